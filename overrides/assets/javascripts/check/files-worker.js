/** Fetches and compiles the runtime's files, so that the page never stands still for them.
 *
 * In: `{folder, sizes}` once, then `{id, wanted, limit}`, where *wanted* is "all" or "documents", and
 * `{distrusted: true}`.  Out: `{ready: true}` once, then `{id, files}` or `{id, error, kind}`, and
 * meanwhile `{arrived, total}`, in bytes as on the wire.
 */

import { RuntimeFiles } from "./runtime-files.js";

let files;

addEventListener("message", async ({ data: { folder, sizes, distrusted, id, wanted, limit } }) => {
  if (folder) files = new RuntimeFiles(folder, sizes, (progress) => postMessage(progress));
  if (distrusted) files.distrust();
  if (!id) return;
  try {
    postMessage({ id, files: await files[wanted](limit) });
  } catch (error) {
    postMessage({ id, error: String(error), kind: error.kind ?? "stopped" });
  }
});

postMessage({ ready: true });
