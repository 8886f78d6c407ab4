/** A checklist in a page: ticks, progress, a way to the check, a print, and memory if asked for. */

import { begin } from "../shared/begin.js";
import { headingBefore, titleOf } from "../shared/headings.js";
import { encode } from "../shared/link-code.js";
import { printSheet } from "../shared/sheet.js";
import { cloneOf, show } from "../shared/templates.js";
import { forget, keep, kept } from "./kept.js";

class Checklist {
  #root;
  #items;
  #numbers;
  #heading;

  constructor(root, numbers) {
    this.#root = root;
    this.#numbers = numbers;
    this.#heading = headingBefore(root);
    this.#items = [...root.querySelectorAll("li")].map((item) => this.#item(item));
    root.prepend(cloneOf(document, ".ime-checklist-top-template"));
    root.append(cloneOf(document, ".ime-checklist-foot-template"));
    root.setAttribute("role", "group");
    root.setAttribute("aria-label", titleOf(this.#heading));
    root.classList.add("is-ready");
    this.#find(".ime-meter").append(
      ...this.#items.map(() => cloneOf(document, ".ime-checklist-meter-template")),
    );
    this.#find(".ime-checklist__count").textContent = this.#items.length;
    root.addEventListener("change", ({ target }) => this.#change(target));
    this.#find(".ime-checklist__print").addEventListener("click", () => this.#print());
    this.#find(".ime-checklist__clear").addEventListener("click", () => this.#clear());
    addEventListener("pageshow", () => this.#restore());
    this.#restore();
  }

  #find(selector) {
    return this.#root.querySelector(selector);
  }

  get #name() {
    return this.#root.dataset.checklist;
  }

  get #keeps() {
    return this.#find(".ime-checklist__keep input");
  }

  get #ticked() {
    return this.#items.filter(({ box }) => box.checked);
  }

  /** Puts a box before *item*, whose words become its label. */
  #item(item) {
    const text = item.textContent.trim();
    const label = cloneOf(document, ".ime-checklist-item-template");
    label.querySelector(".ime-checklist__text").append(...item.childNodes);
    item.append(label);
    const [id, option] = item.dataset.answers?.split("=") ?? [];
    const question = this.#numbers.has(id) ? id : undefined;
    if (question) item.append(this.#answering(question));
    return { box: label.querySelector("input"), text, question, option };
  }

  #answering(id) {
    const line = cloneOf(document, ".ime-checklist-answers-template");
    const link = line.querySelector("a");
    link.hash = `q-${id}`;
    link.querySelector("span").textContent = this.#numbers.get(id);
    return line;
  }

  #change(target) {
    this.#tell(target === this.#keeps && !target.checked ? this.#forget() : null);
    this.#refresh();
    this.#store();
  }

  #clear() {
    const wasKept = this.#keeps.checked;
    const trouble = this.#forget();
    for (const { box } of this.#items) box.checked = false;
    this.#keeps.checked = false;
    this.#tell(wasKept ? trouble : null);
    this.#refresh();
  }

  /** Removes what was kept; the trouble where that is refused. */
  #forget() {
    return forget(this.#name) ? null : "unforgotten";
  }

  /** Brings back what was kept, and after a reload what the browser had put into the boxes. */
  #restore() {
    const { texts, trouble } = kept(this.#name);
    this.#keeps.checked = Boolean(texts);
    if (texts) for (const { box, text } of this.#items) box.checked = texts.includes(text);
    if (trouble) this.#tell(trouble);
    this.#refresh();
  }

  #store() {
    if (!this.#keeps.checked) return;
    if (keep(this.#name, this.#ticked.map(({ text }) => text))) return;
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
    const ticked = this.#ticked;
    const count = this.#find(".ime-checklist__ticked");
    if (count.textContent !== String(ticked.length)) count.textContent = ticked.length;
    [...this.#find(".ime-meter").children].forEach((segment, index) =>
      segment.classList.toggle("is-done", index < ticked.length),
    );
    const take = this.#find(".ime-checklist__take");
    show(take, this.#items.some(({ question }) => question));
    const answers = ticked.flatMap(({ question, option }) => (question ? [[question, option]] : []));
    take.hash = answers.length ? `a=${encode(Object.fromEntries(answers))}` : "";
  }

  #print() {
    const list = this.#find("ul").cloneNode(true);
    const address = new URL(`#${this.#heading.id}`, location.href).href;
    printSheet(list, titleOf(this.#heading), address);
  }
}

/** The number of each question of the check, on pages with a checklist that answers some of it. */
function numbersHere() {
  const asked = document.querySelector("template.ime-numbers")?.content.children ?? [];
  return new Map([...asked].map(({ value, dataset }) => [value, dataset.number]));
}

const numbers = numbersHere();
begin(".ime-checklist", (root) => new Checklist(root, numbers));
