/** `<ime-assessment>`: from a changed answer to what the reader sees. */

import { Bar } from "./bar.js";
import { decode, encode } from "../shared/link-code.js";
import { answersIn, choose, schemaIn } from "./form.js";
import { Panel } from "./panel.js";
import { Parts } from "./parts.js";
import { Reading } from "./reading.js";
import { keepRecord } from "./record.js";
import { Runtime } from "./runtime.js";

class AssessmentElement extends HTMLElement {
  #form;
  #panel;
  #parts;
  #bar;
  #reading;
  #runtime;
  #latest = null;
  #asked = 0;

  connectedCallback() {
    this.#form = this.querySelector("form");
    this.#panel = new Panel(this);
    this.#parts = this.querySelector(".ime-part") && new Parts(this);
    this.#bar = this.querySelector(".ime-bar") && new Bar(this.querySelector(".ime-bar"));
    this.#reading = this.querySelector(".ime-read") && new Reading(this);
    for (const touch of ["pointerdown", "focusin", "change"]) {
      this.#form.addEventListener(touch, () => this.#start());
    }
    this.#form.addEventListener("change", () => this.#update());
    this.#form.addEventListener("submit", (event) => event.preventDefault());
    this.addEventListener("click", (event) => this.#press(event));
    addEventListener("hashchange", () => this.#arrive());
    addEventListener("pageshow", () => this.#restore());
    keepRecord(this, { latest: () => this.#latest, code: () => this.#code });
    this.#showMore();
    this.#arrive();
    this.#restore();
  }

  get #state() {
    return this.dataset.state;
  }

  get #code() {
    return encode(schemaIn(this.#form), answersIn(this.#form));
  }

  async #start() {
    if (this.#state !== "idle") return;
    this.dataset.state = "starting";
    this.#update();
    try {
      this.#runtime = new Runtime();
      await this.#runtime.start({
        workerUrl: new URL(this.dataset.worker, document.baseURI).href,
        runtimeUrl: new URL(this.dataset.runtime, document.baseURI).href,
        deadline: Number(this.dataset.deadline),
      });
      this.dataset.state = "ready";
    } catch {
      this.#fail();
    }
    this.#update();
  }

  #fail() {
    this.dataset.state = "failed";
    this.#runtime?.stop();
    this.#runtime = undefined;
  }

  async #update() {
    const answers = answersIn(this.#form);
    const answered = Object.keys(answers).length;
    const asked = ++this.#asked;
    let assessment = null;
    if (this.#state === "ready" && answered) {
      try {
        assessment = await this.#runtime.assess(answers);
      } catch {
        this.#fail();
      }
      if (asked !== this.#asked) return; // a later answer is on its way
    }
    if (this.#state === "starting" && this.#latest) return; // keep what stands until we know more
    this.#latest = assessment;
    this.#panel.show(this.#state, assessment, answered);
    this.#parts?.show(assessment);
    this.#bar?.show(assessment);
    if (assessment) this.#reading?.show(assessment);
    else this.#view("answering");
    if (location.hash === "#reasons" && this.dataset.view === "answering") this.#arrive();
    this.querySelector(".ime-carry")?.toggleAttribute("hidden", !answered);
  }

  /** Follows the address: a link with answers, the reasons, or one question. */
  #arrive() {
    const fragment = location.hash.slice(1);
    if (fragment.startsWith("a=")) {
      this.#take(fragment.slice(2));
      return;
    }
    const question = fragment.startsWith("q-") && this.querySelector(`fieldset#${CSS.escape(fragment)}`);
    const reasons = fragment === "reasons" && this.#reading && this.#latest;
    this.#view(reasons ? "reading" : "answering");
    if (reasons) this.#reading.focus();
    if (question) this.#parts?.goTo(question);
  }

  /** Takes the answers a link carries, and keeps them out of the address from then on. */
  #take(code) {
    const answers = decode(schemaIn(this.#form), code);
    const notice = this.querySelector(".ime-notice");
    notice?.toggleAttribute("hidden", answers !== null);
    history.replaceState(history.state, "", location.pathname + location.search);
    if (!answers) return;
    choose(this.#form, answers);
    this.#parts?.settleIn();
    this.#start();
    this.#update();
  }

  /** After the browser has put answers back: on reload, or with the back button. */
  #restore() {
    if (!Object.keys(answersIn(this.#form)).length || this.#latest) return;
    this.#parts?.settleIn();
    this.#arrive();
    this.#start();
  }

  #press(event) {
    const pressed = event.target.closest("a, button");
    if (!pressed) return;
    if (pressed.matches(".ime-again")) {
      this.dataset.state = "idle";
      this.#start();
    } else if (pressed.matches(".ime-clear")) {
      this.#clear();
    } else if (pressed.matches(".ime-carry a")) {
      pressed.hash = `a=${this.#code}`;
    } else if (pressed.matches("a[href^='#']") && pressed.hash === location.hash) {
      this.#arrive(); // the address stays, so nothing else would tell us
    }
  }

  #clear() {
    this.#form.reset();
    history.replaceState(history.state, "", location.pathname + location.search);
    this.#latest = null;
    this.#view("answering");
    this.#parts?.begin();
    this.#update();
    this.#form.querySelector("h2")?.focus();
  }

  #view(name) {
    this.dataset.view = name;
  }

  /** The short checklist shows its first questions; the rest follow when asked for. */
  #showMore() {
    const rest = this.querySelector(".ime-short__rest");
    const more = this.querySelector(".ime-short__more");
    if (!rest || !more) return;
    rest.hidden = true;
    more.hidden = false;
    more.querySelector("button").addEventListener("click", () => {
      rest.hidden = false;
      more.hidden = true;
      rest.querySelector("input").focus();
    });
  }
}

customElements.define("ime-assessment", AssessmentElement);
