/** The path of a file through the gates: a class on each gate draws it, a sentence says it. */

import { colour } from "./mark.js";

/** Draws the path of *assessment* in the list inside *root*: whole as far as the file is known to
 * come, broken as far as it is presumed to. */
export function showPath(root, { path, recommendation, presumed }) {
  let known = true;
  let reached = true;
  const draw = (gate) => {
    gate.classList.toggle("is-reached", known);
    gate.classList.toggle("is-presumed", reached && !known);
  };
  for (const { stage, state, recommendation: exit, words } of path) {
    const gate = root.querySelector(`[data-stage="${stage}"]`);
    gate.dataset.state = state;
    gate.querySelector(".ime-gate__words").textContent = words;
    colour(gate, state === "held" ? exit : null);
    draw(gate);
    known = known && state === "passed";
    reached = reached && (state === "passed" || state === "presumed");
  }
  const end = root.querySelector(".ime-gate--end");
  known = known && recommendation === "proceed";
  draw(end);
  colour(end, presumed === "proceed" ? presumed : null);
}
