/** Answers that came in an address, on their way in this tab to the check, which takes the place of
 * the reader's own with them and offers those back. */

import { hold, letGo } from "./tab.js";

const SENT = "sent";

/** Sends the answers in *code* along, and whether their address was *rewritten*; returns what has to
 * stand behind the address of the check: nothing, but where the browser refuses to hold it. */
export function sendAlong(code, rewritten) {
  return hold(SENT, { code, rewritten }) ? "" : `#a=${code}`;
}

/** What was sent along, once: its `code` and whether it was `rewritten`; undefined where nothing was. */
export function sentAlong() {
  return letGo(SENT);
}
