/** The bank of questions, to add from: by purpose, and found by their words. */

import { cloneOf, show } from "../shared/templates.js";

export class Adding {
  #root;
  #bank;
  #act;
  #purposes = null;
  #section;
  #isOpen = false;
  #unfolded = new Set();
  #sought = "";

  /** *bank* brings the purposes; `act.add` takes a question, `act.has` says whether the brief asks it,
   * `act.found` hears how many were found. */
  constructor(root, bank, act) {
    this.#root = root;
    this.#bank = bank;
    this.#act = act;
  }

  /** Draws it into *element*, open where it was. */
  draw(element) {
    this.#noteUnfolded();
    const [button, section] = [element.querySelector(".ime-brief-questions__add"), element.querySelector(".ime-adding")];
    this.#section = section;
    button.addEventListener("click", () => this.#turn(!this.#isOpen, button));
    this.#find(".ime-adding__close").addEventListener("click", () => this.#turn(false, button));
    const filter = this.#find(".ime-adding__filter");
    filter.value = this.#sought;
    filter.addEventListener("input", () => {
      this.#sought = filter.value;
      this.#act.found(this.#sieve());
    });
    button.setAttribute("aria-expanded", this.#isOpen);
    show(section, this.#isOpen);
    if (this.#purposes) this.#fill();
  }

  async #turn(isOpen, button) {
    this.#isOpen = isOpen;
    button.setAttribute("aria-expanded", isOpen);
    show(this.#section, isOpen);
    if (!isOpen) return button.focus();
    try {
      this.#purposes ??= await this.#bank();
      show(this.#find(".ime-adding__failed"), false);
      this.#fill();
    } catch (error) {
      reportError(error);
      show(this.#find(".ime-adding__failed"), true);
    }
    this.#find(".ime-adding__filter").focus();
  }

  #fill() {
    const purposes = this.#purposes.map((purpose) => this.#purpose(purpose, this.#unfolded.has(purpose.id)));
    this.#find(".ime-adding__purposes").replaceChildren(...purposes);
    this.#find("#adding span").textContent = this.#purposes.flatMap(({ asks }) => asks).length;
    this.#sieve();
  }

  #purpose({ id, title, asks }, isOpen) {
    const element = cloneOf(this.#root, ".ime-purpose-template");
    element.dataset.purpose = id;
    element.open = isOpen;
    element.querySelector("b").textContent = title;
    const [within, all] = element.querySelectorAll("summary span span");
    within.textContent = asks.filter((ask) => this.#act.has(ask.id)).length;
    all.textContent = asks.length;
    element.append(...asks.map((ask) => this.#row(ask)));
    return element;
  }

  #row({ id, number, text, note }) {
    const row = cloneOf(this.#root, ".ime-bank-row-template");
    row.dataset.ask = id;
    row.querySelector("p > span").textContent = text;
    row.querySelector("small").textContent = note;
    const button = row.querySelector("button");
    button.querySelector(".ime-hidden span").textContent = number;
    button.addEventListener("click", () => this.#add({ id, text }));
    const isIn = this.#act.has(id);
    show(button, !isIn);
    show(row.querySelector(".ime-adding__in"), isIn);
    return row;
  }

  /** Adds one; the list is drawn anew, and the reader stays at its place in the bank. */
  #add(ask) {
    this.#act.add(ask);
    this.#section.querySelector(`[data-ask="${ask.id}"]`).parentElement.querySelector("summary").focus();
  }

  /** Leaves what has all the words that are sought; how many questions that are. */
  #sieve() {
    const words = this.#sought.toLowerCase().split(/\s+/).filter(Boolean);
    let found = 0;
    for (const purpose of this.#section.querySelectorAll("details")) {
      const title = purpose.querySelector("b").textContent;
      const rows = [...purpose.querySelectorAll(".ime-adding__row")];
      const fits = rows.filter((row) => {
        const text = `${title} ${row.querySelector("p").textContent}`.toLowerCase();
        const isFit = words.every((word) => text.includes(word));
        show(row, isFit);
        return isFit;
      });
      show(purpose, fits.length > 0);
      if (words.length) purpose.open = fits.length > 0;
      found += fits.length;
    }
    return found;
  }

  #noteUnfolded() {
    const open = this.#section?.querySelectorAll("details[open]") ?? [];
    this.#unfolded = new Set([...open].map(({ dataset }) => dataset.purpose));
  }

  #find(selector) {
    return this.#section.querySelector(selector);
  }
}
