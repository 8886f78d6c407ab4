/** The reader's own answers: held in the tab, and never lost to a link, a list or a slip. */

import { hold, held, isReadable, letGo } from "../shared/tab.js";
import { answersIn, choose, questions } from "./form.js";

const HELD = "answers"; // all that this tab's reader answered, wherever the questions stand
const BROUGHT = "brought"; // what a checklist of the guide gave along

export class OwnAnswers {
  /** Whether the tab holds what was answered; a browser may refuse. */
  isHeld = false;
  #form;
  #offer;
  #aside = null;

  /** *offer* is called with why answers were set aside, or with "" once they are gone. */
  constructor(form, offer) {
    this.#form = form;
    this.#offer = offer;
    form.addEventListener("change", () => this.keep());
    addEventListener("pagehide", () => this.#forget());
  }

  /** Puts into the form what this tab holds, and what was brought along; the ids of the questions
   * that it could not. */
  restore() {
    const wasCleared = this.isHeld && isReadable(); // on another page of this tab
    const own = held(HELD) ?? (wasCleared ? {} : answersIn(this.#form));
    const brought = letGo(BROUGHT) ?? {};
    const answers = { ...own, ...brought };
    if (Object.keys(answers).length) this.#hold(answers);
    const lost = choose(this.#form, answers);
    const turned = Object.keys(brought).some((id) => own[id] && own[id] !== brought[id]);
    if (turned) this.#setAside(own, "brought");
    return lost;
  }

  /** Holds what the form says now, beside what is answered elsewhere. */
  keep() {
    this.#forget();
    const here = new Set(questions(this.#form).map(({ id }) => id));
    const elsewhere = Object.entries(held(HELD) ?? {}).filter(([id]) => !here.has(id));
    this.#hold({ ...Object.fromEntries(elsewhere), ...answersIn(this.#form) });
  }

  /** Takes *answers* in place of the reader's own; the ids of those that the form does not offer. */
  replace(answers) {
    const own = held(HELD) ?? answersIn(this.#form);
    const lost = choose(this.#form, answers);
    this.#hold(answers);
    const same = Object.keys({ ...own, ...answers }).every((id) => own[id] === answers[id]);
    if (!same && Object.keys(own).length) this.#setAside(own, "replaced");
    return lost;
  }

  /** Empties the form and the tab. */
  clear() {
    const own = answersIn(this.#form);
    this.#form.reset();
    letGo(HELD);
    if (Object.keys(own).length) this.#setAside(own, "cleared");
  }

  /** Puts back what was set aside. */
  putBack() {
    choose(this.#form, this.#aside);
    this.keep();
  }

  #setAside(own, why) {
    this.#aside = own;
    this.#offer(why);
  }

  #forget() {
    this.#aside = null;
    this.#offer("");
  }

  #hold(answers) {
    if (Object.keys(answers).length) this.isHeld = hold(HELD, answers);
    else letGo(HELD);
  }
}
