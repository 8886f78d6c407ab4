/** Python as the page knows it: asked for reports, and started again where it died. */

import { Runtime } from "./runtime.js";

const STARTS = 3; // in a row without a report: what is wrong then, starting does not mend

export class Python {
  #settings;
  #heard;
  #runtime;
  #beginning;
  #state = "idle";
  #wanted = null;
  #working = false;
  #lost = 0;

  /** Starts with what *settings* returns.  *heard* is told of each new `state`, with what went
   * wrong, and of each `report`. */
  constructor(settings, heard) {
    this.#settings = settings;
    this.#heard = heard;
  }

  /** Starts it where it never ran, or where it failed. */
  async start() {
    if (this.#state !== "idle" && this.#state !== "failed") return;
    this.#lost = 0;
    await this.#begin();
  }

  /** Asks for the report on *answers*, and for no other any more; with null for none at all. */
  ask(answers) {
    this.#wanted = answers;
    this.#work();
  }

  /** What Python writes at its *door* (`worker.js` lists them) about *asked*, any plain value.
   *
   * Starts Python where it does not run.  Rejects with what the rules said, if they refused (see
   * `wordsOf`), or with what went wrong; answers are given as before. */
  async write(door, asked) {
    if (this.#state === "idle" || this.#state === "failed") this.start();
    await this.#beginning;
    const runtime = this.#runtime;
    try {
      return await runtime.write(door, asked, this.#settings().answerDeadline);
    } catch (error) {
      if (runtime.hasEnded && runtime === this.#runtime && this.#state === "ready") this.#begin();
      throw error;
    }
  }

  /** Fetches what writes, so that it writes without a network too; where that fails, it is fetched
   * once somebody asks. */
  ahead() {
    this.#runtime.ahead(this.#settings().deadline).catch(() => {});
  }

  #begin() {
    this.#turn("starting");
    this.#beginning = this.#started();
    return this.#beginning;
  }

  async #started() {
    this.#runtime = new Runtime();
    try {
      await this.#runtime.start(this.#settings());
      this.#turn("ready");
    } catch (error) {
      this.#fail(error);
    }
    this.#work();
  }

  async #work() {
    if (this.#working) return;
    this.#working = true;
    while (this.#wanted && this.#state === "ready") await this.#answer(this.#wanted);
    this.#working = false;
  }

  async #answer(answers) {
    try {
      const patience = this.#settings().answerDeadline * 2 ** this.#lost; // slow is not dead
      const report = await this.#runtime.assess(answers, patience);
      if (!isMadeFrom(report, answers)) throw new Error("no report on what was asked");
      if (answers === this.#wanted) {
        this.#heard.report(report); // may find that its shape is wrong
        this.#wanted = null;
      }
      this.#lost = 0;
    } catch (error) {
      await this.#recover(answers, error);
    }
  }

  /** The worker died, hangs or talks nonsense; or Python refused an answer, and would again. */
  async #recover(answers, error) {
    if (isRefusal(error) && answers !== this.#wanted) return;
    this.#lost += 1;
    if (isRefusal(error) || this.#lost >= STARTS) this.#fail(error);
    else {
      this.#runtime.stop();
      await this.#begin();
    }
  }

  #fail(error) {
    this.#runtime.stop();
    this.#turn("failed", error);
  }

  #turn(state, error) {
    this.#state = state;
    this.#heard.state(state, error);
  }
}

/** Whether *report* says that it was made from just these *answers*. */
export function isMadeFrom(report, answers) {
  if (!Array.isArray(report?.answers)) return false;
  const options = report.answers.map((each) => [each?.question, each?.option ?? undefined]);
  const made = new Map(options.filter(([, option]) => option !== undefined));
  const given = Object.entries(answers);
  return made.size === given.length && given.every(([id, option]) => made.get(id) === option);
}

const REFUSAL = /^(?:\w+\.)*AnswerError: (.+)$/;

/** What the rules said to the reader about *error*; nothing where a machine spoke. */
export function wordsOf(error) {
  return REFUSAL.exec(error?.message)?.[1] ?? "";
}

function isRefusal(error) {
  return REFUSAL.test(error?.message);
}
