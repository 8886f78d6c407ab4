/** A paper as it stands: ours from Python, and what the reader has put in its place. */

import { bracketed, cut, read, rowsIn, typed } from "./pieces.js";

/** *document*, as Python wrote it, with the reader's *texts* for it and the *words* of its blanks.
 *
 * `sheets` hold passages whose `heading` and `rows` are pieces.  `state` says whose words they are,
 * "ours", "yours" or "out"; of those not ours `stale` says that ours have changed since; `ours` is
 * what ours say, to compare with then.
 */
export function compose(document, texts, words) {
  const blanks = new Map(document.blanks.map((blank) => [blank.label, filled(blank, words)]));
  const byId = new Map([...blanks.values()].map((blank) => [blank.id, blank]));
  const whole = (pieces) => pieces.map((each) => (typeof each === "string" ? each : byId.get(each.blank)));
  const sheets = document.sheets.map(({ id, title, passages }) => {
    const drawn = passages.map((each) => ({
      ...each,
      heading: whole(each.heading),
      rows: each.rows.map((row) => row.map(whole)),
    }));
    return { id, passages: titled(id, whole(title), drawn).map((each) => withReader(each, texts, blanks)) };
  });
  for (const [id, kept] of Object.entries(texts.passages ?? {})) {
    if (!kept.out && !named(sheets, id)) bringAlong(sheets, id, kept, blanks);
  }
  return { id: document.document, title: document.title, fit: document.fit, sheets, blanks };
}

/** The passage called *id* in *sheets*. */
export function named(sheets, id) {
  return sheets.flatMap(({ passages }) => passages).find((passage) => passage.id === id);
}

/** Every passage of *paper* that is taken along. */
export function taken(sheet) {
  return sheet.passages.filter(({ state }) => state !== "out");
}

/** Every blank that stands in *paper*, as often as it does. */
export function blanksIn(paper) {
  const passages = paper.sheets.flatMap(taken);
  const cells = passages.flatMap(({ heading, rows }) => [heading, ...rows.flat()]);
  return cells.flat().filter((piece) => typeof piece !== "string");
}

/** What ours say in all passages of *document*, whatever stands in the blanks, by their ids. */
export function wordings(document) {
  const bare = compose({ ...document, blanks: document.blanks.map((each) => ({ ...each, words: "" })) }, {}, {});
  return new Map(bare.sheets.flatMap(({ passages }) => passages).map(({ id, ours }) => [id, ours]));
}

function filled(blank, words) {
  const { id, label, here, expects, day } = blank;
  return { id, label, here, expects, day, text: blank.words || (words[id] ?? "") };
}

/** The *passages* with the title of their sheet among them, below an address where one begins it. */
function titled(id, title, passages) {
  const place = passages[0]?.kind === "address" ? 1 : 0;
  const made = { id: `${id}-title`, kind: "title", heading: [], rows: [[title]], reason: "", asks: [] };
  return [...passages.slice(0, place), made, ...passages.slice(place)];
}

function withReader(passage, texts, blanks) {
  const ours = said(passage);
  const kept = passage.asks.length ? texts.asks : texts.passages?.[passage.id];
  if (!kept || passage.fixed) return { ...passage, ours, state: "ours", stale: false };
  const stale = kept.ours !== said(passage, bracketed(kept.ours));
  if (kept.out) return { ...passage, ours, state: "out", stale };
  const rows = passage.asks.length
    ? kept.list.map(({ text }) => [cut(text, blanks)])
    : rowsIn(passage.kind, kept.text, passage.rows[0].length, blanks);
  const heading = kept.heading === undefined ? passage.heading : cut(kept.heading, blanks);
  return { ...passage, heading, rows, list: kept.list, ours, state: "yours", stale };
}

function said({ kind, heading, rows }, left) {
  return `${read(heading, left)}\n${typed(kind, rows, left)}`;
}

/** Puts what the reader *kept* behind what it followed, though ours is no longer there. */
function bringAlong(sheets, id, kept, blanks) {
  const sheet = sheets.find(({ passages }) => passages.some((each) => each.id === kept.after)) ?? sheets[0];
  const place = sheet.passages.findIndex((each) => each.id === kept.after) + 1;
  const { kind, columns } = kept;
  const rows = rowsIn(kind, kept.text, columns, blanks);
  const passage = { id, kind, rows, heading: cut(kept.heading ?? "", blanks), asks: [], reason: "", for_you: "" };
  sheet.passages.splice(place || sheet.passages.length, 0, { ...passage, ours: kept.ours, state: "yours", stale: true });
}
