/** A paper as a Word file: tables as tables, blanks highlighted, notes to the writer as comments. */

import { taken } from "./compose.js";
import { read } from "./pieces.js";

const library = () => import("../../../libraries/docx.js"); // 1 MB, so no page waits for it

const PAPERS = { A4: [11906, 16838], Letter: [12240, 15840] }; // twentieths of a point
const MARGIN = 1134; // 20 mm
const BELOW = { bottom: 907, footer: 454 }; // 16 mm and 8
const LETTER = ["canada", "united-states"];
const BOX = "\u2610";
const LINE = { style: "single", size: 6, space: 4, color: "7F7F7F" };
const NO_LINE = { style: "none", size: 0, color: "auto" };
const AFTER_TABLE = { spacing: { before: 60, after: 0, line: 40, lineRule: "exact" } }; // Word wants a line there
const TO_SIGN = 420; // room over the line
const BY_HAND = { height: { value: 480, rule: "atLeast" } };
const NUMBERS = "numbers";
const CLOSE = { contextualSpacing: true }; // no space between the points of a list
const POINTS = "points";
const BOXES = "boxes";

/** Brings what writes Word files, so that it is there without a network. */
export async function warm() {
  await library();
}

/** *paper* as a file, on the paper of its *place*; *author* is who its comments are from. */
export async function wordFile(paper, place, author) {
  return new Writer(await library(), author).write(paper, LETTER.includes(place) ? "Letter" : "A4");
}

class Writer {
  #docx;
  #author;
  #comments = [];
  #lists = 0;

  constructor(docx, author) {
    this.#docx = docx;
    this.#author = author;
  }

  write(paper, format) {
    const [width, height] = PAPERS[format];
    const margin = { top: MARGIN, left: MARGIN, right: MARGIN, ...BELOW };
    const sections = paper.sheets.map((sheet) => ({
      properties: { page: { size: { width, height }, margin, pageNumbers: { start: 1 } }, titlePage: true },
      footers: { default: this.#footer() },
      children: this.#passages(taken(sheet), width - 2 * MARGIN),
    }));
    const { Document, Packer } = this.#docx;
    const document = new Document({
      title: paper.title,
      creator: "",
      lastModifiedBy: "",
      styles: STYLES,
      numbering: { config: [NUMBERED, BULLETED(POINTS, "\u2013"), BULLETED(BOXES, BOX)] },
      comments: { children: this.#comments },
      sections,
    });
    return Packer.toBlob(document);
  }

  /** The number of the page, from the second on. */
  #footer() {
    const { Footer, Paragraph, TextRun, PageNumber } = this.#docx;
    const number = new TextRun({ size: 17, children: [PageNumber.CURRENT] });
    return new Footer({ children: [new Paragraph({ alignment: "right", children: [number] })] });
  }

  #passages(passages, width) {
    return passages.flatMap((passage, place) => {
      const { kind, id } = passages[place + 1] ?? {};
      const isKept = kind === "signatures" || id === "wishes"; // nobody signs a page that says no more
      return this.#passage(passage, width, isKept ? { keepNext: true } : {});
    });
  }

  #passage({ kind, heading, rows, for_you: note }, width, kept) {
    const comment = note ? this.#comment(note) : null;
    const head = heading.length ? [this.#line(heading, { heading: "Heading2", keepNext: true }, comment)] : [];
    const free = head.length ? null : comment; // each note hangs on the first words of its passage
    this.#lists += 1;
    return [...head, ...this.#rows(kind, rows, width, free, kept)];
  }

  #rows(kind, rows, width, comment, kept) {
    if (kind === "table") return this.#table(rows, width, comment, kept);
    if (kind === "signatures") return this.#signatures(rows, width, comment);
    if (kind === "facts") return rows.map(([name, text], place) => this.#fact(name, text, kept, place ? null : comment));
    const style = { keepLines: true, ...kept, ...this.#style(kind) };
    return rows.map(([cell], place) => this.#line(cell, style, place ? null : comment));
  }

  #style(kind) {
    const list = (reference) => ({ numbering: { reference, level: 0, instance: this.#lists }, ...CLOSE });
    switch (kind) {
      case "title": return { heading: "Heading1", keepNext: true };
      case "list": return list(POINTS);
      case "boxes": return list(BOXES);
      case "numbered": return list(NUMBERS);
      case "address": return { spacing: { after: 20 } };
      case "question": return { bold: true, indent: { left: 284 }, border: { left: { ...LINE, size: 18, space: 8 } } };
      case "small": return { size: 17 };
      default: return {};
    }
  }

  #line(pieces, { bold, size, ...style }, comment = null) {
    return new this.#docx.Paragraph({ ...style, children: this.#runs(pieces, { bold, size }, comment) });
  }

  #runs(pieces, format, comment = null) {
    const { TextRun, CommentRangeStart, CommentRangeEnd, CommentReference } = this.#docx;
    const runs = pieces.map((piece) => new TextRun({ ...format, ...run(piece) }));
    if (comment === null) return runs;
    const reference = new TextRun({ children: [new CommentReference(comment)] });
    return [new CommentRangeStart(comment), ...runs, new CommentRangeEnd(comment), reference];
  }

  #fact(name, text, kept, comment) {
    const children = [...this.#runs([...name, ": "], { bold: true }, comment), ...this.#runs(text, {})];
    return new this.#docx.Paragraph({ numbering: { reference: POINTS, level: 0 }, ...CLOSE, ...kept, children });
  }

  /** A table, whole on one page. */
  #table([head, ...rows], width, comment, kept) {
    const { Table, TableRow, TableCell } = this.#docx;
    const shares = head.map((_, place) => widthOf(rows, place));
    const whole = shares.reduce((sum, share) => sum + share, 0);
    const widths = shares.map((share) => Math.round((share / whole) * width));
    const row = (cells, format, note, more) => new TableRow({
      ...more,
      cantSplit: true,
      children: cells.map((cell, place) => new TableCell({
        width: { size: widths[place], type: "dxa" },
        margins: { top: 40, bottom: 40, left: 80, right: 80 },
        children: [this.#line(cell, { ...format, spacing: { after: 0 } }, place ? null : note)],
      })),
    });
    const lines = rows.map((cells, place) => {
      const isLast = place === rows.length - 1;
      return row(cells, { size: 19, keepNext: !isLast, ...kept }, null, isMarkedByHand(cells) ? BY_HAND : {});
    });
    const heads = row(head, { size: 19, bold: true, keepNext: true }, comment, { tableHeader: true });
    const table = new Table({ width: { size: width, type: "dxa" }, columnWidths: widths, rows: [heads, ...lines] });
    return [table, this.#line([], { ...AFTER_TABLE, ...kept })];
  }

  /** Two lines to sign on, side by side. */
  #signatures(rows, width, comment) {
    const { Table, TableRow, TableCell } = this.#docx;
    const none = { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE };
    const gap = 567;
    const each = Math.round((width - gap) / 2);
    const cell = (size, borders, pieces, note) => new TableCell({
      width: { size, type: "dxa" },
      borders,
      children: [this.#line(pieces, { size: 19, spacing: { after: 0 }, keepNext: true }, note)],
    });
    const pairs = rows.filter((_, place) => place % 2 === 0).map((row, at) => [row, rows[2 * at + 1]]);
    return pairs.flatMap(([[one], other], at) => [
      this.#line([], { spacing: { before: TO_SIGN, after: 0 }, keepNext: true }),
      new Table({
        width: { size: width, type: "dxa" },
        columnWidths: [each, gap, each],
        borders: { ...none, insideHorizontal: NO_LINE, insideVertical: NO_LINE },
        rows: [new TableRow({ cantSplit: true, children: [
          cell(each, { ...none, top: LINE }, one, at ? null : comment),
          cell(gap, none, []),
          cell(each, other ? { ...none, top: LINE } : none, other?.[0] ?? []),
        ] })],
      }),
      this.#line([], { ...AFTER_TABLE, keepNext: true }),
    ]);
  }

  #comment(note) {
    const id = this.#comments.length;
    const children = [this.#line([note], {})];
    this.#comments.push({ id, author: this.#author, initials: "", date: new Date(), children });
    return id;
  }
}

function run(piece) {
  if (typeof piece === "string") return { text: piece };
  return piece.text ? { text: piece.text } : { text: `[${piece.label}]`, highlight: "yellow" };
}

/** How wide a column wants to be: as its longest text, within bounds; wide enough to write in where it has none. */
function widthOf(rows, place) {
  const longest = Math.max(0, ...rows.map((cells) => read(cells[place] ?? []).length));
  return longest ? Math.min(40, Math.max(5, longest)) : 12;
}

/** Whether somebody has more to write into a row than stands in it. */
function isMarkedByHand(cells) {
  return cells.filter((cell) => !cell.length).length > cells.length / 2;
}

const INDENT = { indent: { left: 397, hanging: 397 } };
const LEVEL = { level: 0, alignment: "left", style: { paragraph: INDENT } };
const NUMBERED = { reference: NUMBERS, levels: [{ ...LEVEL, format: "decimal", text: "%1." }] };
const BULLETED = (reference, text) => ({ reference, levels: [{ ...LEVEL, format: "bullet", text }] });

const STYLES = {
  default: {
    document: { run: { font: "Calibri", size: 22 }, paragraph: { spacing: { after: 110, line: 264 } } },
    heading1: { run: { size: 32, color: "000000" }, paragraph: { spacing: { before: 200, after: 140 } } },
    heading2: { run: { size: 23, bold: true, color: "000000" }, paragraph: { spacing: { before: 180, after: 60 } } },
  },
};
