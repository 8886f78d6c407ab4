/** The link by which a reader left the reasons, so that the way back leads to it again. */

import { hold, letGo } from "../shared/tab.js";

const LEFT = "left"; // an address, and which of the links to it

export class Left {
  #root;
  #place;

  /** In *root*; what was left is there for whoever comes back, and for nobody else. */
  constructor(root) {
    this.#root = root;
    const left = letGo(LEFT);
    const [way] = performance.getEntriesByType("navigation");
    this.#place = way?.type === "back_forward" ? left : null;
    root.addEventListener("click", ({ target }) => this.#note(target.closest(".ime-read a[href]")));
  }

  /** Puts the reader on that link; whether it stands there still. */
  focus() {
    if (!this.#place) return false;
    const { href, at } = this.#place;
    this.#place = null;
    const link = this.#linksTo(href)[at];
    link?.closest("details")?.setAttribute("open", "");
    link?.scrollIntoView({ block: "center" });
    link?.focus({ preventScroll: true });
    return Boolean(link);
  }

  #note(link) {
    if (!link || link.pathname === location.pathname) return; // it stays on this page
    hold(LEFT, { href: link.href, at: this.#linksTo(link.href).indexOf(link) });
  }

  #linksTo(href) {
    return [...this.#root.querySelectorAll(".ime-read a[href]")].filter((link) => link.href === href);
  }
}
