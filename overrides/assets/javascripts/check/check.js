/** `<ime-assessment>`: from a changed answer to what the reader sees. */

import { begin } from "../shared/begin.js";
import { decode, encode } from "../shared/link-code.js";
import { show } from "../shared/templates.js";
import { onTheWayBack } from "../shared/way-back.js";
import { asked, awaitsReasons, emptyAddress, leadOn } from "./address.js";
import { AtHand } from "./at-hand.js";
import { answersIn, takeBack } from "./form.js";
import { Notices } from "./notices.js";
import { OpenedPanel } from "./opened-panel.js";
import { OwnAnswers } from "./own-answers.js";
import { Papers } from "./papers.js";
import { Parts } from "./parts.js";
import { Python, wordsOf } from "./python.js";
import { quickAnswer } from "./quick-answer.js";
import { offerRecord } from "./record.js";
import { settingsOf } from "./settings.js";
import { Telling } from "./telling.js";
import { whenIdle } from "./unasked.js";
import { Views } from "./views.js";

class Check {
  #root;
  #form;
  #telling;
  #parts;
  #opened;
  #papers;
  #notices;
  #python;
  #own;
  #views;
  #fault = "";
  #trouble = "";

  constructor(root) {
    this.#root = root;
    document.documentElement.classList.toggle("ime-checks", root.matches(".ime-check"));
    this.#form = this.#find("form");
    this.#telling = new Telling(root, this.#form);
    this.#notices = this.#find(".ime-notice") && new Notices(root);
    this.#parts = this.#find(".ime-part") && new Parts(root);
    this.#opened = this.#find(".ime-opened") && new OpenedPanel(root);
    this.#python = new Python(() => settingsOf(root), {
      state: (state, error) => this.#turn(state, error),
      report: (report) => this.#show(report, "report"),
    });
    this.#papers = this.#find(".ime-desk") && new Papers(root, this.#python);
    this.#own = new OwnAnswers(this.#form, (why) => {
      this.#notices?.offerBack(why);
      this.#papers?.follow(why);
    });
    const atHand = new AtHand(this.#form, this.#own, this.#python, {
      latest: () => this.#keepable() ?? quickAnswer(answersIn(this.#form)),
      texts: () => this.#papers?.typed,
      goOn: (lost, texts) => this.#goOn(lost, texts),
    });
    this.#views = this.#find(".ime-view") && new Views(root, atHand);
    for (const touch of ["pointerdown", "focusin", "change"]) {
      this.#form.addEventListener(touch, () => this.#start());
    }
    this.#form.addEventListener("change", () => this.#update());
    this.#form.addEventListener("submit", (event) => event.preventDefault());
    root.addEventListener("click", ({ target }) => this.#press(target.closest("a, button")));
    addEventListener("hashchange", () => this.#arrive());
    onTheWayBack(() => this.#restore());
    addEventListener("beforeprint", () => this.#catchUp());
    offerRecord(root, { latest: () => this.#keepable(), code: () => encode(answersIn(this.#form)) });
    this.#show(null);
    this.#restore();
    if (this.#telling.isBehind) this.#settleIn(); // answered before this script had come
    this.#arrive();
    if ("unasked" in root.dataset) whenIdle(() => this.#start());
  }

  #find(selector) {
    return this.#root.querySelector(selector);
  }

  #start() {
    if (this.#root.dataset.state === "idle") this.#python.start();
  }

  /** Python's *state* is another; where it failed, *error* may say why. */
  #turn(state, error) {
    this.#root.dataset.state = state;
    this.#fault = wordsOf(error);
    this.#trouble = error?.kind ?? "stopped";
    if (state === "failed" || !this.#telling.isWhole) this.#showQuick();
    if (state === "ready" && !Object.keys(answersIn(this.#form)).length) this.#goAhead();
  }

  /** Has at hand what may be asked for later, once nobody waits for a report. */
  #goAhead() {
    whenIdle(() => this.#views?.ahead());
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

  /** Shows *assessment*, or why there is none; *told* says how much of it there is (see `Telling`). */
  #show(assessment, told) {
    const answers = answersIn(this.#form);
    const answered = Object.keys(answers).length;
    const hadSome = this.#telling.latest;
    this.#telling.show(assessment, told, { fault: this.#fault, trouble: this.#trouble });
    if (!answered && hadSome) {
      this.#papers?.forget();
      if (this.#root.dataset.view !== "answering") this.#arrive();
    }
    this.#parts?.show();
    if (told === "report") {
      this.#papers?.offer(answers);
      this.#goAhead();
    }
    for (const carry of this.#root.querySelectorAll(".ime-carry")) show(carry, answered > 0);
    show(this.#find(".ime-unheld"), answered > 0 && !this.#own.isHeld);
    if (this.#isStale) this.#view("answering");
    if (assessment && awaitsReasons() && this.#root.dataset.view === "answering") this.#arrive();
  }

  /** Whether reasons stand open that nobody completes any more. */
  get #isStale() {
    const { state, told, view } = this.#root.dataset;
    return view === "reading" && !this.#telling.isWhole && (told !== "quick" || state === "failed");
  }

  /** Works out again what was made from other answers than those in the form now. */
  #catchUp() {
    if (this.#telling.isBehind) this.#update();
  }

  /** The assessment, once no more is to be added to it; null before. */
  #keepable() {
    this.#catchUp();
    return this.#telling.isWhole || this.#root.dataset.state === "failed" ? this.#telling.latest : null;
  }

  /** Follows the address: a link with answers, the reasons, or one question. */
  #arrive() {
    const { code, way, id, document } = asked();
    if (code !== undefined) return this.#take(code, way);
    if (document && this.#papers) return this.#open(document);
    const paper = this.#papers?.leave();
    if (this.#views?.has(id)) return this.#view(id);
    if (id === "reasons" && !Object.keys(answersIn(this.#form)).length) {
      emptyAddress(); // there are none, and who answers now does not ask for them
      return;
    }
    const question = id?.startsWith("q-") && this.#find(`fieldset#${CSS.escape(id)}`);
    const part = id && this.#parts?.named(id);
    const told = id && this.#telling.isWhole && this.#find(`.ime-read #${CSS.escape(id)}`);
    this.#view(told ? "reading" : "answering");
    if (told) this.#papers?.list(answersIn(this.#form));
    if (told && id === "reasons" && !(paper && this.#papers.focusOpener(paper))) this.#telling.focus();
    if (question) this.#parts?.goTo(question);
    if (part) this.#parts.open(part);
    if (id === "check") this.#parts?.toTop();
  }

  /** Shows the paper called *id*, once there is a report that it is written from. */
  #open(id) {
    const answers = answersIn(this.#form);
    if (!this.#telling.isWhole && Object.keys(answers).length && this.#root.dataset.state !== "failed") return;
    this.#view("paper");
    this.#papers.open(id, answers);
  }

  /** Takes the answers a link carries, and keeps them out of the address from then on.  A short
   * checklist leads them on to the check, which says so and offers the reader's own back. */
  #take(code, way) {
    if (!this.#notices) return leadOn(this.#find(".ime-carry a").href, code, way);
    const found = decode(code);
    emptyAddress();
    this.#notices.showLink(Boolean(found), way);
    if (!found) return;
    this.#settleIn([...found.lost, ...this.#own.replace(found.answers)]);
  }

  /** Goes on with a file that was opened in place of the one at hand, and the *texts* of its papers. */
  #goOn(lost, texts) {
    if (texts && this.#papers) this.#papers.texts = texts;
    emptyAddress();
    this.#view("answering");
    this.#settleIn(lost);
    this.#parts.focus();
  }

  /** Puts back what this tab holds: after a reload, on the way back, from a list in the guide. */
  #restore() {
    const before = encode(answersIn(this.#form));
    const lost = this.#own.restore();
    if (encode(answersIn(this.#form)) !== before) this.#settleIn(lost);
  }

  /** Goes on from answers that came at once; those to the questions *lost* did not. */
  #settleIn(lost = []) {
    this.#notices?.showLost(lost);
    this.#parts?.settleIn();
    this.#update();
    this.#start();
  }

  #press(pressed) {
    if (!pressed) return;
    if (pressed.matches(".ime-again")) {
      this.#python.start();
    } else if (pressed.matches(".ime-clear")) {
      this.#clear();
    } else if (pressed.matches(".ime-bar__open")) {
      this.#opened.open();
    } else if (pressed.matches(".ime-take-back")) {
      takeBack(pressed.closest("fieldset"));
    } else if (pressed.matches(".ime-put-back")) {
      this.#papers?.putBack();
      this.#own.putBack();
      this.#settleIn();
      this.#parts.focus();
    } else if (pressed.matches("a[href^='#']") && pressed.hash === location.hash) {
      this.#arrive(); // the address stays, so nothing else would tell us
    }
  }

  #clear() {
    this.#notices?.clear();
    this.#own.clear();
    emptyAddress();
    this.#view("answering");
    this.#parts?.begin();
    this.#update();
    this.#find("[data-notice=aside]:not([hidden]) button, h2")?.focus();
  }

  #view(name) {
    this.#root.dataset.view = name;
    this.#views?.turnTo(name);
  }
}

begin("ime-assessment", (root) => new Check(root));
