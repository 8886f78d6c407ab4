/** Where a list is dropped, or chosen. */

import { dropped } from "../shared/kind-of-file.js";

/** Calls *chosen* with the file that the reader drops or chooses in *root*, and *soon* once they
 * turn to it.  A file that misses would take the place of the page, so it goes nowhere. */
export function offerChoice(root, { soon, chosen }) {
  const area = root.querySelector(".ime-drop");
  const input = area.querySelector("input");
  for (const touch of ["pointerdown", "focusin", "dragenter"]) area.addEventListener(touch, soon);
  for (const missed of ["dragover", "drop"]) {
    document.addEventListener(missed, (event) => event.preventDefault());
  }
  input.addEventListener("change", () => {
    const [file] = input.files;
    input.value = ""; // so that the same can be chosen again
    if (file) chosen(file);
  });
  area.addEventListener("dragover", () => area.classList.add("is-over"));
  area.addEventListener("dragleave", ({ relatedTarget }) => {
    if (!area.contains(relatedTarget)) area.classList.remove("is-over");
  });
  area.addEventListener("drop", ({ dataTransfer }) => {
    area.classList.remove("is-over");
    const file = dropped(dataTransfer);
    if (file) chosen(file);
  });
}
