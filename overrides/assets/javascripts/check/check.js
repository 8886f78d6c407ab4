/** `<ime-assessment>`: from a changed answer to what the reader sees. */

import { begin } from "../shared/begin.js";
import { decode, encode } from "../shared/link-code.js";
import { show } from "../shared/templates.js";
import { Announcer } from "./announcer.js";
import { Bar } from "./bar.js";
import { answersIn, choose, takeBack } from "./form.js";
import { Notices } from "./notices.js";
import { Panel } from "./panel.js";
import { Parts } from "./parts.js";
import { markQuestions } from "./question-marks.js";
import { Reading } from "./reading.js";
import { offerRecord } from "./record.js";
import { Runtime } from "./runtime.js";

class Check {
  #root;
  #form;
  #panel;
  #parts;
  #bar;
  #reading;
  #announcer;
  #notices;
  #runtime;
  #fault = "";
  #latest = null;
  #asked = 0;

  constructor(root) {
    this.#root = root;
    this.#form = this.#find("form");
    this.#panel = new Panel(root);
    this.#announcer = new Announcer(root);
    this.#notices = this.#find(".ime-notice") && new Notices(root);
    this.#parts = this.#find(".ime-part") && new Parts(root);
    this.#bar = this.#find(".ime-bar") && new Bar(root);
    this.#reading = this.#find(".ime-read") && new Reading(root);
    for (const touch of ["pointerdown", "focusin", "change"]) {
      this.#form.addEventListener(touch, () => this.#start());
    }
    this.#form.addEventListener("change", () => this.#update());
    this.#form.addEventListener("submit", (event) => event.preventDefault());
    root.addEventListener("click", ({ target }) => this.#press(target.closest("a, button")));
    addEventListener("hashchange", () => this.#arrive());
    addEventListener("pageshow", () => this.#restore());
    offerRecord(root, { latest: () => this.#latest, code: () => this.#code });
    this.#showMore();
    this.#show(null);
    this.#arrive();
    this.#restore();
  }

  #find(selector) {
    return this.#root.querySelector(selector);
  }

  get #state() {
    return this.#root.dataset.state;
  }

  set #state(state) {
    this.#root.dataset.state = state;
  }

  get #code() {
    return encode(answersIn(this.#form));
  }

  async #start() {
    if (this.#state !== "idle") return;
    this.#state = "starting";
    this.#update();
    const { worker, runtime, deadline } = this.#root.dataset;
    try {
      this.#runtime = new Runtime();
      await this.#runtime.start({
        workerUrl: new URL(worker, document.baseURI).href,
        runtimeUrl: new URL(runtime, document.baseURI).href,
        deadline: Number(deadline),
      });
      this.#state = "ready";
    } catch (error) {
      this.#fail(error);
    }
    this.#update();
  }

  #fail(error) {
    if (this.#state === "failed") return; // whoever else waited is told without a reason
    this.#state = "failed";
    this.#fault = wordsOf(error);
    this.#runtime?.stop();
    this.#runtime = undefined;
  }

  async #update() {
    const answers = answersIn(this.#form);
    const asked = ++this.#asked;
    let assessment = null;
    if (this.#state === "ready" && Object.keys(answers).length) {
      try {
        assessment = await this.#runtime.assess(answers);
      } catch (error) {
        this.#fail(error);
      }
      if (asked !== this.#asked) return; // a later answer is on its way
    }
    if (this.#state === "starting" && this.#latest) return; // keep what stands until we know more
    this.#latest = assessment;
    this.#announcer.say(this.#show(assessment), assessment);
    if (!assessment) this.#view("answering");
    if (location.hash === "#reasons" && this.#root.dataset.view === "answering") this.#arrive();
  }

  /** Shows *assessment*, or why there is none, wherever the page does; returns the headline. */
  #show(assessment) {
    const answered = Object.keys(answersIn(this.#form)).length;
    const headline = this.#panel.show(this.#state, assessment, { answered, fault: this.#fault });
    markQuestions(this.#form, assessment);
    this.#parts?.show(assessment);
    this.#bar?.show(headline, assessment);
    if (assessment) this.#reading?.show(assessment);
    const carry = this.#find(".ime-carry");
    if (carry) show(carry, answered > 0);
    return headline;
  }

  /** Follows the address: a link with answers, the reasons, or one question. */
  #arrive() {
    const fragment = location.hash.slice(1);
    if (fragment.startsWith("a=")) {
      this.#take(fragment.slice(2));
      return;
    }
    const question = fragment.startsWith("q-") && this.#find(`fieldset#${CSS.escape(fragment)}`);
    const reasons = fragment === "reasons" && this.#reading && this.#latest;
    this.#view(reasons ? "reading" : "answering");
    if (reasons) this.#reading.focus();
    if (question) this.#parts?.goTo(question);
  }

  /** Takes the answers a link carries, and keeps them out of the address from then on. */
  #take(code) {
    const found = decode(code);
    history.replaceState(history.state, "", location.pathname + location.search);
    this.#notices?.showUnreadable(!found);
    if (!found) return;
    const lost = [...found.lost, ...choose(this.#form, found.answers)];
    this.#notices?.showLost(lost);
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

  #press(pressed) {
    if (!pressed) return;
    if (pressed.matches(".ime-again")) {
      this.#state = "idle";
      this.#start();
    } else if (pressed.matches(".ime-clear")) {
      this.#clear();
    } else if (pressed.matches(".ime-take-back")) {
      takeBack(pressed.closest("fieldset"));
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
    this.#notices?.clear();
    this.#view("answering");
    this.#parts?.begin();
    this.#update();
    this.#form.querySelector("h2")?.focus();
  }

  #view(name) {
    this.#root.dataset.view = name;
  }

  /** The short checklist shows its first questions; the rest follow when asked for. */
  #showMore() {
    const rest = this.#find(".ime-short__rest");
    const more = this.#find(".ime-short__more");
    if (!rest || !more) return;
    show(rest, false);
    show(more, true);
    more.querySelector("button").addEventListener("click", () => {
      show(rest, true);
      show(more, false);
      rest.querySelector("input").focus();
    });
  }
}

/** What the rules said to the reader about *error*; nothing where a machine spoke. */
function wordsOf(error) {
  return /^(?:\w+\.)*AnswerError: (.+)$/.exec(error?.message)?.[1] ?? "";
}

begin("ime-assessment", (root) => new Check(root));
