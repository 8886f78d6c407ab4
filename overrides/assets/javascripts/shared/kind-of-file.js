/** What a file is, by what stands in it, whatever it is called. */

import { show } from "./templates.js";

const ENOUGH = 65_536; // bytes at either end: what lists the parts of a zip stands at its end

const BEGINNINGS = {
  pdf: /^\s*%PDF-/,
  picture: /^(?:.PNG\r\n|\xff\xd8\xff|GIF8|RIFF.{4}WEBP|II\*\0|MM\0\*|BM.{4}\0{4}|.{4}ftyp(?:hei|mif1|avif))/s,
  word: /^\{\\rtf/,
  opendocument: /^PK.{28}mimetypeapplication\/vnd\.oasis/s,
  page: /^(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|head|meta|table|\?xml)/i,
  json: /^(?:\xef\xbb\xbf)?\s*\{\s*"/,
};
const ZIPS = ["PK\x03\x04", "PK\x05\x06"];
const PARTS = { word: "word/document", slides: "ppt/presentation", workbook: "xl/workbook" };
const OLDER_OFFICE = "\xd0\xcf\x11\xe0"; // before 2007, and whatever has a password
const OLDER_WORD = [..."WordDocument"].join("\0");
const UTF_16 = /^(?:\xff\xfe|\xfe\xff|\0\0\xfe\xff|[^\0]\0[^\0]\0|\0[^\0]\0[^\0])/;

const folders = new WeakSet();

/** The file that was dropped with *transfer*, the first of several; a folder poses as one. */
export function dropped({ files: [file], items }) {
  const item = [...items].find(({ kind }) => kind === "file");
  if (item?.webkitGetAsEntry()?.isDirectory) folders.add(file);
  return file;
}

/** "text" or "workbook", or what a *file* is that is neither: "folder", "empty", "pdf", "picture",
 * "word", "slides", "opendocument", "office" (an older one, or with a password), "zip", "page",
 * "json" or "binary".  Rejects where it cannot be read. */
export async function kindOf(file) {
  if (folders.has(file)) return "folder";
  if (!file.size) return "empty";
  const [head, tail] = await Promise.all([textOf(file.slice(0, ENOUGH)), textOf(file.slice(-ENOUGH))]);
  const begun = Object.keys(BEGINNINGS).find((kind) => BEGINNINGS[kind].test(head));
  if (begun) return begun;
  if (ZIPS.some((begins) => head.startsWith(begins))) return kindOfZip(head + tail);
  if (head.startsWith(OLDER_OFFICE)) return (head + tail).includes(OLDER_WORD) ? "word" : "office";
  const [firstLine] = head.split("\n", 1);
  return firstLine.includes("\0") && !UTF_16.test(head) ? "binary" : "text";
}

/** Says in *line* that the file called *name* is of that *kind*. */
export function tellKind(line, name, kind) {
  line.querySelector(".ime-is__name").textContent = name;
  for (const words of line.querySelectorAll("[data-file-is]")) show(words, words.dataset.fileIs === kind);
}

/** By which part is named last: a document in it has parts too, but the list of its own is at the end. */
function kindOfZip(text) {
  const place = (kind) => text.lastIndexOf(PARTS[kind]);
  const [last] = Object.keys(PARTS).sort((one, other) => place(other) - place(one));
  return place(last) >= 0 ? last : "zip";
}

/** Each byte of *blob* as a letter. */
async function textOf(blob) {
  return new TextDecoder("latin1").decode(await blob.arrayBuffer());
}
