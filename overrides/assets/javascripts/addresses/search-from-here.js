/** Where an address leads nowhere: opens the search, with the words of the address in it. */

import { begin } from "../shared/begin.js";
import { show } from "../shared/templates.js";

const LONGEST = 100; // no words that somebody typed

/** The words in the last part of a *path*; none where it holds a number or a code. */
function wordsOf(path) {
  const last = path.split("/").filter(Boolean).at(-1) ?? "";
  if (last.length > LONGEST) return "";
  return /^[a-z]+(-[a-z]+)*(\.html)?$/i.test(last) ? last.replace(".html", "").replaceAll("-", " ") : "";
}

begin(".ime-find", (button) => {
  show(button, true); // without JavaScript there is no search
  button.addEventListener("click", () => {
    document.querySelector(".md-search__input").value = wordsOf(location.pathname);
    document.querySelector("header [for=__search]").click(); // Material's own way to open it
  });
});
