"""What holds on every page: everybody can read it, and its sections are found."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from urllib.parse import urlsplit

import pytest

from tests.browser.accessibility import findings
from tests.browser.landing import lost, on_their_pages
from tests.browser.reader import Reader
from tests.site.published import SITE

TABLE_THAT_SCROLLS = """[...document.querySelectorAll(".md-typeset__scrollwrap")]
  .some((box) => box.scrollWidth > box.clientWidth)"""


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
    a former one, begins below the header and has the focus.
    """
    turning.open(path).settle()

    assert not turning.page.evaluate("document.documentElement.scrollWidth > innerWidth")
    assert not turning.page.evaluate(TABLE_THAT_SCROLLS)
    assert findings(turning, path) == []
    assert lost(turning, path) == []


def test_no_page_is_left_out() -> None:
    """
    Every page that has sections is in the map.
    """
    assert {page.lstrip("/") for page in on_their_pages()} <= set(addresses())
