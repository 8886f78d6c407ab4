/** `<ime-assessment>`: from a changed answer to what the reader sees. */

import { begin } from "../shared/begin.js";
import { decode, encode } from "../shared/link-code.js";
import { show } from "../shared/templates.js";
import { Announcer } from "./announcer.js";
import { showArriving } from "./arriving.js";
import { Bar } from "./bar.js";
import { answersIn, choose, takeBack } from "./form.js";
import { Notices } from "./notices.js";
import { Panel } from "./panel.js";
import { Parts } from "./parts.js";
import { isMadeFrom, Python, wordsOf } from "./python.js";
import { markQuestions } from "./question-marks.js";
import { quickAnswer } from "./quick-answer.js";
import { Reading } from "./reading.js";
import { offerRecord } from "./record.js";
import { whenIdle } from "./unasked.js";
import { markWorking } from "./working.js";

class Check {
  #root;
  #form;
  #panel;
  #parts;
  #bar;
  #reading;
  #announcer;
  #notices;
  #python;
  #fault = "";
  #trouble = "";
  #latest = null;

  constructor(root) {
    this.#root = root;
    this.#form = this.#find("form");
    this.#panel = new Panel(root);
    this.#announcer = new Announcer(root);
    this.#notices = this.#find(".ime-notice") && new Notices(root);
    this.#parts = this.#find(".ime-part") && new Parts(root);
    this.#bar = this.#find(".ime-bar") && new Bar(root);
    this.#reading = this.#find(".ime-read") && new Reading(root);
    this.#python = new Python(() => this.#settings, {
      state: (state, error) => this.#turn(state, error),
      report: (report) => this.#show(report, "report"),
    });
    for (const touch of ["pointerdown", "focusin", "change"]) {
      this.#form.addEventListener(touch, () => this.#start());
    }
    this.#form.addEventListener("change", () => this.#update());
    this.#form.addEventListener("submit", (event) => event.preventDefault());
    root.addEventListener("click", ({ target }) => this.#press(target.closest("a, button")));
    addEventListener("hashchange", () => this.#arrive());
    addEventListener("pageshow", () => this.#restore());
    addEventListener("beforeprint", () => this.#catchUp());
    offerRecord(root, { latest: () => this.#keepable(), code: () => this.#code });
    this.#showMore();
    this.#show(null);
    this.#arrive();
    this.#restore();
    if ("unasked" in root.dataset) whenIdle(() => this.#start());
  }

  #find(selector) {
    return this.#root.querySelector(selector);
  }

  get #state() {
    return this.#root.dataset.state;
  }

  get #code() {
    return encode(answersIn(this.#form));
  }

  get #settings() {
    const { worker, runtime, sizes, deadline, answerDeadline } = this.#root.dataset;
    return {
      workerUrl: new URL(worker, document.baseURI).href,
      runtimeUrl: new URL(runtime, document.baseURI).href,
      sizes: JSON.parse(sizes),
      deadline: Number(deadline),
      answerDeadline: Number(answerDeadline),
      onBytes: (progress) => showArriving(this.#root, progress),
    };
  }

  #start() {
    if (this.#state === "idle") this.#python.start();
  }

  /** Python's *state* is another; where it failed, *error* may say why. */
  #turn(state, error) {
    this.#root.dataset.state = state;
    this.#fault = wordsOf(error);
    this.#trouble = error?.kind ?? "stopped";
    if (state === "failed" || !this.#isWhole) this.#showQuick();
  }

  /** Answers at once from the compiled gates, and asks Python for the report. */
  #update() {
    const answers = this.#showQuick();
    this.#python.ask(Object.keys(answers).length ? answers : null);
  }

  #showQuick() {
    const answers = answersIn(this.#form);
    this.#show(Object.keys(answers).length ? quickAnswer(answers) : null, "quick");
    return answers;
  }

  /** Shows *assessment*, or why there is none, wherever the page does.  *told* says how much of it
   * there is: the "quick" answer, or the whole "report". */
  #show(assessment, told) {
    const answered = Object.keys(answersIn(this.#form)).length;
    const working = told === "quick" && answered > 0 && this.#state !== "failed";
    const why = { fault: this.#fault, trouble: this.#trouble };
    const shown = { state: this.#state, told, working, answered, ...why };
    const headline = this.#panel.show(assessment, shown);
    markQuestions(this.#form, assessment);
    this.#parts?.show(assessment, shown);
    this.#bar?.show(headline, assessment, shown);
    if (told === "report") this.#reading?.show(assessment);
    markWorking(this.#root, working);
    const carry = this.#find(".ime-carry");
    if (carry) show(carry, answered > 0);
    this.#latest = assessment;
    this.#root.dataset.told = told;
    if (!assessment) delete this.#root.dataset.told;
    this.#announcer.say(headline, assessment, shown);
    if (!working && !this.#isWhole) this.#view("answering");
    if (location.hash === "#reasons" && this.#root.dataset.view === "answering") this.#arrive();
  }

  get #isWhole() {
    return this.#root.dataset.told === "report";
  }

  /** Works out again what was made from other answers than those in the form now. */
  #catchUp() {
    const answers = answersIn(this.#form);
    const behind = this.#latest ? !isMadeFrom(this.#latest, answers) : Object.keys(answers).length;
    if (behind) this.#update();
  }

  /** The assessment, once no more is to be added to it; null before. */
  #keepable() {
    this.#catchUp();
    return this.#isWhole || this.#state === "failed" ? this.#latest : null;
  }

  /** Follows the address: a link with answers, the reasons, or one question. */
  #arrive() {
    const fragment = location.hash.slice(1);
    if (fragment.startsWith("a=")) {
      this.#take(fragment.slice(2));
      return;
    }
    const question = fragment.startsWith("q-") && this.#find(`fieldset#${CSS.escape(fragment)}`);
    const reasons = fragment === "reasons" && this.#reading && this.#isWhole;
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
    this.#update();
    this.#start();
  }

  /** After the browser has put answers back: on reload, or with the back button. */
  #restore() {
    if (!Object.keys(answersIn(this.#form)).length || this.#latest) return;
    this.#parts?.settleIn();
    this.#arrive();
    this.#update();
    this.#start();
  }

  #press(pressed) {
    if (!pressed) return;
    if (pressed.matches(".ime-again")) {
      this.#python.start();
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

begin("ime-assessment", (root) => new Check(root));
