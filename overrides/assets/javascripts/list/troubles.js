/** What keeps a list from being read: one of the page's own sentences. */

import { clearFaults, showFaults } from "../shared/faults.js";
import { tellKind } from "../shared/kind-of-file.js";
import { show } from "../shared/templates.js";

const OF_THE_FILE = ["refused", "other", "long", "locked", "unpacks", "broken", "gone"]; // not of the browser

/** An end of reading that the page has a sentence for, by its *kind*; *file* is the `name` and the
 * `kind` of what is no list. */
export class ListTrouble extends Error {
  constructor(kind, file) {
    super(kind);
    this.kind = kind;
    this.file = file;
  }
}

export class Troubles {
  #box;
  #drop;

  constructor(root) {
    this.#box = root.querySelector(".ime-said");
    this.#drop = root.querySelector(".ime-drop");
  }

  /** Shows the sentence of that *kind*, with *why* in it. */
  show(kind, why = "") {
    clearFaults(this.#drop);
    for (const each of this.#box.querySelectorAll("[data-kind]")) show(each, each.dataset.kind === kind);
    this.#box.querySelector(".ime-said__why").textContent = why;
    show(this.#box, true);
    const field = this.#drop.querySelector("input");
    const line = this.#box.querySelector(`[data-kind=${kind}]`);
    if (OF_THE_FILE.includes(kind)) showFaults(this.#drop, [{ field, line }]);
  }

  /** Shows the sentence for *error*: its own, or why Python does not run. */
  showOf(error) {
    const isOurs = error instanceof ListTrouble;
    if (error?.file) tellKind(this.#box.querySelector("[data-kind=other]"), error.file.name, error.file.kind);
    this.show(isOurs ? error.kind : "python");
    for (const each of this.#box.querySelectorAll("[data-trouble]")) {
      show(each, !isOurs && each.dataset.trouble === (error?.kind ?? "stopped"));
    }
  }

  clear() {
    clearFaults(this.#drop);
    show(this.#box, false);
  }
}
