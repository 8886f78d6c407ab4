/** How Python is started on a page: what the element of the check says. */

import { showArriving } from "./arriving.js";

/** The settings that *root* carries. */
export function settingsOf(root) {
  const { worker, runtime, sizes, deadline, answerDeadline } = root.dataset;
  return {
    workerUrl: new URL(worker, document.baseURI).href,
    runtimeUrl: new URL(runtime, document.baseURI).href,
    sizes: JSON.parse(sizes),
    deadline: Number(deadline),
    answerDeadline: Number(answerDeadline),
    onBytes: (progress) => showArriving(root, progress),
  };
}
