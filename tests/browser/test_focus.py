"""The focus is never hidden: whatever stands over the page leaves what has it in full sight."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice

import pytest
from playwright.sync_api import expect

from tests.browser.reader import HALF_WAY, PRESUMED, Reader

KEYS = ["Tab", "Shift+Tab"]
KINDS = [
    "",
    "check/",
    "guide/when-it-helps/",
    "guide/prepare/questions/",
    "guide/cost-of-waiting/",
    "how-it-decides/rules/",
    "404.html",
]
"""A page of each kind."""

ENOUGH = 3
"""Hidden stops, after which we know: each is waited for."""

MOST = 100
"""Presses of a key, after which a long page repeats itself."""

COVERED = """async () => {
  const covered = () => {
    const focused = document.activeElement;
    if (focused === document.body) return null;
    const said = (element) =>
      (element.ariaLabel || element.textContent).replace(/\\s+/g, " ").trim();
    const shown = (element) => {
      const { width, height } = element.getBoundingClientRect();
      return width && height && element.checkVisibility({ opacityProperty: true });
    };
    const behind = focused.matches("input:has(+ label)") // the theme draws it there
      ? [focused.nextElementSibling]
      : [];
    const seen = [focused, ...(focused.labels ?? []), ...behind].find(shown);
    const name = `${focused.localName}.${focused.classList[0] ?? ""} ${said(focused).slice(0, 40)}`;
    if (!seen) return `${name}: is not drawn`;
    const lines = [...seen.getClientRects()].filter(({ width }) => width > 1);
    const over = (x, y) => {
      const top = document.elementFromPoint(x, y);
      if (!top) return "the edge of the window";
      const own = seen.contains(top) || focused.contains(top) || top.contains(seen);
      return own ? "" : `${top.localName}.${top.classList}`;
    };
    const tall = lines.at(-1).bottom - lines[0].top > innerHeight / 2; // does not fit
    for (const { left, right, top, bottom } of tall ? lines.slice(0, 1) : lines) {
      for (const y of tall ? [top + 1] : [top + 1, (top + bottom) / 2, bottom - 1]) {
        const hides = over((left + right) / 2, y);
        if (hides) return `${name}: behind ${hides} at ${Math.round(top)} to ${Math.round(bottom)}`;
      }
    }
    return "";
  };
  let hides = covered();
  const end = performance.now() + 5000; // what slides in does so by then, on a busy machine too
  while (hides && performance.now() < end) {
    await new Promise(requestAnimationFrame);
    hides = covered();
  }
  return hides;
}"""


@pytest.fixture
def phone(same_reader: Callable[..., Reader]) -> Reader:
    return same_reader(
        thrifty=True, viewport={"width": 360, "height": 640}, reduced_motion="reduce"
    )


def hidden_stops(reader: Reader) -> list[str]:
    """The first stops at which the focus is hidden, on the way through the whole page and back."""
    hidden = (f"{key}: {stop}" for key in KEYS for stop in stops_of(reader, key) if stop)
    return list(islice(hidden, ENOUGH))


def stops_of(reader: Reader, key: str) -> Iterator[str]:
    """What hides the focus at each stop of *key*, until it leaves the page."""
    for _ in range(MOST):
        reader.page.keyboard.press(key)
        covered = reader.page.evaluate(COVERED)
        if covered is None:
            return
        yield covered


@pytest.mark.parametrize("path", KINDS)
def test_every_focus_stop_is_in_sight(phone: Reader, path: str) -> None:
    """
    On a phone, through a page of every kind, forwards and backwards.
    """
    assert hidden_stops(phone.open(path)) == []


@pytest.mark.at_the_check(reduced_motion="reduce")
@pytest.mark.parametrize("width", [360, 1280])
def test_every_focus_stop_of_an_answered_check_is_in_sight(reader: Reader, width: int) -> None:
    """
    With every question open and the line at the foot in place, and in the reasons.
    """
    reader.page.set_viewport_size({"width": width, "height": 640})
    reader.choose(HALF_WAY).expect_recommendation("open")
    unfold = reader.page.locator(".ime-rail__unfold")
    if unfold.is_visible():
        unfold.click()
    reader.page.locator(".ime-show-all").click()
    found = hidden_stops(reader)
    reader.choose(PRESUMED).read_reasons()
    found += hidden_stops(reader)

    assert found == []


@pytest.mark.parametrize("path", ["", "guide/when-it-helps/"])
def test_the_drawer_opens_and_closes_by_keyboard(phone: Reader, path: str) -> None:
    """
    Enter on its button leads to its first link in sight, Escape back to the button.
    """
    page = phone.open(path).page
    button = page.get_by_role("button", name="Navigation")
    phone.press_until("Tab", "header label > button")
    page.keyboard.press("Enter")
    expect(button).to_have_attribute("aria-expanded", "true")

    expect(page.locator(".md-sidebar--primary :focus")).to_be_in_viewport()
    assert page.evaluate(COVERED) == ""

    page.keyboard.press("Escape")
    expect(button).to_have_attribute("aria-expanded", "false")
    expect(button).to_be_focused()
