"""Everybody can use it: by keyboard, by screen reader, on a small screen, on paper."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.accessibility import findings_in_both_schemes
from tests.browser.reader import HALF_WAY, NO_DECISION, Reader, on_paper

CHECK = "ime-assessment"


@pytest.mark.parametrize("width", [1280, 360])
def test_axe_finds_nothing(same_reader: Callable[..., Reader], width: int) -> None:
    """
    Front page and check, and the check once it is answered, in both schemes; every page, narrow and
    dark, is looked at elsewhere.
    """
    reader = same_reader(viewport={"width": width, "height": 800}, reduced_motion="reduce")
    found = []
    for path in ("", "check/") if width == 1280 else ():
        found += findings_in_both_schemes(reader.open(path), path or "home")
    reader.open().expect_state("ready")
    reader.choose(HALF_WAY).expect_recommendation("open")
    found += findings_in_both_schemes(reader, "open", CHECK)
    reader.choose(NO_DECISION).expect_recommendation("not_appropriate")
    found += findings_in_both_schemes(reader, "settled", CHECK)
    found += findings_in_both_schemes(reader.read_reasons(), "reasons", CHECK)

    assert found == []


@pytest.mark.same_tab
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


@pytest.mark.at_the_check
def test_no_sideways_scrolling_at_320(reader: Reader) -> None:
    """
    At 320 pixels, which is 1280 at 400 %, the reasons of a file fit the width.
    """
    reader.page.set_viewport_size({"width": 320, "height": 640})
    reader.choose(HALF_WAY).expect_recommendation("open").read_reasons()

    assert reader.page.evaluate("document.scrollingElement.scrollWidth") == 320


@pytest.mark.same_tab
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


@pytest.mark.at_the_check
def test_paper_has_the_recommendation_and_its_limits(reader: Reader) -> None:
    """
    Printed from the questions, the record still leads with the recommendation.
    """
    reader.choose(NO_DECISION).expect_recommendation("not_appropriate")
    on_paper(reader.page)

    expect(reader.page.locator(".ime-settled__title")).to_have_text("Not appropriate")
    expect(reader.page.locator(".ime-settled__title")).to_be_visible()
    expect(reader.page.locator(".ime-settled__limits")).to_be_visible()
    expect(reader.page.locator(".ime-form")).to_be_hidden()
    assert reader.page.pdf().startswith(b"%PDF")


@pytest.mark.same_tab(thrifty=True)
def test_paper_without_answers_is_the_whole_checklist(reader: Reader) -> None:
    """
    Printed before any answer, every question stands open.
    """
    on_paper(reader.open().page)

    assert all(question.is_visible() for question in reader.page.locator(".ime-question").all())
