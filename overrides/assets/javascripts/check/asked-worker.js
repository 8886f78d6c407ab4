/** A worker that is asked and answers; whoever waits is told where it ends, or falls silent.
 *
 * It says `{ready: true}` once, and answers `{id, …}` with the same `id`: `{id, error, kind}` where it
 * could not.  With `{error, kind}` alone it ends; whatever else it says is a sign of life.
 */

import { startWorker } from "../shared/own-worker.js";
import { Silence } from "./silence.js";
import { Trouble } from "./trouble.js";

export class AskedWorker {
  #worker;
  #heard;
  #speaks = false;
  #ended = false;
  #silence;
  #waiting = new Map();
  #lastId = 0;

  /** Starts the script at *entry*; *heard* is told what it says.  Throws where no worker can start. */
  constructor(entry, heard = () => {}) {
    this.#heard = heard;
    this.#worker = startWorker(entry);
    this.ready = this.#expect("ready");
    this.ready.catch(() => {}); // whoever asks is told as well
    this.#worker.addEventListener("message", ({ data }) => this.#receive(data));
    this.#worker.addEventListener("messageerror", () => this.end());
    this.#worker.addEventListener("error", ({ message }) => this.end(this.#cause(message)));
  }

  get hasEnded() {
    return this.#ended;
  }

  /** Its answer to *message*; rejects where it could not, ended, or is silent for *limit* ms. */
  async ask(message, limit) {
    if (this.#ended) throw new Trouble("stopped", "the worker has ended");
    const id = ++this.#lastId;
    const answer = this.#expect(id);
    this.tell({ id, ...message });
    this.listen(limit);
    return answer;
  }

  /** Sends *message*, which asks nothing. */
  tell(message) {
    this.#worker.postMessage(message);
  }

  /** Ends it once it is silent for *limit* milliseconds, until all that was asked is answered. */
  listen(limit) {
    this.#silence?.end();
    this.#silence = new Silence(limit, () => this.end(this.#cause("nothing was heard")));
  }

  /** Ends it; whoever still waits is told of *error*. */
  end(error = new Trouble("stopped", "the worker has ended")) {
    this.#worker?.terminate();
    this.#ended = true;
    for (const id of [...this.#waiting.keys()]) this.#settle(id, "reject", error);
  }

  /** A worker that never said a word has not got its script. */
  #cause(message) {
    return new Trouble(this.#speaks ? "stopped" : "missing", message);
  }

  #expect(id) {
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
  }

  #receive(data) {
    const { id, ready, error, kind } = data ?? {};
    this.#speaks = true;
    this.#silence?.heard();
    if (ready) this.#settle("ready", "resolve");
    else if (id === undefined && error !== undefined) this.end(new Trouble(kind, error));
    else if (error !== undefined) this.#settle(id, "reject", kind ? new Trouble(kind, error) : new Error(error));
    else if (id !== undefined) this.#settle(id, "resolve", data);
    else this.#heard(data);
  }

  #settle(id, how, value) {
    this.#waiting.get(id)?.[how](value);
    this.#waiting.delete(id);
    if (!this.#waiting.size) this.#silence?.end();
  }
}
