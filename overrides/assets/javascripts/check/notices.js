/** Said above the questions: what a link could not bring, how it came, and what can be put back. */

import { cloneOf, show } from "../shared/templates.js";
import { questions } from "./form.js";

export class Notices {
  #root;

  constructor(root) {
    this.#root = root;
  }

  clear() {
    this.showLink(true, "");
    this.showLost([]);
    this.offerBack("");
  }

  /** Offers back what was set aside, and says why it was; "" once it is gone. */
  offerBack(why) {
    const notice = this.#root.querySelector("[data-notice=aside]");
    for (const words of notice.querySelectorAll("[data-why]")) show(words, words.dataset.why === why);
    show(notice, Boolean(why));
  }

  /** Says that a link could not be read, or who else may have seen answers that came on its *way*. */
  showLink(isRead, way) {
    for (const line of this.#root.querySelectorAll("[data-way]")) show(line, isRead && line.dataset.way === way);
    show(this.#root.querySelector("[data-notice=unreadable]"), !isRead);
    if (!isRead) this.showLost([]);
  }

  /** Names the questions whose answers a link could not bring: those with the ids *lost*. */
  showLost(lost) {
    const notice = this.#root.querySelector("[data-notice=lost]");
    const asked = questions(this.#root).filter(({ id }) => lost.includes(id));
    notice.querySelector("ul").replaceChildren(...asked.map((each) => this.#named(each)));
    show(notice.querySelector(".ime-notice__named"), asked.length > 0);
    show(notice.querySelector(".ime-notice__later"), asked.length < new Set(lost).size);
    show(notice, lost.length > 0);
  }

  #named({ id, number, name }) {
    const item = cloneOf(this.#root, ".ime-lost-template");
    item.querySelector("a").href = `#q-${id}`;
    const [figure, text] = item.querySelectorAll("span");
    figure.textContent = number;
    text.textContent = name;
    return item;
  }
}
