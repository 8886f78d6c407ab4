/** A kept record, read by its own rules and by today's: what they say of it, and why. */

import { wordsOf } from "../check/python.js";
import { cloneOf, show } from "../shared/templates.js";
import { Opener } from "./opener.js";
import { fillEnd, put, turnTo } from "./shown.js";

export class Part {
  #section;
  #atHand;
  #opener;
  #opened = null;

  constructor(section, atHand) {
    this.#section = section;
    this.#atHand = atHand;
    this.#opener = new Opener(section.querySelector(".ime-opener"), (text) => this.#open(text));
    section.querySelector(".ime-recheck__open").addEventListener("click", () => this.#take());
  }

  show() {}

  async #open(text) {
    turnTo(this.#section, "working");
    try {
      this.#show(await this.#atHand.write("recheck", { text }));
      this.#atHand.beside = text;
    } catch (error) {
      const words = wordsOf(error);
      if (!words) reportError(error);
      this.#opener.refuse(words ? "rules" : "stopped", words);
    }
    turnTo(this.#section, this.#opened ? "opened" : "empty");
  }

  #show(opened) {
    this.#opened = opened;
    const { name, code, same, verdict, made, differences } = opened;
    for (const [key, text] of Object.entries({ name, code: code.words, same, verdict })) {
      put(this.#section, key, text);
    }
    this.#end("before", opened.before);
    this.#end("own", opened.own);
    this.#end("today", opened.today);
    const own = this.#section.querySelector(".ime-recheck__own");
    show(own, Boolean(opened.own));
    own.querySelector("p").textContent = opened.own?.sentence ?? "";
    this.#section.querySelector(".ime-recheck__made").textContent = made && `, ${made}`;
    const now = this.#section.querySelector(".ime-recheck__today");
    now.textContent = new Date().toLocaleDateString(now.dataset.locale, { dateStyle: "long" });
    show(this.#section.querySelector(".ime-recheck__differs"), differences.length > 0);
    const rows = differences.map((each) => differenceRow(this.#section, each));
    this.#section.querySelector("tbody").replaceChildren(...rows);
  }

  #end(name, found) {
    const end = this.#section.querySelector(`[data-end=${name}]`);
    show(end, Boolean(found?.title));
    if (!found?.title) return; // answers alone, or rules that were never released
    fillEnd(end, found.recommendation, found.title);
    for (const part of end.querySelectorAll("[data-end-is]")) part.textContent = found[part.dataset.endIs];
  }

  #take() {
    const { answers, lost, reference, note } = this.#opened;
    this.#atHand.take({ answers, lost, about: { reference, note } });
  }
}

function differenceRow(root, { what, why, before, now }) {
  const row = cloneOf(root, ".ime-difference-template");
  row.querySelector("b").textContent = what;
  row.querySelector("small").textContent = why;
  const [then, today] = row.querySelectorAll("td");
  then.textContent = before;
  today.textContent = now;
  return row;
}
