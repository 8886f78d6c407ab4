/** Reads a list: hands it to Python in pieces, and has it assessed some rows at a time, so that the
 * page stays the reader's own and can stop at once. */

import { kindOf } from "../shared/kind-of-file.js";
import { show } from "../shared/templates.js";
import { fillCounts } from "./counts.js";
import { ListTrouble } from "./troubles.js";

const MOST_BYTES = 20_000_000;
const PIECE = 500_000; // bytes
const PACE = 200; // milliseconds that some rows should take
const ROWS = { first: 20, most: 500 };
const TOO_SHORT = 3; // seconds; what is over so soon is not announced

/** Why a promise was left waiting. */
const STOPPED = Symbol("stopped");

export class Reading {
  #root;
  #workbook;
  #ask;
  #stopped;

  /** *ask* asks Python's door for lists. */
  constructor(root, workbook, ask) {
    this.#root = root;
    this.#workbook = workbook;
    this.#ask = ask;
  }

  /** Stops; what is read so far is what there is. */
  stop = () => {};

  /** The `files` read from *file*, of how many (`all`), and the `error` that ended it early, if one
   * did; null where the reader stopped before the first.  Rejects where nothing can be read. */
  async read(file) {
    this.#stopped = new Promise((_, reject) => (this.stop = () => reject(STOPPED)));
    this.#stopped.catch(() => {}); // whoever waits is told
    this.#prepare(file.name);
    try {
      const rows = await this.#open(file);
      return await this.#readRows(rows);
    } catch (error) {
      if (error !== STOPPED) throw error;
      this.#workbook.stop();
      return null;
    }
  }

  #prepare(name) {
    for (const element of this.#root.querySelectorAll(".ime-list__name")) element.textContent = name;
    show(this.#find(".ime-list__preparing"), true);
    show(this.#find(".ime-list__far"), false);
    this.#find("progress").removeAttribute("value");
    fillCounts(this.#root, { read: 0, bad: 0 });
  }

  async #open(file) {
    const kind = await this.#unlessStopped(kindOf(file).catch(gone));
    if (kind === "office") throw new ListTrouble("locked");
    if (kind !== "text" && kind !== "workbook") throw new ListTrouble("other", { name: file.name, kind });
    if (file.size > MOST_BYTES) throw new ListTrouble("long");
    const list = kind === "workbook" ? await this.#unlessStopped(this.#workbook.csvOf(file)) : file;
    await this.#unlessStopped(this.#ask({ do: "begin", name: file.name }));
    for (let at = 0; at < list.size; at += PIECE) {
      const piece = await inBase64(list.slice(at, at + PIECE));
      await this.#unlessStopped(this.#ask({ do: "take", piece }));
    }
    const { rows } = await this.#unlessStopped(this.#ask({ do: "open" }));
    return rows;
  }

  async #readRows(all) {
    const files = [];
    const begun = performance.now();
    let count = ROWS.first;
    this.#tell(files, all, 0);
    while (files.length < all) {
      const asked = performance.now();
      try {
        const span = { from: files.length, to: files.length + count };
        const { files: more } = await this.#unlessStopped(this.#ask({ do: "read", ...span }));
        files.push(...more);
      } catch (error) {
        if (!files.length) throw error;
        return { files, all, error: error === STOPPED ? null : error };
      }
      const now = performance.now();
      count = Math.ceil(Math.min((count * PACE) / (now - asked), 2 * count, ROWS.most));
      this.#tell(files, all, ((now - begun) / files.length) * (all - files.length));
    }
    return { files, all, error: null };
  }

  /** How far it is, and how many milliseconds are left; said aloud at every tenth. */
  #tell(files, all, left) {
    const seconds = Math.round(left / 1000);
    const tenth = Math.floor((10 * files.length) / all);
    const bad = files.filter(({ trouble }) => trouble).length;
    const progress = this.#find("progress");
    const before = Math.floor((10 * progress.value) / all);
    fillCounts(this.#root, { read: files.length, all, bad, seconds });
    show(this.#find(".ime-list__preparing"), false);
    show(this.#find(".ime-list__far"), true);
    show(this.#find(".ime-list__left"), seconds >= TOO_SHORT);
    progress.max = all;
    progress.value = files.length;
    if (tenth > before) this.#find(".ime-list__status").textContent = this.#find(".ime-list__far").innerText;
  }

  #unlessStopped(waiting) {
    return Promise.race([waiting, this.#stopped]);
  }

  #find(selector) {
    return this.#root.querySelector(selector);
  }
}

function gone() {
  throw new ListTrouble("gone");
}

/** The bytes of *blob* in Base64, worked out beside the page. */
async function inBase64(blob) {
  const reader = new FileReader();
  const read = new Promise((resolve, reject) => {
    reader.addEventListener("load", resolve);
    reader.addEventListener("error", reject);
  });
  reader.readAsDataURL(blob);
  await read.catch(gone);
  return reader.result.slice(reader.result.indexOf(",") + 1);
}
