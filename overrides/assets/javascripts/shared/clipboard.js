/** Puts words on the clipboard; where the browser refuses, at least selects them. */

const SHOWN_FOR = 2000;

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

/** Lets *button* show for a moment that it has copied. */
export function mark(button) {
  button.classList.add("is-copied");
  setTimeout(() => button.classList.remove("is-copied"), SHOWN_FOR);
}
