/** The text of the page as a browser looks through it for the words of a link: what shows, in the
 * page's order, block by block, as words are not found across the edge of a block. */

const NOT_TEXT = `script, style, template, noscript, textarea, select, .footnote-backref,
  .ime-copy, .ime-pass, .ime-landed`;
const LETTER = "[\\p{L}\\p{N}]";

/** `[{ element, text }]`, and where *range* begins and ends in it: `{ block, at }`; null where it
 * holds no text. */
export function pageText(range) {
  const blocks = [];
  let start = null;
  let end = null;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent.closest(NOT_TEXT) || !isSearched(parent)) continue;
    const element = blockOf(parent);
    if (blocks.at(-1)?.element !== element) {
      if (!node.data.trim()) continue; // what stands between the cells of a row is no block
      blocks.push({ element, text: "" });
    }
    const [block, before] = [blocks.length - 1, blocks.at(-1).text.length];
    blocks[block].text += node.data;
    const selected = part(node, range);
    if (!selected) continue;
    start ??= { block, at: before + selected.from };
    end = { block, at: before + selected.to };
  }
  return start && { blocks, start, end };
}

/** Where *words* first stand in *blocks*, at *from* or later: `{ block, at, to }`. */
export function firstPlace(blocks, words, from = { block: 0, at: 0 }) {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const pattern = new RegExp(`(?<!${LETTER})${escaped.join("\\s+")}(?!${LETTER})`, "giu");
  for (let block = from.block; block < blocks.length; block += 1) {
    pattern.lastIndex = block === from.block ? from.at : 0;
    const found = pattern.exec(blocks[block].text);
    if (found) return { block, at: found.index, to: found.index + found[0].length };
  }
  return null;
}

/** What is folded is looked through as well, and unfolded where the words are found. */
function isSearched(element) {
  return element.checkVisibility() || Boolean(element.closest("details:not([open])"));
}

/** What *range* selects of *node*, without white space around it. */
function part(node, range) {
  if (!range.intersectsNode(node)) return null;
  let from = node === range.startContainer ? range.startOffset : 0;
  let to = node === range.endContainer ? range.endOffset : node.length;
  from += node.data.slice(from, to).search(/\S|$/);
  to = from + node.data.slice(from, to).trimEnd().length;
  return from < to ? { from, to } : null;
}

function blockOf(element) {
  let block = element;
  while (["inline", "contents"].includes(getComputedStyle(block).display)) block = block.parentElement;
  return block;
}
