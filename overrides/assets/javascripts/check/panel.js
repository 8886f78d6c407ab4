/** The result in brief: one part of the panel for each state, filled with the rules' own words. */

import { cloneOf, setLink, show } from "../shared/templates.js";
import { isKnown, questions } from "./form.js";
import { drawCertainty, fillTitle, linkTo, numberOf, possibleLines, restLines, ruledOutLines } from "./told.js";

const LINES_AT_ONCE = 3;

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
    this.#set(".ime-result__progress", assessment?.words.progress ?? "");
    this.#panel.classList.toggle("ime-scotch", !assessment);
    this.#tell(assessment);
    if (ends === "open") this.#open(assessment);
    if (ends === "presumed" || ends === "settled") this.#told(assessment);
    if (ends === "presumed") this.#presumed(assessment);
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
      const answered = asked.radios.some((radio) => radio.checked);
      segment.classList.toggle("is-done", isKnown(asked));
      segment.classList.toggle("is-unknown", answered && !isKnown(asked));
    });
  }

  #open({ words, possible }) {
    this.#set(".ime-result__title", words.title);
    this.#find(".ime-possible").replaceChildren(...possibleLines(this.#panel, words.possible));
    this.#panel.classList.toggle("ime-result--many", possible.length > 2);
  }

  #told(assessment) {
    fillTitle(this.#find(".ime-result__told h2"), assessment);
    this.#set(".ime-result__sentence", assessment.words.sentence);
    const deciding = assessment.findings.filter(({ decides }) => decides);
    this.#list(".ime-decides", deciding.map((finding) => this.#deciding(finding)));
  }

  #deciding({ because, guide, guide_title }) {
    const item = cloneOf(this.#panel, ".ime-decides-template");
    item.querySelector("span").textContent = because;
    setLink(item.querySelector("a"), guide, guide_title);
    return item;
  }

  #presumed({ rests_on }) {
    this.#list(".ime-rests", restLines(this.#root, rests_on));
  }

  /** Shows the first of *lines* in the list *selector*, and folds the rest into the one after it. */
  #list(selector, lines) {
    const list = this.#find(selector);
    const more = list.nextElementSibling;
    list.replaceChildren(...lines.slice(0, LINES_AT_ONCE));
    more.querySelector("ul").replaceChildren(...lines.slice(LINES_AT_ONCE));
    more.querySelector("summary span").textContent = lines.length - LINES_AT_ONCE;
    show(list, lines.length > 0);
    show(more, lines.length > LINES_AT_ONCE);
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
    this.#set(".ime-findout__sentence", report?.find_out_first_words?.sentence ?? "");
    const isOpen = report && !report.presumed;
    this.#set(".ime-result__open", isOpen ? report.words.unknowns : "");
    const open = isOpen ? report.open.filter(({ matters }) => matters) : [];
    const mattering = new Set(open.map(({ question }) => question));
    this.#still(isOpen ? report.answers.filter(({ question }) => mattering.has(question)) : []);
    const out = this.#find(".ime-out");
    const ruledOut = isOpen ? report.ruled_out : [];
    show(out, ruledOut.length > 0);
    out.querySelector("ul").replaceChildren(...ruledOutLines(this.#panel, ruledOut));
  }

  #still(answers) {
    const still = this.#find(".ime-still");
    const here = answers.filter(({ question }) => numberOf(this.#root, question));
    const lines = here.map(({ question, name }) => {
      const item = cloneOf(this.#panel, ".ime-still-template");
      linkTo(this.#root, item.querySelector("a"), question);
      item.querySelector("a > :last-child").textContent = name;
      return item;
    });
    show(still, lines.length > 0);
    still.querySelector(".ime-still__count").textContent = lines.length;
    still.querySelector("ul").replaceChildren(...lines);
  }

  #failed(assessment, fault, trouble) {
    const line = this.#find(".ime-result__fault");
    show(line, Boolean(fault));
    line.querySelector("span").textContent = fault;
    for (const kind of this.#panel.querySelectorAll("[data-trouble]")) {
      show(kind, !fault && kind.dataset.trouble === trouble);
    }
    show(this.#find(".ime-result__without"), !fault);
    show(this.#find(".ime-result__record"), Boolean(assessment));
  }
}

/** Which way of ending the panel shows; none where the rules cannot take the answers. */
function endsIn(assessment, answered) {
  if (!answered) return "empty";
  if (!assessment) return "";
  if (assessment.recommendation) return "settled";
  return assessment.presumed ? "presumed" : "open";
}
