/** The list of files that this browser keeps: to open, to export, to import and to delete. */

import { RECOMMENDATIONS, WORDS } from "../../../generated/compiled-gates.js";
import { fillMark } from "../check/mark.js";
import { Opener } from "../record/opener.js";
import { downloadJson } from "../shared/download.js";
import { cloneOf, show } from "../shared/templates.js";
import { exported, exportName, imported } from "./exchange.js";
import { keepFile, newId, removeAllFiles, removeFile, savedFiles, whenSaved } from "./store.js";

const OF_THE_FILE = ["json", "record", "newer", "broken"];
const MEGABYTES = 5; // what a browser lets a site keep

export class Part {
  #section;
  #atHand;
  #opener;
  #gone = null; // the file deleted last, until the page is left

  constructor(section, atHand) {
    this.#section = section;
    this.#atHand = atHand;
    const opener = section.querySelector(".ime-opener");
    this.#opener = new Opener(opener, (text) => this.#import(text), MEGABYTES);
    for (const act of ["change", "drop"]) opener.addEventListener(act, () => this.#say(""));
    section.addEventListener("click", ({ target }) => this.#press(target.closest("button")));
    section.addEventListener("keydown", ({ key }) => key === "Escape" && this.#ask(false));
    whenSaved(() => this.#list());
  }

  show() {
    this.#gone = null;
    this.#say("");
    this.#ask(false);
    this.#list();
  }

  #find(selector) {
    return this.#section.querySelector(selector);
  }

  #press(button) {
    const id = button?.closest("tr")?.dataset.id;
    const file = savedFiles().find((each) => each.id === id);
    if (button?.matches(".ime-saved__open")) this.#open(file);
    else if (button?.matches(".ime-saved__export")) downloadJson(exported([file]), exportName());
    else if (button?.matches(".ime-saved__delete")) this.#delete(file);
    else if (button?.matches(".ime-saved__undo")) this.#undo();
    else if (button?.matches(".ime-saved__export-all")) downloadJson(exported(savedFiles()), exportName());
    else if (button?.matches(".ime-saved__delete-all")) this.#ask(true);
    else if (button?.matches(".ime-saved__keep")) this.#ask(false);
    else if (button?.matches(".ime-saved__sure")) this.#deleteAll();
  }

  #open({ id, name, answers, about, texts }) {
    this.#atHand.take({ answers, about: { ...about, saved: { id, name } }, texts });
  }

  #delete(file) {
    if (!removeFile(file.id)) return this.#say("stuck");
    this.#gone = file;
    this.#say("");
    this.#list();
    this.#find(".ime-saved__undo").focus();
  }

  #undo() {
    const { id } = this.#gone;
    const trouble = keepFile(this.#gone);
    if (trouble) return this.#say(trouble);
    this.#gone = null;
    this.#say("");
    this.#list();
    this.#find(`[data-id="${id}"] button`).focus();
  }

  #deleteAll() {
    this.#gone = null;
    if (!removeAllFiles()) return this.#say("stuck");
    this.#ask(false);
    this.#say("all-gone");
    this.#find("h1").focus();
  }

  /** Adds what is new; of what has the id of a file here, but says something else, a copy. */
  #import(text) {
    const { files, why, number } = imported(text);
    if (why) return this.#say(why, number);
    const here = new Map(savedFiles().map((file) => [file.id, JSON.stringify(file)]));
    const others = files.filter((file) => here.get(file.id) !== JSON.stringify(file));
    const added = others.map((file) => (here.has(file.id) ? { ...file, id: newId() } : file));
    for (const [at, file] of added.entries()) {
      const trouble = keepFile(file);
      if (!trouble) continue;
      for (const { id } of added.slice(0, at)) removeFile(id); // all of it, or nothing
      return this.#say(trouble);
    }
    return this.#say("imported", added.length);
  }

  #say(name, number) {
    this.#opener.refuse("");
    for (const line of this.#section.querySelectorAll("[data-said]")) {
      show(line, line.dataset.said === name);
      const place = line.querySelector("span");
      if (place && line.dataset.said === name) place.textContent = number;
    }
    if (OF_THE_FILE.includes(name)) this.#opener.blame(this.#find(`[data-said=${name}]`));
  }

  #ask(isAsked) {
    const asking = this.#find(".ime-asking");
    const wasAsked = !asking.hidden;
    show(asking, isAsked);
    if (isAsked) asking.querySelector("h3").focus();
    else if (wasAsked) this.#find(".ime-saved__delete-all").focus();
  }

  #list() {
    const files = savedFiles();
    const rows = [...files, ...(this.#gone ? [this.#gone] : [])];
    rows.sort((one, other) => other.saved.localeCompare(one.saved));
    this.#find("tbody").replaceChildren(...rows.map((file) => this.#row(file)));
    for (const count of this.#section.querySelectorAll(".ime-saved__count")) count.textContent = files.length;
    show(this.#find("[data-shows=some]"), rows.length > 0);
    show(this.#find("[data-shows=none]"), rows.length === 0);
    show(this.#find("[data-count=one]"), files.length === 1);
    show(this.#find("[data-count=other]"), files.length !== 1);
    show(this.#find(".ime-saved__export-all"), files.length > 0);
    show(this.#find(".ime-saved__delete-all"), files.length > 1);
  }

  #row(file) {
    if (file === this.#gone) return this.#goneRow(file);
    const { id, name, saved, rules_version, answers, told, presumes, texts } = file;
    const row = cloneOf(this.#section, ".ime-saved-row-template");
    const [named, says, when, rules] = row.children;
    row.dataset.id = id;
    named.querySelector("span").textContent = name;
    named.querySelector("small span").textContent = Object.keys(answers).length;
    show(named.querySelector(".ime-saved__texts"), Boolean(texts));
    fillMark(says.firstElementChild, told, nameOf(told));
    const resting = says.querySelector(".ime-saved__presumes");
    show(resting, presumes > 0);
    resting.querySelector("span").textContent = presumes;
    const style = { dateStyle: "medium", timeStyle: "short" };
    when.textContent = new Date(saved).toLocaleString(this.#find("tbody").dataset.locale, style);
    rules.textContent = rules_version;
    for (const place of row.querySelectorAll(".ime-saved__name")) place.textContent = name;
    return row;
  }

  #goneRow({ name }) {
    const row = cloneOf(this.#section, ".ime-saved-gone-template");
    row.querySelector("span").textContent = name;
    row.querySelector(".ime-saved__name").textContent = name;
    return row;
  }
}

function nameOf(told) {
  return RECOMMENDATIONS.find(({ id }) => id === told)?.name ?? WORDS.cannot_be_told;
}
