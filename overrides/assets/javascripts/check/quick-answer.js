/** What the compiled gates make of answers, before Python runs and where it cannot.

It has the shape of the report (`assessment/wire.py`) and says what that says, as far as it goes.
No rule and no sentence is written here: `scripts/pages/compiled_gates.py` describes the data. */

import {
  DONT_KNOW,
  GATES,
  QUESTIONS,
  RECOMMENDATIONS,
  RULES_VERSION,
  WORDS,
} from "../../../generated/compiled-gates.js";
import { ends, mattering } from "./diagram.js";

const PLACES = [...QUESTIONS.keys()];

/** The report on *answers*, as far as the gates tell it; null where one is none of ours. */
export function quickAnswer(answers) {
  const chosen = chosenIn(answers);
  if (!chosen) return null;
  const { possible, told, ordinary, deciding } = decided(chosen);
  const asTold = [...possible].reverse(); // as readers meet the five
  const matters = mattering(chosen);
  const restsOn = told !== null && matters.size ? resting(chosen, ordinary, told) : [];
  const first = matters.size ? findOutFirst(chosen, ordinary, told, restsOn) : null;
  return {
    rules_version: RULES_VERSION,
    recommendation: possible.length === 1 ? RECOMMENDATIONS[told].id : null,
    presumed: told === null ? null : RECOMMENDATIONS[told].id,
    rests_on: restsOn.map((asked) => presumption(asked, ordinary, told)),
    possible: possible.map((end) => RECOMMENDATIONS[end].id),
    words: {
      progress: WORDS.progress[Object.keys(answers).length],
      title: title(told, restsOn.length, chosen),
      sentence: sentence(told, deciding, restsOn.length),
      also_possible: alsoPossible(asTold, told),
      possible: asTold.map((end) => possibleIf(end, chosen)),
    },
    findings: deciding.map(({ id, because, guide, guide_title, then }) => {
      return { rule: id, decides: true, leads_to: RECOMMENDATIONS[then].id, because, guide, guide_title };
    }),
    open: unknown(chosen).map((asked) => {
      return { question: QUESTIONS[asked].id, matters: matters.has(asked) };
    }),
    find_out_first: first === null ? null : QUESTIONS[first].id,
    find_out_first_words: first === null ? null : { question: QUESTIONS[first].text },
    answers: QUESTIONS.map(({ id }) => ({ question: id, option: answers[id] ?? null })),
  };
}

/** What is *possible*, what is *told* of it if one thing is, and the gates *deciding* that; told
 * and deciding count on what is *ordinary* where it is not known. */
export function decided(chosen) {
  const ordinary = presuming(chosen, presumable(chosen));
  const possible = ends(chosen);
  const usual = possible.length > 1 ? ends(ordinary) : possible;
  const told = usual.length === 1 ? usual[0] : null;
  const deciding = GATES.filter(({ then, when }) => then === told && holds(when, ordinary));
  return { possible, told, ordinary, deciding };
}

/** For each question the number of the option in *answers*, or null where it is not known; null
 * for all of them where *answers* name a question or an option that is none of ours. */
export function chosenIn(answers) {
  const given = { ...answers };
  const chosen = QUESTIONS.map(({ id, options }) => {
    const option = options.indexOf(given[id]);
    if (option >= 0 || given[id] === DONT_KNOW) delete given[id];
    return option < 0 ? null : option;
  });
  return Object.keys(given).length ? null : chosen;
}

/** Whether *condition* holds of what is *chosen*: true, false, or null while that is not known. */
export function holds([kind, ...parts], chosen) {
  if (kind === "is") {
    const [asked, ...options] = parts;
    return chosen[asked] === null ? null : options.includes(chosen[asked]);
  }
  const truths = parts.map((part) => holds(part, chosen));
  if (kind === "not") return truths[0] === null ? null : !truths[0];
  const enough = kind === "any"; // one part of which this is so settles it
  if (truths.includes(enough)) return enough;
  return truths.includes(null) ? null : !enough;
}

function unknown(chosen) {
  return PLACES.filter((asked) => chosen[asked] === null);
}

function presumable(chosen) {
  return unknown(chosen).filter((asked) => "presumed" in QUESTIONS[asked]);
}

function presuming(chosen, presumed) {
  return chosen.map((option, asked) => {
    return presumed.includes(asked) ? QUESTIONS[asked].presumed : option;
  });
}

/** What the file could come to with each of *options* as the answer to the question *asked*. */
function leads(ordinary, asked, options) {
  return options.map((option) => ends(ordinary.map((usual, at) => (at === asked ? option : usual))));
}

/** What the file could come to if the presumption on the question *asked* failed. */
function otherwise(ordinary, asked) {
  const { options, presumed } = QUESTIONS[asked];
  const others = [...options.keys()].filter((option) => option !== presumed);
  const found = leads(ordinary, asked, others).flat();
  return [...RECOMMENDATIONS.keys()].filter((end) => found.includes(end));
}

function isElsewhere(found, told) {
  return found.length !== 1 || found[0] !== told;
}

/** The fewest presumptions under which what is *told* is certain. */
function resting(chosen, ordinary, told) {
  const open = presumable(chosen);
  const needed = open.filter((asked) => isElsewhere(otherwise(ordinary, asked), told));
  const spare = open.filter((asked) => !needed.includes(asked));
  for (const more of subsets(spare)) {
    const presumed = [...needed, ...more];
    if (isElsewhere(ends(presuming(chosen, presumed)), told)) continue;
    return open.filter((asked) => presumed.includes(asked));
  }
  throw new Error("all presumptions together make certain what is told");
}

/** Every choice among *items*, the smallest and the first of them first. */
function* subsets(items) {
  for (let count = 0; count <= items.length; count += 1) yield* choices(items, count);
}

function* choices(items, count) {
  if (!count) yield [];
  for (let at = 0; count && at <= items.length - count; at += 1) {
    for (const more of choices(items.slice(at + 1), count - 1)) yield [items[at], ...more];
  }
}

function findOutFirst(chosen, ordinary, told, restsOn) {
  if (told !== null) {
    const elsewhere = (asked) => isElsewhere(otherwise(ordinary, asked), told);
    return presumable(chosen).find(elsewhere) ?? restsOn[0];
  }
  const leftOver = (asked) => {
    const { length } = QUESTIONS[asked].options;
    return leads(ordinary, asked, [...Array(length).keys()]).flat().length / length;
  };
  const candidates = mattering(ordinary);
  const inOrder = PLACES.filter((asked) => candidates.has(asked));
  const left = inOrder.map(leftOver);
  return inOrder[left.indexOf(Math.min(...left))];
}

function title(told, presumptions, chosen) {
  if (told !== null) return RECOMMENDATIONS[told].titles[presumptions];
  const answered = unknown(chosen).length < chosen.length;
  return answered ? WORDS.cannot_be_told : WORDS.nothing_answered;
}

function sentence(told, deciding, presumptions) {
  if (told === null) return undefined; // the report alone says what it depends on
  const instead = deciding.map((gate) => gate.instead);
  const { sentences } = RECOMMENDATIONS[told];
  return filled(sentences[Math.min(presumptions, sentences.length - 1)][deciding.length], instead);
}

function alsoPossible(possible, told) {
  const others = told === null ? [] : possible.filter((end) => end !== told);
  return filled(WORDS.also_possible[others.length], others.map((end) => RECOMMENDATIONS[end].name));
}

function presumption(asked, ordinary, told) {
  const { id, options, presumed, presumption: words } = QUESTIONS[asked];
  const others = otherwise(ordinary, asked).filter((end) => end !== told);
  return { question: id, presumed: options[presumed], words, otherwise: others.map((end) => RECOMMENDATIONS[end].id) };
}

function possibleIf(end, chosen) {
  const { id, name, ifs } = RECOMMENDATIONS[end];
  const mine = GATES.filter(({ then }) => then === end);
  const holding = mine.filter(({ when }) => holds(when, chosen) === true);
  const open = mine.filter(({ when }) => holds(when, chosen) === null);
  const words = ifs[holding.length ? 0 : open.length];
  const clauses = (holding.length ? holding : open).map(({ in_short }) => in_short);
  return { recommendation: id, name, if: filled(words, clauses) };
}

function filled(words, parts) {
  return words.replace(/\{(\d+)\}/g, (_, place) => parts[place]);
}
