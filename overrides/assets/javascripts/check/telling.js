/** What the page tells of the answers, wherever it does: panel, bar, questions, reasons, aloud. */

import { Announcer } from "./announcer.js";
import { Bar } from "./bar.js";
import { Blank } from "./blank.js";
import { answersIn } from "./form.js";
import { Panel } from "./panel.js";
import { isMadeFrom } from "./python.js";
import { markQuestions } from "./question-marks.js";
import { Reading } from "./reading.js";
import { markWorking } from "./working.js";

const FILLED = ".ime-result, .ime-announce, .ime-bar, .ime-read, [data-for=record]";

export class Telling {
  #root;
  #form;
  #panel;
  #bar;
  #reading;
  #announcer;
  #blank;
  #latest = null;

  /** In *root*, of the answers in *form*. */
  constructor(root, form) {
    this.#root = root;
    this.#form = form;
    this.#panel = new Panel(root);
    this.#bar = root.querySelector(".ime-bar") && new Bar(root);
    this.#reading = root.querySelector(".ime-read") && new Reading(root);
    this.#announcer = new Announcer(root);
  }

  /** The assessment that is shown; null where there is none. */
  get latest() {
    return this.#latest;
  }

  /** Whether Python has completed what is shown. */
  get isWhole() {
    return this.#root.dataset.told === "report";
  }

  /** Whether what is shown was made from other answers than those in the form now. */
  get isBehind() {
    const answers = answersIn(this.#form);
    return this.#latest ? !isMadeFrom(this.#latest, answers) : Object.keys(answers).length > 0;
  }

  /** Shows *assessment*, or *why* there is none.  *told* says how much of it there is: the "quick"
   * answer, or the whole "report". */
  show(assessment, told, why) {
    const answered = Object.keys(answersIn(this.#form)).length;
    const { state } = this.#root.dataset;
    const working = told === "quick" && answered > 0 && state !== "failed";
    const shown = { state, told, working, answered, ...why };
    if (!answered && this.#latest) this.#blank.putBack(); // else what is hidden would still be there
    const headline = this.#panel.show(assessment, shown);
    markQuestions(this.#form, assessment);
    this.#bar?.show(headline, assessment, shown);
    if (told === "report") this.#reading?.show(assessment);
    markWorking(this.#root, working);
    this.#latest = assessment;
    this.#root.dataset.told = told;
    if (!assessment) delete this.#root.dataset.told;
    this.#announcer.say(headline, assessment, shown);
    this.#blank ??= new Blank(this.#root.querySelectorAll(FILLED)); // as before the first answer
  }

  /** Puts the reader at the top of the reasons. */
  focus() {
    this.#reading.focus();
  }
}
