/** Puts a file into the reader's downloads. */

/** Saves *text*, which is JSON, under *name*. */
export function downloadJson(text, name) {
  download(new Blob([text], { type: "application/json" }), name);
}

/** Saves *blob* under *name*. */
export function download(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
