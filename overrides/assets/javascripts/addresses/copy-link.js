/** A button behind every section's title, and no part of it: copies its address, and offers other ways to pass it on. */

import { begin } from "../shared/begin.js";
import { copied, mark } from "../shared/clipboard.js";
import { beside } from "../shared/headings.js";
import { cloneOf, show } from "../shared/templates.js";
import { addressOf, citationOf, nameOf, shortAddress, wordsOf } from "./section.js";
import { directiveFor, selectedWords } from "./selected.js";

class CopyLink {
  #panel;
  #section;
  #selected;

  constructor(panel) {
    this.#panel = panel;
    for (const section of document.querySelectorAll("article [data-short]")) {
      insert(this.#button(section), section);
    }
    panel.addEventListener("click", ({ target }) => this.#press(target.closest("button")));
    show(panel.querySelector("[data-pass=system]"), Boolean(navigator.share));
  }

  #button(section) {
    beside(section)?.querySelector(".headerlink")?.remove();
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
      citation: () => this.#give(citationOf(this.#section, this.#root), "citation"),
      words: () => this.#give(addressOf(this.#selected.section) + directiveFor(this.#selected), "words"),
      system: () => this.#hand(),
    };
    ways[button?.dataset.pass]?.();
  }

  /** Copies *text* and tells so; where the browser refuses, shows it to be copied by hand. */
  async #give(text, what) {
    const done = await copied(text);
    for (const line of this.#panel.querySelectorAll("[data-outcome]")) {
      show(line, line.dataset.outcome === (done ? what : "refused"));
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
    const url = shortAddress(this.#section, this.#root);
    try {
      await navigator.share({ title: nameOf(this.#section), url });
    } catch ({ name }) {
      if (name !== "AbortError") await this.#give(url, "link");
    }
  }

  /** The address below which the short ones lie. */
  get #root() {
    return this.#panel.dataset.root;
  }
}

/** Puts *button* where *section* has room for it: behind its words. */
function insert(button, section) {
  if (section.matches("fieldset")) section.querySelector(".ime-question__why").append(button);
  else if (section.matches("li")) wordsOf(section).before(button);
  else (beside(section) ?? section).append(button);
}

begin(".ime-pass", (panel) => new CopyLink(panel));
