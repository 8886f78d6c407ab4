/** A calendar entry: as the calendar will show it, and what makes the next one replace it. */

import { cloneOf } from "../shared/templates.js";

/** Draws the first sheet of *sections* as the entry on that *day*, in the words of *locale*. */
export function drawEntry(root, [section], day, locale) {
  const entry = cloneOf(root, ".ime-entry-template");
  const date = new Date(`${day}T12:00`);
  const said = (options) => date.toLocaleDateString(locale, options);
  const [weekday, month] = entry.querySelectorAll("span");
  weekday.textContent = said({ weekday: "long" });
  entry.querySelector("b").textContent = date.getDate();
  month.textContent = said({ month: "long", year: "numeric" });
  const within = section.querySelectorAll("[data-passage=entry-title], [data-passage=asks], [data-passage=because]");
  entry.querySelector(".ime-entry__text").append(...within);
  section.querySelector("[data-passage=day]").replaceWith(entry);
}

/** What a calendar knows the entry of these *texts* by: the same each time, and higher by one. */
export function another(texts) {
  texts.entry ??= { uid: `${crypto.randomUUID()}@ime`, sequence: -1 };
  texts.entry.sequence += 1;
  const stamp = `${new Date().toISOString().slice(0, 19)}Z`;
  return { ...texts.entry, stamp };
}
