/** What the check has at hand, for the views that stand in its place. */

import { pageAddress } from "./address.js";
import { answersIn } from "./form.js";

export class AtHand {
  #own;
  #python;
  #latest;
  #texts;
  #goOn;
  #beside = "";

  /** *own* holds the answers of *form*, *python* writes, *latest* is what the page tells of them, and
   * *texts* what the reader typed into papers.  *goOn* is called once others are in their place, with
   * the ids of what could not be taken, and with the texts that came along. */
  constructor(form, own, python, { latest, texts, goOn }) {
    this.answers = () => answersIn(form);
    this.#own = own;
    this.#python = python;
    this.#latest = latest;
    this.#texts = texts;
    this.#goOn = goOn;
  }

  get address() {
    return pageAddress();
  }

  /** What the reader said of the file beside its answers. */
  get about() {
    return this.#own.about;
  }

  note(more) {
    this.#own.note(more);
  }

  /** What the answers come to now, how many presumptions that rests on, and by which edition of the
   * rules. */
  get told() {
    const { rules_version, presumed, rests_on } = this.#latest();
    return { rules_version, told: presumed ?? null, presumes: rests_on.length };
  }

  /** What the reader typed into the papers of the file; undefined where that is nothing. */
  texts() {
    return this.#texts();
  }

  /** What Python writes at *door* of what is *asked*; rejects where it refuses or cannot. */
  write(door, asked) {
    return this.#python.write(door, asked);
  }

  /** Has at hand what Python needs for that, for when the network is gone. */
  ahead() {
    this.#python.ahead();
  }

  /** The text of the record that was opened last, to put another one beside it. */
  get beside() {
    return this.#beside;
  }

  set beside(text) {
    this.#beside = text;
  }

  /** Takes the file with these *answers* and *texts* in place of the one at hand; *lost* could not come
   * along. */
  take({ answers, lost = [], about, texts }) {
    this.#goOn([...lost, ...this.#own.replace(answers, "opened", about)], texts);
  }
}
