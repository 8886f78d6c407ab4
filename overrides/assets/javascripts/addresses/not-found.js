/** On the page for what was not found: looks the address up among all we ever published. */

import { begin } from "../shared/begin.js";
import { hold } from "../shared/tab.js";
import { cloneOf, show } from "../shared/templates.js";
import { meantAddress } from "./rewritten.js";

const MOST = 3;
const LONGEST = 200; // well above any address of ours, and short enough to compare at once

/** Steps of one letter from *a* to *b* (Levenshtein's distance). */
function distance(a, b) {
  let row = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] !== b[j - 1]));
    }
    row = next;
  }
  return row[b.length];
}

/** An address as it may have been meant: no capitals, no doubled or missing slash, no full stop.
 * Only how a very long one begins is looked at. */
function tidy(path) {
  return path
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/[.,;:)\]'"]+$/, "")
    .replace(/(index)?\.(html?|md)$/, "")
    .replace(/(%20|_)+/g, "-")
    .split("/")
    .filter(Boolean)
    .join("/");
}

/** Those of *known*, by *key*, that are nearest to *wanted*; only near ones. */
function nearest(wanted, known, key) {
  const limit = Math.max(2, Math.floor(wanted.length / 3));
  return known
    .filter((each) => Math.abs(key(each).length - wanted.length) <= limit) // others are farther off
    .map((each) => ({ each, off: distance(wanted, key(each)) }))
    .filter(({ off }) => off <= limit)
    .sort((a, b) => a.off - b.off)
    .map(({ each }) => each);
}

/** What the address may have meant: one section for certain, or those that are near. */
function meant(sections, root, address) {
  const wanted = tidy(address.path.slice(root.length));
  const short = /^s\/(.+)/.exec(wanted)?.[1];
  const id = short ?? tidy(address.id);
  const named = sections.filter((each) => each.id === id);
  if (short) return { certain: named[0], near: nearest(short, sections, (each) => each.id) };
  const pages = sections.filter(({ at }) => !at.includes("#"));
  const page = pages.find(({ at }) => tidy(at) === wanted);
  const certain = page && (named.find(({ at }) => at.startsWith(`${page.at}#`)) ?? page);
  const alike = id ? nearest(id, sections, (each) => each.id) : [];
  const near = nearest(wanted, pages, ({ at }) => tidy(at));
  return { certain, near: [...new Set([...named, ...alike, ...near])] };
}

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
  const isHeld = Boolean(code) && hold("sent", { code, rewritten }); // for the check, in this tab
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
  const { certain, near } = meant(sections, root.pathname, address);
  if (certain) {
    const behind = isHeld ? "" : `#a=${code}`;
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
