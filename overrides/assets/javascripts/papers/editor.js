/** A passage while it is changed: plain text, in its place. */

import { cloneOf, show } from "../shared/templates.js";

const LINE = 60; // characters, about as many as fit in one

export class Editor {
  #root;
  #form = null;
  #place;
  #closed;

  constructor(root) {
    this.#root = root;
  }

  /** Opens in the place of what *place* returns, on the `text` and `heading` of a passage called `name`.
   *
   * `reason` says why it stands there, `isMine` that it is a question of a list; `keep` takes the
   * heading and the text, `ours` and `out`, where given, put our wording back and leave it out.
   * `closed` follows whatever ended it.
   */
  open(place, { name, text, heading, reason, isMine, keep, ours, out, closed }) {
    this.#end();
    const form = cloneOf(this.#root, ".ime-editor-template");
    const find = (selector) => form.querySelector(selector);
    const [line, area] = [find("input"), find("textarea")];
    show(find(".ime-editor__heading"), Boolean(heading));
    line.value = heading ?? "";
    area.value = text;
    area.rows = text.split("\n").reduce((rows, each) => rows + Math.ceil(each.length / LINE), 1);
    show(find(".ime-editor__name"), !isMine);
    show(find(".ime-editor__mine"), Boolean(isMine));
    find(".ime-editor__name span").textContent = name;
    show(find(".ime-editor__because"), Boolean(reason));
    find(".ime-editor__reason").textContent = reason ?? "";
    show(find(".ime-editor__ours"), Boolean(ours));
    show(find(".ime-editor__out"), Boolean(out));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#close(() => keep(heading ? line.value.trim() : undefined, area.value.trim()));
    });
    find(".ime-editor__cancel").addEventListener("click", () => this.#close());
    find(".ime-editor__ours").addEventListener("click", () => this.#close(ours));
    find(".ime-editor__out").addEventListener("click", () => this.#close(out));
    form.addEventListener("keydown", (event) => this.#key(event));
    this.#form = form;
    this.#closed = closed;
    this.#place = place;
    this.stay();
    area.focus();
  }

  /** Stands in its place again, which was drawn anew. */
  stay() {
    if (!this.#form) return;
    const element = this.#place();
    element.classList.add("is-edited");
    element.append(this.#form);
  }

  /** Ends without keeping anything, where it is open. */
  drop() {
    this.#end();
  }

  #key(event) {
    if (event.key === "Escape") {
      event.preventDefault();
      this.#close();
    } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.#form.requestSubmit();
    }
  }

  #close(act) {
    const closed = this.#closed;
    this.#end();
    act?.();
    closed?.();
  }

  #end() {
    this.#form?.parentElement?.classList.remove("is-edited");
    this.#form?.remove();
    this.#form = null;
  }
}
