/** Opens a file that the reader chooses, drops or pastes; what is wrong with it is said in its place. */

import { show } from "../shared/templates.js";

const MEGABYTE = 1_000_000;

/** Calls *take* with the text of each file opened in *element*; one of more *megabytes* is not read. */
export class Opener {
  #element;
  #take;
  #most;

  constructor(element, take, megabytes = 1) {
    this.#element = element;
    this.#take = take;
    this.#most = megabytes * MEGABYTE;
    const file = element.querySelector("input[type=file]");
    file.addEventListener("change", () => {
      this.#read(file.files[0]);
      file.value = ""; // so that the same file can be chosen again
    });
    element.querySelector(".ime-opener__take")?.addEventListener("click", () => this.#paste());
    for (const kind of ["dragenter", "dragover"]) {
      element.addEventListener(kind, (event) => this.#hover(event, true));
    }
    element.addEventListener("dragleave", (event) => this.#hover(event, false));
    element.addEventListener("drop", (event) => {
      this.#hover(event, false);
      this.#read(event.dataTransfer.files[0]);
    });
    show(element, true);
  }

  /** Says why the file was refused: "long", "unread", "stopped", or "rules" with their *words*; "" for
   * nothing. */
  refuse(why, words = "") {
    for (const line of this.#element.querySelectorAll("[data-why]")) show(line, line.dataset.why === why);
    if (words) this.#element.querySelector(`[data-why="${why}"] span`).textContent = words;
  }

  #hover(event, isOver) {
    event.preventDefault();
    this.#element.classList.toggle("is-over", isOver);
  }

  #paste() {
    const { value } = this.#element.querySelector("textarea");
    if (value.length > this.#most) this.refuse("long");
    else this.#give(value);
  }

  async #read(file) {
    if (!file) return;
    if (file.size > this.#most) {
      this.refuse("long");
      return;
    }
    try {
      await this.#give(await file.text());
    } catch (error) {
      reportError(error);
      this.refuse("unread");
    }
  }

  #give(text) {
    this.refuse("");
    return this.#take(text);
  }
}
