"""Clearing leaves nothing behind, and can be undone until the reader goes on."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.papers import change, open_paper
from tests.browser.reader import HALF_WAY, NO_DECISION, PRESUMED, Reader
from tests.browser.views import view, write_record

pytestmark = pytest.mark.same_tab

BACK = "Put my answers back"

WHOLE = """() => {
  const whole = document.querySelector("ime-assessment").cloneNode(true);
  const others = ".ime-announce, .ime-arriving"; // said last; bytes come
  for (const other of whole.querySelectorAll(others)) other.remove();
  const links = [...whole.querySelectorAll("[href]")].map((link) => link.getAttribute("href"));
  const fields = [...whole.querySelectorAll("input, textarea")];
  const values = fields.map(({ value, checked }) => [value, checked]);
  return [whole.textContent, links, values, { ...whole.querySelector(".ime-result").dataset }];
}"""

SHOWN_AFTER_CLEARING = """() => {
  sessionStorage.clear();
  window.name = "";
  dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
}"""
"""Another page of the tab has been cleared while this one was put away."""


@pytest.mark.at_the_check
def test_clearing_can_be_undone_at_once(reader: Reader) -> None:
    """
    The press after it brings every answer back, and their recommendation.
    """
    reader.choose(HALF_WAY).expect_recommendation("open")
    reader.page.get_by_role("button", name="Clear answers").first.click()
    expect(reader.page.get_by_role("button", name=BACK)).to_be_focused()
    reader.page.keyboard.press("Enter")

    assert reader.answers(HALF_WAY) == HALF_WAY
    reader.expect_recommendation("open")


def test_clearing_leaves_nothing_in_the_page(reader: Reader) -> None:
    """
    Apart from the offer, which ends with the page or the next answer, all is as it was at first.
    """
    reader.open().page.locator(".ime-copy").first.wait_for()
    first = reader.page.evaluate(WHOLE)
    reader.fill_by_script(PRESUMED).expect_presumed("proceed").read_reasons()
    write_record(reader, "RTW 0417", "Before the review.")
    open_paper(reader, "note-to-file")
    reader.page.evaluate("location.hash = 'reasons'")
    reader.page.get_by_role("button", name="Clear answers").last.click()
    reader.page.locator("[data-recommendation]").wait_for(state="detached")
    reader.page.evaluate("dispatchEvent(new PageTransitionEvent('pagehide'))")

    assert reader.at_last(WHOLE, first) == first
    assert reader.answers({}) == {}
    reader.page.reload()
    assert reader.answers({}) == {}


@pytest.mark.at_the_check
def test_taking_back_the_last_answer_leaves_an_untouched_form(reader: Reader) -> None:
    """
    As if nothing had been answered, read or written; what was said of this file stands in no other.
    """
    first = reader.page.evaluate(WHOLE)
    reader.fill_by_script(PRESUMED).expect_presumed("proceed").read_reasons()
    write_record(reader, "RTW 0417", "Before the review.")
    desk = open_paper(reader, "note-to-file")
    change(desk, "why", "In my words.")
    reader.page.evaluate("location.hash = 'check'")
    reader.page.get_by_role("button", name="All questions at once").click()
    for _ in PRESUMED:
        reader.page.locator(".ime-take-back:visible").first.click()
    reader.page.locator("[data-recommendation]").wait_for(state="detached")

    assert reader.at_last(WHOLE, first) == first
    reader.choose(NO_DECISION).expect_report()
    expect(view(reader, "record").locator("[name=reference]")).to_have_value("")
    expect(open_paper(reader, "note-to-file").locator(".ime-passage__yours:visible")).to_have_count(
        0
    )


@pytest.mark.at_the_check
def test_the_offer_ends_with_the_next_answer(reader: Reader) -> None:
    """
    Once somebody answers anew, what was cleared is gone.
    """
    reader.choose(HALF_WAY).expect_recommendation("open")
    reader.page.get_by_role("button", name="Clear answers").first.click()
    reader.choose(NO_DECISION).expect_recommendation("not_appropriate")

    expect(reader.page.get_by_role("button", name=BACK)).to_be_hidden()


@pytest.mark.at_the_check
def test_what_was_cleared_stays_cleared_on_the_way_back(reader: Reader) -> None:
    """
    A page that the browser had put away forgets as well, when it is shown again.
    """
    first = reader.page.evaluate(WHOLE)
    reader.fill_by_script(PRESUMED).expect_presumed("proceed")
    reader.page.evaluate(SHOWN_AFTER_CLEARING)

    assert reader.answers({}) == {}
    assert reader.at_last(WHOLE, first) == first
