/** Opens a file that the reader chooses, drops or pastes; what is wrong with it is said in its place. */

import { clearFaults, showFaults } from "../shared/faults.js";
import { dropped, kindOf, tellKind } from "../shared/kind-of-file.js";
import { show } from "../shared/templates.js";

const MEGABYTE = 1_000_000;
const OF_THE_FILE = ["other", "long", "unread", "rules"]; // and not of the browser

/** Calls *take* with the text of each file opened in *element*; one of more *megabytes* is not read. */
export class Opener {
  #element;
  #take;
  #most;
  #culprit; // where the file came from

  constructor(element, take, megabytes = 1) {
    this.#element = element;
    this.#take = take;
    this.#most = megabytes * MEGABYTE;
    const file = this.#file;
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
      this.#read(dropped(event.dataTransfer));
    });
    show(element, true);
  }

  /** Says why the file was refused: "other", "long", "unread", "stopped", or "rules" with their *words*;
   * "" for nothing. */
  refuse(why, words = "") {
    clearFaults(this.#element);
    for (const line of this.#element.querySelectorAll("[data-why]")) show(line, line.dataset.why === why);
    const line = this.#element.querySelector(`[data-why="${why}"]`);
    if (words) line.querySelector("span").textContent = words;
    if (OF_THE_FILE.includes(why)) this.blame(line);
  }

  /** Marks what was opened last as at fault, for the reason that *line* gives. */
  blame(line) {
    showFaults(this.#element, [{ field: this.#culprit, line }]);
  }

  get #file() {
    return this.#element.querySelector("input[type=file]");
  }

  #hover(event, isOver) {
    event.preventDefault();
    this.#element.classList.toggle("is-over", isOver);
  }

  #paste() {
    this.#culprit = this.#element.querySelector("textarea");
    const { value } = this.#culprit;
    if (value.length > this.#most) this.refuse("long");
    else this.#give(value);
  }

  async #read(file) {
    if (!file) return;
    this.#culprit = this.#file;
    try {
      const kind = await kindOf(file);
      if (kind !== "json" && kind !== "text") this.#refuseOther(file.name, kind);
      else if (file.size > this.#most) this.refuse("long");
      else await this.#give(await file.text());
    } catch (error) {
      reportError(error);
      this.refuse("unread");
    }
  }

  #refuseOther(name, kind) {
    tellKind(this.#element.querySelector("[data-why=other]"), name, kind);
    this.refuse("other");
  }

  #give(text) {
    this.refuse("");
    return this.#take(text);
  }
}
