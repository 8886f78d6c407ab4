/** What stands beside a paper: how many blanks are left, what was filled in, how its dates lie. */

import { cloneOf, show } from "../shared/templates.js";
import { blanksIn } from "./compose.js";
import { count } from "./say.js";
import { labels } from "./take.js";

const AT_ONCE = 3;

/** Counts in *root* the blanks of *paper* that are left here, and those for later. */
export function countLeft(root, paper) {
  const blanks = blanksIn(paper);
  const left = labels(blanks.filter(({ here }) => here)).size;
  count(root, ".ime-left > *", left);
  for (const next of root.querySelectorAll(".ime-desk__next")) show(next, left > 0);
  const later = labels(blanks.filter(({ here }) => !here)).size;
  count(root, ".ime-take__later", later);
  show(root.querySelector(".ime-take__date"), Boolean(paper.fit));
  root.querySelector(".ime-take__date > span").textContent = paper.fit;
}

/** Lists what was filled into *paper*, each with a way to *change* it. */
export function listFilled(root, paper, change) {
  const filled = new Map(blanksIn(paper).filter(({ here, text }) => here && text).map((each) => [each.id, each]));
  const rows = [...filled.values()].map((blank) => {
    const row = cloneOf(root, ".ime-filled-template");
    const [label, text] = [row.querySelector("dt"), row.querySelector("dd")];
    label.textContent = blank.label;
    text.textContent = blank.text;
    row.querySelector(".ime-hidden").textContent = ` ${blank.label}`;
    row.querySelector("button").addEventListener("click", () => change(blank.id));
    return row;
  });
  show(root.querySelector(".ime-take__so-far"), rows.length > 0);
  const list = root.querySelector(".ime-take__rows");
  const all = list.dataset.all === paper.id;
  rows.forEach((row, place) => show(row, all || place < AT_ONCE));
  list.replaceChildren(...rows);
  const more = root.querySelector(".ime-take__more");
  show(more, !all && rows.length > AT_ONCE);
  more.querySelector("span").textContent = rows.length - AT_ONCE;
  more.onclick = () => {
    list.dataset.all = paper.id;
    rows.forEach((row) => show(row, true));
    show(more, false);
    rows[AT_ONCE].querySelector("button").focus();
  };
}
