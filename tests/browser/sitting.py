"""A reader who sits at the check with Python ready, and leaves it to the next as it was."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import expect

from tests.browser.reader import Reader

PUT_BACK = """() => {
  const press = (selector) => document.querySelector(selector)?.click();
  press(".ime-opened[open] button");
  press(".ime-clear");
  press(".ime-show-all[aria-pressed=true]");
  press(".ime-rail__unfold[aria-expanded=true]");
  dispatchEvent(new PageTransitionEvent("pagehide")); // which ends the offer to put answers back
  dispatchEvent(new PageTransitionEvent("pageshow"));
  document.activeElement.blur();
  scrollTo(0, 0);
}"""
"""Does what the page itself offers."""

STANDS = """() => {
  const root = document.querySelector("ime-assessment");
  if (!root) return null;
  const whole = root.cloneNode(true);
  const said = root.querySelector(".ime-announce").innerText.trim();
  for (const other of whole.querySelectorAll(".ime-announce, .ime-arriving")) other.remove();
  const all = (selector, look) => [...root.querySelectorAll(selector)].map(look);
  return {
    text: whole.textContent,
    links: all("[href]", (link) => link.getAttribute("href")),
    fields: all("input, textarea", ({ value, checked }) => [value, checked]),
    check: { ...root.dataset },
    panel: { ...root.querySelector(".ime-result").dataset },
    parts: all(".ime-part", ({ dataset }) => dataset.partState),
    hidden: all(".ime-notice, .ime-view, .ime-bar, .ime-carry", ({ hidden }) => hidden),
    pressed: all("[aria-pressed], [aria-expanded]", (each) =>
      [each.ariaPressed, each.ariaExpanded]),
    opened: all("dialog", ({ open }) => open),
    styled: root.querySelectorAll("[style]").length + Boolean(document.documentElement.style[0]),
    said: /^(Nothing answered yet)?\\.$/.test(said) ? "" : said,
    address: location.href,
    name: window.name,
    stored: [Object.keys(localStorage), Object.keys(sessionStorage)],
    focused: document.activeElement.localName,
  };
}"""
"""All that the next reader could notice; that nothing is answered may have been said or not."""


@dataclass
class Seat:
    """A tab at the check, and how it stands when nobody has touched it."""

    reader: Reader
    untouched: Any = field(init=False, default=None)

    def take(self) -> Reader:
        if not self.untouched:
            self.reader.open().expect_state("ready")
            expect(self.reader.page.locator(".ime-copy").first).to_be_attached()
            self.untouched = self.reader.settle().page.evaluate(STANDS)
        return self.reader

    def leave(self) -> None:
        """Put the page back; where that fails, the next reader gets a new one."""
        self.reader.put_down()
        stays = self.reader.page.url.startswith(f"{self.reader.address}check/")
        if stays:
            self.reader.page.evaluate(PUT_BACK)
        if not stays or self.reader.page.evaluate(STANDS) != self.untouched:
            self.untouched = None
            self.reader.leave_as_found()
