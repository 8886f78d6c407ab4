/** The line at the foot of a phone: what is so, what to find out first, and the way to more. */

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
  show(headline, assessment, { state, working }) {
    show(this.#bar, true);
    drawCertainty(this.#bar, assessment);
    fillTitle(this.#find(".ime-bar__title"), {
      presumed: assessment?.presumed,
      words: { title: headline },
    });
    this.#find(".ime-bar__progress").textContent = assessment?.words.progress ?? "";
    const failed = state === "failed";
    const first = !failed && !assessment?.recommendation && assessment?.find_out_first;
    show(this.#find(".ime-bar__first"), Boolean(first));
    if (first) this.#find(".ime-bar__number").textContent = numberOf(this.#root, first);
    show(this.#find(".ime-bar__missing"), failed);
    const steps = Boolean(assessment?.presumed) && !failed && !(working && state === "starting");
    show(this.#find(".ime-bar__reasons"), steps);
    show(this.#find(".ime-bar__panel"), !steps);
  }

  #find(selector) {
    return this.#bar.querySelector(selector);
  }
}
