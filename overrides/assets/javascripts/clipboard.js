/** Puts words on the clipboard; where the browser refuses, at least selects them. */

/** Whether *text* is on the clipboard now. */
export async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Selects what *element* says, for the reader to copy. */
export function select(element) {
  getSelection().selectAllChildren(element);
}
