/** The files that this browser keeps: none, unless the reader asked, each under a name of its own.
 *
 * A file has an `id`, its reader's `name`, `saved` (the moment), `rules_version`, `answers`, `told` (the
 * id of what they came to, or null), `presumes` (on how many presumptions that rests), `about`
 * (`reference` and `note` for the record) and, where the reader wanted that, `texts` of documents.
 */

const PREFIX = "ime-file."; // readers' browsers hold files under this name
const CHANGED = "ime-saved";

/** Every file that is kept, the newest first; none where a browser refuses storage. */
export function savedFiles() {
  try {
    const found = keys().map((key) => parsed(localStorage.getItem(key))).filter(Boolean);
    return found.sort((one, other) => other.saved.localeCompare(one.saved));
  } catch {
    return []; // a browser that refuses storage has kept nothing
  }
}

/** Keeps *file*; "" where that was possible, else why not: no "room", or "refused". */
export function keepFile(file) {
  try {
    localStorage.setItem(PREFIX + file.id, JSON.stringify(file));
    dispatchEvent(new Event(CHANGED));
    return "";
  } catch (error) {
    return error.name === "QuotaExceededError" ? "room" : "refused";
  }
}

/** Removes the file with that *id*; whether that was possible. */
export function removeFile(id) {
  return removed([PREFIX + id]);
}

/** Removes every file, one that cannot be read as well; whether that was possible. */
export function removeAllFiles() {
  try {
    return removed(keys());
  } catch {
    return false; // the caller says so
  }
}

/** A name that no file has. */
export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Calls *follow* when a file was kept or removed, here or in another tab. */
export function whenSaved(follow) {
  addEventListener(CHANGED, follow);
  addEventListener("storage", ({ key }) => {
    if (key === null || key.startsWith(PREFIX)) follow(); // no key where all of it was removed
  });
}

function keys() {
  return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
}

function removed(names) {
  try {
    for (const name of names) localStorage.removeItem(name);
    dispatchEvent(new Event(CHANGED));
    return true;
  } catch {
    return false; // the caller says so
  }
}

function parsed(found) {
  try {
    const file = JSON.parse(found);
    return typeof file?.saved === "string" && file.answers ? file : null;
  } catch {
    return null; // nothing of ours: only "Delete all" touches it
  }
}
