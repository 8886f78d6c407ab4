/** What an assessment says at the questions themselves: what to find out first, what is presumed,
 * what can be taken back. */

import { show } from "../shared/templates.js";
import { isAnswered, questions } from "./form.js";

/** Marks the questions in *root* as *assessment* sees them; without one, no question is marked. */
export function markQuestions(root, assessment) {
  const matters = new Map(assessment?.open.map((each) => [each.question, each.matters]));
  const resting = new Map(assessment?.rests_on.map((each) => [each.question, each]));
  for (const asked of questions(root)) {
    const { fieldset, id } = asked;
    show(fieldset.querySelector(".ime-take-back"), isAnswered(asked));
    show(fieldset.querySelector(".ime-flag--first"), assessment?.find_out_first === id);
    show(fieldset.querySelector(".ime-question__inert"), matters.get(id) === false);
    markPresumed(fieldset, resting.get(id));
  }
}

/** Says at the option that is presumed that it is, and where it would lead if it failed. */
function markPresumed(fieldset, resting) {
  const presumed = fieldset.querySelector(".ime-option__presumed");
  if (!presumed) return; // a question about what makes the file what it is
  show(presumed, Boolean(resting));
  const otherwise = fieldset.querySelector(".ime-option__otherwise");
  show(otherwise, Boolean(resting?.if_not));
  otherwise.textContent = resting?.if_not ? ` ${resting.if_not}` : "";
}
