/** The reader's own answers: held in the tab, and never lost to a link, a list or a slip. */

import { hold, held, isReadable, letGo } from "../shared/tab.js";
import { answersIn, choose, questions } from "./form.js";

const HELD = "answers"; // all that this tab's reader answered, wherever the questions stand
const BROUGHT = "brought"; // what a checklist of the guide gave along
const ABOUT = "about"; // the file beside its answers: reference, note, what it is saved as

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
    if (turned) this.#setAside(own, this.about, "brought");
    return lost;
  }

  /** What the reader said of the file beside its answers: `reference`, `note`, and as what it is
   * `saved`. */
  get about() {
    return held(ABOUT) ?? {};
  }

  /** Adds *more* to it. */
  note(more) {
    this.#holdAbout({ ...this.about, ...more });
  }

  /** Holds what the form says now, beside what is answered elsewhere; where that is nothing, there is
   * no file any more to hold anything about. */
  keep() {
    this.#forget();
    const here = new Set(questions(this.#form).map(({ id }) => id));
    const elsewhere = Object.entries(held(HELD) ?? {}).filter(([id]) => !here.has(id));
    const answers = { ...Object.fromEntries(elsewhere), ...answersIn(this.#form) };
    this.#hold(answers);
    if (!Object.keys(answers).length) letGo(ABOUT);
  }

  /** Takes *answers* in place of the reader's own, with what is said *about* the file, and offers
   * those back; the ids of what the form does not offer. */
  replace(answers, why = "replaced", about = {}) {
    const own = held(HELD) ?? answersIn(this.#form);
    const before = this.about;
    const lost = choose(this.#form, answers);
    this.#hold(answers);
    const same = Object.keys({ ...own, ...answers }).every((id) => own[id] === answers[id]);
    this.#holdAbout(same ? { ...before, ...about } : about);
    if (!same && Object.keys(own).length) this.#setAside(own, before, why);
    return lost;
  }

  /** Empties the form and the tab. */
  clear() {
    const own = answersIn(this.#form);
    const before = this.about;
    this.#form.reset();
    letGo(HELD);
    letGo(ABOUT);
    if (Object.keys(own).length) this.#setAside(own, before, "cleared");
  }

  /** Puts back what was set aside. */
  putBack() {
    const { answers, about } = this.#aside;
    choose(this.#form, answers);
    this.#holdAbout(about);
    this.keep();
  }

  #setAside(answers, about, why) {
    this.#aside = { answers, about };
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

  #holdAbout(about) {
    if (Object.keys(about).length) hold(ABOUT, about);
    else letGo(ABOUT);
  }
}
