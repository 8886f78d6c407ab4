/** The form for the reader's own figures: what each road costs, or what is in the way of the sum. */

import { begin } from "../shared/begin.js";
import { clearFaults, listFaults, showFaults } from "../shared/faults.js";
import { cloneOf, show } from "../shared/templates.js";
import { addUp, numberIn, roundedUp } from "./sums.js";

class Cost {
  #form;
  #added = false;

  constructor(form) {
    this.#form = form;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#add();
    });
    form.addEventListener("change", () => this.#added && this.#add({ stay: true }));
    form.addEventListener("reset", () => this.#empty());
    show(form, true);
  }

  #find(selector) {
    return this.#form.querySelector(selector);
  }

  #field(name) {
    return this.#form.elements[name];
  }

  /** Adds up and says so, or says what is in the way of it, and where. */
  #add(how) {
    this.#empty();
    this.#added = true;
    const { figures, faults } = this.#read();
    if (!faults.length) {
      this.#tell(addUp(figures));
      return;
    }
    const said = faults.map(({ field, fault }) => ({ field, line: this.#line(field, fault) }));
    listFaults(this.#find(".ime-cost__faults"), said);
    showFaults(this.#form, said, how);
  }

  /** The sentence for *fault*, which stands below its *field*. */
  #line(field, fault) {
    const [label] = field.labels;
    const line = cloneOf(this.#form, `[data-fault="${fault}"]`);
    line.querySelector("span").textContent = label.querySelector("b").textContent;
    label.after(line);
    return line;
  }

  #empty() {
    this.#added = false;
    clearFaults(this.#form);
    for (const line of this.#form.querySelectorAll(".ime-cost__fault")) line.remove();
    listFaults(this.#find(".ime-cost__faults"), []);
    this.#find("output").replaceChildren();
    show(this.#find(".ime-cost__roads"), false);
  }

  /** The `figures`, and the `faults` of those that are none, each with its field. */
  #read() {
    const lighter = ["step", "stepWeeks"];
    const written = (name) => this.#field(name).value.trim();
    const started = lighter.some(written);
    const names = ["weekly", "without", "with", "examination", ...(started ? lighter : [])];
    const figures = {};
    const faults = [];
    for (const name of names) {
      const field = this.#field(name);
      figures[name] = numberIn(written(name));
      if (!written(name)) faults.push({ field, fault: lighter.includes(name) ? "half" : "missing" });
      else if (figures[name] === null) faults.push({ field, fault: "number" });
    }
    return { figures, faults };
  }

  #tell({ roads, saved, forward, breakEven }) {
    const cents = Math.round(saved * 100);
    const compared = cents ? (cents > 0 ? "less" : "more") : "same";
    const sentences = [this.#sentence(compared, this.#money(Math.abs(saved)))];
    if (breakEven === null) {
      sentences.push(this.#sentence("free"));
    } else {
      const enough = roundedUp(breakEven, forward);
      sentences.push(this.#sentence(forward > 0 ? "forward" : "not-forward", enough, forward));
    }
    this.#find("output").replaceChildren(...sentences);
    for (const row of this.#form.querySelectorAll("[data-road]")) {
      const road = roads[row.dataset.road];
      show(row, Boolean(road));
      if (!road) continue;
      fill(row.querySelector("b"), road.weeks);
      const cells = row.querySelectorAll("td");
      [road.waiting, road.steps, road.total].forEach((amount, index) => {
        cells[index].textContent = this.#money(amount);
      });
    }
    show(this.#find(".ime-cost__roads"), true);
  }

  #sentence(name, ...values) {
    const sentence = cloneOf(this.#form, `[data-sentence="${name}"]`);
    sentence.querySelectorAll("b").forEach((blank, index) => fill(blank, values[index]));
    return sentence;
  }

  /** An amount as it is read, with the reader's sign before it; letters stand apart. */
  #money(amount) {
    const sign = this.#field("currency").value.trim();
    const digits = Number.isInteger(amount) ? 0 : 2;
    const text = amount.toLocaleString(document.documentElement.lang, {
      minimumFractionDigits: digits,
      maximumFractionDigits: 2,
    });
    return /\p{L}$/u.test(sign) ? `${sign}\u00a0${text}` : sign + text;
  }
}

/** Writes *value* in *blank*, and where it counts something, the word that fits the number. */
function fill(blank, value) {
  const { one, many } = blank.dataset;
  const written =
    typeof value === "number"
      ? value.toLocaleString(document.documentElement.lang, { maximumFractionDigits: 3 })
      : value;
  blank.textContent = one ? `${written}\u00a0${written === "1" ? one : many}` : written;
}

begin(".ime-cost", (form) => new Cost(form));
