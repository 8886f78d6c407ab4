/** The questions chosen for a letter: one list to copy or print, in this page only. */

import { copied, select } from "../shared/clipboard.js";
import { printSheet } from "../shared/sheet.js";
import { cloneOf, show } from "../shared/templates.js";

const MANY = 9;

export class Letter {
  #asks;
  #panel;
  #bar;
  #announce;

  /** Stands after the element *end*; *announce* says a text aloud. */
  constructor(asks, end, announce) {
    this.#asks = asks;
    this.#announce = announce;
    this.#panel = cloneOf(document, ".ime-letter-template");
    this.#bar = cloneOf(document, ".ime-letter-bar-template");
    end.after(this.#bar, this.#panel);
    this.#find(".ime-letter__copy").addEventListener("click", () => this.#copy());
    this.#find(".ime-letter__print").addEventListener("click", () => this.#print());
    this.#find(".ime-letter__clear").addEventListener("click", () => this.#drop(this.#chosen));
    this.#bar.querySelector("button").addEventListener("click", () => this.#goTo());
  }

  /** Lists what is chosen now. */
  show({ silent = false } = {}) {
    const chosen = this.#chosen;
    this.#find("ol").replaceChildren(...chosen.map((ask) => this.#line(ask)));
    for (const line of this.#panel.querySelectorAll("[data-outcome]")) show(line, false);
    show(this.#find(".ime-letter__none"), !chosen.length);
    show(this.#find(".ime-letter__acts"), chosen.length > 0);
    show(this.#find(".ime-letter__many"), chosen.length > MANY);
    show(this.#bar.querySelector(".ime-letter-bar__many"), chosen.length > MANY);
    show(this.#bar, chosen.length > 0);
    document.documentElement.classList.toggle("ime-gathers", chosen.length > 0);
    this.#bar.querySelector(".ime-letter-bar__count").textContent = chosen.length;
    const shown = [...this.#bar.querySelector("p").children].filter(({ hidden }) => !hidden);
    if (!silent) this.#announce(shown.map(({ textContent }) => textContent).join(". "));
  }

  get #chosen() {
    return this.#asks.filter(({ take }) => take.checked);
  }

  #find(selector) {
    return this.#panel.querySelector(selector);
  }

  #line(ask) {
    const line = cloneOf(document, ".ime-letter-line-template");
    line.querySelector(".ime-letter__text").textContent = ask.text;
    line.querySelector(".ime-ask__number").textContent = ask.number;
    line.querySelector("button").addEventListener("click", () => this.#drop([ask]));
    return line;
  }

  /** Takes *asks* out, and leaves the reader at the heading, as the button pressed is gone. */
  #drop(asks) {
    for (const { take } of asks) take.checked = false;
    this.show();
    this.#find("h2").focus();
  }

  #goTo() {
    this.#panel.scrollIntoView();
    this.#find("h2").focus({ preventScroll: true });
  }

  async #copy() {
    const lines = this.#chosen.map(({ text }, index) => `${index + 1}. ${text}`);
    const done = await copied(lines.join("\n"));
    if (!done) select(this.#find("ol"));
    for (const line of this.#panel.querySelectorAll("[data-outcome]")) {
      show(line, (line.dataset.outcome === "copied") === done);
      if (!line.hidden) this.#announce(line.textContent);
    }
  }

  #print() {
    const list = this.#find("ol").cloneNode(true);
    for (const button of list.querySelectorAll("button")) button.remove();
    printSheet(list, this.#panel.dataset.printed, location.href.replace(/#.*/, ""));
  }
}
