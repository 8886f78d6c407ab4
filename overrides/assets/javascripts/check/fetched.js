/** What is fetched, or the Trouble that kept it from arriving. */

import { Trouble } from "./trouble.js";

/** The response for *address*, if it is the file and not a page that says there is none. */
export async function responseFor(address, options) {
  const response = await unbroken(fetch(address, options));
  const isPage = response.headers.get("content-type")?.startsWith("text/html");
  if (!response.ok || isPage) throw new Trouble("missing", `${response.status} for ${address}`);
  return response;
}

/** What *arriving* brings.  What arrived but cannot be compiled is not the file we asked for. */
export async function unbroken(arriving) {
  try {
    return await arriving;
  } catch (error) {
    const isAnother = error instanceof WebAssembly.CompileError;
    throw new Trouble(isAnother ? "missing" : "line", String(error));
  }
}
