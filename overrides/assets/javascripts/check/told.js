/** What an assessment comes to, and what that rests on, as panel and reasons both say it. */

import { cloneOf, show } from "../shared/templates.js";
import { colour, fillMark } from "./mark.js";

/** Fills the headline in *element*: the mark of what is told, then the words of its condition. */
export function fillTitle(element, { presumed, words }) {
  const [, name, condition] = /^([^,]*,?) ?(.*)$/.exec(words.title);
  fillMark(element, presumed, name);
  element.querySelector(".ime-if").textContent = condition;
}

/** Draws *element* as whole, broken or open, as what is told is settled, presumed or neither. */
export function drawCertainty(element, assessment) {
  const { recommendation, presumed } = assessment ?? {};
  colour(element, presumed);
  element.classList.toggle("ime-certain--settled", Boolean(recommendation));
  element.classList.toggle("ime-certain--presumed", Boolean(presumed) && !recommendation);
  element.classList.toggle("ime-certain--open", Boolean(assessment) && !presumed);
}

/** A line for each recommendation that is possible, with what would have to hold for it. */
export function possibleLines(root, possible) {
  return possible.map((each) => line(root, ".ime-possible-template", each, each.if));
}

/** A line for each recommendation that is not, with the answers against it. */
export function ruledOutLines(root, ruledOut) {
  return ruledOut.map((each) => line(root, ".ime-out-template", each, each.words));
}

/** A line for each presumption, from *template*: the fact and its question. */
export function restLines(root, restsOn, template) {
  return restsOn.map(({ question, words }) => {
    const item = cloneOf(root, template);
    item.querySelector(".ime-rest__words").textContent = words;
    linkTo(root, item.querySelector("a"), question);
    return item;
  });
}

/** Shows the first *few* of *lines* in *list*, and folds the rest into the list behind it. */
export function fillFolded(list, lines, few) {
  const more = list.nextElementSibling;
  list.replaceChildren(...lines.slice(0, few));
  more.lastElementChild.replaceChildren(...lines.slice(few));
  more.querySelector("summary span").textContent = lines.length - few;
  show(list, lines.length > 0);
  show(more, lines.length > few);
}

/** The number under which *root* asks *question*; none where it asks something else. */
export function numberOf(root, question) {
  return root.querySelector(`#q-${CSS.escape(question)} .ime-question__number`)?.textContent;
}

/** Makes *link* lead to *question* by its number; where *root* does not ask it, the link that leads
 * to the check which does takes its place, if there is one. */
export function linkTo(root, link, question) {
  const number = numberOf(root, question);
  show(link, Boolean(number));
  link.querySelector("span").textContent = number;
  link.href = `#q-${question}`;
  const elsewhere = link.parentElement.querySelector(".ime-elsewhere");
  if (!elsewhere) return;
  show(elsewhere, !number);
  elsewhere.hash = `#q-${question}`;
}

function line(root, template, { recommendation, name }, words) {
  const item = cloneOf(root, template);
  fillMark(item, recommendation, name);
  item.querySelector("span").textContent = words;
  return item;
}
