/** One part of the form at a time, and the rail that says where the reader is and what is answered. */

import { show } from "../shared/templates.js";
import { isAnswered, isKnown, questions } from "./form.js";

export class Parts {
  #root;
  #parts;
  #rail;
  #all;
  #unfold;

  constructor(root) {
    this.#root = root;
    this.#parts = [...root.querySelectorAll(".ime-part")];
    this.#rail = root.querySelector(".ime-rail");
    this.#all = root.querySelector(".ime-show-all");
    this.#unfold = root.querySelector(".ime-rail__unfold");
    this.#parts.forEach((part, index) => {
      show(part.querySelector(".ime-form__actions"), true);
      const steer = (name, to) => {
        part.querySelector(name)?.addEventListener("click", () => this.open(this.#parts[index + to]));
      };
      steer(".ime-part__continue", 1);
      steer(".ime-part__back", -1);
    });
    this.#all.addEventListener("click", () => this.#showAll(!this.#showsAll));
    this.#unfold.addEventListener("click", () => this.#fold(this.#isUnfolded));
    show(this.#rail, true);
    this.begin();
  }

  /** The first part open, the others out of the way. */
  begin() {
    this.#show(this.#parts[0]);
    this.show();
  }

  /** The first part, and the reader at the top of the page. */
  toTop() {
    this.begin();
    const title = this.#root.querySelector("h1");
    title.tabIndex = -1;
    title.scrollIntoView();
    title.focus({ preventScroll: true });
  }

  /** After answers arrived at once: open where the first question is open. */
  settleIn() {
    const next = this.#parts.find((part) => !questions(part).every(isAnswered));
    this.#show(next ?? this.#parts.at(-1));
  }

  /** Puts the reader at the heading of the part that is open. */
  focus() {
    this.#root.querySelector("[data-part-state=open] h2").focus();
  }

  /** Opens the part around *fieldset* and puts the reader at its answers. */
  goTo(fieldset) {
    this.#show(fieldset.closest(".ime-part"));
    const radio = fieldset.querySelector("input:checked") ?? fieldset.querySelector("input");
    fieldset.scrollIntoView();
    radio.focus({ preventScroll: true });
    if (document.readyState !== "complete") passOn(fieldset, radio);
  }

  /** Opens *part* and puts the reader at its heading. */
  open(part) {
    this.#fold(true);
    this.#show(part);
    part.scrollIntoView();
    part.querySelector("h2").focus({ preventScroll: true });
  }

  /** The part whose heading has *id*; null where none has. */
  named(id) {
    return this.#parts.find((part) => part.getAttribute("aria-labelledby") === id) ?? null;
  }

  /** Says in the rail what is answered. */
  show() {
    const asked = questions(this.#root);
    const answered = asked.filter(isAnswered).length;
    const known = asked.filter(isKnown).length;
    this.#set(".ime-rail__done", answered);
    const open = this.#rail.querySelector(".ime-rail__open");
    show(open, answered > known);
    open.querySelector("span").textContent = answered - known;
    this.#parts.forEach((part, index) => this.#mark(part, index));
  }

  get #showsAll() {
    return this.#all.getAttribute("aria-pressed") === "true";
  }

  get #isUnfolded() {
    return this.#unfold.getAttribute("aria-expanded") === "true";
  }

  #set(selector, text) {
    this.#rail.querySelector(selector).textContent = text;
  }

  #mark(part, index) {
    const entry = this.#rail.querySelectorAll("li")[index];
    const asked = questions(part);
    const answered = asked.filter(isAnswered);
    entry.querySelector(".ime-rail__answered").textContent = answered.length;
    [...entry.querySelectorAll(".ime-rail__dots i")].forEach((dot, at) => {
      dot.classList.toggle("is-done", isKnown(asked[at]));
      dot.classList.toggle("is-unknown", isAnswered(asked[at]) && !isKnown(asked[at]));
    });
    const segment = this.#rail.querySelectorAll(".ime-rail__meter i")[index];
    segment.classList.toggle("is-done", answered.length === asked.length);
    segment.classList.toggle("is-begun", answered.length > 0 && answered.length < asked.length);
  }

  /** Where the reader sees one part at a time, *part*. */
  #show(part) {
    const number = this.#parts.indexOf(part);
    this.#root.classList.toggle("is-past-first", number > 0 && !this.#showsAll);
    this.#set(".ime-rail__number", number + 1);
    this.#parts.forEach((each, index) => {
      each.dataset.partState = this.#showsAll || each === part ? "open" : "away";
      const link = this.#rail.querySelectorAll("li a")[index];
      if (each === part) link.setAttribute("aria-current", "step");
      else link.removeAttribute("aria-current");
    });
  }

  #showAll(all) {
    this.#all.setAttribute("aria-pressed", all);
    const current = this.#rail.querySelector("[aria-current]").hash.slice(1);
    this.#show(this.named(current));
  }

  #fold(folded) {
    this.#unfold.setAttribute("aria-expanded", !folded);
    this.#rail.classList.toggle("is-folded", folded);
  }
}

/** Passes the focus of *fieldset* on to *radio*: once a page is there, the browser itself puts the focus
 * where its address says, and takes it from anything else. */
function passOn(fieldset, radio) {
  fieldset.tabIndex = -1;
  const pass = () => {
    fieldset.removeAttribute("tabindex");
    radio.focus({ preventScroll: true });
  };
  fieldset.addEventListener("focus", pass, { once: true });
}
