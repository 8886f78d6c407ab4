/** The files of the runtime, as a worker brings them: the page would stand still for them. */

import { AskedWorker } from "./asked-worker.js";
import { responseFor, unbroken } from "./fetched.js";
import { Silence } from "./silence.js";

const SCRIPT = "files-worker.js";
const PYODIDE = ["pyodide.js", "pyodide.asm.js"]; // which Python's worker imports
const MUTE = 3; // times the limit for a byte: while it compiles, the worker has nothing to say

export class Files {
  #entry;
  #python;
  #folder;
  #sizes;
  #worker;
  #heard = () => {};
  #distrusted = false;

  /** Those in *folder*, for the worker at *python*, beside which ours lies; *sizes* tells how long
   * each is once unpacked. */
  constructor(python, folder, sizes) {
    this.#entry = new URL(SCRIPT, python).href;
    this.#python = python;
    this.#folder = folder;
    this.#sizes = sizes;
  }

  /** What Python starts from: the compiled `module`, and `stdlib` and `assessment` as they are.
   *
   * *heard* is told how many bytes have `arrived` of a `total`, as on the wire.  Rejects with a
   * Trouble, where nothing arrived for *limit* milliseconds or a file is not there. */
  async all(limit, heard) {
    this.#heard = heard;
    return this.#ask("all", limit);
  }

  /** What writes documents, as it is; rejects as `all` does. */
  async documents(limit) {
    return this.#ask("documents", limit);
  }

  /** From now on no cache is believed, as it may hold that a file was missing. */
  distrust() {
    this.#distrusted = true;
    this.#worker?.tell({ distrusted: true });
  }

  /** Makes sure that no such cache keeps the workers' scripts, or Pyodide's, from being found. */
  async renew(limit) {
    if (!this.#distrusted) return;
    const scripts = PYODIDE.map((name) => this.#folder + name);
    const aborting = new AbortController();
    const silence = new Silence(limit, () => aborting.abort());
    try {
      await Promise.all([this.#entry, this.#python, ...scripts].map(async (address) => {
        const { body } = await responseFor(address, { cache: "reload", signal: aborting.signal });
        const reader = body.getReader();
        while (!(await unbroken(reader.read())).done) silence.heard();
      }));
    } finally {
      silence.end();
    }
  }

  async #ask(wanted, limit) {
    if (this.#worker?.hasEnded ?? true) {
      this.#worker = new AskedWorker(this.#entry, (progress) => this.#heard(progress));
      this.#worker.tell({ folder: this.#folder, sizes: this.#sizes, distrusted: this.#distrusted });
    }
    const { files } = await this.#worker.ask({ wanted, limit }, MUTE * limit);
    return files;
  }
}
