/** Opens one file of a list in the check, in a tab of its own, so that the list stays. */

import { encode } from "../shared/link-code.js";
import { handOver } from "../shared/tab.js";

/** Whether a tab with the check at *address* opened, holding *answers*.  No address carries them,
 * but where the browser refuses to let a tab hold anything. */
export function openFile(address, answers) {
  const tab = open("", "_blank");
  if (!tab) return false;
  const isHeld = handOver(tab, "answers", answers);
  tab.opener = null;
  tab.location = isHeld ? address : `${address}#a=${encode(answers)}`;
  return true;
}
