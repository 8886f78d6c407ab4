/** Starts the worker that runs the rules, and asks it.  Knows nothing of the page. */
export class Runtime {
  #worker;
  #deadline;
  #waiting = new Map();
  #lastId = 0;

  /** Resolves once the rules can be asked; rejects when they cannot start before *deadline*, with
   * the worker's own error where it named one. */
  async start({ workerUrl, runtimeUrl, deadline }) {
    this.#deadline = deadline;
    // From a blob the worker inherits the page's policy, so that nothing it runs can send anything.
    const entry = new URL(workerUrl);
    entry.searchParams.set("runtime", runtimeUrl);
    const source = `import ${JSON.stringify(entry.href)};`;
    const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
    try {
      const ready = this.#expect("ready");
      this.#worker = new Worker(address, { type: "module" });
      this.#worker.addEventListener("message", ({ data }) => this.#receive(data));
      this.#worker.addEventListener("messageerror", () => this.#fail());
      this.#worker.addEventListener("error", () => this.#fail());
      await ready;
    } finally {
      URL.revokeObjectURL(address);
    }
  }

  /** The assessment of *answers*. */
  async assess(answers) {
    const id = ++this.#lastId;
    const assessment = this.#expect(id);
    this.#worker.postMessage({ id, answers });
    return assessment;
  }

  /** Ends the worker; whoever still waits is told. */
  stop() {
    this.#worker?.terminate();
    this.#fail();
  }

  #expect(id) {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#settle(id, reject), this.#deadline);
      this.#waiting.set(id, { resolve, reject, timer });
    });
  }

  #receive({ id, ready, assessment, error }) {
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
    for (const [id, { reject }] of [...this.#waiting]) this.#settle(id, reject, error);
  }
}
