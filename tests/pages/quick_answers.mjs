/** Answers each line of JSON on standard input with one on standard output, as the page's scripts
 * in the folder `process.argv[2]` do; `process.argv[3]` says what is asked of them. */

import { createInterface } from "node:readline";

const [, , folder, asked] = process.argv;
const { decided, holds, quickAnswer } = await import(`${folder}/assets/javascripts/check/quick-answer.js`);
const { ends } = await import(`${folder}/assets/javascripts/check/diagram.js`);
const { GATES } = await import(`${folder}/generated/compiled-gates.js`);

const WAYS = {
  /** The quick answer to answers. */
  whole: quickAnswer,

  /** What it comes to, by number, and the gates that decide. */
  decided: (chosen) => {
    const { possible, told, deciding } = decided(chosen);
    return [possible, told, deciding.map(({ id }) => id)];
  },

  /** What is possible, by number. */
  ends,

  /** Whether the gate of that number holds. */
  holds: ([gate, chosen]) => holds(GATES[gate].when, chosen),
};

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(WAYS[asked](JSON.parse(line)))}\n`);
}
