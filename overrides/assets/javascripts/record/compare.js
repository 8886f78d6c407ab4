/** Two records side by side: the answers that differ, and whether that matters. */

import { fillMark } from "../check/mark.js";
import { wordsOf } from "../check/python.js";
import { cloneOf, show } from "../shared/templates.js";
import { Opener } from "./opener.js";
import { answerRow } from "./record.js";
import { fillEnd, put, turnTo } from "./shown.js";

const SLOTS = ["first", "second"];

export class Part {
  #section;
  #atHand;
  #openers = {};
  #texts = {};

  constructor(section, atHand) {
    this.#section = section;
    this.#atHand = atHand;
    for (const slot of SLOTS) {
      const opener = section.querySelector(`[data-slot=${slot}] .ime-opener`);
      this.#openers[slot] = new Opener(opener, (text) => this.#open(slot, text));
    }
    section.querySelector(".ime-compare__other").addEventListener("click", () => this.#again());
  }

  /** Takes the record that was rechecked last as the first one. */
  async show() {
    const { beside } = this.#atHand;
    if (beside && beside !== this.#texts.first) await this.#open("first", beside);
  }

  /** Each record is opened by itself first, so that what is wrong is said where it was chosen. */
  async #open(slot, text) {
    try {
      const { name } = await this.#atHand.write("recheck", { text });
      this.#texts[slot] = text;
      const chosen = this.#section.querySelector(`[data-slot=${slot}] .ime-compare__chosen`);
      chosen.querySelector("b").textContent = name;
      show(chosen, true);
      const { first, second } = this.#texts;
      if (first && second) this.#show(await this.#atHand.write("compare", { first, second }));
    } catch (error) {
      const words = wordsOf(error);
      if (!words) reportError(error);
      this.#openers[slot].refuse(words ? "rules" : "stopped", words);
    }
  }

  #again() {
    this.#texts = {};
    this.#atHand.beside = "";
    for (const chosen of this.#section.querySelectorAll(".ime-compare__chosen")) show(chosen, false);
    turnTo(this.#section, "choosing");
    this.#section.querySelector("h1").focus();
  }

  #show({ records, summary, differing, same }) {
    put(this.#section, "summary", summary);
    const ends = this.#section.querySelectorAll("[data-end]");
    records.forEach((record, at) => showEnd(ends[at], record));
    const rows = differing.map((each) => apartRow(this.#section, each));
    this.#section.querySelector("tbody").replaceChildren(...rows);
    const alike = this.#section.querySelector(".ime-compare__same");
    alike.querySelector("summary span").textContent = same.length;
    alike.querySelector("dl").replaceChildren(...same.map((each) => answerRow(document, each)));
    turnTo(this.#section, "compared");
    this.#section.querySelector("h1").focus();
  }
}

function showEnd(end, { name, made, recommendation, title, sentence }) {
  fillEnd(end, recommendation, title);
  end.querySelector("[data-end-is=name]").textContent = name;
  end.querySelector(".ime-compare__made").textContent = made && !name.includes(made) ? `, ${made}` : "";
  end.querySelector("[data-end-is=sentence]").textContent = sentence;
}

function apartRow(root, { number, text, first, second, matters, words, leads_to, leads_to_name }) {
  const row = cloneOf(root, ".ime-apart-template");
  const [asked, inFirst, inSecond, does] = row.children;
  asked.textContent = `${number}. ${text}`;
  inFirst.textContent = first;
  inSecond.textContent = second;
  does.querySelector("b").textContent = words;
  row.classList.toggle("is-matter", matters !== "no");
  const small = does.querySelector("small");
  show(small, matters === "alone");
  fillMark(small.querySelector(".ime-rec"), leads_to, leads_to_name);
  return row;
}
