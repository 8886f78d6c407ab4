/** Texts as they are drawn, and as they are typed: a blank is its label in [brackets].
 *
 * A piece is a text, or `{id, label, here, expects, text}`: a blank, and what stands in it (""
 * while it is open).
 */

const BRACKETS = /\[([^[\]\n]+)\]/;
const BETWEEN_CELLS = " | ";
const AFTER_NAME = ": ";

/** *pieces* as they are read; a blank whose label is among *left* stays in its brackets. */
export function read(pieces, left = []) {
  return pieces.map((piece) => (typeof piece === "string" ? piece : readBlank(piece, left))).join("");
}

function readBlank({ label, text }, left) {
  return text && !left.includes(label) ? text : `[${label}]`;
}

/** *text* cut at its brackets; *blanks* knows those of the document by their labels. */
export function cut(text, blanks) {
  return text.split(BRACKETS).map((part, place) => (place % 2 ? blankOf(part, blanks) : part)).filter(Boolean);
}

function blankOf(label, blanks) {
  return blanks.get(label) ?? { id: "", label, here: false, expects: "later", text: "" };
}

/** The labels of all that stands in brackets in *text*. */
export function bracketed(text) {
  return text.split(BRACKETS).filter((_, place) => place % 2);
}

/** The rows of a passage of that *kind* as one text, a line each. */
export function typed(kind, rows, left = []) {
  const between = kind === "facts" ? AFTER_NAME : BETWEEN_CELLS;
  return rows.map((cells) => cells.map((cell) => read(cell, left)).join(between)).join("\n");
}

/** Rows for a passage of that *kind* from *text*; a table keeps its number of *columns*. */
export function rowsIn(kind, text, columns, blanks) {
  const lines = text.split("\n").map((line) => line.trim()).filter(Boolean);
  return lines.map((line) => cellsIn(kind, line, columns).map((cell) => cut(cell, blanks)));
}

function cellsIn(kind, line, columns) {
  if (kind === "facts") {
    const [name, ...text] = line.split(AFTER_NAME);
    return [name, text.join(AFTER_NAME)];
  }
  if (kind !== "table") return [line];
  const cells = line.split("|").map((cell) => cell.trim());
  return [...cells.slice(0, columns), ...Array(Math.max(0, columns - cells.length)).fill("")];
}
