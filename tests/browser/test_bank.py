"""The question bank: one purpose shown, one question copied, nothing kept."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.accessibility import findings_in_both_schemes
from tests.browser.bank import PATH, REFUSES_CLIPBOARD, add, shown, texts
from tests.browser.reader import Reader


def test_a_purpose_shows_its_questions_only(bank: Locator) -> None:
    """
    The chip of a group leaves that group, and the count says how many of how many.
    """
    groups = bank.locator(".ime-bank")
    expected = groups.nth(1).locator(".ime-ask").count()
    bank.locator(".ime-chip").nth(1).click()

    expect(shown(bank)).to_have_count(expected)
    expect(bank.locator(".ime-tools__shown [role=status]")).to_have_text(
        f"{expected} of {len(texts())} questions"
    )


def test_two_purposes_show_both(bank: Locator) -> None:
    """
    Chips add up.
    """
    groups = bank.locator(".ime-bank")
    expected = sum(groups.nth(number).locator(".ime-ask").count() for number in (0, 2))
    bank.locator(".ime-chip").nth(0).click()
    bank.locator(".ime-chip").nth(2).click()

    expect(shown(bank)).to_have_count(expected)


def test_every_purpose_has_its_chip(bank: Locator) -> None:
    """
    Chips are named as the headings, in their order.
    """
    titles = bank.locator(".ime-bank h2").evaluate_all(
        "(all) => all.map(({ firstChild }) => firstChild.textContent.trim())"
    )

    assert bank.locator(".ime-chip").all_inner_texts() == titles


def test_show_all_brings_every_question_back(bank: Locator) -> None:
    """
    "Show all" empties the chips, and leaves the reader at the first of them.
    """
    bank.locator(".ime-chip").nth(1).click()
    bank.get_by_role("button", name="Show all").click()

    expect(shown(bank)).to_have_count(len(texts()))
    expect(bank.locator(".ime-chip input").first).to_be_focused()


def test_questions_are_numbered_through(bank: Locator) -> None:
    """
    The buttons of each question name it by the number that stands before it.
    """
    names = [button.inner_text().split()[-1] for button in bank.locator(".ime-ask__copy").all()]

    assert names == [str(number + 1) for number in range(len(texts()))]


def test_a_question_can_be_copied(clerk: Reader, bank: Locator) -> None:
    """
    Its words are on the clipboard, without the note, and the reader is told.
    """
    bank.get_by_role("button", name="Copy question 7", exact=True).click()
    expect(bank.locator(".ime-tools__announce")).to_have_text("Question 7 is copied.")

    assert clerk.copied() == texts()[6]


def test_a_refused_clipboard_selects_the_question(reader: Reader) -> None:
    """
    Where the browser refuses, the words are selected and a sentence says so.
    """
    reader.context.add_init_script(REFUSES_CLIPBOARD)
    bank = reader.open(PATH).page.locator("article")
    bank.get_by_role("button", name="Copy question 3", exact=True).click()
    expect(bank.locator(".ime-ask__refused:visible")).to_have_count(1)

    assert reader.page.evaluate("getSelection().toString().trim()") == texts()[2]


def test_an_address_shows_its_question_whatever_is_hidden(clerk: Reader, bank: Locator) -> None:
    """
    A link to a question that a filter hides shows every question again.
    """
    first = bank.locator(".ime-ask").first.get_attribute("id")
    bank.locator(".ime-chip").nth(1).click()
    clerk.page.evaluate("(id) => { location.hash = id; }", first)
    expect(bank.locator(f"#{first}")).to_be_in_viewport()
    expect(bank.locator(f"#{first}")).to_be_focused()
    bank.locator(".ime-chip").nth(1).click()
    bank.locator(f"a[href='#{first}']").first.click()

    expect(bank.locator(f"#{first}")).to_be_in_viewport()


def test_nothing_is_stored_or_sent(clerk: Reader, bank: Locator) -> None:
    """
    Choosing leaves nothing in storage, asks for nothing, and keeps out of the address.
    """
    bank.locator(".ime-tools").wait_for()
    clerk.settle()
    before = len(clerk.requests)
    bank.locator(".ime-chip").first.click()
    add(bank, 1, 5)
    stored = clerk.page.evaluate("Object.keys(localStorage).concat(Object.keys(sessionStorage))")

    assert [name for name in stored if not name.endswith(".__palette")] == []
    assert (clerk.asked_since(before), clerk.page.url) == ([], clerk.address + PATH)


def test_without_scripts_every_question_stands(new_reader: Callable[..., Reader]) -> None:
    """
    The bank can be read and printed, and no tool is shown that would do nothing.
    """
    bank = new_reader(java_script_enabled=False).open(PATH).page.locator("article")

    expect(shown(bank)).to_have_count(len(texts()))
    expect(bank.locator(".ime-tools")).to_be_hidden()


@pytest.mark.parametrize("width", [1280, 360])
def test_axe_finds_nothing(same_reader: Callable[..., Reader], width: int) -> None:
    """
    With a purpose and ten questions chosen, the page passes axe, its policy and its width.
    """
    reader = same_reader(viewport={"width": width, "height": 800}, reduced_motion="reduce")
    bank = reader.open(PATH).page.locator("article")
    add(bank, *range(1, 11))
    bank.locator(".ime-chip").first.click()
    found = [*findings_in_both_schemes(reader, PATH, "article"), *reader.violations()]

    assert (found, reader.page.evaluate("document.scrollingElement.scrollWidth")) == ([], width)
