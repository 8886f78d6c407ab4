/** What this tab holds of the reader's work: it outlives a reload, and ends with the tab.
 *
 * A browser writes session storage, the state of a page and what stands in its forms to disk.  The
 * name of a tab it keeps in memory, but shows it to the site that comes next.  So what is held is
 * split, and each half is noise without the other: a tape of noise in the tab's name, and in session
 * storage what was mixed with a stretch of it that nothing else is mixed with.  The tape stays from
 * answer to answer, as a page that is loaded again finds the name its tab had when that began.
 *
 * A tab that nobody looks at may be put away, and loses its name: until somebody looks at it again,
 * session storage holds the tape too.
 */

const MIXED = "ime-noise";
const TAPE = "ime-half";
const LENGTH = 6_000; // bytes of a tape, at least; by threes, as letters stand for three in base64

let leaving = false;

addEventListener("pagehide", () => (leaving = true));
addEventListener("pageshow", () => (leaving = false));
document.addEventListener("visibilitychange", mindName);
mindName();
const found = readable();
if (found) write(found); // a tab that was doubled has the same tape

/** What is held under *name*; undefined where nothing is. */
export function held(name) {
  return everything()[name];
}

/** Holds *value*, anything that JSON can say, under *name*; whether that was possible. */
export function hold(name, value) {
  const all = everything();
  return JSON.stringify(all[name]) === JSON.stringify(value) || add({ ...all, [name]: value });
}

/** Holds nothing under *name* any more; returns what was held. */
export function letGo(name) {
  const { [name]: gone, ...rest } = everything();
  if (gone !== undefined) add(rest);
  return gone;
}

/** Holds *value* under *name*, and nothing else, in *tab*, a window that was just opened from here
 * and takes its session storage after ours; whether that was possible. */
export function handOver(tab, name, value) {
  return write({ [name]: value }, { tab, before: "" });
}

/** Whether all that is held can be read; a browser may have taken the name alone. */
export function isReadable() {
  return !sessionStorage.getItem(MIXED) || readable() !== null;
}

/** Puts by the half that only memory has while nobody looks, and makes it worthless afterwards; not
 * where the page is left, or a closed tab would be written down as well. */
function mindName() {
  if (leaving) return;
  if (document.hidden && readable([window.name])) sessionStorage.setItem(TAPE, window.name);
  if (document.hidden || !sessionStorage.getItem(TAPE)) return;
  const all = everything();
  sessionStorage.removeItem(TAPE);
  write(all, { before: "" });
}

function everything() {
  return readable() ?? {};
}

/** What one of *tapes* makes of what is mixed, the last or what stood there before it. */
function readable(tapes = [window.name, sessionStorage.getItem(TAPE)]) {
  const found = mixes().flatMap((mix) => tapes.map((tape) => unmixed(mix, tape)));
  return found.find((all) => all) ?? null;
}

/** What *mix* holds; null where *tape* is another's, or nothing is held, or storage is refused: where
 * something could be lost, pages say so. */
function unmixed(mix, tape) {
  try {
    const { from, text } = parts(mix);
    const stretch = bytesIn(tape.slice(from, from + text.length));
    const all = JSON.parse(new TextDecoder().decode(mixed(bytesIn(text), stretch)));
    return all.constructor === Object ? all : null;
  } catch {
    return null;
  }
}

/** Holds *all* beside the tape that this tab has, on its next stretch; whether that was possible. */
function add(all) {
  const [mix, before = ""] = mixes();
  if (!unmixed(mix, window.name)) return write(all, { before: "" });
  const { from, text } = parts(mix);
  return write(all, { tape: window.name, from: from + text.length, before });
}

/** Holds *all* in *tab*, mixed with its *tape* from a letter on, or with a new one where that ends;
 * *before* stays readable by the tape it was mixed with. */
function write(all, { tab = window, tape = "", from = 0, before = mixes()[0] } = {}) {
  const bytes = new TextEncoder().encode(JSON.stringify(all));
  const letters = 4 * Math.ceil(bytes.length / 3);
  if (tape && from + letters > tape.length) return write(all, { tab });
  const isEmpty = !Object.keys(all).length;
  const noise = isEmpty ? "" : tape || textOf(randomBytes(Math.max(LENGTH, 3 * Math.ceil(bytes.length / 3))));
  try {
    if (isEmpty) tab.sessionStorage.removeItem(MIXED);
    else {
      const mix = `${from}:${textOf(mixed(bytes, bytesIn(noise.slice(from, from + letters))))}`;
      tab.sessionStorage.setItem(MIXED, `${mix} ${before}`.trim());
    }
  } catch {
    return false;
  }
  tab.name = noise;
  if (tab === window) mindName();
  return true;
}

/** The last that was mixed, and what stood there by the tape before. */
function mixes() {
  return (sessionStorage.getItem(MIXED) ?? "").split(" ");
}

function parts(mix) {
  const [from, text] = mix.split(":");
  return { from: Number(from), text };
}

function mixed(bytes, noise) {
  return bytes.map((byte, at) => byte ^ noise[at]);
}

function randomBytes(length) {
  const bytes = new Uint8Array(length);
  for (let from = 0; from < length; from += 65_536) crypto.getRandomValues(bytes.subarray(from, from + 65_536));
  return bytes;
}

function textOf(bytes) {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

function bytesIn(text) {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
