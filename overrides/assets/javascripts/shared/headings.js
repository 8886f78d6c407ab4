/** What the headings of a page say, and what stands beside them. */

/** The words of *heading*, or of an item. */
export function titleOf(heading) {
  const copy = heading.cloneNode(true);
  for (const button of copy.querySelectorAll(".ime-copy")) button.remove(); // a term has its own within
  return copy.textContent.trim();
}

/** The box that holds *heading* and its button; none for a section of another kind. */
export function beside(heading) {
  return heading.closest(".ime-titled");
}

/** The last heading before *element*. */
export function headingBefore(element) {
  const before = Node.DOCUMENT_POSITION_PRECEDING;
  return [...document.querySelectorAll("h1, h2, h3")]
    .filter((heading) => element.compareDocumentPosition(heading) & before)
    .at(-1);
}
