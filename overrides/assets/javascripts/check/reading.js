/** The reasons at full length: path, findings, what would change it, what to do, answers. */

import { cloneOf, setLink, show } from "../shared/templates.js";
import { questions } from "./form.js";
import { ledgerRow } from "./ledger.js";
import { Left } from "./left.js";
import { colour, setIcon } from "./mark.js";
import { showPath } from "./path.js";
import { drawCertainty, fillFolded, fillTitle, linkTo, possibleLines, restLines, ruledOutLines } from "./told.js";

const LISTS = { gate: "also", towards: "towards", away: "away", mind: "mind" }; // others are no reasons
const DECIDING_AT_ONCE = 2; // and one of each other list: a result is read in two minutes
const PRESUMED_AT_ONCE = 3;
const PRESUMED_ON_A_PHONE = 2; // below more, the first step would not be on the screen
const PHONE = matchMedia("(max-width: 44.984375em)");

export class Reading {
  #root;
  #read;
  #left;

  constructor(root) {
    this.#root = root;
    this.#left = new Left(root);
    this.#read = root.querySelector(".ime-read");
    PHONE.addEventListener("change", () => this.#rests([...this.#read.querySelectorAll(".ime-rest")]));
  }

  /** Fills every section from *assessment*. */
  show(assessment) {
    show(this.#read, true);
    this.#record();
    this.#head(assessment);
    this.#toDo(assessment);
    this.#turns(assessment);
    this.#findings(assessment.findings);
    this.#consequences(assessment.consequences);
    showPath(this.#read.querySelector(".ime-way"), assessment);
    this.#options(assessment);
    this.#answers(assessment);
  }

  /** Puts the reader back on the link by which they left it, or at the top of it. */
  focus() {
    if (this.#left.focus()) return;
    scrollTo(0, 0);
    this.#find(".ime-settled__title").focus({ preventScroll: true });
  }

  #find(selector) {
    return this.#read.querySelector(selector);
  }

  #fill(item, selector, text) {
    const element = item.querySelector(selector);
    element.textContent = text;
    show(element, Boolean(text));
  }

  #record() {
    const date = this.#find(".ime-record__date");
    date.textContent = new Date().toLocaleDateString(date.dataset.locale, { dateStyle: "long" });
  }

  #head(assessment) {
    const { presumed, rests_on, ruled_out, words } = assessment;
    drawCertainty(this.#find(".ime-top"), assessment);
    fillTitle(this.#find(".ime-settled__title"), assessment);
    this.#find(".ime-settled__sentence").textContent = words.sentence;
    this.#fill(this.#read, ".ime-settled__also", words.also_possible);
    this.#sure(assessment);
    show(this.#find(".ime-settled__rests"), rests_on.length > 0);
    const lines = restLines(this.#root, rests_on, ".ime-resting-template");
    lines.forEach((line, index) => {
      line.querySelector(".ime-rest__otherwise").textContent = rests_on[index].if_not;
      line.querySelector(".ime-rest__check").textContent = rests_on[index].check;
    });
    this.#rests(lines);
    show(this.#find(".ime-settled__open"), !presumed);
    const possible = presumed ? [] : words.possible;
    this.#find(".ime-settled__possible").replaceChildren(...possibleLines(this.#root, possible));
    const out = presumed ? [] : ruled_out;
    show(this.#find(".ime-settled__out"), out.length > 0);
    this.#find(".ime-settled__ruled-out").replaceChildren(...ruledOutLines(this.#root, out));
  }

  #rests(lines) {
    fillFolded(this.#find(".ime-rests"), lines, presumedAtOnce(lines.length));
  }

  /** That what is unknown changes nothing; what it can change is said by what it rests on. */
  #sure({ recommendation, words }) {
    const sure = this.#find(".ime-settled__sure");
    sure.querySelector(":scope > :last-child").textContent = words.unknowns;
    show(sure, Boolean(recommendation) && Boolean(words.unknowns));
  }

  #toDo({ to_do: steps, presumed }) {
    show(this.#find(".ime-todo"), steps.length > 0);
    for (const each of this.#read.querySelectorAll(".ime-todo__do")) show(each, Boolean(presumed));
    for (const each of this.#read.querySelectorAll(".ime-todo__find")) show(each, !presumed);
    this.#find(".ime-todo ol").replaceChildren(...steps.map((step) => this.#step(step)));
    this.#find(".ime-todo ol .ime-opens")?.classList.remove("ime-button--quiet"); // the first thing to do
  }

  #step({ act, how, words, by, documents, guide, guide_title, question }) {
    const item = cloneOf(this.#read, ".ime-todo-template");
    this.#fill(item, ".ime-todo__act", act);
    this.#fill(item, ".ime-todo__how", how.join(" "));
    this.#fill(item, ".ime-todo__words", words);
    this.#fill(item, ".ime-todo__by", by);
    const page = item.querySelector(".ime-todo__guide");
    show(page, Boolean(guide));
    if (guide) setLink(page, guide, guide_title);
    const asked = item.querySelector(".ime-todo__question");
    show(asked, Boolean(question));
    if (question) linkTo(this.#root, asked, question);
    const papers = item.querySelector(".ime-todo__papers");
    show(papers, documents.length > 0);
    papers.append(...documents.map((id) => cloneOf(this.#read, `.ime-opens-template[data-paper="${id}"]`)));
    return item;
  }

  #turns({ turns, presumed, words }) {
    show(this.#find(".ime-changing"), Boolean(presumed));
    this.#find(".ime-reading").classList.toggle("is-fixed", !presumed);
    this.#fill(this.#read, ".ime-changing__none", words.no_turn);
    this.#find(".ime-changes").replaceChildren(...turns.map((each) => this.#turn(each)));
  }

  #turn({ when, then, recommendation, question }) {
    const item = cloneOf(this.#read, ".ime-change-template");
    colour(item, recommendation);
    setIcon(item, recommendation);
    item.querySelector(".ime-change__when").textContent = when;
    item.querySelector(".ime-change__then").textContent = `${then}.`;
    linkTo(this.#root, item.querySelector("a"), question);
    return item;
  }

  #findings(findings) {
    const listOf = ({ decides, kind }) => (decides ? "decides" : LISTS[kind]);
    for (const section of this.#read.querySelectorAll("[data-findings]")) {
      const found = findings.filter((finding) => listOf(finding) === section.dataset.findings);
      const items = found.map((each) => this.#finding(each));
      show(section, found.length > 0);
      fillFolded(section.querySelector("ol"), items, section.dataset.findings === "decides" ? DECIDING_AT_ONCE : 1);
    }
    const reasons = findings.filter(listOf);
    show(this.#find(".ime-why__none"), !reasons.length);
    show(this.#find(".ime-why__read"), reasons.length > 0);
    const last = reasons.map(({ source }) => source).sort((one, other) => one.read.localeCompare(other.read)).at(-1);
    this.#find(".ime-why__read span").textContent = last?.read_words ?? "";
  }

  #finding({ rule, title, leads_to, because, source, guide, guide_title }) {
    const item = cloneOf(this.#read, ".ime-finding-template");
    colour(item, leads_to);
    item.querySelector(".ime-finding__because").textContent = because;
    const cited = item.querySelector(".ime-finding__title");
    setLink(cited, source.url, source.publisher);
    cited.title = source.title;
    this.#fill(item, ".ime-finding__kind", source.kind);
    lead(item.querySelector(".ime-finding__rule"), `#rule-${rule}`, title);
    lead(item.querySelector(".ime-finding__guide"), guide, guide_title);
    return item;
  }

  #consequences(consequences) {
    this.#find(".ime-consequences").replaceChildren(
      ...consequences.map(({ title, lines }) => {
        const section = cloneOf(this.#read, ".ime-particular-template");
        section.querySelector("h3").textContent = title;
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

  /** Marks the option that the file leads to, where it is one of those side by side. */
  #options({ presumed, findings }) {
    const leading = [presumed, ...findings.filter(({ decides }) => decides).map(({ rule }) => rule)];
    for (const row of this.#read.querySelectorAll("[data-step]")) {
      const isHere = row.dataset.marked.split(" ").some((id) => leading.includes(id));
      row.classList.toggle("is-here", isHere);
      show(row.querySelector(".ime-compare__here"), isHere);
    }
  }

  #answers({ answers, words }) {
    const notes = new Map(answers.map(({ question, note }) => [question, note]));
    this.#find(".ime-answers__progress").textContent = words.counted;
    const parts = [...this.#root.querySelectorAll(".ime-part")].map((part) => {
      const section = cloneOf(this.#read, ".ime-answers-template");
      const [number, title] = section.querySelectorAll("span");
      number.textContent = part.querySelector(".ime-part__number").textContent;
      title.textContent = part.querySelector("h2").textContent;
      const rows = questions(part).map((asked) => ledgerRow(this.#root, asked, notes.get(asked.id)));
      section.querySelector(".ime-ledger").append(...rows);
      return section;
    });
    this.#find(".ime-answers__columns").replaceChildren(...parts);
  }
}

/** How many of *all* presumptions are not folded: never all but one, and on a phone all or none. */
function presumedAtOnce(all) {
  if (PHONE.matches) return all > PRESUMED_ON_A_PHONE ? 0 : all;
  return all > PRESUMED_AT_ONCE + 1 ? PRESUMED_AT_ONCE : all;
}

/** Lets *link* lead to *address*, and says to whom it is read aloud which page that is. */
function lead(link, address, title) {
  link.href = new URL(address, link.href).href;
  link.querySelector(".ime-hidden span").textContent = title;
}
