/** Runs `assessment.wire.assess_json`, and opens Python's other doors, for whoever asks.
 *
 * Started as `worker.js?runtime=URL`, the absolute address of the folder that holds the runtime.
 * In: `{id, answers}`.  Out: `{ready: true}` once, then `{id, assessment}` or `{id, error}`;
 * `{error, kind}` when Python cannot start.
 * In: `{id, door, asked}`, with `archive` the first time.  Out: `{id, written}`, a plain value or the
 * text of a file, or `{id, error}`.
 *
 * With `&handed`, a page has fetched the files: it sends `{files}` once, the compiled `module` of
 * Pyodide, `stdlib` and `assessment`, and hears `{alive: true}` at each step until all is ready.
 */

import { closeWaysOut } from "./ways-out.js";

const asked = new URL(import.meta.url).searchParams;
const runtime = asked.get("runtime");

/** Pyodide wants a list of packages made for it; ours is empty, and saves a request. */
const NO_PACKAGES = { info: { abi_version: "2026_0" }, packages: {} };

/** What Python writes beside assessments: the module and its function.  All of them lie in an archive
 * of their own, which no answer waits for. */
const DOORS = {
  documents: ["document_wire", "documents_json"],
  document: ["document_wire", "document_json"],
  bank: ["document_wire", "bank_json"],
  calendar: ["document_wire", "calendar_file"],
  list: ["list_wire", "list_json"],
  record: ["record_wire", "record_json"],
  recheck: ["record_wire", "recheck_json"],
  compare: ["record_wire", "compare_json"],
};

const PACKAGES = "/packages";
const ZIP_FILE = 0x04034b50; // what each file in a zip begins with

const PAUSE = 100; // milliseconds in which nobody asked

let hand;
const handed = new Promise((resolve) => (hand = resolve));
const files = asked.has("handed") ? handed : fetched();
let examples = [];
let pause;

const started = start();
started.then(
  () => postMessage({ ready: true }),
  (error) => postMessage({ error: explain(error), kind: error.kind ?? "stopped" }),
);

addEventListener("message", async ({ data: { files: given, id, ...message } }) => {
  if (given) return hand(given);
  clearTimeout(pause);
  try {
    const python = await started;
    postMessage({ id, ...answered(python, message) });
    exercise(python);
  } catch (error) {
    postMessage({ id, error: explain(error) });
  }
});

async function start() {
  const [pyodide, { assessment }] = await Promise.all([startPyodide(), files]);
  alive();
  closeWaysOut(); // before the rules begin, so that none of them can keep one for later
  unpack(pyodide.FS, new Uint8Array(assessment), PACKAGES);
  pyodide.pyimport("sys").path.append(PACKAGES);
  const { assess_json: assessJson, examples_json: examplesJson } = pyodide.pyimport("assessment.wire");
  examples = JSON.parse(examplesJson());
  const python = {
    assess: (answers) => assessJson(JSON.stringify(answers)),
    write: (message) => written(pyodide, message),
  };
  exercise(python);
  return python;
}

function answered(python, message) {
  if ("door" in message) return { written: python.write(message) };
  return { assessment: JSON.parse(python.assess(message.answers)) };
}

function written(pyodide, { door, asked, archive }) {
  if (!Object.hasOwn(DOORS, door)) throw new Error(`there is no door called ${door}`);
  if (archive) {
    unpack(pyodide.FS, new Uint8Array(archive), PACKAGES);
    pyodide.pyimport("sys").path_importer_cache.clear(); // it knows the folders as they were
  }
  const [module, name] = DOORS[door];
  const text = asked === undefined ? [] : [JSON.stringify(asked)];
  const found = pyodide.pyimport(`assessment.${module}`)[name](...text);
  return name.endsWith("_json") ? JSON.parse(found) : found;
}

async function startPyodide() {
  const [{ loadPyodide }, { default: createPyodideModule }] = await imported();
  alive();
  giveFiles();
  return loadPyodide({ indexURL: runtime, lockFileContents: NO_PACKAGES, createPyodideModule });
}

/** Both of Pyodide's scripts: it would look for the second one as `.mjs`, which not every host sends
 * as a script. */
async function imported() {
  try {
    return await Promise.all(["pyodide.js", "pyodide.asm.js"].map((name) => import(runtime + name)));
  } catch (error) {
    throw Object.assign(error, { kind: "missing" });
  }
}

/** Pyodide asks the network for its files: here it is given those that are there already. */
function giveFiles() {
  globalThis.fetch = async () => {
    const { stdlib } = await files;
    alive();
    return new Response(stdlib);
  };
  WebAssembly.instantiateStreaming = async (_, imports) => {
    const { module } = await files;
    alive();
    return { module, instance: await WebAssembly.instantiate(module, imports) };
  };
}

async function fetched() {
  const names = ["pyodide.asm.wasm", "python_stdlib.zip", "assessment.whl"];
  const [wasm, stdlib, assessment] = await Promise.all(names.map(read));
  return { module: await WebAssembly.compile(wasm), stdlib, assessment };
}

async function read(name) {
  const response = await fetch(runtime + name);
  if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
  return response.arrayBuffer();
}

function alive() {
  if (asked.has("handed")) postMessage({ alive: true });
}

/** Assesses the rules' own examples while nobody asks: a browser keeps compiled code for the next
 * visit only once enough of it has run often. */
function exercise(python) {
  if (!examples.length) return;
  pause = setTimeout(() => {
    python.assess(examples.pop());
    exercise(python);
  }, PAUSE);
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
