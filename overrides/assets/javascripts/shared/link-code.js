/** Answers as the short code that travels in a link's fragment, `#a=CODE`, and back.

The code, and the tables of every question and option that ever stood in one, are described in
`scripts/pages/link_code.py`. */

import { ASKED, EARLIER } from "../../../generated/link-codes.js";

const EDITION = "2";
const CHECK = 1296;
const LONGEST = 1000; // no edition asks so much, and to read more would hold up the page
const FIRST = { edition: "1", options: 16n, check: 1291n };

/** The code for *answers*; what was never asked is left out. */
export function encode(answers) {
  const digits = ASKED.map(([id, options]) => (options.indexOf(answers[id]) + 1).toString(36));
  const body = digits.join("").replace(/0+$/, "");
  return EDITION + check(body) + body;
}

/** The `answers` behind *code*, and the ids of the questions whose answer is `lost`, "" for one
 * that came later; null where the code cannot be read. */
export function decode(code) {
  if (code.length > LONGEST || !/^[0-9a-z]+$/.test(code)) return null;
  if (code.startsWith(FIRST.edition)) return decodeFirst(code);
  const body = code.slice(3);
  if (!code.startsWith(EDITION) || code.slice(1, 3) !== check(body)) return null;
  const table = ASKED.map(([id, options]) => [id, options.map((option) => ({ [id]: option }))]);
  return chosen(table, [...body].map((digit) => parseInt(digit, 36)));
}

/** What a code of the first edition says today. */
function decodeFirst(code) {
  const [, fingerprint, sum, digits] = /^.(.{6})(..)(.+)$/.exec(code) ?? [];
  if (!Object.hasOwn(EARLIER, fingerprint ?? "")) return null;
  let number = 0n;
  for (const digit of digits) number = number * 36n + BigInt(parseInt(digit, 36));
  if (sum !== (number % FIRST.check).toString(36).padStart(2, "0")) return null;
  const options = [];
  for (; number; number /= FIRST.options) options.push(Number(number % FIRST.options));
  return chosen(EARLIER[fingerprint], options);
}

/** For each question of *table* the answers that its option stands for, by its number. */
function chosen(table, numbers) {
  const answers = {};
  const lost = new Set();
  numbers.forEach((number, place) => {
    if (!number) return;
    const [id, options] = table[place] ?? ["", []];
    const today = options[number - 1] ?? {};
    Object.assign(answers, today);
    if (!Object.keys(today).length) lost.add(id);
  });
  return { answers, lost: [...lost] };
}

function check(body) {
  const sum = [...body].reduce((total, digit) => (total * 31 + digit.charCodeAt(0)) % CHECK, 0);
  return sum.toString(36).padStart(2, "0");
}
