/** Why Python does not run here, in one of four kinds that the page has sentences for. */

export class Trouble extends Error {
  /** *kind* is "line" (nothing more arrives), "missing" (a file is not there, or is another),
   * "wasm" (the browser does not allow WebAssembly) or "stopped" (Python ended); *detail* is for
   * whoever looks into it. */
  constructor(kind, detail) {
    super(detail);
    this.kind = kind;
  }
}

const NO_MODULE = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0); // the smallest there is

/** Throws where the browser does not allow WebAssembly, before anything is fetched for it. */
export function requireWebAssembly() {
  try {
    new WebAssembly.Module(NO_MODULE);
  } catch (error) {
    throw new Trouble("wasm", String(error));
  }
}
