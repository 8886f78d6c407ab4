/** The record of a check: a print, a file, a link to take along.  Nothing happens unless asked. */

import { copied } from "../shared/clipboard.js";
import { downloadJson } from "../shared/download.js";
import { show } from "../shared/templates.js";
import { today } from "../shared/today.js";
import { pageAddress } from "./address.js";
import { answersIn } from "./form.js";

/** Makes the buttons in *root* print, save or share the latest assessment, or the code for it. */
export function offerRecord(root, { latest, code }) {
  root.addEventListener("click", async ({ target }) => {
    const button = target.closest("button");
    if (button?.matches(".ime-print")) print();
    if (button?.matches(".ime-save")) save(root, latest());
    if (button?.matches(".ime-share")) await share(root, code());
  });
}

/** When the rules were reviewed, when they will be again, and where it is said how: as the page says. */
export function review() {
  const edition = document.querySelector(".ime-edition");
  const [last, next] = [...edition.querySelectorAll("time")].map(({ dateTime }) => dateTime);
  return { last, next, policy: edition.querySelector("a").href };
}

function save(root, assessment) {
  if (!assessment) return; // it is being worked out, as the page shows
  const made = today();
  const answers = answersIn(root.querySelector("form"));
  const { rules_version } = assessment;
  const note = assessment.to_do ? undefined : root.querySelector(".ime-result__holds").textContent;
  const kept = { made, page: pageAddress(), rules_version, review: review(), note, answers, assessment };
  downloadJson(JSON.stringify(kept, null, 2), `ime-check-${made}.json`);
}

async function share(root, code) {
  const link = `${pageAddress()}#a=${code}`;
  const done = await copied(link);
  show(root.querySelector(".ime-keep__copied"), done);
  show(root.querySelector(".ime-keep__by-hand"), !done);
  const field = root.querySelector(".ime-keep__link");
  field.value = link;
  if (done) return;
  field.focus(); // its label says why
  field.select();
}
