/** Calls what reads foreign text in the pages, as often as asked.
 *
 * Started as `node readers.mjs FOLDER`, where the page's scripts lie.  In: a line of JSON, `[name,
 * [text, ...], [more, ...]]`: an exported function, the texts to call it with one by one, and what
 * else it takes.  Out: a line of JSON, `[[ms, value, error], ...]`.
 */

import { readdirSync, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const [folder] = process.argv.slice(2);

/** The module that exports *name*, whatever its file is called. */
async function exporting(name) {
  const scripts = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith(".js"));
  const says = (file) => readFileSync(`${folder}/${file}`, "utf-8").includes(`export function ${name}(`);
  const [file] = scripts.filter(says);
  return import(pathToFileURL(`${folder}/${file}`));
}

/** What *read* makes of *text*, and how many milliseconds that kept the machine busy. */
function tried(read, text, more) {
  const start = process.cpuUsage();
  let [value, error] = [null, ""];
  try {
    value = read(text, ...more) ?? null;
  } catch (thrown) {
    error = String(thrown);
  }
  const { user, system } = process.cpuUsage(start);
  return [(user + system) / 1000, value, error];
}

for await (const line of createInterface({ input: process.stdin })) {
  const [name, texts, more] = JSON.parse(line);
  const { [name]: read } = await exporting(name);
  console.log(JSON.stringify(texts.map((text) => tried(read, text, more))));
}
