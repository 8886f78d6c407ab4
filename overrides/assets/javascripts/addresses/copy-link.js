/** A button behind every section's title: copies its address, and offers other ways to pass it on. */

import { copied, mark } from "../shared/clipboard.js";
import { cloneOf, show } from "../shared/templates.js";
import { titleOf } from "../shared/print.js";
import { directiveFor, selectedWords } from "./selected.js";

class Passing {
  #panel;
  #section;
  #selected;

  constructor(panel) {
    this.#panel = panel;
    for (const section of document.querySelectorAll("article [data-short]")) {
      place(section, this.#button(section));
    }
    panel.addEventListener("click", ({ target }) => this.#press(target.closest("button")));
    show(panel.querySelector("[data-pass=system]"), Boolean(navigator.share));
  }

  #button(section) {
    section.querySelector(".headerlink")?.remove();
    const button = cloneOf(document, ".ime-copy-template");
    button.querySelector(".ime-copy__title").textContent = nameOf(section);
    button.addEventListener("pointerdown", () => (this.#selected = selectedWords())); // a press clears it
    button.addEventListener("click", ({ detail }) => {
      if (!detail) this.#selected = selectedWords(); // pressed with a key
      this.#open(section, button);
    });
    return button;
  }

  async #open(section, button) {
    this.#section = section;
    this.#panel.hidePopover?.(); // one that stands open would stay beside the section before
    this.#panel.showPopover?.({ source: button });
    this.#panel.querySelector(".ime-pass__short").textContent = section.dataset.short;
    this.#panel.querySelector(".ime-pass__words").textContent = this.#selected?.shown ?? "";
    show(this.#panel.querySelector("[data-pass=words]"), Boolean(this.#selected));
    if (await this.#give(addressOf(section), "link")) mark(button);
  }

  #press(button) {
    const ways = {
      citation: () => this.#give(citationOf(this.#section), "citation"),
      words: () => this.#give(addressOf(this.#selected.section) + directiveFor(this.#selected), "words"),
      system: () => this.#hand(),
    };
    ways[button?.dataset.pass]?.();
  }

  /** Copies *text* and says so; where the browser refuses, shows it to be copied by hand. */
  async #give(text, what) {
    const done = await copied(text);
    for (const said of this.#panel.querySelectorAll("[data-said]")) {
      show(said, said.dataset.said === (done ? what : "refused"));
    }
    const field = this.#panel.querySelector("input");
    field.value = text;
    show(field, !done);
    if (done) return true;
    field.focus();
    field.select();
    return false;
  }

  /** The system's own way to pass a link on; closing it without a choice is a choice. */
  async #hand() {
    const url = shortAddress(this.#section);
    try {
      await navigator.share({ title: nameOf(this.#section), url });
    } catch ({ name }) {
      if (name !== "AbortError") await this.#give(url, "link");
    }
  }
}

/** Puts *button* where a section has room for it: behind its words. */
function place(section, button) {
  if (section.matches("fieldset")) section.querySelector(".ime-question__why").append(button);
  else if (section.matches("li")) wordsOf(section).before(button);
  else section.append(button);
}

function nameOf(section) {
  if (section.matches("fieldset")) return section.dataset.name;
  return titleOf(section.matches("li") ? wordsOf(section) : section);
}

/** The words of an item, apart from the notes and buttons that follow them. */
function wordsOf(item) {
  return item.querySelector(":scope > :not(.ime-alias)");
}

function addressOf(section) {
  return new URL(`#${section.id}`, location.href).href;
}

/** The short address on the host that the reader is on. */
function shortAddress(section) {
  const root = new URL(document.querySelector(".ime-pass").dataset.root, location.href);
  return new URL(`${section.id}/`, root).href;
}

function citationOf(section) {
  const citation = cloneOf(document, ".ime-citation-template");
  const today = citation.querySelector(".ime-citation__day");
  citation.querySelector(".ime-citation__title").textContent = nameOf(section);
  citation.querySelector(".ime-citation__address").textContent = shortAddress(section);
  today.textContent = new Date().toLocaleDateString(today.dataset.locale, { dateStyle: "long" });
  show(citation.querySelector(".ime-citation__page"), !section.matches("h1"));
  for (const part of citation.querySelectorAll("[hidden]")) part.remove();
  return citation.textContent.replace(/\s+/g, " ").trim();
}

new Passing(document.querySelector(".ime-pass"));
