/** The questions of a brief: added, changed, moved and removed, one at a time. */

import { cloneOf, show } from "../shared/templates.js";
import { Adding } from "./adding.js";
import { typed } from "./pieces.js";

const FEWEST = 5;
const MOST = 9;

export class Questions {
  #root;
  #adding;
  #act;
  #passage;
  #element;
  #removed = null;

  /** From the templates in *root*; *bank* brings the bank.  `act.keep` takes a list, or null for ours,
   * `act.say` a sentence and its numbers, `act.edit` opens the editor on one. */
  constructor(root, bank, act) {
    this.#root = root;
    this.#act = act;
    this.#adding = new Adding(root, bank, {
      add: (ask) => this.#add(ask),
      has: (id) => this.#list.some((ask) => ask.id === id),
      found: (number) => act.say("found", { found: number }),
    });
  }

  /** Draws the questions of *passage* into *element*. */
  draw(passage, element) {
    this.#passage = passage;
    this.#element = cloneOf(this.#root, ".ime-brief-questions-template");
    const list = this.#find("ol");
    const rows = [...element.querySelectorAll("ol > li")];
    list.replaceChildren(...rows.map((row, place) => this.#row(row, place, rows.length)));
    element.querySelector("ol").replaceWith(this.#element);
    this.#find(".ime-brief-questions__count b").textContent = rows.length;
    show(this.#find(".ime-brief-questions__few"), rows.length < FEWEST);
    show(this.#find(".ime-brief-questions__many"), rows.length > MOST);
    const back = this.#find(".ime-brief-questions__ours");
    show(back, passage.state === "yours");
    back.addEventListener("click", () => this.#act.keep(null));
    this.#find(".ime-brief-questions__own").addEventListener("click", () => this.#write());
    this.#adding.draw(this.#element);
  }

  /** Puts back the question that was removed last. */
  undo() {
    const { list, place } = this.#removed;
    this.#act.keep(list);
    this.#focus(place, "remove");
  }

  /** What the brief asks, each question by its id in the bank, "" for one of the reader's own. */
  get #list() {
    const { list, asks, rows } = this.#passage;
    return list ?? rows.map((row, place) => ({ id: asks[place] ?? "", text: typed("numbered", [row]) }));
  }

  #row(text, place, length) {
    const item = cloneOf(this.#root, ".ime-question-row-template");
    item.querySelector(".ime-brief-questions__text").append(...text.childNodes);
    for (const button of item.querySelectorAll("[data-act]")) {
      button.querySelector("span span").textContent = place + 1;
      button.addEventListener("click", () => this.#press(button.dataset.act, place));
    }
    item.querySelector("[data-act=up]").disabled = place === 0;
    item.querySelector("[data-act=down]").disabled = place === length - 1;
    return item;
  }

  #press(act, place) {
    if (act === "up") this.#move(place, place - 1);
    if (act === "down") this.#move(place, place + 1);
    if (act === "remove") this.#remove(place);
    if (act === "edit") this.#edit(place);
  }

  #move(from, to) {
    const list = [...this.#list];
    list.splice(to, 0, ...list.splice(from, 1));
    this.#act.keep(list);
    this.#act.say("moved", { from: from + 1, to: to + 1, of: list.length });
    this.#focus(to, to < from ? "up" : "down");
  }

  #remove(place) {
    const list = this.#list;
    this.#removed = { list, place };
    this.#act.keep(list.filter((_, each) => each !== place));
    this.#act.say("removed");
    this.#focus(Math.min(place, list.length - 2), "remove");
  }

  #edit(place) {
    const list = this.#list;
    this.#act.edit(() => this.#item(place), list[place].text, (text) => {
      const changed = list.map((ask, each) => (each === place ? { ...ask, text } : ask));
      this.#act.keep(text ? changed : list.filter((_, each) => each !== place));
    }, () => this.#focus(place, "edit"));
  }

  #write() {
    const place = this.#list.length;
    this.#act.edit(() => this.#item(place), "", (text) => text && this.#add({ id: "", text }), () => {
      this.#find("ol > li:empty")?.remove();
      this.#find(".ime-brief-questions__own").focus();
    });
  }

  /** The row in that *place*, or an empty one behind the last. */
  #item(place) {
    const list = this.#find("ol");
    if (!list.children[place]) list.append(document.createElement("li"));
    return list.children[place];
  }

  #add(ask) {
    this.#act.keep([...this.#list, ask]);
    this.#act.say("added", { to: this.#list.length });
  }

  /** Puts the reader on the button for *act* of the question in that *place*, or the one that works. */
  #focus(place, act) {
    const row = this.#find(`ol > li:nth-child(${place + 1})`);
    const button = row?.querySelector(`[data-act=${act}]:not([disabled])`) ?? row?.querySelector("[data-act]:not([disabled])");
    (button ?? this.#find(".ime-brief-questions__own")).focus();
  }

  #find(selector) {
    return this.#element.querySelector(selector);
  }
}
