/** Starts a worker of ours. */

/** The worker that runs the script at *entry*.  From a blob it inherits the page's policy, so that
 * nothing it runs can send anything. */
export function startWorker(entry) {
  const source = `import ${JSON.stringify(entry)};`;
  const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  const worker = new Worker(address, { type: "module" });
  const forget = () => URL.revokeObjectURL(address);
  for (const first of ["message", "error"]) worker.addEventListener(first, forget, { once: true });
  return worker;
}
