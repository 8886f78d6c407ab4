/** The result in brief: one part of the panel for each state, filled with the rules' own words. */

import { cloneOf, setLink, show } from "../shared/templates.js";
import { isAnswered, isKnown, questions } from "./form.js";
import { fillMark } from "./mark.js";
import { drawCertainty, fillFolded, fillTitle, linkTo, possibleLines, restLines } from "./told.js";

const DECIDING_AT_ONCE = 1; // the sentence above names it already
const CONDITIONS_AT_ONCE = 2; // of more, the names alone: the result says when each comes out
const PRESUMED_AT_ONCE = 3; // so few are not folded; one less, where a reason stands above them

export class Panel {
  #root;
  #panel;

  constructor(root) {
    this.#root = root;
    this.#panel = root.querySelector(".ime-result");
    const segments = questions(root).map(() => cloneOf(this.#panel, ".ime-meter-template"));
    this.#find(".ime-meter").replaceChildren(...segments);
  }

  /** Shows *assessment*, or why there is none, and where Python stands; *fault* is what the rules
   * said of the answers, *trouble* the kind of what keeps Python from running.  Returns the headline. */
  show(assessment, { state, told, working, answered, fault, trouble }) {
    const ends = endsIn(assessment, answered);
    const shows = [ends, state === "starting" && !answered ? "" : state];
    const parts = [...this.#panel.querySelectorAll("[data-shows]")];
    const shown = parts.filter((part) => part.dataset.shows.split(" ").some((each) => shows.includes(each)));
    for (const part of parts) show(part, shown.includes(part));
    this.#meter();
    this.#set(".ime-result__progress", assessment ? this.#progress(assessment, answered) : "");
    this.#panel.classList.toggle("ime-scotch", !assessment);
    this.#tell(assessment);
    if (ends === "open") this.#open(assessment);
    if (ends === "presumed" || ends === "settled") this.#told(assessment);
    if (ends === "presumed") this.#presumed(assessment, state);
    this.#findOut(assessment);
    if (!working) this.#later(told === "report" ? assessment : null);
    if (state === "failed") this.#failed(assessment, fault, trouble);
    return assessment?.words.title ?? shown.at(-1)?.querySelector("h2, h3").textContent ?? "";
  }

  #find(selector) {
    return this.#panel.querySelector(selector);
  }

  #set(selector, text) {
    this.#find(selector).textContent = text;
  }

  /** How many are answered, of as many questions as the meter beside it shows. */
  #progress({ words }, answered) {
    const { progress } = this.#panel.dataset;
    return progress ? JSON.parse(progress)[answered] : words.progress;
  }

  /** Tells other programs and the styles what the panel tells readers. */
  #tell(assessment) {
    drawCertainty(this.#panel, assessment);
    const { dataset } = this.#panel;
    delete dataset.recommendation;
    delete dataset.presumed;
    if (!assessment) return;
    const { recommendation, presumed } = assessment;
    dataset.recommendation = recommendation ?? "open";
    if (presumed && !recommendation) dataset.presumed = presumed;
  }

  #meter() {
    const segments = this.#find(".ime-meter").children;
    questions(this.#root).forEach((asked, index) => {
      const segment = segments[index];
      segment.classList.toggle("is-done", isKnown(asked));
      segment.classList.toggle("is-unknown", isAnswered(asked) && !isKnown(asked));
    });
  }

  #open({ words }) {
    this.#set(".ime-result__title", words.title);
    this.#find(".ime-possible").replaceChildren(...possibleLines(this.#panel, words.possible));
    this.#panel.classList.toggle("ime-result--many", words.possible.length > CONDITIONS_AT_ONCE);
  }

  #told(assessment) {
    fillTitle(this.#find(".ime-result__told h2"), assessment);
    this.#set(".ime-result__sentence", assessment.words.sentence);
    const deciding = assessment.findings.filter(({ decides }) => decides);
    const lines = deciding.map((finding) => this.#deciding(finding));
    fillFolded(this.#find(".ime-decides"), lines, DECIDING_AT_ONCE);
  }

  #deciding({ because, guide, guide_title }) {
    const item = cloneOf(this.#panel, ".ime-decides-template");
    item.querySelector("span").textContent = because;
    setLink(item.querySelector("a"), guide, guide_title);
    return item;
  }

  #presumed({ rests_on, findings, words }, state) {
    const names = new Map(words.possible.map(({ recommendation, name }) => [recommendation, name]));
    const lines = restLines(this.#root, rests_on, ".ime-rest-template");
    lines.forEach((line, index) => {
      const ends = [...rests_on[index].otherwise].reverse().map((id) => this.#end(id, names.get(id)));
      line.querySelector(".ime-rest__ends").replaceChildren(...ends);
    });
    this.#set(".ime-result__also", words.also_possible);
    const most = PRESUMED_AT_ONCE - (findings.some(({ decides }) => decides) ? 1 : 0);
    const few = lines.length > most ? most - 1 : most;
    const atOnce = state === "failed" ? 0 : few; // which of them comes first is told below, and why it failed
    show(this.#find(".ime-rests__head"), atOnce > 0);
    fillFolded(this.#find(".ime-rests"), lines, atOnce);
  }

  #end(id, name) {
    const mark = cloneOf(this.#panel, ".ime-end-template");
    fillMark(mark, id, name);
    return mark;
  }

  #findOut(assessment) {
    const first = !assessment?.recommendation && assessment?.find_out_first;
    const findOut = this.#find(".ime-findout");
    show(findOut, Boolean(first));
    if (!first) return;
    this.#set(".ime-findout__question", assessment.find_out_first_words.question);
    linkTo(this.#root, findOut.querySelector("a"), first);
  }

  /** What the *report* alone says, or nothing of it. */
  #later(report) {
    const isOpen = report && !report.presumed; // else the list above says where each answer leads
    this.#set(".ime-findout__sentence", (isOpen && report.find_out_first_words?.sentence) || "");
  }

  #failed(assessment, fault, trouble) {
    const line = this.#find(".ime-result__fault");
    show(line, Boolean(fault));
    line.querySelector("span").textContent = fault;
    for (const kind of this.#panel.querySelectorAll("[data-trouble]")) {
      show(kind, !fault && kind.dataset.trouble === trouble);
    }
    show(this.#find(".ime-result__without"), !fault);
    for (const part of this.#panel.querySelectorAll(".ime-result__record")) show(part, Boolean(assessment));
  }
}

/** Which way of ending the panel shows; none where the rules cannot take the answers. */
function endsIn(assessment, answered) {
  if (!answered) return "empty";
  if (!assessment) return "";
  if (assessment.recommendation) return "settled";
  return assessment.presumed ? "presumed" : "open";
}
