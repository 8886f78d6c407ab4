"""A paper on a phone: what a blank stands in is out of sight, and there is little room."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import expect

from tests.browser.papers import open_paper
from tests.browser.reader import Reader

LINES = """(button) => {
  const words = document.createRange();
  words.selectNodeContents(button);
  return words.getClientRects().length;
}"""

BOXES = """(desk) => [...desk.querySelectorAll(".ime-passage td:empty")]
  .filter((cell) => getComputedStyle(cell, "::after").content !== "none")
  .map((cell) => cell.closest(".ime-passage").dataset.passage)"""
"""The passages of the cells that a phone draws a box in."""


@pytest.fixture
def phone(filed: Reader) -> Iterator[Reader]:
    """A reader at the reasons of a file, with a phone in hand."""
    filed.page.set_viewport_size({"width": 360, "height": 740})
    yield filed
    filed.put_down()


def test_a_phone_asks_with_the_sentence_around_the_blank(phone: Reader) -> None:
    """
    Its place is out of sight there.  A blank breaks across lines as its sentence does, and is
    pressed by keyboard all the same.
    """
    desk = open_paper(phone, "letter-to-provider")
    blank = desk.locator("[data-blank='to-decide'].ime-blank")
    expect(blank).to_have_css("display", "inline")
    blank.press("Space")
    sentence = "By [date of the decision] we have to decide about [what has to be decided"
    expect(desk.locator(".ime-filling__in")).to_contain_text(sentence, use_inner_text=True)
    desk.locator(".ime-filling__words").press("Escape")
    expect(blank).to_be_focused()


def test_a_phone_breaks_no_word_of_a_button(phone: Reader) -> None:
    """
    However little room there is beside it; the words of a paper may break anywhere.
    """
    desk = open_paper(phone, "referral-brief")
    desk.get_by_role("button", name="Add from the bank").click()
    lines = desk.locator(".ime-adding__close").evaluate(LINES)

    assert lines == 1


def test_a_phone_draws_boxes_where_something_is_to_be_marked(phone: Reader) -> None:
    """
    A day or a number of pages is written, and not ticked.
    """
    to_mark = set(open_paper(phone, "letter-to-provider").evaluate(BOXES))
    to_write = set(open_paper(phone, "referral-brief").evaluate(BOXES))

    assert (to_mark, to_write) == ({"tasks"}, set())
