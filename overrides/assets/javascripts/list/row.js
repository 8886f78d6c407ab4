/** One row of the table: a file, or a row that could not be read. */

import { fillMark } from "../check/mark.js";
import { cloneOf, show } from "../shared/templates.js";

/** The row for *file*, from the templates in *root*; *names* are those of the recommendations. */
export function rowOf(root, file, names) {
  const row = cloneOf(root, file.trouble ? ".ime-bad-template" : ".ime-file-template");
  const fill = (selector, text) => (row.querySelector(selector).textContent = text);
  fill(".ime-files__file", file.file);
  show(row.querySelector(".ime-files__nameless"), !file.file);
  fill(".ime-files__row span", file.number);
  if (file.trouble) {
    show(row.querySelector(".ime-bad__in"), Boolean(file.column));
    fill(".ime-bad__in b", file.column);
    fill(".ime-bad__why", file.trouble);
    return row;
  }
  const { recommendation, presumed } = file;
  show(row.querySelector(".ime-rec"), Boolean(recommendation));
  show(row.querySelector(".ime-files__open"), !recommendation);
  if (recommendation) fillMark(row.querySelector(".ime-rec"), recommendation, names.get(recommendation));
  fill(".ime-files__decides", file.decides);
  show(row.querySelector(".ime-presumed"), presumed.length > 0);
  fill(".ime-presumed__count", presumed.length);
  fill(".ime-presumed__names", presumed.join(", "));
  fill(".ime-files__step", file.step);
  fill(".ime-files__which", file.file || file.number);
  return row;
}
