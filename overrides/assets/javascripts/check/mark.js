/** The mark of a recommendation: its colour, its icon and its name. */

import { show } from "../shared/templates.js";

/** Makes *element* show the mark of *recommendation* as *name*; of none, the name alone. */
export function fillMark(element, recommendation, name) {
  colour(element, recommendation);
  show(element.querySelector("svg"), Boolean(recommendation));
  if (recommendation) setIcon(element, recommendation);
  element.querySelector(".ime-rec__name").textContent = name;
}

/** Gives *element* the colour of *recommendation*, or of none. */
export function colour(element, recommendation) {
  const others = [...element.classList].filter((name) => name.startsWith("ime-rec--"));
  element.classList.remove(...others);
  if (recommendation) element.classList.add(`ime-rec--${recommendation}`);
}

/** Points the icon in *element* at the sprite's symbol of that name. */
export function setIcon(element, name) {
  element.querySelector("use").setAttribute("href", `#ime-${name}`);
}
