/** Where a paper is read, changed and taken along: the view of `#document=ID`. */

import { show } from "../shared/templates.js";
import { today } from "../shared/today.js";
import { Changed } from "./changed.js";
import { compose, named } from "./compose.js";
import { Editor } from "./editor.js";
import { another, drawEntry } from "./entry.js";
import { Filling } from "./filling.js";
import { typed, read } from "./pieces.js";
import { Questions } from "./questions.js";
import { count, only } from "./say.js";
import { drawSheets, nameOf } from "./sheets.js";
import { countLeft, listFilled } from "./so-far.js";
import { Take } from "./take.js";
import { Texts } from "./texts.js";

const ENTRY = "calendar-entry";

export class Desk {
  #root;
  #write;
  #texts;
  #paper;
  #document;
  #answers;
  #asked = 0;
  #bank = null;
  #changed;
  #editor;
  #filling;
  #questions;
  #take;

  /** In *root*; *write* asks Python for what stands behind a door. */
  constructor(root, write) {
    this.#root = root;
    this.#write = write;
    this.#changed = new Changed(root);
    this.#editor = new Editor(root);
    this.#filling = new Filling(this.#find(".ime-filling"), (blank, value) => this.#fill(blank, value));
    this.#filling.onClosed = (id) => this.#root.querySelector(`[data-blank="${id}"].ime-blank`)?.focus();
    this.#questions = new Questions(root, () => this.#purposes(), {
      keep: (list) => this.#keepQuestions(list),
      say: (name, numbers) => this.#say(name, numbers),
      edit: (item, text, keep, closed) =>
        this.#editor.open(item, { text, isMine: true, keep: (_, text) => keep(text), closed }),
    });
    this.#take = new Take(root, () => ({
      paper: this.#paper,
      place: this.#answers.place,
      sheets: this.#find(".ime-desk__sheets"),
      calendar: (remind) => this.#write("calendar", { ...this.#request, ...another(this.#texts.of(ENTRY)), remind }),
    }));
    root.addEventListener("click", ({ target }) => this.#press(target.closest("button, .ime-blank--here")));
  }

  /** Brings the rest of what papers need, so that it is there without a network. */
  async warm() {
    const { warm } = await import("./word.js");
    await Promise.all([warm(), this.#purposes()]);
  }

  /** Shows the paper called *id* for *answers*, with what the reader typed into *texts*; throws where
   * Python refuses or does not answer. */
  async open(id, answers, texts) {
    const turn = ++this.#asked;
    this.#answers = answers;
    this.#texts = new Texts(texts);
    this.#editor.drop();
    this.#filling.close();
    this.#take.say("");
    const asked = { document: id, answers, today: today(), days: this.#texts.days(id) };
    const [document] = await Promise.all([this.#write("document", asked), id === "referral-brief" && this.#purposes()]);
    if (turn !== this.#asked) return;
    this.#document = document;
    only(this.#root, "paper", id);
    this.#find(".ime-desk__title").textContent = document.title;
    this.#draw();
    this.#filling.show(this.#paper, undefined, (blank) => this.#isGiven(blank));
    this.#changed.tell(document, this.#paper);
  }

  get #request() {
    const { document: id } = this.#document;
    return { document: id, answers: this.#answers, today: today(), days: this.#texts.days(id) };
  }

  get #mine() {
    return this.#texts.of(this.#document.document);
  }

  /** Draws all of it anew, around an editor that is open. */
  #draw() {
    const { document: id } = this.#document;
    const blanks = [...this.#document.blanks, ...(this.#bank?.blanks ?? [])];
    this.#paper = compose({ ...this.#document, blanks }, this.#mine, this.#texts.words(id));
    const sections = drawSheets(this.#root, this.#paper, id === ENTRY);
    if (id === ENTRY) {
      const { day } = this.#document.blanks.find((blank) => blank.id === "ask-again");
      drawEntry(this.#root, sections, day, document.documentElement.lang);
    }
    this.#find(".ime-desk__sheets").replaceChildren(...sections);
    for (const passage of this.#paper.sheets.flatMap(({ passages }) => passages)) {
      if (passage.asks.length) {
        show(this.#element(passage.id).querySelector(".ime-passage__edit"), false);
        this.#questions.draw(passage, this.#element(passage.id));
      }
    }
    this.#editor.stay();
    this.#take.show(this.#paper);
    countLeft(this.#root, this.#paper);
    listFilled(this.#root, this.#paper, (blank) => this.#goToField(blank));
  }

  #press(button) {
    if (!button) return;
    const passage = button.closest(".ime-passage")?.dataset.passage;
    if (button.matches(".ime-passage__edit")) this.#edit(passage);
    if (button.matches(".ime-passage__back")) this.#keep(passage, null, "ours");
    if (button.matches(".ime-blank--here")) this.#goToField(button.dataset.blank);
    if (button.matches(".ime-desk__next")) this.#goToField(this.#filling.next());
    if (button.matches(".ime-take__undo")) this.#questions.undo();
    if (button.matches(".ime-desk__take")) this.#goToTake();
  }

  #edit(id) {
    const passage = named(this.#paper.sheets, id);
    this.#editor.open(() => this.#element(id), {
      name: nameOf(passage),
      text: typed(passage.kind, passage.rows),
      heading: read(passage.heading),
      reason: passage.reason,
      keep: (heading, text) => this.#keep(id, this.#kept(passage, heading, text), text ? "kept" : "out"),
      ours: passage.state === "yours" && (() => this.#keep(id, null, "ours")),
      out: () => this.#keep(id, { out: true, ours: passage.ours }, "out"),
      closed: () => this.#element(id)?.querySelector("button:not([hidden])")?.focus(),
    });
  }

  /** What is to be kept of a *passage* that says *text* now; null where that is what ours says. */
  #kept(passage, heading, text) {
    const { ours, kind } = passage;
    if (`${heading ?? ""}\n${text}` === ours) return null;
    if (!text) return { out: true, ours };
    const { passages } = this.#paper.sheets.find((sheet) => sheet.passages.includes(passage));
    const after = passages[passages.indexOf(passage) - 1]?.id;
    return { heading, text, ours, kind, after, columns: passage.rows[0]?.length ?? 1 };
  }

  #keep(id, kept, said) {
    if (kept) this.#mine.passages[id] = kept;
    else delete this.#mine.passages[id];
    this.#redraw();
    this.#say(said);
    this.#element(id)?.querySelector("button:not([hidden])")?.focus();
  }

  #keepQuestions(list) {
    const { id, ours } = this.#paper.sheets.flatMap(({ passages }) => passages).find(({ asks }) => asks.length);
    if (list) this.#mine.asks = { list, ours: this.#mine.asks?.ours ?? ours };
    else delete this.#mine.asks;
    this.#redraw();
    if (!list) this.#element(id).querySelector(".ime-brief-questions__own").focus();
  }

  async #fill(blank, value) {
    const { document: id } = this.#document;
    this.#texts.fill(id, blank, value);
    if (blank.expects === "date") {
      const turn = ++this.#asked;
      try {
        const document = await this.#write("document", this.#request);
        if (turn !== this.#asked) return;
        this.#document = document;
      } catch (error) {
        reportError(error);
        this.#root.dataset.desk = "failed";
        return;
      }
    }
    this.#redraw();
    this.#say("filled");
    const next = this.#filling.next();
    if (next) this.#filling.focus();
    else this.#goToTake();
  }

  #redraw() {
    this.#draw();
    this.#filling.show(this.#paper, undefined, (blank) => this.#isGiven(blank));
  }

  #isGiven(blank) {
    const { document: id } = this.#document;
    return blank in this.#texts.days(id) || blank in this.#texts.words(id);
  }

  #goToField(blank) {
    if (!blank) return;
    this.#filling.show(this.#paper, blank, (each) => this.#isGiven(each));
    this.#filling.focus();
  }

  #goToTake() {
    const button = [...this.#root.querySelectorAll(".ime-take__copy")].find((each) => each.offsetParent);
    button?.scrollIntoView({ block: "center" });
    button?.focus({ preventScroll: true });
  }

  async #purposes() {
    this.#bank ??= await this.#write("bank");
    const labels = new Map(this.#bank.blanks.map(({ id, label }) => [id, label]));
    const text = (pieces) => pieces.map((each) => (each.blank ? `[${labels.get(each.blank)}]` : each)).join("");
    return this.#bank.purposes.map((each) => ({ ...each, asks: each.asks.map((ask) => ({ ...ask, text: text(ask.text) })) }));
  }

  #say(name, numbers = {}) {
    for (const [key, number] of Object.entries(numbers)) {
      if (key === "found") count(this.#root, ".ime-take__found", number);
      else for (const each of this.#root.querySelectorAll(`.ime-take__${key}`)) each.textContent = number;
    }
    this.#take.say(name);
  }

  #element(id) {
    return this.#root.querySelector(`.ime-passage[data-passage="${CSS.escape(id)}"]`);
  }

  #find(selector) {
    return this.#root.querySelector(selector);
  }
}
