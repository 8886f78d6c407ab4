/** Answers as the short code that travels in a link's fragment, `#a=CODE`, and back.

A code is an edition, the fingerprint of the questions, a check and the answers.  Codes made for
other questions are refused: the wrong answer would be worse than none.

A schema says which questions there are: a fingerprint, and each question's id, number and options. */

const EDITION = "1";
const OPTIONS = 16n; // one digit a question: 0 where it is open, else the option's number
const CHECK = 1291n;

/** The code for *answers* to the questions of *schema*; what it does not ask is left out. */
export function encode({ fingerprint, questions }, answers) {
  const number = questions.reduce((total, { id, number, options }) => {
    const option = options.indexOf(answers[id]) + 1;
    return total + BigInt(option) * OPTIONS ** BigInt(number - 1);
  }, 0n);
  return EDITION + fingerprint + check(number) + number.toString(36);
}

/** The answers behind *code*, or null where it was not made for the questions of *schema*. */
export function decode({ fingerprint, questions }, code) {
  const parts = /^(.)(\w{6})(\w{2})([0-9a-z]{1,40})$/.exec(code);
  if (!parts || parts[1] !== EDITION || parts[2] !== fingerprint) return null;
  let number = 0n;
  for (const digit of parts[4]) number = number * 36n + BigInt(parseInt(digit, 36));
  if (parts[3] !== check(number)) return null;
  const answers = {};
  for (const { id, number: position, options } of questions) {
    const option = Number((number / OPTIONS ** BigInt(position - 1)) % OPTIONS);
    if (option > options.length) return null;
    if (option) answers[id] = options[option - 1];
  }
  return answers;
}

function check(number) {
  return (number % CHECK).toString(36).padStart(2, "0");
}
