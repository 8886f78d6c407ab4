/** What each road costs: the sums, and the numbers that go into them. */

/** Each road with its weeks, what waiting and steps cost, and the two in all; what the examination
saves; and how many weeks it has to bring the decision forward to pay for itself. */
export function addUp({ weekly, without, with: examined, examination, step, stepWeeks }) {
  const road = (weeks, steps) => {
    const waiting = weekly * weeks;
    return { weeks, waiting, steps, total: waiting + steps };
  };
  const roads = { without: road(without, 0), with: road(examined, examination) };
  if (step !== undefined) {
    roads.lighter = road(stepWeeks, step);
    roads.both = road(stepWeeks + examined, step + examination);
  }
  return {
    roads,
    saved: roads.without.total - roads.with.total,
    forward: without - examined,
    breakEven: weekly ? examination / weekly : null,
  };
}

const MOST = 1e12; // no file costs a trillion, and without an end the sums would have none

/** The number that *text* says, or null: digits with or without commas, a point, a currency sign. */
export function numberIn(text) {
  const plain = text.replace(/\s/g, "").replace(/^\p{Sc}|\p{Sc}$/gu, "");
  const found = /^(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(plain);
  const number = Number(plain.replaceAll(",", ""));
  return found && number <= MOST ? number : null;
}

/** *weeks* rounded up so far that it still stands on the same side of *forward*. */
export function roundedUp(weeks, forward) {
  const up = (digits) => Math.ceil(weeks * 10 ** digits - 1e-9) / 10 ** digits;
  return [1, 2, 3].map(up).find((each) => each <= forward === weeks <= forward) ?? weeks;
}
