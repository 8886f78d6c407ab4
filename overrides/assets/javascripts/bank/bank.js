/** The question bank: show one purpose, copy a question, choose some for a letter. */

import { begin } from "../shared/begin.js";
import { copied, mark, select } from "../shared/clipboard.js";
import { titleOf } from "../shared/headings.js";
import { cloneOf, show } from "../shared/templates.js";
import { Letter } from "./letter.js";

class Bank {
  #tools;
  #groups;
  #asks;
  #letter;

  constructor(tools) {
    this.#tools = tools;
    this.#groups = [...document.querySelectorAll(".ime-bank[data-purpose]")];
    this.#asks = this.#groups.flatMap((group) => [...group.querySelectorAll(".ime-ask")]);
    const choices = this.#asks.map((item) => this.#dress(item));
    this.#letter = new Letter(choices, this.#groups.at(-1), (text) => this.#announce(text));
    this.#find(".ime-tools__chips").append(...this.#groups.map((group) => chipFor(group)));
    this.#find(".ime-tools__chips").addEventListener("change", () => this.#filter());
    this.#find(".ime-tools__reset").addEventListener("click", () => this.#reset());
    this.#find(".ime-tools__all").textContent = this.#asks.length;
    addEventListener("click", ({ target }) => this.#follow(target.closest("a[href*='#']")));
    addEventListener("hashchange", () => this.#arrive());
    addEventListener("pageshow", () => this.#restore());
    show(tools, true);
  }

  #find(selector) {
    return this.#tools.querySelector(selector);
  }

  get #chosen() {
    return [...this.#tools.querySelectorAll(".ime-chip input:checked")];
  }

  /** Gives a question its buttons; what the letter needs to know of it comes back. */
  #dress(item) {
    const list = item.parentElement;
    const number = list.start + [...list.children].indexOf(item);
    const acts = cloneOf(document, ".ime-ask-template");
    for (const figure of acts.querySelectorAll(".ime-ask__number")) figure.textContent = number;
    item.append(acts);
    const text = item.querySelector(".ime-ask__text");
    const take = acts.querySelector("input");
    acts.querySelector(".ime-ask__copy").addEventListener("click", () => this.#copy(acts, text, number));
    take.addEventListener("change", () => this.#letter.show());
    return { text: text.textContent.trim(), number, take };
  }

  #filter() {
    const wanted = this.#chosen.map(({ value }) => value);
    for (const group of this.#groups) {
      show(group, !wanted.length || wanted.includes(group.dataset.purpose));
    }
    const visible = this.#asks.filter((item) => !item.closest("[hidden]"));
    this.#find(".ime-tools__visible").textContent = visible.length;
    show(this.#find(".ime-tools__reset"), wanted.length > 0);
  }

  #showAll() {
    for (const chip of this.#chosen) chip.checked = false;
    this.#filter();
  }

  #reset() {
    this.#showAll();
    this.#find("input").focus(); // the button that was pressed is gone
  }

  /** After the browser has put ticks back: on reload, or with the back button. */
  #restore() {
    this.#filter();
    this.#letter.show({ silent: true });
    this.#arrive();
  }

  /** Following a link to where the address points already tells nobody else. */
  #follow(link) {
    if (link && link.href === location.href) this.#arrive();
  }

  /** Shows what the address names, where a filter hides it. */
  #arrive() {
    const target = document.getElementById(location.hash.slice(1));
    if (!target?.closest(".ime-bank[hidden]")) return;
    this.#showAll();
    target.scrollIntoView();
    target.focus({ preventScroll: true }); // while it was hidden it could not be focused
  }

  async #copy(acts, text, number) {
    const done = await copied(text.textContent.trim());
    const refused = acts.querySelector(".ime-ask__refused");
    show(refused, !done);
    if (!done) {
      select(text);
      this.#announce(refused.textContent);
      return;
    }
    const sentence = cloneOf(document, ".ime-copied-template");
    sentence.querySelector("span").textContent = number;
    this.#announce(sentence.textContent);
    mark(acts.querySelector(".ime-ask__copy"));
  }

  #announce(text) {
    this.#find(".ime-tools__announce").textContent = text;
  }
}

/** A chip that is named as the heading of *group*. */
function chipFor(group) {
  const chip = cloneOf(document, ".ime-chip-template");
  chip.querySelector("input").value = group.dataset.purpose;
  chip.querySelector("span").textContent = titleOf(group.querySelector("h2"));
  return chip;
}

begin(".ime-tools", (tools) => new Bank(tools));
