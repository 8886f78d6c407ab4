/** The short checklist is folded away, and so are the scripts of a check: a page that is read first need
 * not wait for them. */

import { begin } from "../shared/begin.js";
import { held } from "../shared/tab.js";
import { whenIdle } from "./unasked.js";

const BROUGHT = ["answers", "brought", "sent"]; // by this tab, from other pages

begin("ime-assessment", async (root) => {
  const fold = root.closest("details");
  await wanted(fold);
  await import("./check.js");
  if (isAnswered(fold)) fold.open = true;
});

/** Resolves once somebody opens *fold*, at once where there are answers to show in it, and otherwise
 * when the page is at rest. */
function wanted(fold) {
  return new Promise((resolve) => {
    if (fold.open || location.hash || isAnswered(fold) || BROUGHT.some((name) => held(name))) resolve();
    fold.addEventListener("toggle", resolve, { once: true });
    addEventListener("hashchange", resolve, { once: true });
    if (document.readyState === "complete") whenIdle(resolve);
    else addEventListener("load", () => whenIdle(resolve), { once: true });
  });
}

function isAnswered(fold) {
  return fold.querySelector("input:checked") !== null;
}
