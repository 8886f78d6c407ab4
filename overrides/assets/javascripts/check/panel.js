/** The result in brief: one part of the panel for each state, filled with the rules' own words. */

import { cloneOf, show } from "../shared/templates.js";
import { isKnown, questions } from "./form.js";
import { drawCertainty, fillTitle, linkTo, numberOf, possibleLines, restLines, ruledOutLines } from "./told.js";

const RESTS_AT_ONCE = 3;

export class Panel {
  #root;
  #panel;

  constructor(root) {
    this.#root = root;
    this.#panel = root.querySelector(".ime-result");
  }

  /** Shows *assessment*, or why there is none; *fault* is what the rules said of it.  Returns the
   * headline. */
  show(state, assessment, { answered, fault }) {
    const shows = shownIn(state, assessment, answered);
    const parts = [...this.#panel.querySelectorAll("[data-shows]")];
    const shown = parts.filter((part) => part.dataset.shows.split(" ").includes(shows));
    for (const part of parts) show(part, shown.includes(part));
    show(this.#find(".ime-working"), shows === "starting");
    this.#meter(shows !== "starting");
    this.#find(".ime-result__progress").textContent = assessment?.words.progress ?? "";
    this.#panel.classList.toggle("ime-scotch", !assessment);
    this.#tell(assessment);
    if (shows === "open") this.#open(assessment);
    if (shows === "presumed") this.#presumed(assessment);
    if (shows === "settled") this.#headline(".ime-result__settled", assessment);
    if (shows === "failed") this.#failed(fault);
    return assessment?.words.title ?? shown[0].querySelector("h2").textContent;
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

  #meter(shown) {
    const meter = this.#find(".ime-meter");
    show(meter, shown);
    const segments = questions(this.#root).map((asked) => {
      const segment = cloneOf(this.#panel, ".ime-meter-template");
      const answered = asked.radios.some((radio) => radio.checked);
      segment.classList.toggle("is-done", isKnown(asked));
      segment.classList.toggle("is-unknown", answered && !isKnown(asked));
      return segment;
    });
    meter.replaceChildren(...segments);
  }

  #headline(selector, assessment) {
    const part = this.#find(selector);
    fillTitle(part.querySelector("h2"), assessment);
    part.querySelector(".ime-result__sentence").textContent = assessment.words.sentence;
  }

  #open(assessment) {
    const { words, possible, open, ruled_out, answers } = assessment;
    this.#set(".ime-result__title", words.title);
    this.#set(".ime-result__open", words.unknowns);
    this.#find(".ime-possible").replaceChildren(...possibleLines(this.#panel, words.possible));
    this.#findOut(assessment);
    const mattering = new Set(open.filter(({ matters }) => matters).map(({ question }) => question));
    this.#still(answers.filter(({ question }) => mattering.has(question)));
    const out = this.#find(".ime-out");
    show(out, ruled_out.length > 0);
    out.querySelector("ul").replaceChildren(...ruledOutLines(this.#panel, ruled_out));
    this.#panel.classList.toggle("ime-result--many", possible.length > 2);
  }

  #presumed(assessment) {
    this.#headline(".ime-result__presumed", assessment);
    const lines = restLines(this.#root, assessment.rests_on);
    const more = this.#find(".ime-rests__more");
    this.#find(".ime-rests").replaceChildren(...lines.slice(0, RESTS_AT_ONCE));
    more.querySelector("ul").replaceChildren(...lines.slice(RESTS_AT_ONCE));
    more.querySelector("summary span").textContent = lines.length - RESTS_AT_ONCE;
    show(more, lines.length > RESTS_AT_ONCE);
    this.#findOut(assessment);
  }

  #findOut({ find_out_first: first, find_out_first_words: said }) {
    const findOut = this.#find(".ime-findout");
    show(findOut, Boolean(first));
    if (!first) return;
    this.#set(".ime-findout__question", said.question);
    this.#set(".ime-findout__sentence", said.sentence);
    linkTo(this.#root, findOut.querySelector("a"), first);
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

  #failed(fault) {
    const line = this.#find(".ime-result__fault");
    show(line, Boolean(fault));
    line.querySelector("span").textContent = fault;
  }
}

function shownIn(state, assessment, answered) {
  if (state === "failed" || (state === "starting" && answered)) return state;
  if (!assessment) return "empty";
  if (assessment.recommendation) return "settled";
  return assessment.presumed ? "presumed" : "open";
}
