/** Prints the page, or one thing out of it as a sheet of its own. */

import { cloneOf } from "./templates.js";

for (const button of document.querySelectorAll(".ime-reviewed .ime-print")) {
  button.hidden = false; // without JavaScript they stay away
  button.addEventListener("click", () => print());
}

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

/** The words of *heading*, without the buttons that stand beside them. */
export function titleOf(heading) {
  const copy = heading.cloneNode(true);
  for (const extra of copy.querySelectorAll(".headerlink, .ime-copy")) extra.remove();
  return copy.textContent.trim();
}
