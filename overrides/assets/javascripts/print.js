/** Print buttons outside the check; without JavaScript they stay away. */
for (const button of document.querySelectorAll(".ime-reviewed .ime-print")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}
