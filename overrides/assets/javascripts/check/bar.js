/** The line at the foot of a phone: what is so and what is next, in words; it opens the panel. */

import { show } from "../shared/templates.js";
import { drawCertainty, fillTitle, numberOf } from "./told.js";

export class Bar {
  #root;
  #bar;

  constructor(root) {
    this.#root = root;
    this.#bar = root.querySelector(".ime-bar");
  }

  /** Shows *headline*, and below it where *assessment* and Python stand. */
  show(headline, assessment, { state, working, answered }) {
    show(this.#bar, true);
    drawCertainty(this.#bar, assessment);
    fillTitle(this.#bar.querySelector(".ime-bar__title"), {
      presumed: assessment?.presumed,
      words: { title: headline },
    });
    show(this.#bar.querySelector(".ime-ring"), !assessment?.presumed);
    const stands = whereItStands(assessment, state, working, answered);
    for (const part of this.#bar.querySelectorAll("[data-bar]")) {
      show(part, part.dataset.bar.split(" ").includes(stands));
    }
    this.#fill(".ime-bar__progress", assessment?.words.progress);
    this.#fill(".ime-bar__number", assessment?.find_out_first && numberOf(this.#root, assessment.find_out_first));
  }

  #fill(selector, text) {
    for (const element of this.#bar.querySelectorAll(selector)) element.textContent = text ?? "";
  }
}

/** What the bar has to say, in one word. */
function whereItStands(assessment, state, working, answered) {
  if (state === "failed") return "failed";
  if (!answered) return "empty";
  if (working && state === "starting") return "starting";
  if (assessment?.recommendation) return "settled";
  return assessment?.presumed ? "presumed" : "open";
}
