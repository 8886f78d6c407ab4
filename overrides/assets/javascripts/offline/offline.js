/** Keeps the guide and the check on this device, if the reader asks, and takes them off again.
 *
 * The page loads this only once its button is pressed, or where something is kept already.
 */

import { show } from "../shared/templates.js";

const root = document.querySelector(".ime-offline");
const worker = new URL(root.dataset.worker, document.baseURI).href;
const scope = new URL("./", worker).href;
const watched = new WeakSet();

const REMOVES = ["kept", "newer", "behind", "stuck"]; // states in which there is something to remove

navigator.serviceWorker.addEventListener("message", ({ data: { kept, failed } }) => {
  if (kept) count(kept);
  if (failed) because(failed);
});

/** Says what is kept already, and whether a newer edition waits. */
export async function look() {
  const registration = await ours();
  if (registration) follow(registration);
  else await drop(); // what a try left behind that was broken off
}

/** Keeps what is not kept, and removes what is. */
export async function press() {
  const { state } = root.dataset;
  if (REMOVES.includes(state)) await remove();
  else if (state !== "keeping") await keep();
}

async function keep() {
  count(0);
  because("line");
  turn("keeping");
  try {
    const registration = await navigator.serviceWorker.register(worker, { updateViaCache: "none" });
    if (registration.active && !(await held()).length) await refuse();
    else follow(registration);
  } catch (error) {
    if (error.name === "SecurityError") because("refused");
    turn("failed");
  }
}

/** Chromium calls a worker back that was removed while a page used it, and does not fill it again. */
async function refuse() {
  await drop();
  turn("again");
}

async function remove() {
  try {
    await drop();
    turn("removed");
  } catch {
    turn("stuck");
  }
}

async function drop() {
  await (await ours())?.unregister();
  await Promise.all((await held()).map((name) => caches.delete(name)));
}

/** The caches that are ours. */
async function held() {
  return (await caches.keys()).filter((name) => name.startsWith(`ime-offline ${scope} `));
}

/** Says what *registration* holds, now and whenever that changes. */
function follow(registration) {
  const { active, installing, waiting } = registration;
  if (active) turn(waiting ? "newer" : "kept");
  else if (installing || waiting) turn("keeping");
  else giveUp(registration);
  watch(waiting, registration);
  watch(installing, registration);
  registration.addEventListener("updatefound", () => watch(registration.installing, registration));
}

/** Follows one *edition* until it is in use, waits for that, or is given up. */
function watch(edition, registration) {
  if (!edition || watched.has(edition)) return;
  watched.add(edition);
  let before = edition.state;
  edition.addEventListener("statechange", () => {
    const { state } = edition;
    if (state === "redundant" && before === "installing") giveUp(registration);
    if (state === "installed" && registration.active) turn("newer");
    if (state === "activated") turn("kept");
    before = state;
  });
}

/** Says that an edition did not arrive whole, and leaves nothing of it. */
async function giveUp(registration) {
  if (root.dataset.state === "removed") return;
  if (registration.active) return turn("behind");
  await drop(); // its worker may have been ended before it could
  turn("failed");
}

/** Ours, and not that of a neighbour who stands above us on this host. */
async function ours() {
  const registrations = await navigator.serviceWorker.getRegistrations();
  return registrations.find((each) => each.scope === scope);
}

function count(bytes) {
  root.querySelector(".ime-offline__so-far").textContent = (bytes / 1e6).toFixed(1);
}

/** Says why it failed: "line", "room" or "refused". */
function because(why) {
  for (const part of root.querySelectorAll("[data-why]")) show(part, part.dataset.why === why);
}

function turn(state) {
  root.dataset.state = state;
  root.querySelector("button").setAttribute("aria-disabled", state === "keeping");
  for (const part of root.querySelectorAll("[data-shows]")) {
    show(part, part.dataset.shows.split(" ").includes(state));
  }
}
