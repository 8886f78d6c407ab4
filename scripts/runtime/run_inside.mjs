/**
 * Runs a Python file inside the pinned Pyodide: `node run_inside.mjs [OPTION...] FILE.py ARGUMENT...`
 *
 * The repository is mounted at its own path, and is the working directory.
 * `--path FOLDER` names a folder of it to search for modules.
 * `--stdlib ZIP` stands in for Pyodide's own standard library.
 * When the file's last expression is a number, it is the exit status.
 */
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { loadPyodide } from "../locks/node_modules/pyodide/pyodide.mjs";

const repository = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

const fileAt = process.argv.findIndex((argument) => argument.endsWith(".py"));
const [file, ...args] = process.argv.slice(fileAt);
const { values: options } = parseArgs({
  args: process.argv.slice(2, fileAt),
  options: {
    path: { type: "string", multiple: true, default: [] },
    stdlib: { type: "string" },
  },
});

process.env.TZ = "UTC"; // zip files hold local times, so a clock elsewhere would write other bytes

const pyodide = await loadPyodide({
  env: {
    PYTHONDONTWRITEBYTECODE: "1",
    PYTHONHASHSEED: "0",
    PYTHONNODEBUGRANGES: "1", // columns in tracebacks would be a quarter of all bytecode
    PYTHONPATH: options.path.join(":"),
    SOURCE_DATE_EPOCH: "315532800", // 1980-01-01, the first day a zip file can name
  },
  fsInit: (FS) => {
    FS.mkdirTree(repository);
    FS.mount(FS.filesystems.NODEFS, { root: repository }, repository);
  },
  ...(options.stdlib && { stdLibURL: options.stdlib }),
});

pyodide.FS.chdir(repository);
pyodide.pyimport("sys").argv = pyodide.toPy([file, ...args]);
try {
  const status = pyodide.runPython(readFileSync(file, "utf8"), { filename: file });
  process.exitCode = Number.isInteger(status) ? status : 0;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
