/** The record of one check, as it is printed, copied and kept as a file. */

import { fillMark, setIcon } from "../check/mark.js";
import { review } from "../check/record.js";
import { copied } from "../shared/clipboard.js";
import { downloadJson } from "../shared/download.js";
import { cloneOf, show } from "../shared/templates.js";
import { today } from "../shared/today.js";
import { fillEnd, put, turnTo } from "./shown.js";

const OWN = ["reference", "note"];

export class Part {
  #section;
  #atHand;
  #written = null;
  #writing = null;
  #wanted = false;

  constructor(section, atHand) {
    this.#section = section;
    this.#atHand = atHand;
    section.addEventListener("input", ({ target }) => OWN.includes(target.name) && this.#keep());
    section.addEventListener("click", ({ target }) => this.#press(target.closest("button")));
  }

  /** Writes the record of the answers as they are now. */
  async show() {
    const about = this.#atHand.about;
    for (const name of OWN) this.#field(name).value = about[name] ?? "";
    if (!Object.keys(this.#atHand.answers()).length) turnTo(this.#section, "none");
    else {
      turnTo(this.#section, "working");
      await this.#write();
    }
  }

  #press(button) {
    if (button?.matches(".ime-record__again")) this.#write();
    else if (button?.matches(".ime-record__text")) this.#copy();
    else if (button?.matches(".ime-record__json")) this.#save();
  }

  #find(selector) {
    return this.#section.querySelector(selector);
  }

  #field(name) {
    return this.#find(`[name=${name}]`);
  }

  get #own() {
    return Object.fromEntries(OWN.map((name) => [name, this.#field(name).value]));
  }

  #keep() {
    this.#atHand.note(this.#own);
    this.#write();
  }

  /** Has Python write it; what changes meanwhile is written after that, and the last one stays. */
  #write() {
    this.#wanted = true;
    this.#writing ??= this.#writeAll().finally(() => (this.#writing = null));
    return this.#writing;
  }

  async #writeAll() {
    try {
      while (this.#wanted) {
        this.#wanted = false;
        const { address } = this.#atHand;
        const about = { made: today(), page: address, review: review(), ...this.#own };
        const asked = { answers: this.#atHand.answers(), ...about };
        this.#show(await this.#atHand.write("record", asked));
      }
    } catch (error) {
      reportError(error);
      this.#wanted = false;
      turnTo(this.#section, "failed");
    }
  }

  #show(written) {
    this.#written = written;
    const { record, made, answers, reasons } = written;
    const { assessment } = record;
    for (const name of ["rules_version", "check_code", "limits"]) put(this.#section, name, record[name]);
    put(this.#section, "made", made);
    put(this.#section, "answers", answers);
    for (const name of ["sentence", "also_possible", "no_turn"]) put(this.#section, name, assessment.words[name]);
    for (const name of OWN) {
      const fact = this.#find(`[data-own=${name}]`);
      fact.querySelector("dd").textContent = record[name];
      show(fact, Boolean(record[name]));
    }
    fillEnd(this.#find(".ime-rsheet__end"), assessment.presumed, assessment.words.title);
    this.#list("possible", assessment.presumed ? [] : assessment.words.possible, possibleLine);
    this.#list("rests_on", assessment.rests_on, restingLine);
    this.#list("turns", assessment.turns, turnLine);
    show(this.#find("[data-list=turns]"), Boolean(assessment.presumed));
    this.#find(".ime-rsheet__reasons").replaceChildren(...reasons.map((each) => this.#reasons(each)));
    this.#find(".ime-qa").replaceChildren(...this.#parts(assessment.answers));
    turnTo(this.#section, "made");
  }

  #list(name, lines, line) {
    const list = this.#find(`[data-list=${name}]`);
    list.querySelector("ul").replaceChildren(...lines.map((each) => line(this.#section, each)));
    show(list, lines.length > 0);
  }

  #reasons({ title, findings }) {
    const section = cloneOf(this.#section, ".ime-reasons-template");
    section.querySelector("h4").textContent = title;
    section.querySelector("ul").append(...findings.map((each) => reasonLine(this.#section, each)));
    return section;
  }

  #parts(answers) {
    const titles = [...new Set(answers.map(({ part }) => part))];
    return titles.map((title) => {
      const section = cloneOf(this.#section, ".ime-qa-template");
      section.querySelector("h4").textContent = title;
      const mine = answers.filter(({ part }) => part === title);
      section.querySelector("dl").append(...mine.map((each) => answerRow(this.#section, each)));
      return section;
    });
  }

  async #copy() {
    await this.#writing;
    const { text } = this.#written;
    const done = await copied(text);
    show(this.#find(".ime-record__copied"), done);
    const byHand = this.#find(".ime-record__by-hand");
    show(byHand, !done);
    if (done) return;
    const field = byHand.querySelector("textarea");
    field.value = text;
    field.focus(); // its label says why
    field.select();
  }

  async #save() {
    await this.#writing;
    const { record } = this.#written;
    downloadJson(JSON.stringify(record, null, 2), `ime-record-${record.made}.json`);
  }
}

function possibleLine(root, { recommendation, name, if: condition }) {
  const line = cloneOf(root, ".ime-possible-line-template");
  fillMark(line.firstElementChild, recommendation, name);
  line.lastElementChild.textContent = condition;
  return line;
}

function restingLine(root, { words, if_not }) {
  const line = cloneOf(root, ".ime-resting-line-template");
  line.querySelector("span span").textContent = `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
  line.querySelector("small").textContent = if_not;
  return line;
}

function reasonLine(root, { title, because, source }) {
  const line = cloneOf(root, ".ime-reason-template");
  const texts = [because, title, source.title, source.publisher, source.kind, source.read_words];
  line.querySelectorAll("span").forEach((place, at) => (place.textContent = texts[at]));
  return line;
}

function turnLine(root, { sentence, recommendation }) {
  const line = cloneOf(root, ".ime-turn-template");
  line.classList.add(`ime-rec--${recommendation}`);
  setIcon(line, recommendation);
  line.querySelector("span").textContent = sentence;
  return line;
}

/** One question, of *answers* or of two records that answer it alike. */
export function answerRow(root, { number, text, answer, option }) {
  const row = cloneOf(root, ".ime-qa-row-template");
  const [figure, words] = row.querySelectorAll("span");
  figure.textContent = number;
  words.textContent = text;
  const given = row.querySelector("dd");
  given.textContent = answer;
  given.classList.toggle("is-unknown", option === null || option === "dont-know");
  return row;
}
