/** Follows an address that has moved: the list of what moved, in the page, says where to. */

import { begin } from "../shared/begin.js";

function follow() {
  const target = document.getElementById(location.hash.slice(1));
  const moved = target?.closest(".ime-moved li")?.querySelector(".ime-moved__to");
  const page = document.querySelector(".ime-moved__page"); // only where the whole page has gone
  const link = moved ?? page;
  if (link) location.replace(link.href);
}

begin(".ime-moved", () => {
  addEventListener("hashchange", follow);
  follow();
});
