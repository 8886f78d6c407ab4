/** The navigation drawer by keyboard: the theme opens it by a label, which takes no focus. */

import { begin } from "../shared/begin.js";

function offer(button) {
  const drawer = document.querySelector(".md-sidebar--primary");
  const toggle = document.getElementById(button.htmlFor);
  const links = () => [...drawer.querySelectorAll("a, [tabindex]")];
  const tell = () => button.setAttribute("aria-expanded", toggle.checked);
  const close = () => toggle.checked && toggle.click();
  const pressed = (event) => {
    if (!["Enter", " "].includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation(); // the theme presses labels too
    toggle.click();
    if (toggle.checked) links().find((each) => each.checkVisibility({ visibilityProperty: true }))?.focus();
  };
  button.removeAttribute("for"); // the label of a field may not be a button
  button.addEventListener("click", () => toggle.click());
  button.tabIndex = 0;
  button.setAttribute("role", "button");
  button.setAttribute("aria-label", drawer.querySelector("nav").getAttribute("aria-label"));
  tell();
  toggle.addEventListener("change", tell);
  button.addEventListener("keydown", pressed);
  drawer.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget && !drawer.contains(relatedTarget)) close();
  });
  drawer.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    close();
    button.focus();
  });
}

begin("header label[for=__drawer]", offer);
