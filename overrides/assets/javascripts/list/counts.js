/** Numbers in the page's own words. */

import { show } from "../shared/templates.js";

const FORMAT = new Intl.NumberFormat("en-CA");

/** Puts each of *counts* where *root* has its name as `data-count`, before the noun that fits; what
 * is `data-some` of it shows where it is more than none, and `data-none` where it is none. */
export function fillCounts(root, counts) {
  for (const [name, count] of Object.entries(counts)) {
    for (const element of root.querySelectorAll(`[data-count="${name}"]`)) {
      const noun = count === 1 ? element.dataset.one : element.dataset.other;
      element.textContent = noun ? `${FORMAT.format(count)} ${noun}` : FORMAT.format(count);
    }
    for (const element of root.querySelectorAll(`[data-some="${name}"]`)) show(element, count > 0);
    for (const element of root.querySelectorAll(`[data-none="${name}"]`)) show(element, !count);
  }
}
