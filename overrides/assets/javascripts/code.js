/** Answers as the short code that travels in a link's fragment, `#a=CODE`, and back.

A code is an edition, the fingerprint of the questions, a check and the answers.  Codes made for
other questions are refused: the wrong answer would be worse than none. */

import { questions } from "./form.js";

const EDITION = "1";
const OPTIONS = 16n; // one digit a question: 0 where it is open, else the option's place
const CHECK = 1291n;

/** The code for what *form* holds. */
export function encode(form) {
  const number = questions(form).reduce((total, { number, radios }) => {
    const place = radios.findIndex((radio) => radio.checked) + 1;
    return total + BigInt(place) * OPTIONS ** BigInt(number - 1);
  }, 0n);
  return EDITION + fingerprint(form) + check(number) + number.toString(36);
}

/** The answers behind *code*, or null where it was not made for these questions. */
export function decode(form, code) {
  const parts = /^(.)(\w{6})(\w{2})([0-9a-z]{1,40})$/.exec(code);
  if (!parts || parts[1] !== EDITION || parts[2] !== fingerprint(form)) return null;
  let number = 0n;
  for (const digit of parts[4]) number = number * 36n + BigInt(parseInt(digit, 36));
  if (parts[3] !== check(number)) return null;
  const answers = {};
  for (const { id, number: position, radios } of questions(form)) {
    const place = Number((number / OPTIONS ** BigInt(position - 1)) % OPTIONS);
    if (place > radios.length) return null;
    if (place) answers[id] = radios[place - 1].value;
  }
  return answers;
}

function fingerprint(form) {
  return form.querySelector(".ime-questions").dataset.fingerprint;
}

function check(number) {
  return (number % CHECK).toString(36).padStart(2, "0");
}
