/** The navigation drawer by keyboard: the theme opens it by a label, which takes no focus. */

import { begin } from "../shared/begin.js";

function offer(label) {
  const drawer = document.querySelector(".md-sidebar--primary");
  const toggle = document.getElementById(label.htmlFor);
  const links = () => [...drawer.querySelectorAll("a, [tabindex]")];
  const tell = () => button.setAttribute("aria-expanded", toggle.checked);
  const close = () => toggle.checked && toggle.click();
  const press = ({ detail }) => {
    toggle.click();
    const isByKey = detail === 0;
    if (toggle.checked && isByKey) links().find((each) => each.checkVisibility({ visibilityProperty: true }))?.focus();
  };
  const button = Object.assign(document.createElement("button"), { type: "button" });
  button.append(...label.childNodes);
  label.append(button);
  button.setAttribute("aria-label", drawer.querySelector("nav").getAttribute("aria-label"));
  tell();
  toggle.addEventListener("change", tell);
  button.addEventListener("click", press);
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
