/** One thing out of the page, printed as a sheet of its own. */

import { cloneOf } from "./templates.js";

/** Whatever comes first ends the print: not every browser that prints says when it has, and one
 * that does nothing says nothing.  While a browser prints, the page sees neither pointer nor key. */
const ENDS = ["afterprint", "pointermove", "pointerdown", "keydown"];

/** Prints *content* alone, under *title*, with the page's name and *address*. */
export function printSheet(content, title, address) {
  document.querySelector("body > .ime-sheet")?.remove();
  const sheet = cloneOf(document, ".ime-sheet-template");
  sheet.querySelector(".ime-sheet__title").textContent = title;
  sheet.querySelector(".ime-sheet__body").append(content);
  sheet.querySelector(".ime-sheet__address").textContent = address;
  document.body.append(sheet);
  for (const end of ENDS) addEventListener(end, () => sheet.remove(), { once: true });
  print();
}
