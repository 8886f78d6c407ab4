/** What the address asks of the check. */

import { askedFor } from "../shared/fragment.js";
import { sendAlong, sentAlong } from "../shared/sent.js";

/** The `code` of answers that came with a link, and the `way` it took; the `document` that is asked
 * for; or the `id` of a place in the page. */
export function asked() {
  const sent = sentAlong();
  const { code = sent?.code, document, id } = askedFor();
  return { code, way: sent?.rewritten ? "rewritten" : "link", document, id };
}

/** Whether it asks for the reasons, or for a paper, which there may not be yet. */
export function awaitsReasons() {
  return /^#(reasons|document=.*)$/.test(location.hash);
}

/** Leads on to the check at *address* with the *code* of answers that came here by that *way*. */
export function leadOn(address, code, way) {
  emptyAddress();
  location.replace(address + sendAlong(code, way === "rewritten"));
}

/** Takes out of the address what it asked. */
export function emptyAddress() {
  history.replaceState(history.state, "", location.pathname + location.search);
}

/** The address of the page, without what stands behind it. */
export function pageAddress() {
  return location.origin + location.pathname;
}
