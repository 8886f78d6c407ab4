/** One line of answers given: number, question, answer, and the way back to it. */

import { cloneOf, show } from "../shared/templates.js";
import { chosenText, isKnown } from "./form.js";

/** The line for *question*, with what the rules note about it. */
export function ledgerRow(root, question, note = "") {
  const row = cloneOf(root, ".ime-ledger-template");
  const answer = chosenText(question);
  const known = isKnown(question);
  const set = (selector, text) => {
    for (const element of row.querySelectorAll(selector)) element.textContent = text;
  };
  set(".ime-ledger__number", question.number);
  set(".ime-ledger__name", question.name);
  set(".ime-ledger__answer", answer ?? "");
  set(".ime-ledger__tag", note);
  set(".ime-ledger__which", `${question.number}: ${question.name}`);
  show(row.querySelector(".ime-ledger__none"), !answer);
  show(row.querySelector(".ime-ring"), !known);
  show(row.querySelector(".ime-ledger__again"), known);
  show(row.querySelector(".ime-ledger__yet"), !known);
  row.querySelector("a").href = `#q-${question.id}`;
  return row;
}
