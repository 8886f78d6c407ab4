"""A page enlarged four times, or with its text twice as large, still shows all it says."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import ViewportSize, expect

from tests.browser.reader import HALF_WAY, NO_DECISION, PRESUMED, Reader
from tests.browser.test_focus import COVERED, KINDS

FOUR_TIMES: ViewportSize = {"width": 320, "height": 256}
"""What is left of a window of 1280 by 1024."""

LYING: ViewportSize = {"width": 640, "height": 360}
"""A phone on its side."""

STICKS = """() => {
  scrollTo(0, document.documentElement.scrollHeight / 2);
  const rows = new Set();
  for (const each of document.querySelectorAll("body *")) {
    if (!["fixed", "sticky"].includes(getComputedStyle(each).position)) continue;
    if (!each.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const { top, bottom, left, right } = each.getBoundingClientRect();
    if (right <= 0 || left >= innerWidth) continue;
    for (let row = Math.max(0, Math.floor(top)); row < Math.min(innerHeight, bottom); row++) {
      rows.add(row);
    }
  }
  return rows.size / innerHeight;
}"""
"""The share of the window's height over which something sticks, in the middle of the page."""

CUT = """() => {
  const shown = { visibilityProperty: true, opacityProperty: true };
  const unseen = ".ime-hidden, .md-skip, .md-sidebar, .md-typeset__scrollwrap, script, style, svg";
  const clips = (each) => getComputedStyle(each).overflow !== "visible";
  const frame = (each) => {
    for (; each !== document.body; each = each.parentElement) {
      if (clips(each)) return each.getBoundingClientRect();
    }
    return { left: 0, right: innerWidth, top: -Infinity, bottom: Infinity };
  };
  const isCut = (words) => {
    const { left, right, top, bottom } = frame(words.parentElement);
    const range = document.createRange();
    range.selectNodeContents(words);
    return [...range.getClientRects()].some((line) => {
      const middle = (line.top + line.bottom) / 2;
      return line.left < left - 1 || line.right > right + 1 || middle < top || middle > bottom;
    });
  };
  const found = [];
  const all = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (all.nextNode()) {
    const { data, parentElement } = all.currentNode;
    if (!data.trim() || parentElement.closest(unseen)) continue;
    if (!parentElement.checkVisibility(shown)) continue;
    if (isCut(all.currentNode)) found.push(data.trim().slice(0, 60));
  }
  return found;
}"""
"""Words that the window, or what they stand in, cuts off; a table scrolls."""

HEIGHTS = """() => {
  const title = document.querySelector(".md-header__title");
  const parts = [...title.querySelectorAll(".md-ellipsis")];
  return [parts.map(({ offsetHeight }) => offsetHeight), title.offsetHeight];
}"""


def twice(reader: Reader) -> Reader:
    """The page that stands open, with its text twice as large."""
    reader.page.evaluate("document.documentElement.style.fontSize = '250%'")
    return reader


@pytest.mark.parametrize("path", KINDS)
def test_most_of_a_low_window_is_the_page(same_reader: Callable[..., Reader], path: str) -> None:
    """
    What sticks takes less than half of it, and nothing scrolls sideways.
    """
    page = same_reader(thrifty=True).open(path).settle().page
    for window in (FOUR_TIMES, LYING):
        page.set_viewport_size(window)

        assert page.evaluate(STICKS) < 0.5
        assert page.evaluate("document.scrollingElement.scrollWidth") == window["width"]


@pytest.mark.at_the_check(reduced_motion="reduce")
def test_most_of_a_low_window_is_the_check(reader: Reader) -> None:
    """
    With answers and in the reasons too; header and foot leave with the page.
    """
    reader.page.set_viewport_size(FOUR_TIMES)
    reader.choose(HALF_WAY).expect_recommendation("open")
    reader.page.locator("input[name=opinions]").first.focus()

    for over in (".md-header", ".ime-bar"):
        expect(reader.page.locator(over)).not_to_be_in_viewport()
    assert reader.page.evaluate(COVERED) == ""
    assert reader.page.evaluate(STICKS) < 0.5
    reader.choose(PRESUMED).expect_presumed("proceed").read_reasons()
    assert reader.page.evaluate(STICKS) < 0.5
    assert reader.page.evaluate("document.scrollingElement.scrollWidth") == FOUR_TIMES["width"]


@pytest.mark.parametrize("path", KINDS)
def test_text_twice_as_large_is_not_cut(same_reader: Callable[..., Reader], path: str) -> None:
    """
    On a phone, neither at the edge of the window nor in the header, which holds the title of the
    site, and that of the page once it is scrolled, in either size.
    """
    reader = same_reader(thrifty=True, viewport={"width": 360, "height": 640}).open(path)
    heights = [reader.page.evaluate(HEIGHTS), twice(reader).page.evaluate(HEIGHTS)]

    assert [each for each, room in heights if max(each) > room or min(each) == 0] == []
    assert reader.page.evaluate(CUT) == []


@pytest.mark.at_the_check
@pytest.mark.parametrize("answers", [HALF_WAY, PRESUMED, NO_DECISION])
def test_a_recommendation_twice_as_large_is_not_cut(
    reader: Reader, answers: dict[str, str]
) -> None:
    """
    The longest words of the headline too.
    """
    reader.page.set_viewport_size({"width": 360, "height": 640})
    twice(reader.choose(answers).expect_report())
    found = reader.page.evaluate(CUT)
    found += reader.read_reasons().page.evaluate(CUT)
    reader.page.evaluate("document.documentElement.removeAttribute('style')")

    assert found == []
