"""Who asks for less motion gets none: no transition, no animation, no scrolling that glides."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.host import Host
from tests.browser.reader import NO_DECISION, Reader
from tests.browser.test_focus import KINDS

MOVES = """() => {
  const lasts = (durations) => durations.split(",").some((each) => parseFloat(each) > 0);
  const moves = (element, part) => {
    const { transitionDuration, animationName, animationDuration, scrollBehavior } =
      getComputedStyle(element, part);
    return lasts(transitionDuration) || scrollBehavior === "smooth" ||
      (animationName !== "none" && lasts(animationDuration));
  };
  return [...document.querySelectorAll("*")]
    .flatMap((element) => [null, "::before", "::after"]
      .filter((part) => moves(element, part))
      .map((part) => `${element.localName}.${element.getAttribute("class") ?? ""}${part ?? ""}`));
}"""


@pytest.mark.parametrize("path", KINDS)
def test_nothing_moves(same_reader: Callable[..., Reader], path: str) -> None:
    """
    On a page of each kind, whether it shows yet or not.
    """
    calm = same_reader(thrifty=True, reduced_motion="reduce").open(path)

    assert calm.page.evaluate(MOVES) == []


def test_nothing_moves_while_python_starts(new_reader: Callable[..., Reader], host: Host) -> None:
    """
    What says that reasons follow stands still.
    """
    host.stuck.add("pyodide.asm.wasm")
    calm = new_reader(reduced_motion="reduce").open().choose(NO_DECISION)
    expect(calm.page.locator(".ime-result .ime-working")).to_be_visible()
    expect(calm.page.locator(".ime-follows").first).to_be_visible()

    assert calm.page.evaluate(MOVES) == []


def test_other_readers_see_that_something_is_under_way(reader: Reader) -> None:
    """
    The same look finds what moves for them, so it would find it above.
    """
    assert "div.ime-working" in reader.open().page.evaluate(MOVES)
