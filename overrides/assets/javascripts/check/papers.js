/** The way to the papers of a file.  What shows them comes when the page is at rest after the first
 * report, or when a paper is asked for; from then on all of it works without a network. */

import { cloneOf, show } from "../shared/templates.js";
import { wordsOf } from "./python.js";
import { isWelcome, whenIdle } from "./unasked.js";

export class Papers {
  /** What the reader typed into them: `{document: {passages, days, words, asks}}`. */
  texts = {};
  #root;
  #element;
  #blank;
  #write;
  #desk = null;
  #fetching = null;
  #tries = 0;
  #asked = null;
  #listed = null;
  #aside = null;
  #title = document.title;
  #heading;
  #isWarm = false;

  /** In *root*; *python* writes what stands behind its doors. */
  constructor(root, python) {
    this.#root = root;
    this.#write = (door, asked) => python.write(door, asked);
    this.#element = root.querySelector(".ime-desk");
    this.#blank = this.#element.cloneNode(true);
    this.#heading = this.#element.querySelector("h1").textContent;
    root.addEventListener("click", ({ target }) => {
      if (target.closest(".ime-desk__again")) this.open(...this.#asked);
    });
    addEventListener("beforeunload", (event) => this.#isTyped && event.preventDefault());
  }

  /** Takes in that there is a report on these *answers*, and gets ready for papers, where nobody minds
   * what that sends. */
  offer(answers) {
    show(this.#place, false); // it lists those of other answers
    if (this.#root.dataset.view === "reading") this.list(answers);
    if (this.#isWarm) return;
    this.#isWarm = true;
    whenIdle(() => this.#arrived().then((desk) => desk.warm()).catch(() => {})); // asked for, it will be said
  }

  /** Lists the papers of a file with these *answers*, where the way to them is open; beside its steps
   * only those that no step opens. */
  async list(answers) {
    if (!this.#fetching && !isWelcome()) return;
    this.#listed = answers;
    if (this.#place.hidden) this.#place.setAttribute("data-awaited", "");
    show(this.#place, true); // or what follows would move under the pointer
    try {
      const papers = await this.#write("documents", answers);
      if (this.#listed === answers) this.#fill(papers);
    } catch (error) {
      if (this.#place.hasAttribute("data-awaited")) show(this.#place, false);
      reportError(error); // each step still has its own
    }
  }

  /** Keeps nothing of a file of which no answer is left. */
  forget() {
    this.texts = {};
    const blank = this.#blank.cloneNode(true); // a paper that was read would still be in the page
    this.#element.replaceWith(blank);
    this.#element = blank;
    this.#desk = null;
    this.#listed = null;
    this.#fill([]);
  }

  /** Shows the paper called *id* for *answers*. */
  async open(id, answers) {
    const asked = [id, answers];
    this.#asked = asked;
    const isEmpty = !Object.keys(answers).length;
    const title = this.#element.querySelector("h1");
    title.textContent = this.#heading;
    this.#turn(isEmpty ? "empty" : "working");
    if (!isEmpty) await this.#show(asked);
    if (this.#asked !== asked) return;
    document.title = `${title.textContent} - ${this.#title}`;
    scrollTo(0, 0);
    this.#element.querySelector(".ime-desk__side").scrollTo(0, 0);
    title.focus({ preventScroll: true });
  }

  /** What the reader typed, where that is anything. */
  get typed() {
    return this.#isTyped ? this.texts : undefined;
  }

  /** Puts the paper away; its id, where one was open. */
  leave() {
    const [id] = this.#asked ?? [];
    this.#asked = null;
    document.title = this.#title;
    return id;
  }

  /** Puts the reader on what opened the paper called *id*, if that stands there still. */
  focusOpener(id) {
    const opener = this.#root.querySelector(`.ime-read [href="#document=${CSS.escape(id)}"]`);
    opener?.closest("details")?.setAttribute("open", "");
    opener?.focus();
    return Boolean(opener);
  }

  /** Sets aside what was typed where answers were, *why* it says, since it belongs to those; and
   * forgets it with them, "" being why. */
  follow(why) {
    if (why === "brought") return; // to the same file
    this.#aside = why ? this.texts : null;
    if (why) this.texts = {};
  }

  /** Puts back what was set aside. */
  putBack() {
    this.texts = this.#aside ?? this.texts;
  }

  async #show(asked) {
    try {
      const [desk] = await Promise.all([this.#arrived(), this.list(asked[1])]);
      await desk.open(...asked, this.texts);
      if (this.#asked === asked) this.#turn("written");
    } catch (error) {
      if (this.#asked !== asked) return;
      const isRefused = Boolean(wordsOf(error));
      if (!isRefused) reportError(error);
      this.#turn(isRefused ? "refused" : "failed");
    }
  }

  /** The desk, once its scripts and its style are there. */
  async #arrived() {
    this.#fetching ??= this.#fetched().catch((error) => {
      this.#fetching = null;
      throw error;
    });
    const { Desk } = await this.#fetching;
    this.#desk ??= new Desk(this.#element, this.#write);
    return this.#desk;
  }

  async #fetched() {
    const again = this.#tries++ ? `?again=${this.#tries}` : ""; // some browsers remember what failed
    const [desk] = await Promise.all([import(`../papers/desk.js${again}`), this.#dressed()]);
    return desk;
  }

  #dressed() {
    const link = cloneOf(document, ".ime-desk-style-template");
    return new Promise((resolve, reject) => {
      link.addEventListener("load", resolve);
      link.addEventListener("error", () => reject(new Error(`${link.href} did not arrive`)));
      document.head.append(link);
    });
  }

  /** Where papers that no step opens are listed beside the reasons. */
  get #place() {
    return this.#root.querySelector(".ime-reading__papers");
  }

  #fill(papers) {
    const link = ({ document: id, title }) => {
      const item = cloneOf(this.#root, ".ime-paper-link-template");
      Object.assign(item.querySelector("a"), { href: `#document=${id}`, textContent: title });
      return item;
    };
    const fill = (list, some) => {
      const ids = some.map(({ document: id }) => id).join();
      if (list.dataset.holds !== ids) list.replaceChildren(...some.map(link)); // else it may have the focus
      list.dataset.holds = ids;
    };
    const steps = this.#root.querySelector(".ime-todo");
    const others = papers.filter(({ document: id }) => !steps.querySelector(`[href="#document=${id}"]`));
    fill(this.#root.querySelector(".ime-papers"), others);
    for (const list of this.#element.querySelectorAll(".ime-desk__links")) fill(list, papers);
    for (const each of this.#element.querySelectorAll(".ime-desk__links a")) {
      if (each.hash === `#document=${this.#asked?.[0]}`) each.setAttribute("aria-current", "page");
      else each.removeAttribute("aria-current");
    }
    this.#place.removeAttribute("data-awaited");
    show(this.#place, others.length > 0);
    show(this.#element.querySelector(".ime-desk__has"), papers.length > 0);
  }

  #turn(state) {
    this.#element.dataset.desk = state;
    for (const part of this.#element.querySelectorAll("[data-shown]")) show(part, part.dataset.shown === state);
    show(this.#element, true);
  }

  get #isTyped() {
    const texts = Object.values(this.texts);
    const parts = texts.flatMap(({ passages, days, words, asks }) => [passages, days, words, asks]);
    return parts.some((part) => Object.keys(part ?? {}).length);
  }
}
