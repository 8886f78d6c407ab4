/** Starts the worker that runs the rules, and asks it.  Knows nothing of the page. */

import { AskedWorker } from "./asked-worker.js";
import { Files } from "./files.js";
import { requireWebAssembly, Trouble } from "./trouble.js";

const MUTE = 3; // times the limit for a byte: while Python itself starts, the worker cannot speak

const filesIn = new Map(); // by folder, for whoever starts Python again

export class Runtime {
  #worker;
  #files;
  #isOpen = false;

  /** Resolves once the rules can be asked.  Rejects with a Trouble when they cannot, or when
   * nothing was heard for *deadline* milliseconds: no byte of a file, no word of the worker.
   * *sizes* are the files' own lengths; *onBytes* hears how many have `arrived` of a `total`. */
  async start({ workerUrl, runtimeUrl, sizes, deadline, onBytes }) {
    const entry = new URL(workerUrl);
    entry.searchParams.set("runtime", runtimeUrl);
    entry.searchParams.set("handed", "");
    if (!filesIn.has(runtimeUrl)) filesIn.set(runtimeUrl, new Files(entry.href, runtimeUrl, sizes));
    const files = filesIn.get(runtimeUrl);
    this.#files = files;
    try {
      requireWebAssembly();
      await files.renew(deadline);
      const worker = new AskedWorker(entry.href);
      this.#worker = worker;
      files.all(deadline, onBytes).then((all) => {
        worker.tell({ files: all });
        worker.listen(MUTE * deadline);
      }).catch((error) => worker.end(error));
      await worker.ready;
    } catch (error) {
      if (error.kind !== "line") files.distrust();
      throw error;
    }
  }

  get hasEnded() {
    return this.#worker?.hasEnded ?? true;
  }

  /** The assessment of *answers*; rejects where the worker died, or is silent for *limit*. */
  async assess(answers, limit) {
    const { assessment } = await this.#worker.ask({ answers }, limit);
    return assessment;
  }

  /** What Python writes at its *door* about *asked*; rejects as `assess` does, and where what
   * writes could not be fetched. */
  async write(door, asked, limit) {
    if (this.hasEnded) throw new Trouble("stopped", "the worker has ended");
    const archive = this.#isOpen ? undefined : await this.#files.documents(limit);
    const answer = this.#worker.ask({ door, asked, archive }, limit);
    this.#isOpen = true;
    const { written } = await answer;
    return written;
  }

  /** Fetches what writes, for when the network is gone; rejects where it cannot. */
  async ahead(limit) {
    await this.#files.documents(limit);
  }

  /** Ends the worker; whoever still waits is told. */
  stop() {
    this.#worker?.end();
  }
}
