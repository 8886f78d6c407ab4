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

/** Fills a link to *address*, which counts from the root of the site that the template points at. */
export function setLink(link, address, text) {
  link.href = new URL(address, link.href).href;
  link.textContent = text;
}
