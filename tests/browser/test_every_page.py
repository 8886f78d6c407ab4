"""What holds on every page: everybody can read it, its sections are found, and paper has it all."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from urllib.parse import urlsplit

import pytest

from scripts.measure.page_weights import AIM
from tests.browser.accessibility import findings
from tests.browser.landing import lost, on_their_pages
from tests.browser.reader import Reader, on_paper
from tests.browser.test_print import FOR_THE_SCREEN, LEFT_OUT, TORN
from tests.site.published import SITE

TABLE_THAT_SCROLLS = """[...document.querySelectorAll(".md-typeset__scrollwrap")]
  .some((box) => box.scrollWidth > box.clientWidth)"""


WIDE_TABLES = (
    "guide/what-it-is/",
    "guide/cost-of-waiting/",
    "contributing/",
    "about/dependencies/",
)

WORDS_CUT = """() => {
  const range = new Range();
  const cut = [];
  for (const cell of document.querySelectorAll("article :is(th, td)")) {
    const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      for (const { 0: word, index } of texts.currentNode.data.matchAll(/[\\p{L}\\p{N}]+/gu)) {
        range.setStart(texts.currentNode, index);
        range.setEnd(texts.currentNode, index + word.length);
        const lines = [...range.getClientRects()].map(({ bottom }) => Math.round(bottom));
        if (new Set(lines).size > 1) cut.push(word);
      }
    }
  }
  return cut;
}"""

WEIGHT = """async () => {
  await document.fonts.ready;
  const [page] = performance.getEntriesByType("navigation");
  const parts = performance.getEntriesByType("resource");
  return [page, ...parts].reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
}"""
"""Bytes of a page and of all it asked for, as they were sent."""


@pytest.fixture(scope="module")
def turning(tab: Callable[..., Reader]) -> Iterator[Reader]:
    """Who turns from page to page, at 320 px: the width of a page zoomed to 400 %."""
    reader = tab(
        thrifty=True,
        viewport={"width": 320, "height": 800},
        color_scheme="dark",
        reduced_motion="reduce",
    )
    yield reader
    reader.leave_as_found()


def addresses() -> list[str]:
    """Every page in the navigation, from the site's own map of itself."""
    text = (SITE / "sitemap.xml").read_text()
    return [urlsplit(address).path.lstrip("/") for address in re.findall("<loc>(.*?)</loc>", text)]


@pytest.mark.parametrize("path", addresses())
def test_every_page_suits_everybody(turning: Reader, path: str) -> None:
    """
    Axe finds nothing, and nothing needs sideways scrolling; each section, by a current address or
    a former one, begins below the header and has the focus; on paper nothing is left out, and no
    heading is torn or left behind.  A page of the guide is light.
    """
    turning.open(path).settle()
    weight = turning.page.evaluate(WEIGHT)

    assert not path.startswith("guide/") or 0 < weight <= AIM
    assert not turning.page.evaluate("document.documentElement.scrollWidth > innerWidth")
    assert not turning.page.evaluate(TABLE_THAT_SCROLLS)
    assert findings(turning, path) == []
    on_paper(turning.page)
    printed = [turning.page.evaluate(LEFT_OUT, FOR_THE_SCREEN), turning.page.evaluate(TORN)]
    turning.page.emulate_media(media="null")
    assert printed == [[], []]
    assert lost(turning, path) == []  # the last, as the check shows another view then


def test_no_page_is_left_out() -> None:
    """
    Every page that has sections is in the map.
    """
    assert {page.lstrip("/") for page in on_their_pages()} <= set(addresses())


@pytest.mark.parametrize("path", WIDE_TABLES)
def test_no_word_of_a_table_is_cut_on_a_phone(
    same_reader: Callable[..., Reader], path: str
) -> None:
    """
    A table of many columns stands there row by row, and each cell says what it is about.
    """
    phone = {"width": 360, "height": 740}
    reader = same_reader(thrifty=True, viewport=phone).open(path).settle()

    assert reader.page.evaluate(WORDS_CUT) == []
