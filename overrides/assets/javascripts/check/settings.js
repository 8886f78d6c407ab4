/** What the page says of the runtime: where it lies, how long its files are, how long to wait. */

import { showArriving } from "./arriving.js";

/** The settings that stand in *root*. */
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
