/** The sheets of a paper on screen: every passage with its pencil, its blanks and its notes. */

import { cloneOf, setLink, show } from "../shared/templates.js";
import { drawn } from "./drawing.js";
import { read } from "./pieces.js";

const NAME = 48; // characters of a passage that has no heading, to call it by

/** Draws *paper* from the templates in *root*; *isFixed* where none of it is edited. */
export function drawSheets(root, paper, isFixed) {
  return paper.sheets.map(({ passages }) => {
    const section = document.createElement("section");
    section.className = "ime-paper";
    section.append(...passages.map((passage) => drawPassage(root, passage, isFixed)));
    return section;
  });
}

/** What a passage is called where it is spoken of. */
export function nameOf({ heading, rows }) {
  const name = read(heading) || read(rows[0]?.[0] ?? []);
  return name.length > NAME ? `${name.slice(0, NAME).replace(/ \S*$/, "")} …` : name;
}

function drawPassage(root, passage, isFixed) {
  const { id, kind, state, stale, source, fixed } = passage;
  const element = cloneOf(root, ".ime-passage-template");
  const find = (selector) => element.querySelector(selector);
  Object.assign(element.dataset, { passage: id, kind, whose: state });
  find(".ime-passage__text").append(...drawn(passage, (blank) => drawBlank(blank)));
  for (const name of element.querySelectorAll(".ime-hidden span")) name.textContent = nameOf(passage);
  show(find(".ime-passage__edit"), !fixed && !isFixed && state !== "out");
  show(find(".ime-passage__yours"), state === "yours");
  show(find(".ime-passage__stale"), stale);
  show(find(".ime-passage__out"), state === "out");
  note(find(".ime-foryou"), passage.for_you && state !== "out" ? passage.for_you : "");
  const law = find(".ime-passage__law");
  show(law, Boolean(fixed && source));
  if (fixed && source) {
    setLink(law.querySelector("a"), source.url, source.title);
    law.querySelector("span > span").textContent = source.publisher;
  }
  return element;
}

function note(element, text) {
  show(element, Boolean(text));
  element.querySelector("span > span").textContent = text;
}

function drawBlank({ id, label, here, text }) {
  const element = document.createElement("span"); // a button is a box, and breaks its sentence apart
  element.className = text ? "ime-filled" : "ime-blank";
  if (here && !text) {
    element.setAttribute("role", "button");
    element.tabIndex = 0;
    element.addEventListener("keydown", press);
    element.classList.add("ime-blank--here");
    element.dataset.blank = id;
  }
  element.textContent = text || `[${label}]`;
  return element;
}

/** Enter and Space press what is no button of the browser's own. */
function press(event) {
  if (event.key !== "Enter" && event.key !== " ") return;
  event.preventDefault();
  event.currentTarget.click();
}
