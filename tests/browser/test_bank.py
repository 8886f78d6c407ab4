"""The question bank: one purpose shown, one question copied, some chosen for a letter."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.accessibility import findings
from tests.browser.reader import Reader
from tests.site.published import SITE, Page

PATH = "guide/prepare/questions/"
REFUSES_CLIPBOARD = "navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));"


def texts() -> list[str]:
    """The words of every question as published."""
    page = Page(SITE / PATH / "index.html")
    return [" ".join(node.text().split()) for node in page.tree.css(".ime-ask__text")]


@pytest.fixture
def bank(reader: Reader) -> Locator:
    reader.context.grant_permissions(["clipboard-read", "clipboard-write"])
    return reader.open(PATH).page.locator("article")


def add(bank: Locator, *numbers: int) -> None:
    for number in numbers:
        bank.get_by_label(f"Add question {number} to my letter", exact=True).check()


def copied(reader: Reader) -> str:
    text: str = reader.page.evaluate("navigator.clipboard.readText()")
    return text


def shown(bank: Locator) -> Locator:
    return bank.locator(".ime-ask:visible")


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
    expected = sum(groups.nth(place).locator(".ime-ask").count() for place in (0, 2))
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


def test_a_question_can_be_copied(reader: Reader, bank: Locator) -> None:
    """
    Its words are on the clipboard, without the note, and the reader is told.
    """
    bank.get_by_role("button", name="Copy question 7", exact=True).click()
    expect(bank.locator(".ime-tools__announce")).to_have_text("Question 7 is copied.")

    assert copied(reader) == texts()[6]


def test_a_refused_clipboard_selects_the_question(reader: Reader) -> None:
    """
    Where the browser refuses, the words are selected and a sentence says so.
    """
    reader.context.add_init_script(REFUSES_CLIPBOARD)
    bank = reader.open(PATH).page.locator("article")
    bank.get_by_role("button", name="Copy question 3", exact=True).click()
    expect(bank.locator(".ime-ask__refused:visible")).to_have_count(1)

    assert reader.page.evaluate("getSelection().toString().trim()") == texts()[2]


def test_the_letter_collects_in_the_order_of_the_bank(bank: Locator) -> None:
    """
    Whatever was ticked first, and whatever a filter hides, the letter follows the bank.
    """
    add(bank, 9, 2)
    bank.locator(".ime-chip").last.click()

    expect(bank.locator(".ime-letter__text")).to_have_text([texts()[1], texts()[8]])
    expect(bank.locator(".ime-letter-bar")).to_contain_text("In my letter: 2")
    expect(bank.locator(".ime-tools__announce")).to_have_text("In my letter: 2")


def test_the_letter_can_be_copied(reader: Reader, bank: Locator) -> None:
    """
    As one numbered list, ready to paste.
    """
    add(bank, 1, 5)
    bank.get_by_role("button", name="Copy these questions").click()
    expect(bank.get_by_text("The questions are copied.").last).to_be_visible()

    assert copied(reader) == f"1. {texts()[0]}\n2. {texts()[4]}"


def test_a_refused_clipboard_selects_the_letter(reader: Reader) -> None:
    """
    Where the browser refuses, the list is selected and a sentence says so.
    """
    reader.context.add_init_script(REFUSES_CLIPBOARD)
    bank = reader.open(PATH).page.locator("article")
    add(bank, 1, 5)
    bank.get_by_role("button", name="Copy these questions").click()
    expect(bank.get_by_text("The questions are selected now").last).to_be_visible()
    selected = reader.page.evaluate("getSelection().toString()")

    assert all(text in selected for text in (texts()[0], texts()[4]))


def test_the_letter_can_be_printed_alone(reader: Reader, bank: Locator) -> None:
    """
    On paper stand the chosen questions, and none of the others.
    """
    reader.page.evaluate("window.print = () => {}")
    add(bank, 1, 5)
    bank.get_by_role("button", name="Print these questions").click()
    reader.page.emulate_media(media="print")

    expect(reader.page.locator(".ime-sheet li")).to_have_text([texts()[0], texts()[4]])
    expect(shown(bank)).to_have_count(0)


def test_a_question_can_be_taken_out(bank: Locator) -> None:
    """
    "Remove" unticks it, and leaves the reader at the letter.
    """
    add(bank, 1, 5)
    bank.get_by_role("button", name="Remove question 1", exact=True).click()

    expect(bank.locator(".ime-letter__text")).to_have_text([texts()[4]])
    expect(bank.get_by_label("Add question 1 to my letter", exact=True)).not_to_be_checked()
    expect(bank.get_by_role("heading", name="My letter")).to_be_focused()


def test_clearing_the_letter_unticks_every_question(bank: Locator) -> None:
    """
    After Clear nothing is chosen, and the letter says how to begin.
    """
    add(bank, 1, 5)
    bank.get_by_role("button", name="Clear my letter").click()

    expect(bank.locator(".ime-ask input:checked")).to_have_count(0)
    expect(bank.locator(".ime-letter__none")).to_be_visible()
    expect(bank.locator(".ime-letter-bar")).to_be_hidden()


def test_more_than_nine_are_met_with_a_gentle_word(bank: Locator) -> None:
    """
    Nine are many enough; with the tenth a sentence says so, and nothing is forbidden.
    """
    add(bank, *range(1, 10))
    expect(bank.locator(".ime-letter__many")).to_be_hidden()
    add(bank, 10)

    expect(bank.locator(".ime-letter__many")).to_be_visible()
    expect(bank.locator(".ime-tools__announce")).to_contain_text("10. More than nine")
    expect(bank.locator(".ime-letter__text")).to_have_count(10)


def test_an_address_shows_its_question_whatever_is_hidden(reader: Reader, bank: Locator) -> None:
    """
    A link to a question that a filter hides shows every question again.
    """
    first = bank.locator(".ime-ask").first.get_attribute("id")
    bank.locator(".ime-chip").nth(1).click()
    reader.page.evaluate("(id) => { location.hash = id; }", first)
    expect(bank.locator(f"#{first}")).to_be_in_viewport()
    expect(bank.locator(f"#{first}")).to_be_focused()
    bank.locator(".ime-chip").nth(1).click()
    bank.locator(f"a[href='#{first}']").first.click()

    expect(bank.locator(f"#{first}")).to_be_in_viewport()


def test_by_keyboard_from_a_chip_to_the_letter(reader: Reader, bank: Locator) -> None:
    """
    Tab and Space choose a purpose and a question, and lead to the letter.
    """
    reader.press_until("Tab", ".ime-chip input", presses=400)
    reader.page.keyboard.press("Space")
    reader.press_until("Tab", ".ime-ask input")
    reader.page.keyboard.press("Space")
    reader.press_until("Tab", ".ime-letter-bar button")
    reader.page.keyboard.press("Enter")

    expect(bank.get_by_role("heading", name="My letter")).to_be_focused()
    expect(bank.locator(".ime-letter__text")).to_have_text([texts()[0]])


def test_nothing_is_stored_or_sent(reader: Reader, bank: Locator) -> None:
    """
    Choosing leaves nothing in storage, asks for nothing, and keeps out of the address.
    """
    bank.locator(".ime-tools").wait_for()
    reader.settle()
    before = len(reader.requests)
    bank.locator(".ime-chip").first.click()
    add(bank, 1, 5)
    stored = reader.page.evaluate("Object.keys(localStorage).concat(Object.keys(sessionStorage))")

    assert [name for name in stored if not name.endswith(".__palette")] == []
    assert (reader.asked_since(before), reader.page.url) == ([], reader.address + PATH)


def test_without_scripts_every_question_stands(new_reader: Callable[..., Reader]) -> None:
    """
    The bank can be read and printed, and no tool is shown that would do nothing.
    """
    bank = new_reader(java_script_enabled=False).open(PATH).page.locator("article")

    expect(shown(bank)).to_have_count(len(texts()))
    expect(bank.locator(".ime-tools")).to_be_hidden()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 360])
def test_axe_finds_nothing(new_reader: Callable[..., Reader], width: int, scheme: str) -> None:
    """
    With a purpose and ten questions chosen, the page passes axe, its policy and its width.
    """
    reader = new_reader(
        viewport={"width": width, "height": 800}, color_scheme=scheme, reduced_motion="reduce"
    )
    bank = reader.open(PATH).page.locator("article")
    add(bank, *range(1, 11))
    bank.locator(".ime-chip").first.click()
    found = [*findings(reader, PATH), *reader.violations()]

    assert (found, reader.page.evaluate("document.scrollingElement.scrollWidth")) == ([], width)
