/** The result in brief: one part of the panel for each state, filled with the rules' own words. */

import { cloneOf, show } from "../shared/templates.js";
import { questions } from "./form.js";
import { colour, fillMark } from "./mark.js";

export class Panel {
  #root;
  #panel;
  #announce;

  constructor(root) {
    this.#root = root;
    this.#panel = root.querySelector(".ime-result");
    this.#announce = root.querySelector(".ime-announce");
  }

  /** Shows *assessment*, or why there is none; *fault* is what the rules said of it. */
  show(state, assessment, { answered, fault }) {
    const shows = this.#shows(state, assessment, answered);
    for (const part of this.#panel.querySelectorAll("[data-shows]")) {
      show(part, part.dataset.shows === shows);
    }
    show(this.#panel.querySelector(".ime-working"), shows === "starting");
    this.#meter(shows !== "starting");
    this.#panel.querySelector(".ime-result__progress").textContent =
      assessment?.words.progress ?? "";
    this.#panel.classList.toggle("ime-scotch", shows !== "settled");
    this.#panel.classList.toggle("ime-result--settled", shows === "settled");
    colour(this.#panel, assessment?.recommendation);
    if (assessment) this.#panel.dataset.recommendation = assessment.recommendation ?? "open";
    else delete this.#panel.dataset.recommendation;
    if (shows === "open") this.#open(assessment);
    if (shows === "settled") this.#settled(assessment);
    if (shows === "failed") this.#failed(fault);
    this.#announceIfNew(shows, assessment);
  }

  #shows(state, assessment, answered) {
    if (state === "failed" || (state === "starting" && answered)) return state;
    if (!assessment) return "empty";
    return assessment.recommendation ? "settled" : "open";
  }

  #meter(shown) {
    const meter = this.#panel.querySelector(".ime-meter");
    show(meter, shown);
    const segments = questions(this.#root).map(({ radios }) => {
      const segment = cloneOf(this.#panel, ".ime-meter-template");
      const chosen = radios.find((radio) => radio.checked);
      const unknown = chosen?.closest(".ime-option--unknown");
      segment.classList.toggle("is-done", Boolean(chosen) && !unknown);
      segment.classList.toggle("is-unknown", Boolean(unknown));
      return segment;
    });
    meter.replaceChildren(...segments);
  }

  #open({ words, possible, find_out_first, find_out_first_words, open, ruled_out, answers }) {
    const set = (selector, text) => {
      this.#panel.querySelector(selector).textContent = text;
    };
    set(".ime-result__title", words.title);
    set(".ime-result__open", words.unknowns);
    this.#panel.querySelector(".ime-possible").replaceChildren(
      ...words.possible.map((each) => this.#line(".ime-possible-template", each, each.if)),
    );
    const findOut = this.#panel.querySelector(".ime-findout");
    show(findOut, Boolean(find_out_first));
    if (find_out_first) {
      set(".ime-findout__question", find_out_first_words.question);
      set(".ime-findout__sentence", find_out_first_words.sentence);
      const number = answers.find(({ question }) => question === find_out_first).number;
      set(".ime-findout__number", number);
      const here = this.#root.querySelector(`#q-${CSS.escape(find_out_first)}`);
      show(findOut.querySelector(".ime-findout__go"), Boolean(here));
      findOut.querySelector("a").href = `#q-${find_out_first}`;
    }
    const mattering = new Set(open.filter(({ matters }) => matters).map(({ question }) => question));
    this.#still(answers.filter(({ question }) => mattering.has(question)));
    const out = this.#panel.querySelector(".ime-out");
    show(out, ruled_out.length > 0);
    out.querySelector("ul").replaceChildren(
      ...ruled_out.map((each) => this.#line(".ime-out-template", each, each.words)),
    );
    this.#panel.classList.toggle("ime-result--many", possible.length > 2);
  }

  #line(template, { recommendation, name }, words) {
    const line = cloneOf(this.#panel, template);
    fillMark(line, recommendation, name);
    line.querySelector("span").textContent = words;
    return line;
  }

  #still(answers) {
    const still = this.#panel.querySelector(".ime-still");
    const here = answers.filter(({ question }) => this.#root.querySelector(`#q-${question}`));
    show(still, here.length > 0);
    still.querySelector(".ime-still__count").textContent = here.length;
    still.querySelector("ul").replaceChildren(
      ...here.map(({ question, number, name }) => {
        const line = cloneOf(this.#panel, ".ime-still-template");
        line.querySelector("a").href = `#q-${question}`;
        const [figure, text] = line.querySelectorAll("span");
        figure.textContent = number;
        text.textContent = name;
        return line;
      }),
    );
  }

  #settled({ recommendation, words }) {
    const settled = this.#panel.querySelector(".ime-result__settled");
    fillMark(settled.querySelector("h2"), recommendation, words.title);
    settled.querySelector(".ime-result__sentence").textContent = words.sentence;
  }

  #failed(fault) {
    const line = this.#panel.querySelector(".ime-result__fault");
    show(line, Boolean(fault));
    line.querySelector("span").textContent = fault;
  }

  /** Says aloud only what has changed: the headline, not the panel. */
  #announceIfNew(shows, assessment) {
    const part = this.#panel.querySelector(`[data-shows="${shows}"]`);
    const headlines = assessment
      ? [assessment.words.title, ...assessment.words.possible.map(({ name }) => name)]
      : [part.querySelector("h2").textContent];
    const text = [...new Set(headlines)].join(". ");
    if (this.#announce.textContent !== text) this.#announce.textContent = text;
  }
}
