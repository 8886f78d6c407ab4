/** The words a reader has selected, and the part of an address that leads to them. */

const WORDS = 4; // enough to be found, few enough to outlive a small change
const FOOTNOTE = /(?<=[.,;:!?”)])\d+\s*$/; // its number may be another tomorrow

/** What is selected in the page's own text, and the section it stands in; null where nothing is. */
export function selectedWords() {
  const selection = getSelection();
  if (selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const section = sectionBefore(range.startContainer);
  if (!section || !section.closest("article").contains(range.endContainer)) return null;
  const text = (before(range) + selection.toString() + after(range)).replace(FOOTNOTE, "");
  const lines = text.split("\n").map((line) => line.trim()).filter(Boolean);
  if (!lines.length) return null;
  const first = lines[0].split(/\s+/);
  const last = lines.at(-1).split(/\s+/);
  return { section, lines, first, last, shown: first.slice(0, WORDS).join(" ") };
}

/** The text directive for the words: all of them when they are few, else how they begin and end. */
export function directiveFor({ lines, first, last }) {
  const few = lines.length === 1 && first.length <= 2 * WORDS;
  const parts = few ? [first] : [first.slice(0, WORDS), last.slice(-WORDS)];
  return `:~:text=${parts.map((words) => encoded(words.join(" "))).join(",")}`;
}

function encoded(text) {
  return encodeURIComponent(text).replaceAll("-", "%2D");
}

function sectionBefore(node) {
  const precedes = Node.DOCUMENT_POSITION_PRECEDING;
  return [...document.querySelectorAll("article [data-short]")]
    .filter((section) => section.contains(node) || node.compareDocumentPosition(section) & precedes)
    .at(-1);
}

/** The rest of the word in which *range* begins: browsers find whole words only. */
function before({ startContainer, startOffset }) {
  return startContainer.data?.slice(0, startOffset).match(/[\p{L}\p{N}]*$/u)[0] ?? "";
}

function after({ endContainer, endOffset }) {
  return endContainer.data?.slice(endOffset).match(/^[\p{L}\p{N}]*/u)[0] ?? "";
}
