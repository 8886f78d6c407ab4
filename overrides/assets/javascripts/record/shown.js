/** What several views of records show alike. */

import { colour, setIcon } from "../check/mark.js";
import { show } from "../shared/templates.js";

/** Shows what of *section* belongs to the state called *name*, and hides what belongs to others. */
export function turnTo(section, name) {
  for (const part of section.querySelectorAll("[data-shows]")) show(part, part.dataset.shows === name);
}

/** Says of *section* what *said* names; of what nothing is said, nothing stays. */
export function say(section, name, words = "") {
  for (const line of section.querySelectorAll("[data-said]")) {
    show(line, line.dataset.said === name);
    if (line.dataset.said === name && words) line.querySelector("span").textContent = words;
  }
}

/** Puts *text* wherever *section* says that it is called *name*. */
export function put(section, name, text) {
  for (const place of section.querySelectorAll(`[data-is="${name}"]`)) place.textContent = text;
}

/** Shows in *element* where a file came to: its mark, and the *title* with what it rests on. */
export function fillEnd(element, recommendation, title) {
  const [, name, condition] = /^([^,]*,?) ?(.*)$/s.exec(title);
  colour(element, recommendation);
  show(element.querySelector(".ime-icon"), Boolean(recommendation));
  if (recommendation) setIcon(element, recommendation);
  element.querySelector(".ime-rec__name").textContent = name;
  element.querySelector(".ime-if").textContent = condition;
}
