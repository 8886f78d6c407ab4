/** A paper for the clipboard: with its formatting, and as plain text. */

import { taken } from "./compose.js";
import { drawn } from "./drawing.js";
import { read, typed } from "./pieces.js";

const BOX = "\u2610 ";
const RULE = "_".repeat(40);
const MARKS = { list: "- ", boxes: "[ ] ", question: "> ", facts: "- " };

/** *paper* as the markup that editors and mail programs take in; without styles, since a browser that
 * cleans it may hold those against the policy of the page. */
export function markup(paper) {
  const whole = document.createElement("div");
  for (const [place, sheet] of paper.sheets.entries()) {
    if (place) whole.append(document.createElement("hr"));
    whole.append(...taken(sheet).flatMap(elements));
  }
  return whole.outerHTML;
}

/** *paper* as plain text, its blanks in brackets. */
export function plain(paper) {
  const passages = paper.sheets.flatMap(taken);
  return passages.map((passage) => lines(passage).join("\n")).join("\n\n");
}

function elements(passage) {
  const made = drawn(passage, blank);
  if (passage.kind === "question") for (const each of made) strengthen(each);
  if (passage.kind === "boxes") for (const item of made.at(-1).children) item.prepend(BOX);
  if (passage.kind === "facts") return [...made.slice(0, -1), ...facts(made.at(-1))];
  if (passage.kind === "table") made.at(-1).border = "1"; // what mail programs still read
  if (passage.kind === "signatures") for (const each of made) each.prepend(RULE, document.createElement("br"));
  return made;
}

function strengthen(element) {
  const strong = document.createElement("b");
  strong.append(...element.childNodes);
  element.append(strong);
}

/** Names and texts as paragraphs: few editors know a list of them. */
function facts(list) {
  return [...list.children].map((fact) => {
    const line = document.createElement("p");
    const name = document.createElement("b");
    name.append(...fact.querySelector("dt").childNodes, ": ");
    line.append(name, ...fact.querySelector("dd").childNodes);
    return line;
  });
}

function blank({ label, text }) {
  if (text) return text;
  const mark = document.createElement("mark");
  mark.textContent = `[${label}]`;
  return mark;
}

function lines({ kind, heading, rows }) {
  const head = heading.length ? [read(heading)] : [];
  const body = typed(kind, rows).split("\n");
  if (kind === "title") return body.map((line) => line.toUpperCase());
  if (kind === "numbered") return [...head, ...body.map((line, place) => `${place + 1}. ${line}`)];
  if (kind === "signatures") return body.flatMap((line) => ["", RULE, line]);
  return [...head, ...body.map((line) => (MARKS[kind] ?? "") + line)];
}
