/** Starts the worker that turns a workbook into CSV, and asks it. */

import { startWorker } from "../shared/own-worker.js";
import { ListTrouble } from "./troubles.js";

const LIMIT = 60_000; // milliseconds; what takes longer is made to

export class Workbook {
  #address;
  #worker;
  #isReady = false;

  /** *address* is that of the worker's script. */
  constructor(address) {
    this.#address = address;
  }

  start() {
    if (this.#worker) return;
    this.#worker = startWorker(this.#address);
    this.#worker.addEventListener("message", () => (this.#isReady = true)); // it says so at first
    this.#worker.addEventListener("error", () => this.stop());
  }

  stop() {
    this.#worker?.terminate();
    this.#worker = null;
    this.#isReady = false;
  }

  /** The first sheet of the workbook in *file* as CSV; rejects with a ListTrouble. */
  async csvOf(file) {
    this.start();
    const worker = this.#worker;
    const wasReady = this.#isReady;
    let limit;
    try {
      return await new Promise((resolve, reject) => {
        const fail = () => reject(new ListTrouble(wasReady || this.#isReady ? "broken" : "missing"));
        limit = setTimeout(fail, LIMIT);
        worker.addEventListener("error", fail);
        worker.addEventListener("message", ({ data: { csv, kind } }) => {
          if (csv) resolve(csv);
          else if (kind) reject(new ListTrouble(kind));
        });
        worker.postMessage(file);
      });
    } catch (error) {
      this.stop(); // what it did with a file that it cannot read, nobody knows
      throw error;
    } finally {
      clearTimeout(limit);
    }
  }
}
