/* The theme stores the colour scheme on the first visit, unasked.  Here it does so once a reader
has chosen one.  A classic script, as it has to come before the theme's own. */

const storeForTheme = __md_set;
let chosen = false;

document.addEventListener("change", ({ target }) => {
  chosen ||= target.matches("[data-md-component=palette] input");
}, true);

/* No scheme counts as chosen at first, so the focus could enter at one whose label is hidden. */
document.addEventListener("focusin", ({ target }) => {
  const palette = target.closest("[data-md-component=palette]");
  if (!palette || palette.querySelector(":checked")) return;
  const shown = palette.querySelector("label:not([hidden])").previousElementSibling;
  shown.checked = true;
  shown.focus();
});

__md_set = (name, ...rest) => {
  if (name !== "__palette" || chosen) storeForTheme(name, ...rest);
};
