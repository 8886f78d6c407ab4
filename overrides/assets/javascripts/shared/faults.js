/** What keeps an input from being taken: said at its field, and before the title of the page. */

import { cloneOf } from "./templates.js";

const standing = new Map(); // by form: its fields at fault, each with what described it before
let lines = 0;

/** Says of *form* what is at fault, each a `field` with the `line` that says why, and puts the reader
 * into the first, unless they *stay* where they are.  Whatever stood there before is gone. */
export function showFaults(form, faults, { stay = false } = {}) {
  clearFaults(form);
  standing.set(form, faults.map(marked));
  retitle();
  if (!stay) faults[0].field.focus();
}

/** Takes back what was said of *form*. */
export function clearFaults(form) {
  for (const { field, described } of standing.get(form) ?? []) {
    field.removeAttribute("aria-invalid");
    if (described) field.setAttribute("aria-describedby", described);
    else field.removeAttribute("aria-describedby");
  }
  if (standing.delete(form)) retitle();
}

/** Lists *faults* in *summary*, each as a link to its field, and of several says that they are. */
export function listFaults(summary, faults) {
  const list = document.createElement("ul");
  const items = faults.map(({ field, line }) => {
    const link = document.createElement("a");
    link.href = `#${field.id}`;
    link.textContent = line.textContent;
    link.addEventListener("click", (event) => {
      event.preventDefault(); // an address with the field in it is nothing to keep
      field.focus();
    });
    const item = document.createElement("li");
    item.append(link);
    return item;
  });
  list.append(...items);
  const several = items.length > 1 ? [cloneOf(summary.parentElement, ".ime-faults-template")] : [];
  summary.replaceChildren(...several, ...(items.length ? [list] : []));
}

function marked({ field, line }) {
  const described = field.getAttribute("aria-describedby");
  line.id ||= `ime-fault-${(lines += 1)}`;
  field.setAttribute("aria-invalid", "true");
  field.setAttribute("aria-describedby", described ? `${line.id} ${described}` : line.id);
  return { field, described };
}

/** The title says that there is a fault as long as one can be seen. */
function retitle() {
  const sign = document.querySelector("template.ime-fault-title-template").content.textContent.trim();
  const plain = document.title.replace(`${sign} `, "");
  const isSeen = [...standing.keys()].some((form) => form.isConnected && !form.closest("[hidden]"));
  document.title = isSeen ? `${sign} ${plain}` : plain;
}

addEventListener("hashchange", retitle); // another view of the page may have come
