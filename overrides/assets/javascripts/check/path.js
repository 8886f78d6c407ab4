/** The path of a file through the gates: a class on each gate draws it, a sentence says it. */

import { colour } from "./mark.js";

/** Draws the path of *assessment* in the list inside *root*. */
export function showPath(root, { path, recommendation }) {
  let reached = true;
  for (const { stage, state, recommendation: exit, words } of path) {
    const gate = root.querySelector(`[data-stage="${stage}"]`);
    gate.dataset.state = state;
    gate.classList.toggle("is-reached", reached);
    gate.querySelector(".ime-gate__words").textContent = words;
    colour(gate, state === "held" ? exit : null);
    reached = reached && state === "passed";
  }
  const end = root.querySelector(".ime-gate--end");
  end.classList.toggle("is-reached", reached);
  colour(end, recommendation === "proceed" ? recommendation : null);
}
