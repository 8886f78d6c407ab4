/** How much of Python has come, in bytes: the page's own words, filled in. */

import { show } from "../shared/templates.js";

/** Says in *root* how many bytes have *arrived* of a *total*; nothing while that is not known. */
export function showArriving(root, { arrived, total }) {
  for (const line of root.querySelectorAll(".ime-arriving")) {
    show(line, total > 0);
    line.querySelector(".ime-arriving__arrived").textContent = megabytes(arrived);
    line.querySelector(".ime-arriving__total").textContent = megabytes(total);
  }
}

function megabytes(bytes) {
  return (bytes / 1e6).toFixed(1);
}
