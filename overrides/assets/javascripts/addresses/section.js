/** A section of a page as others know it: its name, its addresses, how to cite it. */

import { titleOf } from "../shared/headings.js";
import { cloneOf, show } from "../shared/templates.js";

export function nameOf(section) {
  if (section.matches("fieldset")) return section.dataset.name;
  return titleOf(section.matches("li") ? wordsOf(section) : section);
}

/** The words of an item, apart from the notes and buttons that follow them. */
export function wordsOf(item) {
  return item.querySelector(":scope > :not(.ime-alias)");
}

export function addressOf(section) {
  return new URL(`#${section.id}`, location.href).href;
}

/** The short address of *section* below *root*, which lies on the host that the reader is on. */
export function shortAddress(section, root) {
  return new URL(`${section.id}/`, new URL(root, location.href)).href;
}

/** One line for a letter: where *section* stands, under which short address, and when it was read. */
export function citationOf(section, root) {
  const citation = cloneOf(document, ".ime-citation-template");
  const today = citation.querySelector(".ime-citation__day");
  citation.querySelector(".ime-citation__title").textContent = nameOf(section);
  citation.querySelector(".ime-citation__address").textContent = shortAddress(section, root);
  today.textContent = new Date().toLocaleDateString(today.dataset.locale, { dateStyle: "long" });
  show(citation.querySelector(".ime-citation__page"), !section.matches("h1"));
  for (const part of citation.querySelectorAll("[hidden]")) part.remove();
  return citation.textContent.replace(/\s+/g, " ").trim();
}
