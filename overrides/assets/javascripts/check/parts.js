/** One part of the form at a time: what is finished folds into its answers, what is ahead waits. */

import { cloneOf, show } from "../shared/templates.js";
import { chosenText, questions } from "./form.js";
import { ledgerRow } from "./ledger.js";

export class Parts {
  #root;
  #parts;
  #all;
  #notes = new Map();
  #listed = new Map();

  constructor(root) {
    this.#root = root;
    this.#parts = [...root.querySelectorAll(".ime-part")];
    this.#all = root.querySelector(".ime-show-all");
    for (const part of this.#parts) {
      show(part.querySelector(".ime-part__state"), true);
      show(part.querySelector(".ime-form__actions"), true);
      part.querySelector(".ime-part__open").addEventListener("click", () => this.#open(part));
      part.querySelector(".ime-part__continue")?.addEventListener("click", () => this.#next(part));
    }
    this.#all.addEventListener("click", () => this.#showAll(!this.#showsAll));
    this.begin();
  }

  /** The first part open, the others ahead. */
  begin() {
    for (const part of this.#parts) this.#set(part, "ahead");
    this.#set(this.#parts[0], "open");
    this.#refresh();
  }

  /** After answers arrived at once: open where the first question is open. */
  settleIn() {
    const next = this.#parts.find((part) => this.#answered(part) < questions(part).length);
    for (const part of this.#parts) {
      this.#set(part, this.#answered(part) ? "folded" : "ahead");
    }
    this.#set(next ?? this.#parts.at(-1), "open");
    this.#refresh();
  }

  /** Opens the part around *fieldset* and puts the reader at its answers. */
  goTo(fieldset) {
    const part = fieldset.closest(".ime-part");
    if (!this.#showsAll && part.dataset.partState !== "open") this.#open(part, false);
    const radio = fieldset.querySelector("input:checked") ?? fieldset.querySelector("input");
    fieldset.scrollIntoView();
    radio.focus({ preventScroll: true });
  }

  /** Says of each part what in it can still change the recommendation; notes the answers, once
   * the report does. */
  show(assessment, { working }) {
    const matters = new Map(assessment?.open.map((each) => [each.question, each.matters]));
    if (!working) this.#notes = new Map(assessment?.answers.map(({ question, note }) => [question, note]));
    for (const part of this.#parts) {
      const open = questions(part).filter(({ id }) => matters.has(id));
      const can = open.filter(({ id }) => matters.get(id));
      show(part.querySelector(".ime-part__can"), can.length > 0);
      show(part.querySelector(".ime-part__cannot"), open.length > 0 && can.length === 0);
      part.querySelector(".ime-part__which").replaceChildren(...this.#which(can));
    }
    this.#refresh();
  }

  get #showsAll() {
    return this.#all.getAttribute("aria-pressed") === "true";
  }

  #which(asked) {
    return asked.flatMap(({ id, number }, index) => {
      const link = cloneOf(this.#root, ".ime-which-template");
      link.href = `#q-${id}`;
      link.textContent = number;
      return index ? [", ", link] : [link];
    });
  }

  #answered(part) {
    return questions(part).filter(({ radios }) => radios.some((radio) => radio.checked)).length;
  }

  #next(part) {
    const following = this.#parts[this.#parts.indexOf(part) + 1];
    this.#open(following);
  }

  /** Opens *part* and folds the one that stood open. */
  #open(part, move = true) {
    for (const other of this.#parts) {
      if (other.dataset.partState === "open") {
        this.#set(other, this.#answered(other) || this.#before(other, part) ? "folded" : "ahead");
      }
    }
    this.#set(part, "open");
    this.#refresh();
    if (!move) return;
    part.scrollIntoView();
    part.querySelector("h2").focus({ preventScroll: true });
  }

  #before(part, other) {
    return this.#parts.indexOf(part) < this.#parts.indexOf(other);
  }

  #showAll(all) {
    this.#all.setAttribute("aria-pressed", all);
    if (all) for (const part of this.#parts) this.#set(part, "open");
    else this.settleIn();
    this.#refresh();
  }

  #set(part, state) {
    part.dataset.partState = state;
    part.classList.toggle("ime-part--open", state === "open");
    part.classList.toggle("ime-scotch", state === "open");
    show(part.querySelector(".ime-part__body"), state === "open");
    show(part.querySelector(".ime-part__about"), state === "open");
    const leads = part.querySelector(".ime-part__leads");
    if (leads) show(leads, state === "open");
    show(part.querySelector(".ime-part__open"), state !== "open");
    show(part.querySelector(".ime-part__ahead"), state === "ahead");
    show(part.querySelector(".ime-ledger"), state === "folded");
  }

  #refresh() {
    for (const part of this.#parts) {
      part.querySelector(".ime-part__answered").textContent = this.#answered(part);
      if (part.dataset.partState === "folded") this.#list(part);
      else if (this.#listed.delete(part)) part.querySelector(".ime-ledger").replaceChildren();
    }
  }

  /** The answers in *part*, listed anew where one of them, or what is noted of it, is another. */
  #list(part) {
    const notes = questions(part).map(({ id }) => this.#notes.get(id) ?? "");
    const said = JSON.stringify([questions(part).map(chosenText), notes]);
    if (this.#listed.get(part) === said) return;
    this.#listed.set(part, said);
    const rows = questions(part).map((asked, index) => ledgerRow(this.#root, asked, notes[index]));
    part.querySelector(".ime-ledger").replaceChildren(...rows);
  }
}
