/** The field for one blank at a time: beside the paper, or on a phone in a tray below it. */

import { clearFaults, showFaults } from "../shared/faults.js";
import { show } from "../shared/templates.js";
import { blanksIn, taken } from "./compose.js";
import { read } from "./pieces.js";
import { count } from "./say.js";

export class Filling {
  #form;
  #fill;
  #paper;
  #blank = null;

  /** In *form*; *fill* takes a blank and what was given for it, "" for nothing. */
  constructor(form, fill) {
    this.#form = form;
    this.#fill = fill;
    form.addEventListener("submit", (event) => this.#submit(event));
    form.addEventListener("input", () => this.#refuse(""));
    form.addEventListener("keydown", (event) => this.#key(event));
    this.#find(".ime-filling__close").addEventListener("click", () => this.close());
    this.#find(".ime-filling__empty").addEventListener("click", () => this.#give(""));
  }

  /** Shows the field for the blank called *id* of *paper*; without one, for the same as before or the
   * first that is open.  What of it *isGiven* can be taken back. */
  show(paper, id, isGiven = () => false) {
    const blanks = blanksIn(paper).filter(({ here }) => here);
    const wanted = id ?? (blanks.some((each) => each.id === this.#blank?.id && !each.text) ? this.#blank.id : null);
    this.#paper = paper;
    this.#blank = blanks.find((each) => (wanted ? each.id === wanted : !each.text)) ?? null;
    show(this.#form, Boolean(this.#blank));
    if (this.#blank) this.#draw(blanks, isGiven(this.#blank.id));
    else this.close();
  }

  /** The next blank that is open, and around; the first to come where no field is in sight. */
  next() {
    const open = [...new Set(blanksIn(this.#paper).filter(({ here, text }) => here && !text).map(({ id }) => id))];
    const at = open.indexOf(this.#blank?.id);
    return open[this.#form.checkVisibility() ? (at + 1) % open.length : Math.max(at, 0)];
  }

  /** Puts the reader into the field; on a phone, the tray opens. */
  focus() {
    this.#form.classList.add("is-open");
    this.#field.focus();
  }

  /** Closes the tray. */
  close() {
    this.#refuse("");
    const wasOpen = this.#form.classList.contains("is-open");
    this.#form.classList.remove("is-open");
    if (wasOpen && this.#form.contains(document.activeElement)) this.onClosed?.(this.#blank?.id);
  }

  get #field() {
    return this.#find(this.#blank?.expects === "date" ? ".ime-filling__date" : ".ime-filling__words");
  }

  #draw(blanks, isGiven) {
    const { id, label, expects, text, day } = this.#blank;
    const [date, words] = [this.#find(".ime-filling__date"), this.#find(".ime-filling__words")];
    show(date, expects === "date");
    show(words, expects !== "date");
    this.#find(".ime-filling__label").textContent = label;
    const isAnother = this.#form.dataset.blank !== id;
    if (isAnother) this.#refuse("");
    if (isAnother || text) this.#field.value = (expects === "date" ? day : text) ?? "";
    this.#form.dataset.blank = id;
    this.#find(".ime-filling__in").textContent = this.#sentence(id);
    count(this.#form, ".ime-filling__places", blanks.filter((each) => each.id === id).length);
    show(this.#find(".ime-filling__empty"), isGiven);
  }

  /** The sentence in which the blank called *id* stands first. */
  #sentence(id) {
    const passages = this.#paper.sheets.flatMap(taken);
    const cell = passages.flatMap(({ rows }) => rows.flat()).find((pieces) => pieces.some((each) => each.id === id));
    if (!cell) return "";
    const mark = `[${this.#blank.label}]`;
    const sentences = read(cell, [this.#blank.label]).split(/(?<=[.?!]) /);
    return sentences.find((each) => each.includes(mark)) ?? mark;
  }

  /** A blank stands within a sentence, so Enter breaks no line in it. */
  #key(event) {
    if (event.key === "Escape") this.close();
    if (event.key === "Enter" && event.target.matches("textarea") && !event.isComposing) this.#submit(event);
  }

  #submit(event) {
    event.preventDefault();
    const { value, validity } = this.#field;
    const fault = !validity.valid ? "date" : value.trim() ? "" : "empty";
    this.#refuse(fault);
    if (!fault) this.#give(value.trim());
  }

  /** Says why what was typed is not taken: "date", "empty", or "" for nothing. */
  #refuse(fault) {
    clearFaults(this.#form);
    for (const line of this.#form.querySelectorAll("[data-fault]")) show(line, line.dataset.fault === fault);
    const line = this.#find(`[data-fault="${fault}"]`);
    if (line) showFaults(this.#form, [{ field: this.#field, line }]);
  }

  #give(value) {
    if (this.#blank) this.#fill(this.#blank, value);
  }

  #find(selector) {
    return this.#form.querySelector(selector);
  }
}
