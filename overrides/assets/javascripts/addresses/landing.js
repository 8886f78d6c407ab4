/** Where a link led: the section is opened, marked and focused, and a stranger is told where. */

import { begin } from "../shared/begin.js";
import { beside } from "../shared/headings.js";
import { askedFor } from "../shared/fragment.js";
import "../shared/tab.js"; // a page that only reads may be put away as well
import { cloneOf } from "../shared/templates.js";

function arrive() {
  if (mended()) return null; // the mended address brings us here again
  const target = document.getElementById(location.hash.slice(1));
  const section = target?.closest("[data-short]") ?? questionAfter(target);
  if (!section) return null;
  if (section.closest("ime-assessment")) {
    if (section !== target) location.replace(`#${section.id}`); // the check finds its own questions
    return null;
  }
  open(section);
  section.tabIndex = -1;
  section.focus({ preventScroll: true });
  return section;
}

/** Puts right an address whose `#` part was changed on its way; whether it had to. */
function mended() {
  const { id } = askedFor();
  const meant = id && document.getElementById(id);
  if (!meant || document.getElementById(location.hash.slice(1))) return false;
  if (meant.closest("ime-assessment")) history.replaceState(history.state, "", `#${id}`);
  else location.replace(`#${id}`);
  return true; // the check has read it by itself
}

/** The question beside which *target* stands as a former address. */
function questionAfter(target) {
  return target?.matches(".ime-alias") ? target.nextElementSibling : null;
}

/** Opens what *section* is folded into, and scrolls again where that moved it. */
function open(section) {
  let folded = section.parentElement.closest("details:not([open])");
  const moves = Boolean(folded);
  for (; folded; folded = folded.parentElement.closest("details:not([open])")) folded.open = true;
  if (moves) section.scrollIntoView();
}

/** Whether the reader came from another site, a letter or a short address: those pages alone
 * give their address away, and only to this site. */
function isStranger() {
  const { activation } = window.navigation ?? {};
  if (!activation) return history.length === 1;
  if (!["push", "replace"].includes(activation.navigationType)) return false; // back, or reloaded
  return !activation.from || document.referrer.includes("/s/");
}

function welcome(section) {
  const note = cloneOf(document, ".ime-landed-template");
  note.querySelector("button").addEventListener("click", () => {
    note.remove();
    section.focus({ preventScroll: true });
  });
  if (section.matches("dt")) section.nextElementSibling.append(note);
  else if (section.matches("li")) section.append(note);
  else (beside(section) ?? section).after(note);
}

begin("main", () => {
  addEventListener("hashchange", arrive);
  const landed = arrive();
  const knows = !landed || landed.matches("h1") || !document.querySelector(".ime-landed-template");
  if (!knows && isStranger()) welcome(landed);
});
