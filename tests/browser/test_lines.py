"""What belongs together stays together, on a phone and on a laptop."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import ViewportSize, expect

from tests.browser.reader import Reader

PHONE: ViewportSize = {"width": 360, "height": 740}
LAPTOP: ViewportSize = {"width": 1280, "height": 720}

LINKS_TORN = """() => [...document.querySelectorAll(".ime-reviewed a")]
  .filter((link) => link.getClientRects().length > 1)
  .map((link) => link.textContent)"""

ARROWS_ASTRAY = """() => [...document.querySelectorAll(".footnote .ime-read")].filter((read) => {
  const words = [...read.getClientRects()].at(-1);
  const arrows = [...read.parentElement.querySelectorAll(".footnote-backref")];
  return !arrows.length || arrows.some((arrow) => {
    const { top, bottom, width } = arrow.getBoundingClientRect();
    const middle = (top + bottom) / 2;
    return width < 8 || middle < words.top || middle > words.bottom;
  });
}).map((read) => read.parentElement.textContent)"""
"""Notes whose arrows, which lead back to the text, are not on their last line."""

NUMBERS_TORN = """() => [...document.querySelectorAll("article td")]
  .filter((cell) => /^[\\d.,%\\s]*\\d[\\d.,%\\s]*$/.test(cell.textContent))
  .filter((cell) => {
    const range = document.createRange();
    range.selectNodeContents(cell);
    return new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom))).size > 1;
  })
  .map((cell) => cell.textContent)"""


@pytest.mark.parametrize("window", [PHONE, LAPTOP])
@pytest.mark.parametrize("path", ["guide/", "guide/places/canada/", "how-it-decides/"])
def test_no_link_at_the_head_of_a_page_is_torn(
    same_reader: Callable[..., Reader], path: str, window: ViewportSize
) -> None:
    """
    Whatever the line says before them.
    """
    reader = same_reader(thrifty=True, viewport=window).open(path).settle()

    assert reader.page.evaluate(LINKS_TORN) == []


@pytest.mark.parametrize("path", ["guide/cost-of-waiting/", "guide/places/united-kingdom/"])
def test_the_way_back_from_a_note_ends_its_last_line(
    same_reader: Callable[..., Reader], path: str
) -> None:
    """
    However many places lead to the note.
    """
    reader = same_reader(thrifty=True, viewport=PHONE).open(path).settle()

    assert reader.page.evaluate(ARROWS_ASTRAY) == []


@pytest.mark.parametrize("path", ["how-it-decides/proofs/", "changelog/"])
def test_no_number_of_a_table_is_torn_on_a_phone(
    same_reader: Callable[..., Reader], path: str
) -> None:
    """
    Of sixteen figures either.
    """
    reader = same_reader(thrifty=True, viewport=PHONE).open(path).settle()

    assert reader.page.evaluate(NUMBERS_TORN) == []


def test_where_no_page_follows_the_way_back_is_named(same_reader: Callable[..., Reader]) -> None:
    """
    On a phone, where an arrow alone leads back from any other page.
    """
    page = same_reader(thrifty=True, viewport=PHONE).open("contributing/decisions/").page

    expect(page.locator(".md-footer__link--next")).to_have_count(0)
    expect(page.locator(".md-footer__link--prev .md-footer__title")).to_be_visible()
