/** A button after every heading that has an address of its own: copies that address. */

import { cloneOf } from "./fill.js";

const SHOWN_FOR = 2000;

for (const heading of document.querySelectorAll(".md-typeset :is(h1, h2, h3)[id]")) {
  const permalink = heading.querySelector(".headerlink");
  const title = heading.textContent.replace(permalink?.textContent ?? "", "").trim();
  const button = cloneOf(document, ".ime-copy-template");
  button.querySelector(".ime-copy__title").textContent = title;
  button.addEventListener("click", () => copy(heading, button));
  permalink?.remove();
  heading.append(button);
}

async function copy(heading, button) {
  const address = new URL(`#${heading.id}`, location.href).href;
  try {
    await navigator.clipboard.writeText(address);
  } catch {
    location.hash = heading.id; // the address bar then holds what could not be copied
    return;
  }
  const said = button.querySelector(".ime-copy__said");
  said.textContent = document.querySelector(".ime-copied-template").content.textContent;
  button.classList.add("is-copied");
  setTimeout(() => {
    said.textContent = "";
    button.classList.remove("is-copied");
  }, SHOWN_FOR);
}
