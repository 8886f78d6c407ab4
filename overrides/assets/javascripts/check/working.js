/** Marks what is older than the answers in the form, until Python has made it anew. */

/** Marks it in *root* while *working*; what is so marked cannot be printed, saved or shared. */
export function markWorking(root, working) {
  for (const older of root.querySelectorAll(".ime-later")) older.setAttribute("aria-busy", working);
  for (const follows of root.querySelectorAll(".ime-follows")) follows.hidden = !working;
  for (const button of root.querySelectorAll(".ime-keep__acts button")) {
    button.disabled = working && !button.matches(".ime-clear");
  }
}
