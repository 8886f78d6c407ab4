"""Answers travel in a link: today's, and those of earlier editions."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from assessment.questions import NUMBERS, question
from scripts.pages.link_code import EARLIER, link_code, read_link_code
from tests.browser.host import written
from tests.browser.reader import HALF_WAY, NO_DECISION, PRESUMED, Reader
from tests.browser.sheets import sheets
from tests.pages.test_link_code import FIRST, first_code

pytestmark = pytest.mark.same_tab

CODES = """async ([script, sheets]) => {
  const { decode, encode } = await import(script);
  return sheets.map((sheet) => (typeof sheet === "string" ? decode(sheet) : encode(sheet)));
}"""

EARLIER_SHEETS = [
    {key: options[place % len(options)] for key, options in EARLIER[FIRST].items()}
    for place in range(8)
]
"""Sheets of rules 1.0.x that choose every option once."""

UNREADABLE = ("1abcdefghij", "2zz1", "3aa1", "2", "1" + FIRST + "zz12", "%C3%A9")


def in_the_page(reader: Reader, sheets: list[Any]) -> Any:
    """What the page's script makes of answers, and of codes."""
    return reader.open().page.evaluate(CODES, [written("shared/link-code.js"), sheets])


@pytest.mark.same_tab(thrifty=True)
def test_the_page_makes_the_codes_that_our_scripts_make(reader: Reader) -> None:
    """
    For every sheet, character by character, and it reads them back.
    """
    answers = [sheet for near in sheets().values() for sheet in near]
    codes = [link_code(sheet) for sheet in answers]

    assert in_the_page(reader, answers) == codes
    assert in_the_page(reader, codes) == [{"answers": sheet, "lost": []} for sheet in answers]


@pytest.mark.same_tab(thrifty=True)
def test_the_page_reads_the_codes_of_rules_1_as_our_scripts_do(reader: Reader) -> None:
    """
    Whatever was answered then, the same is carried over and the same is lost.
    """
    codes = [first_code(sheet) for sheet in EARLIER_SHEETS]
    read = [found for code in codes if (found := read_link_code(code))]

    assert in_the_page(reader, codes) == [
        {"answers": dict(found.answers), "lost": list(found.lost)} for found in read
    ]
    assert len(read) == len(codes)


@pytest.mark.same_tab(thrifty=True)
def test_the_page_refuses_what_our_scripts_refuse(reader: Reader) -> None:
    """
    A code that is cut short, garbled or from a later edition gives no answers.
    """
    assert {read_link_code(code) for code in UNREADABLE} == {None}
    assert in_the_page(reader, list(UNREADABLE)) == [None] * len(UNREADABLE)


def test_a_link_brings_the_answers_along(reader: Reader) -> None:
    """
    Copied by one reader and opened by another, a link shows the same result.
    """
    reader.context.grant_permissions(["clipboard-read", "clipboard-write"])
    reader.open().choose(PRESUMED).expect_presumed("proceed").read_reasons()
    reader.page.get_by_role("button", name="Copy a link with these answers").click()
    reader.page.get_by_text("Link copied. Whoever").wait_for()
    link = reader.copied()
    reader.page.goto("about:blank")
    reader.page.goto(link)
    reader.expect_presumed("proceed")

    assert reader.answers(PRESUMED) == PRESUMED
    expect(reader.page.locator(".ime-notice:not([hidden])")).to_have_count(0)


@pytest.mark.same_tab(silent=True)
def test_an_old_link_opens_and_names_what_it_lost(reader: Reader) -> None:
    """
    Exact counterparts are chosen; the others are open, and named with a way to each.
    """
    code = first_code({"decision": "depends", "opinions": "conflict", "harm": "none"})
    reader.open(f"check/#a={code}").expect_at_once("open")
    notice = reader.page.get_by_role("alert")
    kept = {"decision": "depends", "opinions": "conflict"}

    assert reader.answers(kept) == kept
    expect(notice).to_contain_text("given to another edition of the questions")
    expect(notice.get_by_role("listitem")).to_have_text(
        f"{NUMBERS['harm']} {question('harm').name}"
    )
    notice.get_by_role("link").click()
    expect(reader.page.locator("#q-harm input").first).to_be_focused()


@pytest.mark.same_tab(silent=True)
def test_a_question_that_came_later_is_mentioned(reader: Reader) -> None:
    """
    A link of a later edition says that it answers something which is not asked here.
    """
    later = "1" * 30
    total = 0
    for character in later:
        total = (total * 31 + ord(character)) % 1296
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    reader.open(f"check/#a=2{digits[total // 36]}{digits[total % 36]}{later}")

    expect(reader.page.get_by_text("answers a question that is not asked here")).to_be_visible()
    expect(reader.page.get_by_text("these have no exact counterpart")).to_be_hidden()


@pytest.mark.at_the_check
def test_an_unreadable_link_takes_nothing_away(reader: Reader) -> None:
    """
    Opened over a form with answers, it says so and leaves every answer where it was.
    """
    reader.choose(HALF_WAY).expect_recommendation("open")
    reader.page.evaluate("location.hash = 'a=1abcdef0012345'")

    expect(reader.page.get_by_text("This link cannot be read")).to_be_visible()
    assert reader.answers(HALF_WAY) == HALF_WAY
    reader.expect_recommendation("open")


@pytest.mark.same_tab(silent=True)
def test_what_a_link_said_goes_with_the_next_one(reader: Reader) -> None:
    """
    A link that can be read takes the notice of the one before away.
    """
    reader.open("check/#a=2zz1")
    expect(reader.page.get_by_text("This link cannot be read")).to_be_visible()
    reader.page.evaluate("(code) => { location.hash = `a=${code}`; }", link_code(NO_DECISION))

    reader.expect_at_once("not_appropriate")
    expect(reader.page.locator(".ime-notice:not([hidden])")).to_have_count(0)
