/** Fetches the check ahead for a reader who is about to follow a link to it. */

import { isWelcome } from "../check/unasked.js";
import { begin } from "../shared/begin.js";

const PASSING = 100; // milliseconds in which a pointer only passes over a link

function fetchAhead(addresses) {
  const links = addresses.map((href) => {
    return Object.assign(document.createElement("link"), { rel: "prefetch", href });
  });
  document.head.append(...links);
}

begin(".ime-ahead", ({ dataset }) => {
  if (!isWelcome()) return;
  const check = new URL(dataset.check, document.baseURI);
  const folder = new URL(dataset.runtime, document.baseURI);
  const files = Object.keys(JSON.parse(dataset.sizes)).map((name) => new URL(name, folder));
  let passing;
  const leave = () => clearTimeout(passing);
  const approach = ({ target }) => {
    if (target.closest?.("a[href]")?.pathname !== check.pathname) return;
    leave();
    passing = setTimeout(() => {
      fetchAhead([check, ...files]);
      for (const way of ways) document.removeEventListener(way, approach);
    }, PASSING);
  };
  const ways = ["pointerover", "focusin", "touchstart"];
  for (const way of ways) document.addEventListener(way, approach, { passive: true });
  document.addEventListener("pointerout", leave, { passive: true });
});
