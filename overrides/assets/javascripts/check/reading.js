/** The reasons at full length: path, findings, what would change it, what to do, answers. */

import { cloneOf, setLink, show } from "../shared/templates.js";
import { questions } from "./form.js";
import { ledgerRow } from "./ledger.js";
import { colour, fillMark, setIcon } from "./mark.js";
import { showPath } from "./path.js";

const ICONS = { towards: "arrow-right", away: "arrow-left" };
const SHOWN_AT_ONCE = 6;

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
    this.#settled(assessment);
    this.#consequences(assessment.consequences);
    showPath(this.#read.querySelector(".ime-way"), assessment);
    this.#findings(assessment.findings);
    this.#changes(assessment.changes);
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

  #settled({ recommendation, words, rules_version, counts }) {
    colour(this.#find(".ime-settled"), recommendation);
    fillMark(this.#find(".ime-settled__title"), recommendation, words.title);
    this.#find(".ime-settled__sentence").textContent = words.sentence;
    this.#find(".ime-settled__possible").replaceChildren(
      ...(recommendation ? [] : words.possible).map((each) => {
        const line = cloneOf(this.#root, ".ime-possible-template");
        fillMark(line, each.recommendation, each.name);
        line.querySelector("span").textContent = each.if;
        return line;
      }),
    );
    this.#find(".ime-settled__sure span").textContent = words.unknowns;
    setIcon(this.#find(".ime-settled__sure"), recommendation ? "check-circle" : "information-outline");
    const open = counts.questions - counts.answered + counts.unknown > 0;
    show(this.#find(".ime-settled__sure"), open && Boolean(words.unknowns));
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
    const listOf = ({ decides, kind }) => {
      if (decides) return "decides";
      if (kind === "gate") return "also";
      return kind in ICONS ? kind : "mind";
    };
    for (const section of this.#read.querySelectorAll("[data-findings]")) {
      const found = findings.filter((finding) => listOf(finding) === section.dataset.findings);
      show(section, found.length > 0);
      section.querySelector("ol").replaceChildren(...found.map((each) => this.#finding(each)));
    }
    show(this.#find(".ime-why__none"), !findings.length);
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

  #changes(changes) {
    for (const section of this.#read.querySelectorAll("[data-changes]")) {
      const listed = changes.filter(({ kind }) => kind === section.dataset.changes);
      show(section, listed.length > 0);
      const [list, more] = section.querySelectorAll(".ime-changes");
      const items = listed.map((each) => this.#change(each));
      list.replaceChildren(...items.slice(0, SHOWN_AT_ONCE));
      more.replaceChildren(...items.slice(SHOWN_AT_ONCE));
      show(more.parentElement, items.length > SHOWN_AT_ONCE);
      section.querySelector("summary span").textContent = items.length - SHOWN_AT_ONCE;
    }
    show(this.#find(".ime-changing"), changes.length > 0);
  }

  #change({ answers, recommendation, words }) {
    const item = cloneOf(this.#read, ".ime-change-template");
    const numbers = Object.keys(answers).map(
      (id) => this.#root.querySelector(`#q-${CSS.escape(id)}`).dataset.number,
    );
    item.querySelector("ul").replaceChildren(
      ...words.map((text, index) => {
        const line = cloneOf(this.#read, ".ime-change-line-template");
        const [number, words] = line.querySelectorAll("span");
        number.textContent = numbers[index];
        words.textContent = text;
        return line;
      }),
    );
    fillMark(item.querySelector(".ime-rec"), recommendation, this.#nameOf(recommendation));
    return item;
  }

  /** The name of *recommendation*, as the key on this page says it. */
  #nameOf(recommendation) {
    return this.#root.querySelector(`.ime-key__list .ime-rec--${recommendation}`).textContent.trim();
  }

  #toDo(steps) {
    show(this.#find(".ime-todo"), steps.length > 0);
    this.#find(".ime-reading").classList.toggle("ime-reading--plain", !steps.length);
    this.#find(".ime-todo ol").replaceChildren(
      ...steps.map(({ next_step, guide, guide_title }) => {
        const item = cloneOf(this.#read, ".ime-todo-template");
        item.querySelector("b").textContent = next_step;
        setLink(item.querySelector("a"), guide, guide_title);
        return item;
      }),
    );
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
