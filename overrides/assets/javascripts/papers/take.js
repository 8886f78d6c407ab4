/** A paper on its way out: copied, as a Word file, printed, or as an entry for a calendar. */

import { download } from "../shared/download.js";
import { show } from "../shared/templates.js";
import { blanksIn } from "./compose.js";
import { markup, plain } from "./formatted.js";
import { count, say } from "./say.js";

export class Take {
  #root;
  #asked;
  #making = false;

  /** *asked* tells what is taken: the `paper`, its `place`, its `sheets` in the page, and `calendar`,
   * which brings the file for one that reminds so many days before. */
  constructor(root, asked) {
    this.#root = root;
    this.#asked = asked;
    for (const button of root.querySelectorAll(".ime-take__copy")) button.addEventListener("click", () => this.#copy());
    this.#find(".ime-take__word").addEventListener("click", () => this.#word());
    this.#find(".ime-take__print").addEventListener("click", () => print());
    this.#find(".ime-take__calendar").addEventListener("click", () => this.#calendar());
  }

  /** Offers what *paper* can become. */
  show(paper) {
    const isEntry = paper.id === "calendar-entry";
    show(this.#find(".ime-take__entry"), isEntry);
    show(this.#find(".ime-take__acts"), !isEntry);
    this.#find(".ime-take__name").textContent = paper.title;
  }

  /** Says the sentence called *name*. */
  say(name) {
    say(this.#root, name);
  }

  async #copy() {
    const { paper, sheets } = this.#asked();
    try {
      const parts = { "text/html": markup(paper), "text/plain": plain(paper) };
      const blobs = Object.entries(parts).map(([type, text]) => [type, new Blob([text], { type })]);
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
      count(this.#root, ".ime-take__marked", labels(blanksIn(paper)).size);
      this.say("copied");
    } catch {
      getSelection().selectAllChildren(sheets);
      this.say("not-copied");
    }
  }

  async #word() {
    if (this.#making) return;
    this.#making = true;
    const { paper, place } = this.#asked();
    this.say("making");
    try {
      const { wordFile } = await import("./word.js");
      const { comments } = this.#find(".ime-take__word").dataset;
      download(await wordFile(paper, place, comments), `${paper.id}.docx`);
      this.say("made");
    } catch (error) {
      reportError(error);
      this.say("not-made");
    }
    this.#making = false;
  }

  async #calendar() {
    const { paper, calendar } = this.#asked();
    try {
      const days = this.#find("[name=remind]:checked").value;
      const text = await calendar(Number(days));
      download(new Blob([text], { type: "text/calendar" }), `${paper.id}.ics`);
      this.say("dated");
    } catch (error) {
      reportError(error);
      this.say("not-dated");
    }
  }

  #find(selector) {
    return this.#root.querySelector(selector);
  }
}

/** The labels of all *blanks* that are open. */
export function labels(blanks) {
  return new Set(blanks.filter(({ text }) => !text).map(({ label }) => label));
}
