/** Closes every way out of a worker, by name: what is not on the list of what stays goes. */

/** The language itself, and what Pyodide and its worker need to answer.  None of it reaches a
 * network, a disk or another page; whatever a browser learns tomorrow is not on the list. */
const STAYS = new Set(
  `
  AggregateError Array ArrayBuffer AsyncDisposableStack Atomics BigInt BigInt64Array BigUint64Array
  Boolean DataView Date DisposableStack Error EvalError FinalizationRegistry Float16Array
  Float32Array Float64Array Function Infinity Int16Array Int32Array Int8Array Intl Iterator JSON Map
  Math NaN Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set
  SharedArrayBuffer String SuppressedError Symbol SyntaxError TypeError URIError Uint16Array
  Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakRef WeakSet WebAssembly decodeURI
  decodeURIComponent encodeURI encodeURIComponent escape eval globalThis isFinite isNaN parseFloat
  parseInt undefined unescape

  DOMException TextDecoder TextEncoder addEventListener clearTimeout console constructor crypto
  performance postMessage queueMicrotask removeEventListener self setTimeout
  `.match(/\S+/g),
);

/** Removes from the worker all that is not on the list.  The policy of the page stands behind it,
 * for what cannot be removed: `import()` is no name, and still reaches the host of the site. */
export function closeWaysOut() {
  for (let scope = globalThis; scope !== Object.prototype; scope = Object.getPrototypeOf(scope)) {
    for (const name of Reflect.ownKeys(scope)) {
      if (typeof name !== "symbol" && !STAYS.has(name)) Reflect.deleteProperty(scope, name);
    }
  }
}
