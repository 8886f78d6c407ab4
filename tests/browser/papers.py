"""A reader with the papers of a file before them."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, expect

from tests.assessment.strategies import scenarios
from tests.browser.reader import Reader

STORY = next(s["answers"] for s in scenarios() if s["id"] == "concussion-that-does-not-clear")
"""A file that has a use for every paper."""

LEFT = ".ime-take__top .ime-left"


@pytest.fixture(scope="package")
def arrived(browser: Browser, address: str) -> Iterator[Reader]:
    """A reader whose page has all that papers need."""
    reader = Reader(browser.new_context(), address)
    reader.context.grant_permissions(["clipboard-read", "clipboard-write"])
    with reader.page.expect_response(re.compile(r"/libraries/docx\.js$")) as library:
        reader.open().fill_by_script(STORY).expect_report()
    library.value.finished()
    yield reader
    reader.context.close()


@pytest.fixture
def filed(arrived: Reader) -> Reader:
    """A reader at the reasons of a file, who has typed nothing yet."""
    arrived.page.evaluate("location.hash = 'check'")
    arrived.page.get_by_role("button", name="Clear answers").first.click()
    arrived.fill_by_script(STORY).expect_report().read_reasons()
    expect(arrived.page.locator(".ime-papers li")).to_have_count(5)
    return arrived


def open_paper(reader: Reader, document: str) -> Locator:
    """The desk, with that paper on it."""
    desk = reader.page.locator(".ime-desk")
    reader.page.evaluate(f"location.hash = 'document={document}'")
    expect(desk.locator(f".ime-lede[data-paper='{document}']")).to_be_visible()
    return desk


def passage(desk: Locator, name: str) -> Locator:
    return desk.locator(f".ime-passage[data-passage='{name}']")


def change(desk: Locator, name: str, text: str) -> None:
    """Put *text* in the place of a passage."""
    passage(desk, name).locator(".ime-passage__edit").press("Enter")
    area = desk.locator(".ime-editor textarea")
    expect(area).to_be_focused()
    area.fill(text)
    area.press("Control+Enter")


def says(desk: Locator, words: str | re.Pattern[str]) -> None:
    """Wait for this and nothing else to be said."""
    expect(desk.locator("[data-says]:visible")).to_have_text(words, use_inner_text=True)
