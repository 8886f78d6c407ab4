/** Sentences that stand in the page: which of them is said, and the numbers in it. */

import { show } from "../shared/templates.js";

/** Shows, of the variants in *root* that *selector* finds, the one for *count*, with the count in it. */
export function count(root, selector, number) {
  const variant = number === 0 ? "none" : number === 1 ? "one" : "many";
  for (const each of root.querySelectorAll(selector)) {
    show(each, each.dataset.count === variant);
    const figure = each.querySelector("span");
    if (figure) figure.textContent = number;
  }
}

/** Says the sentence called *name* in *root*, and takes back what was said before. */
export function say(root, name) {
  for (const each of root.querySelectorAll("[data-says]")) show(each, each.dataset.says === name);
}

/** Shows those elements in *root* whose *key* in their data is *value*, and hides the others. */
export function only(root, key, value) {
  for (const each of root.querySelectorAll(`[data-${key}]`)) show(each, each.dataset[key] === value);
}
