/** The short checklist is folded away until somebody asks for it, or has answered some of it. */

/** Opens what *root* is folded into, where there is such a thing and an answer in it. */
export function unfold(root) {
  const fold = root.closest("details");
  if (fold && root.querySelector("input:checked")) fold.open = true;
}
