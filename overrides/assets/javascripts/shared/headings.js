/** What the headings of a page say. */

/** The words of *heading*, without the buttons that stand beside them. */
export function titleOf(heading) {
  const copy = heading.cloneNode(true);
  for (const extra of copy.querySelectorAll(".headerlink, .ime-copy")) extra.remove();
  return copy.textContent.trim();
}

/** The last heading before *element*. */
export function headingBefore(element) {
  const before = Node.DOCUMENT_POSITION_PRECEDING;
  return [...document.querySelectorAll("h1, h2, h3")]
    .filter((heading) => element.compareDocumentPosition(heading) & before)
    .at(-1);
}
