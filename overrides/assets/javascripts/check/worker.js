/** Runs `assessment.wire.assess_json` for whoever asks.  Knows nothing else.
 *
 * Started as `worker.js?runtime=URL`, the absolute address of the folder that holds the runtime.
 * In: `{id, answers}`.  Out: `{ready: true}` once, then `{id, assessment}` or `{id, error}`;
 * `{error}` when Python cannot start.
 */

import { closeWaysOut } from "./ways-out.js";

const runtime = new URL(import.meta.url).searchParams.get("runtime");

/** Pyodide wants a list of packages made for it; ours is empty, and saves a request. */
const NO_PACKAGES = { info: { abi_version: "2026_0" }, packages: {} };

const PACKAGES = "/packages";
const ZIP_FILE = 0x04034b50; // what each file in a zip begins with

const started = start();
started.then(
  () => postMessage({ ready: true }),
  (error) => postMessage({ error: explain(error) }),
);

addEventListener("message", async ({ data: { id, answers } }) => {
  try {
    const assessJson = await started;
    postMessage({ id, assessment: JSON.parse(assessJson(JSON.stringify(answers))) });
  } catch (error) {
    postMessage({ id, error: explain(error) });
  }
});

async function start() {
  const [pyodide, assessment] = await Promise.all([startPyodide(), read("assessment.whl")]);
  closeWaysOut(); // before the rules begin, so that none of them can keep one for later
  unpack(pyodide.FS, assessment, PACKAGES);
  pyodide.pyimport("sys").path.append(PACKAGES);
  const { assess_json: assessJson } = pyodide.pyimport("assessment.wire");
  return assessJson;
}

async function startPyodide() {
  const { loadPyodide } = await import(`${runtime}pyodide.js`);
  return loadPyodide({ indexURL: runtime, lockFileContents: NO_PACKAGES, createPyodideModule });
}

/** Pyodide would look for it as `.mjs`, which not every host sends as a script. */
async function createPyodideModule(settings) {
  const { default: create } = await import(`${runtime}pyodide.asm.js`);
  return create(settings);
}

async function read(name) {
  const response = await fetch(runtime + name);
  if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Writes the files of *wheel* into *folder*: the rules are found by listing theirs, which Python
 * cannot do inside of a zip.  Nothing in ours is compressed (`scripts/runtime/pack_inside.py`). */
function unpack(FS, wheel, folder) {
  const view = new DataView(wheel.buffer);
  let at = 0;
  while (view.getUint32(at, true) === ZIP_FILE) {
    const name = at + 30;
    const rest = name + view.getUint16(at + 26, true);
    const data = rest + view.getUint16(at + 28, true);
    const end = data + view.getUint32(at + 18, true);
    const path = `${folder}/${new TextDecoder().decode(wheel.subarray(name, rest))}`;
    FS.mkdirTree(path.slice(0, path.lastIndexOf("/")));
    if (!path.endsWith("/")) FS.writeFile(path, wheel.subarray(data, end));
    at = end;
  }
}

/** Python's own words for what went wrong stand at the end of its traceback. */
function explain(error) {
  return error.name === "PythonError" ? error.message.trim().split("\n").at(-1) : String(error);
}
