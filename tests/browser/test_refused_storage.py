"""A browser that refuses storage loses nothing but what would have been stored."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.checklists import Checklist, opened
from tests.browser.reader import NO_DECISION, Reader
from tests.browser.test_kept_ticks import REFUSES_STORAGE
from tests.browser.test_search import search

HOLDS_NOTHING = "Storage.prototype.setItem = () => { throw new DOMException('refused'); }"


@pytest.fixture
def refused(reader: Reader) -> Reader:
    """A reader whose browser blocks all site data."""
    reader.context.add_init_script(REFUSES_STORAGE)
    return reader


def test_search_finds(refused: Reader) -> None:
    """
    The theme's script looks into storage first; it reaches the search all the same.
    """
    refused.open("guide/").page.locator(".md-search__input").click()

    assert "guide/prepare/specialty/" in search(refused, "choose specialty")


def test_colours_change(refused: Reader) -> None:
    """
    They follow the system; the switch is there, and works until the page is left.
    """
    refused.page.emulate_media(color_scheme="dark")
    body = refused.open("guide/").page.locator("body")
    expect(body).to_have_attribute("data-md-color-scheme", "slate")
    refused.page.get_by_title("Switch to light colours").click()

    expect(body).to_have_attribute("data-md-color-scheme", "default")


def test_the_check_answers(refused: Reader) -> None:
    """
    It never needed storage.
    """
    refused.open().choose(NO_DECISION).expect_recommendation("not_appropriate")


def test_a_browser_that_holds_nothing_still_checks(reader: Reader) -> None:
    """
    A reload empties the form there, and the page says so as soon as there is something to lose.
    """
    reader.context.add_init_script(HOLDS_NOTHING)
    unheld = reader.open().page.get_by_text("so a reload empties the form")
    unanswered = unheld.is_visible()
    reader.choose(NO_DECISION).expect_recommendation("not_appropriate")

    assert not unanswered
    expect(unheld).to_be_visible()
    assert reader.page.evaluate("window.name") == ""
    reader.page.reload()
    assert reader.answers({}) == {}


def test_where_nothing_is_held_the_front_page_says_so_before_it_is_left(reader: Reader) -> None:
    """
    There it is the full check to which the answers do not go along.
    """
    reader.context.add_init_script(HOLDS_NOTHING)
    reader.open("").choose({"opinions": "vague"})

    expect(reader.page.get_by_text("does not go along to the full check")).to_be_visible()


def test_where_nothing_is_held_a_list_says_so(reader: Reader, answering: Checklist) -> None:
    """
    With the first tick, and not only to who asked for it to be kept.
    """
    reader.context.add_init_script(HOLDS_NOTHING)
    opened(reader, answering).locator("li input").first.check()

    expect(reader.page.get_by_text("your ticks last until you leave").first).to_be_visible()
