/** Starts the worker that runs the rules, and asks it.  Knows nothing of the page. */

import { RuntimeFiles } from "./runtime-files.js";
import { Silence } from "./silence.js";
import { requireWebAssembly, Trouble } from "./trouble.js";

const MUTE = 3; // times the limit for a byte: while Python itself starts, the worker cannot speak

const filesIn = new Map(); // by folder, for whoever starts Python again

export class Runtime {
  #worker;
  #files;
  #opened;
  #speaks = false;
  #ended = false;
  #silence;
  #waiting = new Map();
  #lastId = 0;

  /** Resolves once the rules can be asked.  Rejects with a Trouble when they cannot, or when
   * nothing was heard for *deadline* milliseconds: no byte of a file, no word of the worker.
   * *sizes* are the files' own lengths; *onBytes* hears how many have `arrived` of a `total`. */
  async start({ workerUrl, runtimeUrl, sizes, deadline, onBytes }) {
    if (!filesIn.has(runtimeUrl)) filesIn.set(runtimeUrl, new RuntimeFiles(runtimeUrl, sizes));
    const files = filesIn.get(runtimeUrl);
    this.#files = files;
    const entry = new URL(workerUrl);
    entry.searchParams.set("runtime", runtimeUrl);
    entry.searchParams.set("handed", "");
    try {
      requireWebAssembly();
      await files.renew([entry.href], deadline);
      const started = this.#startWorker(entry.href);
      const arrived = files.all(deadline, onBytes);
      arrived.then((all) => this.#hand(all, deadline), (error) => this.#fail(error));
      await started;
    } catch (error) {
      if (error.kind !== "line") files.distrust();
      throw error;
    }
  }

  get hasEnded() {
    return this.#ended;
  }

  /** The assessment of *answers*; rejects where the worker died, or is silent for *limit*. */
  async assess(answers, limit) {
    return this.#ask({ answers }, limit);
  }

  /** What Python writes at its *door* about *asked*; rejects as `assess` does, and where what
   * writes could not be fetched. */
  async write(door, asked, limit) {
    this.#mustRun();
    const archive = await this.#files.documents(limit);
    const isFirst = this.#opened !== archive;
    this.#opened = archive;
    return this.#ask({ door, asked, archive: isFirst ? archive : undefined }, limit);
  }

  /** Fetches what writes, for when the network is gone; rejects where it cannot. */
  async ahead(limit) {
    await this.#files.documents(limit);
  }

  async #ask(message, limit) {
    this.#mustRun();
    const id = ++this.#lastId;
    const answer = this.#expect(id);
    this.#listen(limit);
    this.#worker.postMessage({ id, ...message });
    return answer;
  }

  #mustRun() {
    if (this.#ended) throw new Trouble("stopped", "the worker has ended");
  }

  /** Ends the worker; whoever still waits is told. */
  stop() {
    this.#worker?.terminate();
    this.#fail();
  }

  /** From a blob the worker inherits the page's policy, so that nothing it runs can send anything. */
  async #startWorker(entry) {
    const source = `import ${JSON.stringify(entry)};`;
    const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
    try {
      const ready = this.#expect("ready");
      this.#worker = new Worker(address, { type: "module" });
      this.#worker.addEventListener("message", ({ data }) => this.#receive(data));
      this.#worker.addEventListener("messageerror", () => this.#fail());
      this.#worker.addEventListener("error", ({ message }) => this.#fail(this.#cause(message)));
      await ready;
    } finally {
      URL.revokeObjectURL(address);
    }
  }

  #hand(files, deadline) {
    if (this.#ended) return;
    this.#worker.postMessage({ files });
    this.#listen(MUTE * deadline);
  }

  /** A worker that never said a word has not got its script. */
  #cause(message) {
    return new Trouble(this.#speaks ? "stopped" : "missing", message);
  }

  #expect(id) {
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
  }

  #listen(limit) {
    this.#silence?.end();
    this.#silence = new Silence(limit, () => this.#fail(this.#cause("nothing was heard")));
  }

  #receive(data) {
    const { id, ready, assessment, written, error, kind } = data ?? {};
    this.#speaks = true;
    this.#silence?.heard();
    if (ready) this.#settle("ready", "resolve");
    else if (assessment !== undefined) this.#settle(id, "resolve", assessment);
    else if (written !== undefined) this.#settle(id, "resolve", written);
    else if (error !== undefined && id !== undefined) this.#settle(id, "reject", new Error(error));
    else if (error !== undefined) this.#fail(new Trouble(kind, error));
  }

  #settle(id, how, value) {
    this.#waiting.get(id)?.[how](value);
    this.#waiting.delete(id);
    if (!this.#waiting.size) this.#silence?.end();
  }

  #fail(error = new Trouble("stopped", "the worker has ended")) {
    this.#ended = true;
    for (const id of [...this.#waiting.keys()]) this.#settle(id, "reject", error);
  }
}
