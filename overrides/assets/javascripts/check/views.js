/** The views of the check that nobody needs for a recommendation: the record, a record read again, two
 * side by side, the files saved here.  Their parts come when one is asked for, or ahead of that. */

import { savedFiles, whenSaved } from "../saved/store.js";
import { show } from "../shared/templates.js";

const PARTS = {
  record: () => import("../record/record.js"),
  recheck: () => import("../record/recheck.js"),
  compare: () => import("../record/compare.js"),
  saved: () => import("../saved/saved.js"),
  asking: () => import("../saved/asking.js"),
};

export class Views {
  #root;
  #atHand;
  #isAhead = false;
  #parts = new Map(); // by section, since "Clear" puts new ones in place of what was read

  /** *atHand* lets a part read what the check holds, and change it. */
  constructor(root, atHand) {
    this.#root = root;
    this.#atHand = atHand;
    root.addEventListener("click", ({ target }) => target.closest(".ime-to-save") && this.#askToSave());
    whenSaved(() => this.#offerSaved());
    this.#offerSaved();
  }

  /** The sections that stand in place of the check, by name. */
  get #sections() {
    return [...this.#root.querySelectorAll(".ime-view")];
  }

  has(name) {
    return this.#sections.some((section) => section.dataset.for === name);
  }

  /** Shows the view called *name*, or none where that is the check itself. */
  turnTo(name) {
    for (const section of this.#sections) show(section, section.dataset.for === name);
    show(this.#root.querySelector(".ime-views__missing"), false);
    if (this.has(name)) this.#open(name);
  }

  /** Has every part at hand, for when the network is gone. */
  ahead() {
    if (this.#isAhead) return;
    this.#isAhead = true;
    this.#atHand.ahead();
    for (const load of Object.values(PARTS)) load().catch(() => {}); // asked for again, it will be said
  }

  /** Asks whether to keep the file, in place. */
  async #askToSave() {
    (await this.#part("asking", this.#root.querySelector(".ime-keep")))?.show();
  }

  /** Offers the saved files where there are some. */
  #offerSaved() {
    this.#root.toggleAttribute("data-saved", savedFiles().length > 0);
  }

  /** Puts the reader at the top of the view called *name*. */
  async #open(name) {
    const section = this.#sections.find((each) => each.dataset.for === name);
    scrollTo(0, 0);
    section.querySelector("h1").focus({ preventScroll: true });
    (await this.#part(name, section))?.show();
  }

  async #part(name, section) {
    try {
      const { Part } = await PARTS[name]();
      if (!this.#parts.has(section)) this.#parts.set(section, new Part(section, this.#atHand));
      return this.#parts.get(section);
    } catch (error) {
      reportError(error);
      show(this.#root.querySelector(".ime-views__missing"), true);
      return null;
    }
  }
}
