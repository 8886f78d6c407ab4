/** On the page for what was not found: looks the address up among all we ever published. */

import { begin } from "../shared/begin.js";
import { sendAlong } from "../shared/sent.js";
import { cloneOf, show } from "../shared/templates.js";
import { meant } from "./meant.js";
import { meantAddress } from "./rewritten.js";

const MOST = 3;

/** Every section that has an address, from the list that is published below *root*. */
async function published(root) {
  const response = await fetch(new URL("s/addresses.json", root));
  if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
  return Object.entries(await response.json()).map(([id, [at, title]]) => ({ id, at, title }));
}

/** Leads on where the address is certain but for its form; else offers what is near. */
async function lookUp(offer) {
  const address = meantAddress();
  const { code, rewritten } = address;
  show(document.querySelector(".ime-not-found__rewritten"), rewritten);
  const behind = code && sendAlong(code, rewritten);
  const isKept = Boolean(navigator.serviceWorker?.controller);
  show(document.querySelector(".ime-not-found__kept"), isKept);
  const root = new URL(offer.dataset.root, location.href);
  let sections;
  try {
    sections = await published(root);
  } catch {
    show(document.querySelector(".ime-not-found__trouble"), true);
    return;
  }
  const { certain, near } = meant(`${address.path.slice(root.pathname.length)}#${address.id}`, sections);
  if (certain) {
    location.replace(new URL(code ? certain.at + behind : `s/${certain.id}/`, root));
    return;
  }
  const offered = near.slice(0, MOST).map(({ at, title }) => {
    const item = cloneOf(document, ".ime-not-found-template");
    const link = item.querySelector("a");
    link.href = new URL(at, root);
    link.textContent = title;
    return item;
  });
  offer.querySelector("ul").append(...offered);
  show(offer, offered.length > 0);
}

begin(".ime-not-found", lookUp);
