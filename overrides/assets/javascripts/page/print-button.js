/** The button that prints the page. */

import { begin } from "../shared/begin.js";
import { show } from "../shared/templates.js";

begin(".ime-reviewed .ime-print", (button) => {
  show(button, true); // without JavaScript it stays away
  button.addEventListener("click", () => print());
});
