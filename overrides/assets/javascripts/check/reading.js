/** The reasons at full length: path, findings, what would change it, what to do, answers. */

import { cloneOf, setLink, show } from "../shared/templates.js";
import { questions } from "./form.js";
import { ledgerRow } from "./ledger.js";
import { colour, fillMark, setIcon } from "./mark.js";
import { showPath } from "./path.js";
import { drawCertainty, fillTitle, linkTo, possibleLines, restLines } from "./told.js";

const ICONS = { towards: "arrow-right", away: "arrow-left" };
const LISTS = { gate: "also", towards: "towards", away: "away", mind: "mind" }; // others are no reasons

export class Reading {
  #root;
  #read;

  constructor(root) {
    this.#root = root;
    this.#read = root.querySelector(".ime-read");
  }

  /** Fills every section from *assessment*. */
  show(assessment) {
    show(this.#read, true);
    this.#head(assessment);
    this.#record(assessment);
    this.#consequences(assessment.consequences);
    showPath(this.#read.querySelector(".ime-way"), assessment);
    this.#findings(assessment.findings);
    this.#turns(assessment);
    this.#toDo(assessment.to_do);
    this.#answers(assessment);
  }

  /** Puts the reader at the top of it. */
  focus() {
    scrollTo(0, 0);
    this.#find(".ime-settled__title").focus({ preventScroll: true });
  }

  #find(selector) {
    return this.#read.querySelector(selector);
  }

  #head(assessment) {
    const { recommendation, presumed, rests_on, find_out_first: first, words } = assessment;
    drawCertainty(this.#find(".ime-settled"), assessment);
    fillTitle(this.#find(".ime-settled__title"), assessment);
    this.#find(".ime-settled__sentence").textContent = words.sentence;
    show(this.#find(".ime-settled__rests"), rests_on.length > 0);
    this.#find(".ime-rests").replaceChildren(...restLines(this.#root, rests_on));
    const possible = presumed ? [] : words.possible;
    this.#find(".ime-settled__possible").replaceChildren(...possibleLines(this.#root, possible));
    const findOut = this.#find(".ime-settled__first");
    show(findOut, Boolean(first) && !recommendation);
    if (first) linkTo(this.#root, findOut.querySelector("a"), first);
    this.#sure(assessment);
  }

  #sure({ recommendation, words, counts }) {
    const sure = this.#find(".ime-settled__sure");
    sure.querySelector("span").textContent = words.unknowns;
    setIcon(sure, recommendation ? "check-circle" : "information-outline");
    const open = counts.questions - counts.answered + counts.unknown > 0;
    show(sure, open && Boolean(words.unknowns));
  }

  #record({ rules_version }) {
    this.#find(".ime-record__rules").textContent = rules_version;
    const date = this.#find(".ime-record__date");
    date.textContent = new Date().toLocaleDateString(date.dataset.locale, { dateStyle: "long" });
  }

  #consequences(consequences) {
    this.#find(".ime-consequences").replaceChildren(
      ...consequences.map(({ title, lines }) => {
        const section = cloneOf(this.#read, ".ime-particular-template");
        section.querySelector("h2").textContent = title;
        section.querySelector("ul").replaceChildren(
          ...lines.map((text) => {
            const line = cloneOf(this.#read, ".ime-particular-line-template");
            line.textContent = text;
            return line;
          }),
        );
        return section;
      }),
    );
  }

  #findings(findings) {
    const listOf = ({ decides, kind }) => (decides ? "decides" : LISTS[kind]);
    for (const section of this.#read.querySelectorAll("[data-findings]")) {
      const found = findings.filter((finding) => listOf(finding) === section.dataset.findings);
      show(section, found.length > 0);
      section.querySelector("ol").replaceChildren(...found.map((each) => this.#finding(each)));
    }
    show(this.#find(".ime-why__none"), !findings.some(listOf));
  }

  #finding({ rule, title, leads_to, kind, because, source, guide, guide_title }) {
    const item = cloneOf(this.#read, ".ime-finding-template");
    const set = (selector, text) => {
      item.querySelector(selector).textContent = text;
    };
    colour(item, leads_to);
    setIcon(item.querySelector(".ime-finding__mark"), leads_to ? "gate" : (ICONS[kind] ?? "information-outline"));
    set(".ime-finding__because", because);
    setLink(item.querySelector(".ime-finding__rule"), `#rule-${rule}`, title);
    setLink(item.querySelector(".ime-finding__guide"), guide, guide_title);
    setLink(item.querySelector(".ime-finding__title"), source.url, source.title);
    set(".ime-finding__publisher", source.publisher);
    set(".ime-finding__read", source.read_words);
    set(".ime-finding__kind", source.kind);
    return item;
  }

  #turns({ turns }) {
    for (const section of this.#read.querySelectorAll("[data-changes]")) {
      const listed = turns.filter(({ kind }) => kind === section.dataset.changes);
      show(section, listed.length > 0);
      section.querySelector("ul").replaceChildren(...listed.map((each) => this.#turn(each)));
    }
    show(this.#find(".ime-changing"), turns.length > 0);
  }

  #turn({ sentence, recommendation, name, question }) {
    const item = cloneOf(this.#read, ".ime-change-template");
    item.querySelector(".ime-change__sentence").textContent = sentence;
    fillMark(item.querySelector(".ime-rec"), recommendation, name);
    linkTo(this.#root, item.querySelector("a"), question);
    return item;
  }

  #toDo(steps) {
    show(this.#find(".ime-todo"), steps.length > 0);
    this.#find(".ime-reading").classList.toggle("ime-reading--plain", !steps.length);
    this.#find(".ime-todo ol").replaceChildren(...steps.map((step) => this.#step(step)));
  }

  #step({ act, how, words, by, guide, guide_title }) {
    const item = cloneOf(this.#read, ".ime-todo-template");
    const fill = (selector, text) => {
      const element = item.querySelector(selector);
      element.textContent = text;
      show(element, Boolean(text));
    };
    fill(".ime-todo__act", act);
    fill(".ime-todo__how", how.join(" "));
    fill(".ime-todo__words", words);
    item.querySelector(".ime-todo__by span").textContent = by;
    setLink(item.querySelector("a"), guide, guide_title);
    return item;
  }

  #answers({ answers, words }) {
    const notes = new Map(answers.map(({ question, note }) => [question, note]));
    this.#find(".ime-answers__progress").textContent = words.progress;
    const parts = [...this.#root.querySelectorAll(".ime-part")].map((part) => {
      const section = cloneOf(this.#read, ".ime-answers-template");
      const [number, title] = section.querySelectorAll("span");
      number.textContent = part.querySelector(".ime-part__number").textContent;
      title.textContent = part.querySelector("h2").textContent;
      const ledger = part.querySelector(".ime-ledger").cloneNode(false);
      show(ledger, true);
      ledger.append(
        ...questions(part).map((asked) => ledgerRow(this.#root, asked, notes.get(asked.id))),
      );
      section.append(ledger);
      return section;
    });
    this.#find(".ime-answers__columns").replaceChildren(...parts);
  }
}
