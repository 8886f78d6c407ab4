"""Everybody can use it: by keyboard, by screen reader, on a small screen, on paper."""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from tests.browser.accessibility import findings
from tests.browser.reader import HALF_WAY, NO_DECISION, Reader
from tests.site.published import SITE

TABLE_THAT_SCROLLS = """[...document.querySelectorAll(".md-typeset__scrollwrap")]
  .some((box) => box.scrollWidth > box.clientWidth)"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 360])
def test_axe_finds_nothing(new_reader: Callable[..., Reader], width: int, scheme: str) -> None:
    """
    Front page, guide, and the check in every state pass all of axe's rules.
    """
    reader = new_reader(
        viewport={"width": width, "height": 800}, color_scheme=scheme, reduced_motion="reduce"
    )
    found = []
    for path in ("", "guide/when-it-helps/", "check/"):
        found += findings(reader.open(path), path or "home")
    reader.choose(HALF_WAY).expect_recommendation("open")
    found += findings(reader, "open")
    reader.choose(NO_DECISION).expect_recommendation("not_appropriate")
    found += findings(reader, "settled")
    found += findings(reader.read_reasons(), "reasons")

    assert found == []


def guide_addresses() -> list[str]:
    """Every page in the navigation, from the site's own map of itself."""
    text = (SITE / "sitemap.xml").read_text()
    return [urlsplit(address).path.lstrip("/") for address in re.findall("<loc>(.*?)</loc>", text)]


@pytest.mark.parametrize("path", guide_addresses())
def test_every_page_suits_everybody(new_reader: Callable[..., Reader], path: str) -> None:
    """
    At 320 px, the width of a page zoomed to 400 %, nothing needs sideways scrolling.
    """
    reader = new_reader(
        viewport={"width": 320, "height": 800}, color_scheme="dark", reduced_motion="reduce"
    ).open(path)

    assert findings(reader, path) == []
    assert not reader.page.evaluate("document.documentElement.scrollWidth > innerWidth")
    assert not reader.page.evaluate(TABLE_THAT_SCROLLS)


def test_from_the_first_tab_to_the_reasons_by_keyboard(reader: Reader) -> None:
    """
    Tab, arrows and Enter lead to a recommendation and its reasons.
    """
    reader.open()
    reader.press_until("Tab", "input[name=decision]")
    reader.press_until("ArrowDown", "input[value=same]")
    reader.expect_recommendation("not_appropriate")
    reader.press_until("Tab", "a[href='#reasons']")
    reader.page.keyboard.press("Enter")

    expect(reader.page.locator(".ime-settled__title")).to_be_focused()


@pytest.mark.parametrize("path", ["", "check/", "guide/when-it-helps/", "about/sources/"])
def test_no_sideways_scrolling_at_320(new_reader: Callable[..., Reader], path: str) -> None:
    """
    At 320 pixels, which is 1280 at 400 %, everything fits the width.
    """
    reader = new_reader(viewport={"width": 320, "height": 640}).open(path)
    if path == "check/":
        reader.choose(HALF_WAY).expect_recommendation("open").read_reasons()

    assert reader.page.evaluate("document.scrollingElement.scrollWidth") == 320


def test_scrolling_takes_nothing_out_of_the_page(reader: Reader) -> None:
    """
    Back at the top, the ways to the other parts of the site are where they were.
    """
    page = reader.open("guide/when-it-helps/").page
    tabs = page.locator(".md-tabs")
    height = "document.documentElement.scrollHeight"
    before = page.evaluate(height)
    page.mouse.move(600, 400)
    page.mouse.wheel(0, 60)
    expect(tabs).to_have_attribute("hidden", "")
    scrolled = page.evaluate(height)
    page.mouse.wheel(0, -60)

    assert scrolled == before
    expect(tabs).to_be_visible()
    expect(tabs).not_to_have_attribute("hidden", "")


def test_paper_has_the_recommendation_and_its_limits(reader: Reader) -> None:
    """
    Printed from the questions, the record still leads with the recommendation.
    """
    reader.open().choose(NO_DECISION).expect_recommendation("not_appropriate")
    reader.page.emulate_media(media="print")

    expect(reader.page.locator(".ime-settled__title")).to_have_text("Not appropriate")
    expect(reader.page.locator(".ime-settled__title")).to_be_visible()
    expect(reader.page.locator(".ime-settled__limits")).to_be_visible()
    expect(reader.page.locator(".ime-form")).to_be_hidden()
    assert reader.page.pdf().startswith(b"%PDF")


def test_paper_without_answers_is_the_whole_checklist(reader: Reader) -> None:
    """
    Printed before any answer, every question stands open.
    """
    reader.open().page.emulate_media(media="print")

    assert all(question.is_visible() for question in reader.page.locator(".ime-question").all())
