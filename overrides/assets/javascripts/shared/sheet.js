/** One thing out of the page, printed as a sheet of its own. */

import { cloneOf } from "./templates.js";

/** Prints *content* alone, under *title*, with the page's name and *address*. */
export function printSheet(content, title, address) {
  document.querySelector("body > .ime-sheet")?.remove();
  const sheet = cloneOf(document, ".ime-sheet-template");
  sheet.querySelector(".ime-sheet__title").textContent = title;
  sheet.querySelector(".ime-sheet__body").append(content);
  sheet.querySelector(".ime-sheet__address").textContent = address;
  document.body.append(sheet);
  addEventListener("afterprint", () => sheet.remove(), { once: true });
  print();
}
