/** The asking before a file is kept: in place, five facts, and three ways to answer. */

import { downloadJson } from "../shared/download.js";
import { clearFaults, showFaults } from "../shared/faults.js";
import { show } from "../shared/templates.js";
import { exported, exportName } from "./exchange.js";
import { keepFile, newId, savedFiles } from "./store.js";

export class Part {
  #keep;
  #atHand;
  #asking;
  #form;

  /** *keep* is the section that asks, below its button. */
  constructor(keep, atHand) {
    this.#keep = keep;
    this.#atHand = atHand;
    this.#asking = keep.querySelector(".ime-asking");
    this.#form = this.#asking.querySelector("form");
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#save();
    });
    this.#form.elements.name.addEventListener("input", () => {
      this.#say(""); // it is being mended
      this.#sayInstead();
    });
    this.#asking.querySelector(".ime-asking__export").addEventListener("click", () => this.#export());
    this.#asking.querySelector(".ime-asking__not-now").addEventListener("click", () => this.#end());
    this.#asking.addEventListener("keydown", ({ key }) => key === "Escape" && this.#end());
  }

  show() {
    const { saved, reference } = this.#atHand.about;
    this.#form.elements.name.value = saved?.name ?? reference ?? "";
    show(this.#asking.querySelector(".ime-asking__texts"), Boolean(this.#texts));
    show(this.#keep.querySelector(".ime-keep__saved"), false);
    this.#say("");
    this.#sayInstead();
    this.#open(true);
    this.#form.elements.name.focus();
  }

  /** What the reader wrote into documents; undefined where nothing is. */
  get #texts() {
    return this.#atHand.texts();
  }

  /** The file that was saved or opened in this tab, as long as it keeps its name. */
  get #same() {
    const { saved } = this.#atHand.about;
    const name = this.#form.elements.name.value.trim();
    return savedFiles().find((file) => file.id === saved?.id && file.name === name);
  }

  get #file() {
    const { rules_version, told, presumes } = this.#atHand.told;
    const { reference = "", note = "" } = this.#atHand.about;
    return {
      id: this.#same?.id ?? newId(),
      name: this.#form.elements.name.value.trim(),
      saved: new Date().toJSON(),
      rules_version,
      answers: this.#atHand.answers(),
      told,
      presumes,
      about: { reference, note },
      texts: this.#form.elements.texts.checked ? this.#texts : undefined,
    };
  }

  #save() {
    const file = this.#file;
    const trouble = file.name ? keepFile(file) : "nameless";
    this.#say(trouble);
    if (trouble) return;
    this.#atHand.note({ saved: { id: file.id, name: file.name } });
    const done = this.#keep.querySelector(".ime-keep__saved");
    done.querySelector("b").textContent = file.name;
    show(done, true);
    this.#end();
  }

  #export() {
    const file = this.#file;
    this.#say(file.name ? "" : "nameless");
    if (file.name) downloadJson(exported([file]), exportName());
  }

  #end() {
    this.#say("");
    this.#open(false);
    this.#keep.querySelector(".ime-to-save").focus();
  }

  #open(isOpen) {
    show(this.#asking, isOpen);
    this.#keep.querySelector(".ime-to-save").setAttribute("aria-expanded", isOpen);
  }

  #sayInstead() {
    const line = this.#asking.querySelector(".ime-asking__instead");
    const same = this.#same;
    show(line, Boolean(same));
    if (!same) return;
    const when = line.querySelector("span");
    const style = { dateStyle: "medium", timeStyle: "short" };
    when.textContent = new Date(same.saved).toLocaleString(when.dataset.locale, style);
  }

  #say(name) {
    clearFaults(this.#form);
    for (const line of this.#asking.querySelectorAll("[data-said]")) show(line, line.dataset.said === name);
    const line = this.#asking.querySelector("[data-said=nameless]");
    if (name === "nameless") showFaults(this.#form, [{ field: this.#form.elements.name, line }]);
  }
}
