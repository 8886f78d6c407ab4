/** Starts the worker that runs the rules, and asks it.  Knows nothing of the page. */
export class Runtime {
  #worker;
  #ended = false;
  #waiting = new Map();
  #lastId = 0;

  /** Resolves once the rules can be asked; rejects when they cannot start before *deadline*, with
   * the worker's own error where it named one. */
  async start({ workerUrl, runtimeUrl, deadline }) {
    // From a blob the worker inherits the page's policy, so that nothing it runs can send anything.
    const entry = new URL(workerUrl);
    entry.searchParams.set("runtime", runtimeUrl);
    const source = `import ${JSON.stringify(entry.href)};`;
    const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
    try {
      const ready = this.#expect("ready", deadline);
      this.#worker = new Worker(address, { type: "module" });
      this.#worker.addEventListener("message", ({ data }) => this.#receive(data));
      this.#worker.addEventListener("messageerror", () => this.#fail());
      this.#worker.addEventListener("error", () => this.#fail());
      await ready;
    } finally {
      URL.revokeObjectURL(address);
    }
  }

  /** The assessment of *answers*; rejects where the worker died, or is silent until *deadline*. */
  async assess(answers, deadline) {
    if (this.#ended) throw new Error("the worker has ended");
    const id = ++this.#lastId;
    const assessment = this.#expect(id, deadline);
    this.#worker.postMessage({ id, answers });
    return assessment;
  }

  /** Ends the worker; whoever still waits is told. */
  stop() {
    this.#worker?.terminate();
    this.#fail();
  }

  #expect(id, deadline) {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#settle(id, reject), deadline);
      this.#waiting.set(id, { resolve, reject, timer });
    });
  }

  #receive(data) {
    const { id, ready, assessment, error } = data ?? {};
    if (ready) this.#settle("ready", this.#waiting.get("ready")?.resolve);
    else if (error === undefined) this.#settle(id, this.#waiting.get(id)?.resolve, assessment);
    else if (id === undefined) this.#fail(new Error(error));
    else this.#settle(id, this.#waiting.get(id)?.reject, new Error(error));
  }

  #settle(id, settle, value) {
    clearTimeout(this.#waiting.get(id)?.timer);
    this.#waiting.delete(id);
    settle?.(value);
  }

  #fail(error) {
    this.#ended = true;
    for (const [id, { reject }] of [...this.#waiting]) this.#settle(id, reject, error);
  }
}
