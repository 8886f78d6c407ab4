/** The line at the foot of a phone: what is possible, and the way to why. */

import { cloneOf, show } from "../shared/templates.js";
import { fillMark } from "./mark.js";

export class Bar {
  #bar;

  constructor(bar) {
    this.#bar = bar;
  }

  /** Names what *assessment* leaves possible; without one there is no bar. */
  show(assessment) {
    show(this.#bar, Boolean(assessment));
    if (!assessment) return;
    const { recommendation, words } = assessment;
    const title = this.#bar.querySelector(".ime-bar__title");
    title.textContent = words.title;
    show(title, !recommendation);
    this.#bar.classList.toggle("ime-bar--many", words.possible.length > 2);
    this.#bar.querySelector(".ime-bar__marks").replaceChildren(
      ...words.possible.map((each) => {
        const mark = cloneOf(this.#bar, ".ime-bar-template");
        fillMark(mark, each.recommendation, each.name);
        return mark;
      }),
    );
    this.#bar.querySelector("a").setAttribute("href", recommendation ? "#reasons" : "#result");
  }
}
