/** What this tab holds of the reader's work: it outlives a reload, and ends with the tab.
 *
 * A browser writes session storage, the state of a page and what stands in its forms to disk.  The
 * name of a tab it keeps in memory, but shows it to the site that comes next.  So what is held is
 * split, and each half is noise without the other: one in session storage, one in the tab's name.
 * A tab that nobody looks at may be put away, and loses its name: until somebody looks at it again,
 * session storage holds that half too.
 */

const NOISE = "ime-noise";
const HALF = "ime-half";

let leaving = false;

addEventListener("pagehide", () => (leaving = true));
addEventListener("pageshow", () => (leaving = false));
document.addEventListener("visibilitychange", mindName);
mindName();

/** What is held under *name*; undefined where nothing is. */
export function held(name) {
  return everything()[name];
}

/** Holds *value*, anything that JSON can say, under *name*; whether that was possible. */
export function hold(name, value) {
  return write({ ...everything(), [name]: value });
}

/** Holds nothing under *name* any more; returns what was held. */
export function letGo(name) {
  const { [name]: gone, ...rest } = everything();
  if (gone !== undefined) write(rest);
  return gone;
}

/** Holds *value* under *name*, and nothing else, in *tab*, a window that was just opened from here
 * and takes its session storage after ours; whether that was possible. */
export function handOver(tab, name, value) {
  return write({ [name]: value }, tab);
}

/** Whether all that is held can be read; a browser may have taken the name alone. */
export function isReadable() {
  const halves = [window.name, sessionStorage.getItem(HALF)];
  return !sessionStorage.getItem(NOISE) || halves.some((half) => joined(half));
}

/** Puts by the half that only memory has while nobody looks, and makes it worthless afterwards; not
 * where the page is left, or a closed tab would be written down as well. */
function mindName() {
  if (leaving) return;
  if (document.hidden && joined(window.name)) sessionStorage.setItem(HALF, window.name);
  if (document.hidden || !sessionStorage.getItem(HALF)) return;
  write(everything()); // with new noise
  sessionStorage.removeItem(HALF);
}

function everything() {
  return joined(window.name) ?? joined(sessionStorage.getItem(HALF)) ?? {};
}

function joined(half) {
  try {
    const noise = bytesIn(sessionStorage.getItem(NOISE));
    return JSON.parse(new TextDecoder().decode(mixed(bytesIn(half), noise)));
  } catch {
    return null; // nothing is held, or storage is refused: where something could be lost, pages say so
  }
}

function write(all, tab = window) {
  const bytes = new TextEncoder().encode(JSON.stringify(all));
  const noise = crypto.getRandomValues(new Uint8Array(bytes.length));
  try {
    if (Object.keys(all).length) tab.sessionStorage.setItem(NOISE, textOf(noise));
    else tab.sessionStorage.removeItem(NOISE);
  } catch {
    return false;
  }
  tab.name = Object.keys(all).length ? textOf(mixed(bytes, noise)) : "";
  return true;
}

function mixed(bytes, noise) {
  return bytes.map((byte, at) => byte ^ noise[at]);
}

function textOf(bytes) {
  return btoa(String.fromCharCode(...bytes));
}

function bytesIn(text) {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
