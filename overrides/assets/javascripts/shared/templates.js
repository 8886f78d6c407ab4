/** Clones what the page's templates hold.  No words of its own. */

/** The first element a `<template>` holds, copied for this page, so that its links resolve. */
export function cloneOf(root, selector) {
  const { firstElementChild } = root.querySelector(`template${selector}`).content;
  return document.importNode(firstElementChild, true);
}

/** Shows *element* when *shown*. */
export function show(element, shown) {
  element.toggleAttribute("hidden", !shown);
}

/** Points the icon in *element* at the sprite's symbol of that name. */
export function setIcon(element, name) {
  element.querySelector("use").setAttribute("href", `#ime-${name}`);
}

/** Gives *element* the colour of *recommendation*, or of none. */
export function colour(element, recommendation) {
  const others = [...element.classList].filter((name) => name.startsWith("ime-rec--"));
  element.classList.remove(...others);
  if (recommendation) element.classList.add(`ime-rec--${recommendation}`);
}

/** Fills a link to *address*, which counts from the root of the site that the template points at. */
export function setLink(link, address, text) {
  link.href = new URL(address, link.href).href;
  link.textContent = text;
}
