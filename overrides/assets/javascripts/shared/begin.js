/** How every component of a page begins. */

import { cloneOf } from "./templates.js";

/** Calls *start* with each element that *selector* finds.  Where one fails, a sentence before the
 * element says so, and the others begin all the same. */
export function begin(selector, start) {
  for (const element of document.querySelectorAll(selector)) guarded(element, start);
}

async function guarded(element, start) {
  element.dataset.begun = "yes"; // else the page itself says that no script came for it
  try {
    await start(element);
  } catch (error) {
    reportError(error);
    const speaks = document.querySelector("template.ime-not-begun-template"); // not where pages moved
    if (speaks) element.before(cloneOf(document, ".ime-not-begun-template"));
  }
}
