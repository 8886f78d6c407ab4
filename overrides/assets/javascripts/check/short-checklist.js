/** The short checklist shows its first questions; the rest follow when asked for. */

import { show } from "../shared/templates.js";

/** Folds the rest away in *root* behind a button, where there is one and nothing in it is answered. */
export function foldRest(root) {
  const rest = root.querySelector(".ime-short__rest");
  const more = root.querySelector(".ime-short__more");
  if (!rest || !more || rest.querySelector("input:checked")) return;
  show(rest, false);
  show(more, true);
  more.querySelector("button").addEventListener("click", () => {
    show(rest, true);
    show(more, false);
    rest.querySelector("input").focus();
  });
}
