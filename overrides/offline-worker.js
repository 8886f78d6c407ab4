/** Keeps one edition of the guide and the check on the device of a reader who asked for it.
 *
 * `scripts/publish/offline.py` puts a line above this that names the EDITION and its FILES:
 * `[address, integrity, bytes]`, as they were built.  Nothing but these files is ever put into a
 * cache, and an edition is kept whole or not at all.  Out, to every page: `{ kept }`, in bytes, while
 * it arrives; `{ failed }`, "line" or "room", where it does not.
 */

const ROOT = registration.scope;
const OURS = `ime-offline ${ROOT} `;
const NAME = OURS + EDITION;
const LISTED = new Set(FILES.map(([address]) => address));
const NOT_FOUND = "404.html";
const SHORT = /^s\/([^/]*)\/?$/;
const SHORT_ADDRESSES = "s/addresses.json";
const OUR_SCRIPT = /src="([^"]*\bjs\/[0-9a-f]{16}\/[^"]*)"/;
const OF_THE_WIRE = ["content-encoding", "content-length", "vary"];

addEventListener("install", (event) => event.waitUntil(keep()));
addEventListener("activate", (event) => event.waitUntil(dropOthers()));
addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  if (method !== "GET" || !url.startsWith(ROOT)) return;
  const { pathname, search } = new URL(url);
  const asked = pathname.slice(new URL(ROOT).pathname.length);
  const address = meant(asked);
  if (mode !== "navigate") {
    if (LISTED.has(address)) event.respondWith(own(address, event.request));
  } else if (!LISTED.has(address)) event.respondWith(unlisted(address, event.request));
  else if (address === asked) event.respondWith(own(address, event.request));
  else event.respondWith(Response.redirect(ROOT + address + search));
});

/** The address that *asked* means, whatever slashes a host would let pass. */
function meant(asked) {
  const tidy = asked.replace(/\/{2,}/g, "/").replace(/^\//, "").replace(/(^|\/)index\.html$/, "$1");
  return LISTED.has(`${tidy}/`) ? `${tidy}/` : tidy;
}

async function keep() {
  const stopping = new AbortController();
  let arriving = [];
  try {
    const cache = await caches.open(NAME);
    let kept = 0;
    arriving = FILES.map(async ([address, integrity, bytes]) => {
      const url = new URL(address, ROOT);
      if (!(await cache.match(url))) await cache.put(url, await whole(url, integrity, stopping.signal));
      kept += bytes;
      await tell({ kept });
    });
    await Promise.all(arriving);
  } catch (error) {
    stopping.abort();
    await Promise.allSettled(arriving); // what came later would outlast the cache
    await caches.delete(NAME);
    await tell({ failed: error.name === "QuotaExceededError" ? "room" : "line" });
    throw error;
  }
}

async function whole(url, integrity, signal) {
  const response = await fetch(url, { integrity, cache: "no-cache", signal });
  if (!response.ok) throw new Error(`${response.status} for ${url}`);
  return plain(response);
}

/** *response* as a file and no more: unpacked, not led on from elsewhere, and at whichever address
 * asks for it, since a script may read its own query. */
function plain(response, status = 200) {
  const headers = new Headers(response.headers);
  for (const name of OF_THE_WIRE) headers.delete(name);
  return new Response(response.body, { status, headers });
}

async function tell(data) {
  for (const page of await clients.matchAll({ includeUncontrolled: true })) page.postMessage(data);
}

async function dropOthers() {
  const others = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== NAME);
  await Promise.all(others.map((name) => caches.delete(name)));
}

/** The file that was kept.  Where something took it away, the edition is whole no longer: it goes,
 * and all comes from the host again. */
async function own(address, request) {
  const file = await kept(address);
  if (file) return file;
  await registration.unregister();
  await caches.delete(NAME);
  return fetch(request);
}

function kept(address) {
  return caches.match(new URL(address, ROOT), { cacheName: NAME });
}

/** Where a page leads that this edition does not have: a short address, or what the host says. */
async function unlisted(address, request) {
  const [, id] = SHORT.exec(address) ?? [];
  if (id !== undefined) return (await ofShort(id)) ?? notFound(request);
  try {
    const response = await fetch(request);
    return (await isOfThisGuide(response.clone())) ? notFound(request) : response;
  } catch {
    return notFound(request);
  }
}

/** Where the short address of *id* leads, from the list that is kept as well. */
async function ofShort(id) {
  const list = await kept(SHORT_ADDRESSES);
  const sections = list ? await list.json() : {};
  return Object.hasOwn(sections, id) ? Response.redirect(new URL(sections[id][0], ROOT)) : null;
}

/** Whether the host sent a page of another edition: its parts would be looked for among ours. */
async function isOfThisGuide(response) {
  if (!response.headers.get("content-type")?.startsWith("text/html")) return false;
  const [, script] = OUR_SCRIPT.exec(await response.text()) ?? [];
  return script !== undefined && new URL(script, response.url).href.startsWith(`${ROOT}js/`);
}

async function notFound(request) {
  return plain(await own(NOT_FOUND, request), 404);
}
