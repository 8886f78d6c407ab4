/** The table of a list: counts that filter, headings that sort, a hundred rows at a time. */

import { setIcon } from "../check/mark.js";
import { show } from "../shared/templates.js";
import { fillCounts } from "./counts.js";
import { filtered, kindOf, sorted } from "./order.js";
import { rowOf } from "./row.js";

const PAGE = 100;
const AT_FIRST = { only: "all", find: "", presumed: false, by: "number", down: false, page: 0 };

export class Table {
  #root;
  #body;
  #open;
  #kinds;
  #names;
  #files = [];
  #shown = [];
  #at = { ...AT_FIRST };
  #fileOf = new WeakMap();

  /** *open* is called with the file whose row the reader opens. */
  constructor(root, open) {
    this.#root = root;
    this.#body = this.#find("tbody");
    this.#open = open;
    const buttons = this.#all(".ime-tally button").filter(({ value }) => value !== "all");
    this.#kinds = buttons.map(({ value }) => value);
    const marked = buttons.filter((button) => button.querySelector(".ime-rec__name"));
    this.#names = new Map(marked.map((button) => [button.value, button.querySelector(".ime-rec__name").textContent]));
    root.addEventListener("click", ({ target }) => this.#press(target.closest("button")));
    const heard = { only: "change", by: "change", find: "input", presumed: "change" };
    for (const [name, event] of Object.entries(heard)) {
      this.#find(`.ime-list__${name}`).addEventListener(event, ({ target }) => {
        const chosen = target.type === "checkbox" ? target.checked : target.value;
        this.#turn({ [name]: chosen, page: 0, ...(name === "by" && { down: false }) });
        this.#say(name === "by" ? this.#sortedBy : this.#span);
      });
    }
  }

  /** Shows *files*, all of them, in their own order. */
  show(files) {
    this.#files = files;
    const counts = Object.fromEntries(this.#kinds.map((kind) => [kind, 0]));
    for (const file of files) counts[kindOf(file)] += 1;
    fillCounts(this.#root, { ...counts, read: files.length });
    fillCounts(this.#find(".ime-tally"), { all: files.length });
    for (const option of this.#all(".ime-list__only option")) {
      option.dataset.name ??= option.textContent;
      option.textContent = `${option.dataset.name}, ${counts[option.value] ?? files.length}`;
    }
    this.#turn({ ...AT_FIRST });
  }

  #press(button) {
    if (!button) return;
    if (button.closest(".ime-tally")) {
      this.#turn({ only: button.value, page: 0 });
      this.#say(this.#span);
    } else if (button.matches(".ime-sort")) {
      const { by, down } = this.#at;
      this.#turn({ by: button.value, down: button.value === by && !down, page: 0 });
      this.#say(this.#sortedBy);
    } else if (button.matches(".ime-pager button")) {
      this.#turn({ page: this.#at.page + (button.matches(".ime-pager__next") ? 1 : -1) });
      this.#say(this.#span);
      this.#find(".ime-files").scrollIntoView({ block: "start" });
    } else if (button.matches(".ime-files__show")) {
      this.#open(this.#fileOf.get(button.closest("tr")));
    }
  }

  /** Turns to what *changes* of how the table is shown. */
  #turn(changes) {
    this.#at = { ...this.#at, ...changes };
    this.#shown = sorted(filtered(this.#files, this.#at), this.#at, this.#kinds);
    this.#drawControls();
    this.#drawRows();
  }

  #drawControls() {
    const { only, find, presumed, by, down } = this.#at;
    for (const button of this.#all(".ime-tally button")) {
      button.setAttribute("aria-pressed", button.value === only);
    }
    for (const heading of this.#all("th[data-by]")) {
      const isSorted = heading.dataset.by === by;
      const direction = down ? "descending" : "ascending";
      heading.setAttribute("aria-sort", isSorted ? direction : "none");
      setIcon(heading, isSorted ? (down ? "arrow-down" : "arrow-up") : "unfold-more-horizontal");
    }
    this.#find(".ime-list__only").value = only;
    this.#find(".ime-list__by").value = by;
    this.#find(".ime-list__presumed").checked = presumed;
    if (this.#find(".ime-list__find").value !== find) this.#find(".ime-list__find").value = find;
  }

  #drawRows() {
    const first = this.#at.page * PAGE;
    const files = this.#shown.slice(first, first + PAGE);
    this.#body.replaceChildren(...files.map((file) => {
      const row = rowOf(this.#root, file, this.#names);
      this.#fileOf.set(row, file);
      return row;
    }));
    const shown = this.#shown.length;
    const unread = this.#shown.filter(({ trouble }) => trouble).length;
    fillCounts(this.#root, { first: first + 1, last: first + files.length, shown, unread });
    this.#find(".ime-files__sorted").textContent = this.#sortedBy.toLowerCase();
    show(this.#find(".ime-files"), shown > 0);
    show(this.#find(".ime-pager"), shown > 0);
    show(this.#find(".ime-list__none"), !shown);
    this.#find(".ime-pager__before").disabled = !first;
    this.#find(".ime-pager__next").disabled = first + PAGE >= shown;
  }

  get #sortedBy() {
    const { up, down } = this.#find(`.ime-sort[value="${this.#at.by}"]`).dataset;
    return this.#at.down ? down : up;
  }

  get #span() {
    return this.#find(this.#shown.length ? ".ime-pager__span" : ".ime-list__none").innerText;
  }

  #say(words) {
    this.#find(".ime-list__status").textContent = words;
  }

  #find(selector) {
    return this.#root.querySelector(selector);
  }

  #all(selector) {
    return [...this.#root.querySelectorAll(selector)];
  }
}
