/** The files of the runtime that are no scripts: counted as they arrive, compiled, and kept.
 *
 * What has arrived is not asked for again, however often Python is started on this page.  Of a file
 * that broke off, a host sends the rest as it is and not compressed: that is asked for where it is
 * less than the whole, or where the whole has not got any further.
 */

import { responseFor, unbroken } from "./fetched.js";
import { Silence } from "./silence.js";

const WASM = "pyodide.asm.wasm";
const STDLIB = "python_stdlib.zip";
const ASSESSMENT = "assessment.whl";
const DOCUMENTS = "documents.whl"; // which no answer waits for
const FILES = [WASM, STDLIB, ASSESSMENT];

const TRIES = 5; // in a row that bring nothing new
const PAUSE = 1000; // milliseconds between them

export class RuntimeFiles {
  #folder;
  #sizes;
  #files = new Map();
  #pieces = new Map();
  #furthest = new Map();
  #stuck = new Set(); // whose last try got no further than one before
  #distrusted = false;
  #aborting;
  #silence;
  #heard;

  /** Those in the *folder* at that address; *sizes* tells how long each is once unpacked.
   * *heard* is told how many bytes have `arrived` of a `total`, as on the wire. */
  constructor(folder, sizes, heard) {
    this.#folder = folder;
    this.#sizes = sizes;
    this.#heard = heard;
  }

  /** From now on a cache is not believed, as it may hold that a file was missing; nor is what has come
   * of one, as it may be of another. */
  distrust() {
    this.#distrusted = true;
    this.#pieces.clear();
    this.#furthest.clear();
  }

  /** The compiled `module`, and `stdlib` and `assessment` as they are.
   *
   * Rejects with a Trouble, where nothing arrived for *limit* milliseconds or a file is not there.
   */
  async all(limit) {
    const [module, stdlib, assessment] = await this.#within(limit, () => Promise.all([
      this.#kept(WASM, compiled),
      this.#kept(STDLIB, bytesOf),
      this.#kept(ASSESSMENT, bytesOf),
    ]));
    return { module, stdlib, assessment };
  }

  /** What writes documents, as it is; rejects as `all` does. */
  async documents(limit) {
    return this.#within(limit, () => this.#kept(DOCUMENTS, bytesOf));
  }

  /** What *fetching* brings, unless nothing arrives for *limit* milliseconds. */
  async #within(limit, fetching) {
    if (this.#aborting?.signal.aborted ?? true) this.#aborting = new AbortController();
    this.#silence?.end();
    const silence = new Silence(limit, () => this.#aborting.abort());
    this.#silence = silence;
    try {
      return await fetching();
    } finally {
      silence.end();
    }
  }

  /** The total is not known before each file has said how long it is. */
  get #progress() {
    const pieces = FILES.flatMap((name) => this.#pieces.get(name) ?? []);
    const sum = (key) => Math.round(pieces.reduce((total, piece) => total + piece[key], 0));
    return { arrived: sum("arrived"), total: pieces.length === FILES.length ? sum("total") : 0 };
  }

  /** What the file called *name* became; where asking for it failed, it is asked for again. */
  #kept(name, become) {
    if (!this.#files.has(name)) {
      const file = this.#tried(name, become);
      file.catch(() => this.#files.delete(name));
      this.#files.set(name, file);
    }
    return this.#files.get(name);
  }

  /** The file called *name*, however often the line breaks, as long as more of it arrives.  While
   * the line is down, nothing does, and the limit on silence has the last word. */
  async #tried(name, become) {
    const { signal } = this.#aborting;
    for (let left = TRIES; ; ) {
      const before = this.#pieces.get(name);
      try {
        return await this.#fetched(name, become, signal);
      } catch (error) {
        const piece = this.#pieces.get(name);
        const isDown = piece ? piece === before : !navigator.onLine;
        if (!isDown) left = this.#gotFurther(name, piece) ? TRIES : left - 1;
        if (!left && !piece) error.kind = "missing"; // something on the way lets it never begin
        if (error.kind === "missing" || signal.aborted || !left) throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }

  /** Notes whether the last try, which brought *piece*, got further with that file than any other. */
  #gotFurther(name, piece) {
    const furthest = this.#furthest.get(name) ?? 0;
    const read = piece?.read ?? 0;
    this.#furthest.set(name, Math.max(read, furthest));
    if (read > furthest) this.#stuck.delete(name);
    else this.#stuck.add(name);
    return read > furthest;
  }

  async #fetched(name, become, signal) {
    const cache = this.#distrusted ? "reload" : "default";
    const begun = this.#begun(name);
    const headers = begun ? { range: `bytes=${begun.read}-` } : {};
    const response = await responseFor(this.#folder + name, { cache, signal, headers, priority: "low" });
    const file = response.status === 206 // else the host sends the whole again
      ? await become(await this.#rest(name, response, begun))
      : await this.#whole(name, response, become);
    this.#pieces.get(name).chunks = [];
    return file;
  }

  /** What *response*, the whole file called *name*, becomes while it arrives.  It is counted to its
   * end where it breaks off as well: what has come by then is gone on with. */
  async #whole(name, response, become) {
    const total = Number(response.headers.get("content-length")) || this.#sizes[name];
    const counting = this.#count(name, response.clone(), { total, read: 0, chunks: [] });
    const [became] = await Promise.allSettled([become(response), counting]);
    await counting;
    if (became.reason) throw became.reason;
    return became.value;
  }

  /** The whole file called *name*, once *response* has brought what *begun* lacks.  Nothing is done
   * with it before: a browser drops what it holds unread when the line breaks. */
  async #rest(name, response, begun) {
    await this.#count(name, response, begun);
    const type = response.headers.get("content-type") ?? "";
    return new Response(new Blob(begun.chunks), { headers: { "content-type": type } });
  }

  /** The piece that has come of the file called *name*, where the rest is worth asking for. */
  #begun(name) {
    const piece = this.#pieces.get(name);
    if (!piece?.read) return null;
    const isShorter = this.#sizes[name] - piece.read < piece.total;
    return isShorter || this.#stuck.has(name) ? piece : null;
  }

  /** Counts *response* as it arrives, after what was *begun*, and keeps its chunks meanwhile. */
  async #count(name, response, { total, read, chunks }) {
    const reader = response.body.getReader();
    for (;;) {
      const arrived = Math.min(read / this.#sizes[name], 1) * total;
      this.#pieces.set(name, { arrived, total, read, chunks });
      this.#silence.heard();
      this.#heard(this.#progress);
      const { done, value } = await unbroken(reader.read());
      if (done) return;
      chunks.push(value);
      read += value.length;
    }
  }
}

/** The module in *response*, also from a host that does not know its type. */
async function compiled(response) {
  const typed = response.headers.get("content-type")?.startsWith("application/wasm");
  const compiling = typed
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await bytesOf(response));
  return unbroken(compiling);
}

function bytesOf(response) {
  return unbroken(response.arrayBuffer());
}
