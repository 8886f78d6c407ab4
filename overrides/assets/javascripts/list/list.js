/** `.ime-list`: from a list that the reader chose to a table of what the rules make of it. */

import { showArriving } from "../check/arriving.js";
import { Python, wordsOf } from "../check/python.js";
import { whenIdle } from "../check/unasked.js";
import { begin } from "../shared/begin.js";
import { show } from "../shared/templates.js";
import { offerChoice } from "./choosing.js";
import { fillCounts } from "./counts.js";
import { openFile } from "./open-file.js";
import { Reading } from "./reading.js";
import { Table } from "./table.js";
import { takeAlong } from "./taking.js";
import { ListTrouble, Troubles } from "./troubles.js";
import { Workbook } from "./workbook.js";

const DOOR = "list";

class List {
  #root;
  #python;
  #workbook;
  #reading;
  #table;
  #troubles;
  #state = "idle";
  #name = "";
  #read = 0;

  constructor(root) {
    this.#root = root;
    this.#troubles = new Troubles(root);
    this.#workbook = new Workbook(this.#address("workbook"));
    this.#python = new Python(() => this.#settings, {
      state: (state, error) => this.#turn(state, error),
      report: () => {}, // nobody asks for one here
    });
    this.#reading = new Reading(root, this.#workbook, (asked) => this.#ask(asked));
    this.#table = new Table(root, (file) => this.#open(file));
    offerChoice(root, { soon: () => this.#start(), chosen: (file) => this.#take(file) });
    root.addEventListener("click", ({ target }) => this.#press(target.closest("button")));
    whenIdle(() => this.#start());
  }

  #address(name) {
    return new URL(this.#root.dataset[name], document.baseURI).href;
  }

  get #settings() {
    const { sizes, deadline, answerDeadline } = this.#root.dataset;
    return {
      workerUrl: this.#address("worker"),
      runtimeUrl: this.#address("runtime"),
      sizes: JSON.parse(sizes),
      deadline: Number(deadline),
      answerDeadline: Number(answerDeadline),
      onBytes: (progress) => showArriving(this.#root, progress),
    };
  }

  /** Brings all that reading a list needs, so that it needs no network any more. */
  #start() {
    if (this.#state === "idle") this.#python.start();
    this.#workbook.start();
  }

  /** Python's *state* is another; it is ready for lists once its part for them has come, too. */
  async #turn(state, error) {
    this.#state = state;
    if (state === "failed") this.#fail(error);
    try {
      if (state === "ready") await this.#ask({ do: "wake" });
    } catch (failure) {
      this.#fail(failure);
      return;
    }
    this.#root.dataset.state = this.#state;
  }

  #ask(asked) {
    return this.#python.write(DOOR, asked);
  }

  #press(button) {
    if (button?.matches(".ime-list__cancel")) this.#reading.stop();
    else if (button?.matches(".ime-list__another")) this.#begin();
    else if (button?.matches(".ime-list__download")) this.#takeAlong(button);
    else if (button?.matches(".ime-again")) {
      this.#troubles.clear();
      this.#python.start();
    }
  }

  async #take(file) {
    this.#troubles.clear();
    this.#workbook.start();
    this.#python.start(); // again, where it failed before
    this.#view("reading");
    try {
      const found = await this.#reading.read(file);
      if (found) this.#show(file.name, found);
      else this.#begin();
    } catch (error) {
      this.#begin();
      const isSaid = this.#state === "failed" && !(error instanceof ListTrouble);
      if (!isSaid) this.#fail(error);
    }
  }

  #begin() {
    this.#table.show([]);
    this.#view("choosing");
    this.#focus(".ime-drop input");
  }

  #show(name, { files, all, error }) {
    this.#name = name;
    this.#read = files.length;
    this.#table.show(files);
    const bad = files.filter(({ trouble }) => trouble).length;
    fillCounts(this.#root.querySelector(".ime-list__told"), { all, bad, left: all - files.length });
    this.#view("table");
    this.#say(this.#root.querySelector(".ime-list__told").innerText);
    this.#focus("h1");
    if (error) this.#fail(error);
  }

  #open({ answers }) {
    const isOpen = openFile(this.#address("check"), answers);
    if (isOpen) this.#troubles.clear();
    else this.#troubles.show("unopened");
  }

  async #takeAlong(button) {
    button.disabled = true;
    try {
      await takeAlong(this.#name, this.#read, (asked) => this.#ask(asked));
    } catch {
      this.#troubles.show("lost");
    } finally {
      button.disabled = false;
    }
  }

  #fail(error) {
    const why = wordsOf(error);
    if (why) this.#troubles.show("refused", why);
    else this.#troubles.showOf(error);
  }

  #view(name) {
    this.#root.dataset.view = name;
    for (const part of this.#root.querySelectorAll("[data-shows]")) {
      show(part, part.dataset.shows.split(" ").includes(name));
    }
  }

  #say(words) {
    this.#root.querySelector(".ime-list__status").textContent = words;
  }

  #focus(selector) {
    this.#root.querySelector(selector).focus();
  }
}

begin(".ime-list", (root) => new List(root));
