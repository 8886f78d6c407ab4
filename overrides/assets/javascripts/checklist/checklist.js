/** A checklist in a page: ticks, progress, a way to the check, a print, and memory if asked for. */

import { begin } from "../shared/begin.js";
import { headingBefore, titleOf } from "../shared/headings.js";
import { printSheet } from "../shared/sheet.js";
import { held, hold, letGo } from "../shared/tab.js";
import { cloneOf, show } from "../shared/templates.js";
import { onTheWayBack } from "../shared/way-back.js";
import { forget, keep, kept, whenChanged } from "./kept.js";

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
    this.#find(".ime-checklist__take").addEventListener("click", () => this.#bring());
    onTheWayBack(() => this.#restore());
    whenChanged(this.#name, () => this.#restore());
    this.#restore();
  }

  #find(selector) {
    return this.#root.querySelector(selector);
  }

  get #name() {
    return this.#root.dataset.checklist;
  }

  get #held() {
    return `ticks.${this.#name}`;
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
    const asks = target === this.#keeps;
    this.#tell(asks && !target.checked ? this.#forget() : null);
    if (asks) this.#join(null);
    else if (this.#keeps.checked) this.#join(target);
    this.#store();
    this.#refresh();
  }

  /** Takes up what another tab has kept since, save the box just *pressed*. */
  #join(pressed) {
    const { texts, trouble } = kept(this.#name);
    if (trouble) this.#tell(trouble);
    if (!texts) {
      this.#keeps.checked = pressed === null && this.#keeps.checked; // another tab has forgotten it
      return;
    }
    for (const { box, text } of this.#items) {
      if (box !== pressed) box.checked = texts.includes(text) || (pressed === null && box.checked);
    }
  }

  #clear() {
    const wasKept = this.#keeps.checked;
    const trouble = this.#forget();
    for (const { box } of this.#items) box.checked = false;
    this.#keeps.checked = false;
    this.#tell(wasKept ? trouble : null);
    this.#store();
    this.#refresh();
  }

  /** Removes what was kept; the trouble where that is refused. */
  #forget() {
    return forget(this.#name) ? null : "unforgotten";
  }

  /** Brings back what was kept, or what this tab holds from before a reload. */
  #restore() {
    const { texts, trouble } = kept(this.#name);
    const ticked = texts ?? held(this.#held);
    this.#keeps.checked = Boolean(texts);
    if (ticked) for (const { box, text } of this.#items) box.checked = ticked.includes(text);
    if (trouble) this.#tell(trouble);
    this.#refresh();
  }

  /** Holds the ticks in this tab, and keeps them longer where the reader asked for it. */
  #store() {
    const texts = this.#ticked.map(({ text }) => text);
    let isHeld = true;
    if (texts.length) isHeld = hold(this.#held, texts);
    else letGo(this.#held);
    if (this.#keeps.checked && !keep(this.#name, texts)) {
      this.#keeps.checked = false;
      isHeld = false;
    }
    if (!isHeld) this.#tell("refused");
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
    show(this.#find(".ime-checklist__take"), this.#items.some(({ question }) => question));
  }

  /** Gives what the ticks answer along to the check; never in its address, which browsers note. */
  #bring() {
    const answers = this.#ticked.flatMap(({ question, option }) => (question ? [[question, option]] : []));
    if (answers.length) hold("brought", Object.fromEntries(answers));
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
