/** A checklist in a page: ticks, progress, a way to the check, a print, and memory if asked for. */

import { encode } from "../shared/link-code.js";
import { cloneOf, show } from "../shared/templates.js";
import { forget, keep, kept } from "./storage.js";
import { printSheet, titleOf } from "../shared/print.js";

class List {
  #root;
  #items;
  #schema;
  #heading;

  constructor(root, schema) {
    this.#root = root;
    this.#schema = schema;
    this.#heading = headingOf(root);
    this.#items = [...root.querySelectorAll("li")].map((item) => this.#item(item));
    root.prepend(cloneOf(document, ".ime-list-top-template"));
    root.append(cloneOf(document, ".ime-list-foot-template"));
    root.setAttribute("role", "group");
    root.setAttribute("aria-label", titleOf(this.#heading));
    root.classList.add("is-ready");
    this.#find(".ime-meter").append(
      ...this.#items.map(() => cloneOf(document, ".ime-list-meter-template")),
    );
    this.#find(".ime-list__count").textContent = this.#items.length;
    root.addEventListener("change", ({ target }) => this.#change(target));
    this.#find(".ime-list__print").addEventListener("click", () => this.#print());
    this.#find(".ime-list__clear").addEventListener("click", () => this.#clear());
    addEventListener("pageshow", () => this.#restore());
    this.#restore();
  }

  #find(selector) {
    return this.#root.querySelector(selector);
  }

  get #keeps() {
    return this.#find(".ime-list__keep input");
  }

  /** Makes a tick of *item*; its words become the label. */
  #item(item) {
    const text = item.textContent.trim();
    const tick = cloneOf(document, ".ime-tick-template");
    tick.querySelector(".ime-tick__text").append(...item.childNodes);
    item.append(tick);
    const [id, option] = item.dataset.answers?.split("=") ?? [];
    const question = this.#schema?.questions.find((question) => question.id === id);
    if (question) item.append(this.#answering(question));
    return { box: tick.querySelector("input"), text, question, option };
  }

  #answering({ id, number }) {
    const line = cloneOf(document, ".ime-tick-answers-template");
    const link = line.querySelector("a");
    link.hash = `q-${id}`;
    link.querySelector("span").textContent = number;
    return line;
  }

  #change(target) {
    if (target === this.#keeps && !target.checked) forget(this.#root.dataset.list);
    this.#tell(null);
    this.#refresh();
    this.#store();
  }

  #clear() {
    for (const { box } of this.#items) box.checked = false;
    this.#keeps.checked = false;
    forget(this.#root.dataset.list);
    this.#tell(null);
    this.#refresh();
  }

  /** Brings back what was kept, and after a reload what the browser had put into the boxes. */
  #restore() {
    const { texts, trouble } = kept(this.#root.dataset.list);
    this.#keeps.checked = Boolean(texts);
    if (texts) for (const { box, text } of this.#items) box.checked = texts.includes(text);
    if (trouble) this.#tell("unreadable");
    this.#refresh();
  }

  #store() {
    if (!this.#keeps.checked) return;
    const ticked = this.#items.filter(({ box }) => box.checked).map(({ text }) => text);
    if (keep(this.#root.dataset.list, ticked)) return;
    this.#keeps.checked = false;
    this.#tell("refused");
  }

  /** Shows what became of the memory, where that is not what the reader asked for. */
  #tell(trouble) {
    for (const line of this.#root.querySelectorAll("[data-trouble]")) {
      show(line, line.dataset.trouble === trouble);
    }
  }

  #refresh() {
    const ticked = this.#items.filter(({ box }) => box.checked);
    const said = this.#find(".ime-list__ticked");
    if (said.textContent !== String(ticked.length)) said.textContent = ticked.length;
    [...this.#find(".ime-meter").children].forEach((segment, place) =>
      segment.classList.toggle("is-done", place < ticked.length),
    );
    const take = this.#find(".ime-list__take");
    show(take, this.#items.some(({ question }) => question));
    const answers = ticked.flatMap(({ question, option }) => (question ? [[question.id, option]] : []));
    take.hash = answers.length ? `a=${encode(this.#schema, Object.fromEntries(answers))}` : "";
  }

  #print() {
    const list = this.#find("ul").cloneNode(true);
    const address = new URL(`#${this.#heading.id}`, location.href).href;
    printSheet(list, titleOf(this.#heading), address);
  }
}

/** The last heading before *element*. */
function headingOf(element) {
  const before = Node.DOCUMENT_POSITION_PRECEDING;
  return [...document.querySelectorAll("h1, h2, h3")]
    .filter((heading) => element.compareDocumentPosition(heading) & before)
    .at(-1);
}

/** What the check asks, on pages with a list that answers some of it. */
function schemaHere() {
  const ticks = document.querySelector("template.ime-ticks");
  return (
    ticks && {
      fingerprint: ticks.dataset.fingerprint,
      questions: [...ticks.content.children].map(({ value, dataset }) => ({
        id: value,
        number: Number(dataset.number),
        options: dataset.options.split(" "),
      })),
    }
  );
}

const schema = schemaHere();
for (const list of document.querySelectorAll(".ime-list")) new List(list, schema);
