/** The words a reader has selected, and the part of an address that leads to them. */

import { firstPlace, pageText } from "./page-text.js";

const WORDS = 4; // enough to be found, few enough to outlive a small change
const MOST = 12; // of one end, and of what stands beside it, where fewer are found elsewhere first
const FOOTNOTE = /(?<=[.,;:!?”)])\d+\s*$/; // its number may be another tomorrow
const HEADING = "h1, h2, h3, h4, h5, h6, .ime-titled"; // which holds one, and the button beside it

/** What is selected in the page's own text, and the section it stands in; null where nothing is. */
export function selectedWords() {
  const selection = getSelection();
  if (selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const section = sectionBefore(range.startContainer);
  if (!section || !section.closest("article").contains(range.endContainer)) return null;
  const found = pageText(range);
  if (!found) return null;
  const parts = partsOf(found);
  const words = split(parts[0].text);
  return { section, ...found, parts, shown: words.slice(0, WORDS).join(" ") };
}

/** The text directive for the words: all of them when they are few, else how they begin and end,
 * with what stands beside them where they stand on the page before.  A row whose first cell is that
 * of an earlier row begins with the cell that tells it apart.  Nothing for a heading, which has an
 * address of its own, and for words below one that only it tells apart. */
export function directiveFor({ blocks, parts }) {
  const below = parts.filter(({ block }) => !blocks[block].element.closest(HEADING));
  if (!below.length) return "";
  const last = below.at(-1);
  const isFew = (part) => part === last && split(part.text).length <= 2 * WORDS;
  const begun = below.map((part) => ({ part, begins: begin(blocks, part, isFew(part)) }));
  const toldApart = begun.find(({ begins }) => begins);
  if (!toldApart && isBelowHeading(blocks, below[0])) return "";
  const { part, begins } = toldApart ?? { part: below[0], begins: {} };
  const most = isFew(part) ? 2 * WORDS : WORDS;
  const { before = [], words = split(part.text).slice(0, most), after = [] } = begins;
  const terms = [before.length ? `${encoded(before)}-` : "", encoded(words)];
  if (isFew(part)) terms.push(after.length ? `-${encoded(after)}` : "");
  else terms.push(...end(blocks, part, last, words));
  return `:~:text=${terms.filter(Boolean).join(",")}`;
}

/** What is selected of each block, from whole word to whole word. */
function partsOf({ blocks, start, end }) {
  const parts = [];
  for (let block = start.block; block <= end.block; block += 1) {
    const { text } = blocks[block];
    let from = block === start.block ? start.at : 0;
    let to = block === end.block ? end.at : text.length;
    from -= text.slice(0, from).match(/[\p{L}\p{N}]*$/u)[0].length;
    to += text.slice(to).match(/^[\p{L}\p{N}]*/u)[0].length;
    to = from + text.slice(from, to).replace(FOOTNOTE, "").length;
    if (text.slice(from, to).trim()) parts.push({ block, from, to, text: text.slice(from, to) });
  }
  return parts;
}

/** The first words of *part*, or all where they are *few*, with what tells them from the same words
 * earlier on the page; null where nothing does. */
function begin(blocks, part, few) {
  const all = split(part.text);
  const text = blocks[part.block].text;
  const [ahead, behind] = [split(text.slice(0, part.from)), split(text.slice(part.to))];
  const isHere = (before, words, after) => {
    const place = firstPlace(blocks, [...before, ...words, ...after]);
    return place?.block === part.block && place.at <= part.from && place.to >= part.from;
  };
  for (let more = 0; more <= MOST; more += 1) {
    const words = few ? all : all.slice(0, WORDS + more);
    const before = ahead.slice(ahead.length - Math.min(more, ahead.length));
    const after = few && more > ahead.length ? behind.slice(0, more - ahead.length) : [];
    if (isHere(before, words, after)) return { before, words, after };
  }
  return ahead.length ? null : afterBlock(blocks, part, few ? all : all.slice(0, WORDS));
}

/** *words*, which open the block of *part*, with how the block before it ends; null where a block
 * that opens so follows one that ends so earlier on the page. */
function afterBlock(blocks, part, words) {
  if (isBelowHeading(blocks, part)) return null; // whoever is sent there finds a note between the two
  const textBefore = (at) => split(blocks[at - 1]?.text ?? "").join(" ");
  const before = split(textBefore(part.block)).slice(-WORDS);
  const [opening, closing] = [words.join(" "), before.join(" ")];
  const first = blocks.findIndex(
    ({ text }, at) => split(text).join(" ").startsWith(opening) && textBefore(at).endsWith(closing),
  );
  return closing && first === part.block ? { before, words, after: [] } : null;
}

function isBelowHeading(blocks, part) {
  return Boolean(blocks[part.block - 1]?.element.closest(HEADING));
}

/** The terms for the last words of *last*, so that none of the same come between. */
function end(blocks, first, last, words) {
  const all = split(last.text);
  const behind = split(blocks[last.block].text.slice(last.to));
  const from = { block: first.block, at: first.from + words.join(" ").length };
  for (let more = 0; more <= MOST; more += 1) {
    const closing = all.slice(-(WORDS + more));
    const after = behind.slice(0, Math.max(0, more - Math.max(0, all.length - WORDS)));
    const place = firstPlace(blocks, [...closing, ...after], from);
    if (place?.block === last.block && place.to >= last.to) {
      return [encoded(closing), after.length ? `-${encoded(after)}` : ""];
    }
  }
  return [encoded(all.slice(-WORDS))];
}

function split(text) {
  return text.split(/\s+/).filter(Boolean);
}

function encoded(words) {
  return encodeURIComponent(words.join(" ")).replaceAll("-", "%2D");
}

function sectionBefore(node) {
  const precedes = Node.DOCUMENT_POSITION_PRECEDING;
  return [...document.querySelectorAll("article [data-short]")]
    .filter((section) => section.contains(node) || node.compareDocumentPosition(section) & precedes)
    .at(-1);
}
