/** The panel on a phone, opened from the bar as a sheet.  It is the panel itself, moved there and back. */

export class OpenedPanel {
  #dialog;
  #panel;
  #place = document.createComment("");

  constructor(root) {
    this.#dialog = root.querySelector(".ime-opened");
    this.#panel = root.querySelector(".ime-result");
    this.#dialog.addEventListener("close", () => this.#putBack());
    this.#dialog.addEventListener("click", ({ target }) => {
      const isOutside = target === this.#dialog; // the backdrop is the dialog's own
      if (isOutside || target.closest("a, .ime-opened__close")) this.#dialog.close();
    });
    matchMedia("(min-width: 60em)").addEventListener("change", () => this.#dialog.close());
    addEventListener("beforeprint", () => {
      this.#dialog.close(); // on paper it would lie over every page
      this.#putBack(); // at once, and not when the browser says that it is closed
    });
  }

  open() {
    this.#panel.before(this.#place);
    this.#dialog.append(this.#panel);
    this.#dialog.showModal();
    this.#dialog.querySelector(".ime-opened__close").focus();
  }

  #putBack() {
    this.#place.replaceWith(this.#panel);
  }
}
