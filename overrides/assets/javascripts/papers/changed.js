/** What the answers have changed in a paper since it was read last. */

import { show } from "../shared/templates.js";
import { wordings } from "./compose.js";
import { count } from "./say.js";

export class Changed {
  #root;
  #seen = new Map(); // by document, what ours said
  #first;

  constructor(root) {
    this.#root = root;
    this.#find(".ime-desk__show").addEventListener("click", () => this.#show());
  }

  /** Says how many passages of ours are other than before, and how many of the reader's may no
   * longer fit. */
  tell(document, paper) {
    const now = wordings(document);
    const before = this.#seen.get(document.document) ?? now;
    this.#seen.set(document.document, now);
    const all = [...new Set([...before.keys(), ...now.keys()])];
    const changed = all.filter((id) => before.get(id) !== now.get(id));
    const stale = paper.sheets.flatMap(({ passages }) => passages).filter((each) => each.stale);
    show(this.#find(".ime-desk__changed"), changed.length + stale.length > 0);
    count(this.#root, ".ime-desk__count", changed.length);
    count(this.#root, ".ime-desk__old", stale.length);
    this.#first = [...stale.map(({ id }) => id), ...changed].find((id) => this.#passage(id));
    show(this.#find(".ime-desk__show"), Boolean(this.#first));
  }

  #show() {
    const passage = this.#passage(this.#first);
    passage.scrollIntoView({ block: "center" });
    passage.querySelector("button:not([hidden])")?.focus({ preventScroll: true });
  }

  #passage(id) {
    return this.#find(`.ime-passage[data-passage="${CSS.escape(id)}"]`);
  }

  #find(selector) {
    return this.#root.querySelector(selector);
  }
}
