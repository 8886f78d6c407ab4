"""A browser that refuses storage loses nothing but what would have been stored."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.reader import NO_DECISION, Reader
from tests.browser.test_kept_ticks import REFUSES_STORAGE
from tests.browser.test_search import search


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
    The switch is there, and works until the page is left.
    """
    refused.open("guide/").page.get_by_title("Switch to light colours").click()

    expect(refused.page.locator("body")).to_have_attribute("data-md-color-scheme", "default")


def test_the_check_answers(refused: Reader) -> None:
    """
    It never needed storage.
    """
    refused.open().choose(NO_DECISION).expect_recommendation("not_appropriate")
