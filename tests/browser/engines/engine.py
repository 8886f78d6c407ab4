"""What a reader does in a browser, whichever engine draws the page."""

from __future__ import annotations

import json
import time
from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Any, TypeVar

PATIENCE = 60
"""Seconds until we call a page broken: on a busy machine, slow is not."""

TAB, DOWN, ENTER = "\ue004", "\ue015", "\ue006"
"""Keys that write nothing, as WebDriver names them."""

LISTEN = """
if (!window.complaints) {
  window.complaints = [];
  const note = (text) => complaints.push(text);
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
    note(`${violatedDirective} ${blockedURI}`);
  });
  addEventListener("error", ({ message }) => note(message));
  addEventListener("unhandledrejection", ({ reason }) => note(String(reason)));
}
"""
"""Gathers what a page asks for against its policy, and what it throws."""

PLACE = """(async () => {
  const shown = (element) => element.checkVisibility();
  const element = [...document.querySelectorAll(SELECTOR)].find(shown);
  if (!element) return null;
  element.scrollIntoView({ block: "center", behavior: "instant" });
  const before = element.getBoundingClientRect();
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  const { left, top, width, height } = element.getBoundingClientRect();
  if (left !== before.left || top !== before.top) return null;
  const place = [left + width / 2, top + height / 2];
  const there = document.elementFromPoint(...place);
  const isHit = element.contains(there) || there?.closest("label")?.contains(element);
  return isHit ? place : null;
})()"""
"""Where an element can be pressed: none while it moves, or while another covers it."""

ON_PAPER = """(() => {
  for (const sheet of document.styleSheets) {
    for (const { media } of sheet.cssRules) {
      if (!media) continue;
      if (/\\bprint\\b/.test(media.mediaText)) media.mediaText = "all";
      else if (/\\bscreen\\b/.test(media.mediaText)) media.mediaText = "not all";
    }
  }
})()"""
"""Lets the rules for paper hold on the screen, as not every engine's driver can switch to them."""


class EngineError(Exception):
    """Why a test could not look at a page: it threw, or another came in its place."""


Found = TypeVar("Found")


def until(look: Callable[[], Found | None], what: str) -> Found:
    """What *look* finds, once it finds something."""
    end = time.monotonic() + PATIENCE
    while not (found := look()):
        if time.monotonic() > end:
            raise AssertionError(f"{what}: not within {PATIENCE} seconds")
        time.sleep(0.02)
    return found


class Engine(ABC):
    """A window of one browser: pages are opened, looked at, clicked and typed into."""

    @abstractmethod
    def open(self, address: str) -> None:
        """Go to *address*, and wait until it has loaded."""

    @abstractmethod
    def evaluate(self, expression: str) -> Any:
        """What a JavaScript *expression* that gives a text comes to; a promise is waited for."""

    @abstractmethod
    def press_at(self, x: float, y: float) -> None:
        """Press the button of the mouse at a point of the window."""

    @abstractmethod
    def press_key(self, key: str) -> None:
        """Press one key: a letter, or one that writes nothing."""

    @abstractmethod
    def back(self) -> None:
        """Go back, as by the browser's own button."""

    @abstractmethod
    def reload(self) -> None:
        """Load the page again, as by the browser's own button."""

    @abstractmethod
    def end(self) -> None:
        """Close the browser."""

    def look(self, expression: str) -> Any:
        """The value of *expression* in the page, as far as JSON can say it."""
        found = self.evaluate(
            f"Promise.resolve({expression}).then((it) => JSON.stringify(it ?? null))"
        )
        return json.loads(found)

    def until(self, expression: str, is_so: object = True) -> None:
        """Wait until *expression* comes to *is_so*."""
        seen: list[object] = [None]

        def comes_to() -> bool:
            seen[0] = self._look_again(expression)
            return seen[0] == is_so

        try:
            until(comes_to, f"{expression} comes to {is_so!r}")
        except AssertionError as error:
            raise AssertionError(f"{error}, but to {seen[0]!r}") from None

    def click(self, selector: str) -> None:
        """Bring the first shown element of *selector* into sight, and press it where it rests."""
        place = PLACE.replace("SELECTOR", json.dumps(selector))
        self.press_at(*until(lambda: self._look_again(place), f"{selector} can be pressed"))

    def press_until(self, key: str, selector: str, presses: int = 60) -> None:
        """Press *key* until the focus is on an element of *selector*."""
        for _ in range(presses):
            self.press_key(key)
            if self.look(f"document.activeElement.matches({json.dumps(selector)})"):
                return
        raise AssertionError(f"{presses} presses did not reach {selector}")

    def write(self, text: str) -> None:
        for letter in text:
            self.press_key(letter)

    def put_on_paper(self) -> None:
        self.look(ON_PAPER)

    def complaints(self) -> list[str]:
        """What was refused or thrown in the page that is open, since somebody asked."""
        found: list[str] = self.look("(window.complaints ?? []).splice(0)")
        return found

    def _look_again(self, expression: str) -> Any:
        """The value of *expression*; nothing where the page is being left."""
        try:
            return self.look(expression)
        except EngineError:
            return None
