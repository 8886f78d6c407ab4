/** Says aloud what has changed, once the reader's hand rests: the headline, not the panel. */

import { show } from "../shared/templates.js";
import { numberOf } from "./told.js";

const REST = 600; // milliseconds; who arrows through the answers does not want to hear each

export class Announcer {
  #root;
  #region;
  #timer;

  constructor(root) {
    this.#root = root;
    this.#region = root.querySelector(".ime-announce");
  }

  /** Says *headline*; what to find out first, where *assessment* names it; and of the reasons
   * whether they follow, have arrived after that, or are missing. */
  say(headline, assessment, shown) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#speak(headline, assessment, shown), REST);
  }

  #speak(headline, assessment, shown) {
    const first = !assessment?.recommendation && assessment?.find_out_first;
    const number = (first && numberOf(this.#root, first)) || "";
    set(this.#region.querySelector(".ime-announce__headline"), headline);
    set(this.#region.querySelector(".ime-announce__number"), number);
    show(this.#region.querySelector(".ime-announce__first"), Boolean(number));
    const reasons = this.#region.querySelector(".ime-announce__reasons");
    set(reasons, this.#ofReasons(shown, reasons.textContent));
  }

  #ofReasons({ state, working }, said) {
    const { follow, arrived, missing } = this.#region.dataset;
    if (state === "failed") return missing;
    if (working && (state === "starting" || said === follow)) return follow;
    return said === follow ? arrived : "";
  }
}

/** What has not changed is not said again. */
function set(element, text) {
  if (element.textContent !== text) element.textContent = text;
}
