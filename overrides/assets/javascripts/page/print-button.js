/** What prints shows only where the browser can print: some inside of other apps cannot. */

import { begin } from "../shared/begin.js";
import { show } from "../shared/templates.js";

begin("body", (body) => {
  body.classList.toggle("ime-cannot-print", typeof globalThis.print !== "function");
});

begin(".ime-reviewed .ime-print", (button) => {
  show(button, true); // without JavaScript it stays away
  button.addEventListener("click", () => print());
});
