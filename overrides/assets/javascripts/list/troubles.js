/** What keeps a list from being read: one of the page's own sentences. */

import { show } from "../shared/templates.js";

/** An end of reading that the page has a sentence for, by its *kind*. */
export class ListTrouble extends Error {
  constructor(kind) {
    super(kind);
    this.kind = kind;
  }
}

export class Troubles {
  #box;

  constructor(root) {
    this.#box = root.querySelector(".ime-said");
  }

  /** Shows the sentence of that *kind*, with *why* in it. */
  show(kind, why = "") {
    for (const each of this.#box.querySelectorAll("[data-kind]")) show(each, each.dataset.kind === kind);
    this.#box.querySelector(".ime-said__why").textContent = why;
    show(this.#box, true);
  }

  /** Shows the sentence for *error*: its own, or why Python does not run. */
  showOf(error) {
    const isOurs = error instanceof ListTrouble;
    this.show(isOurs ? error.kind : "python");
    for (const each of this.#box.querySelectorAll("[data-trouble]")) {
      show(each, !isOurs && each.dataset.trouble === (error?.kind ?? "stopped"));
    }
  }

  clear() {
    show(this.#box, false);
  }
}
