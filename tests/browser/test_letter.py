"""Questions chosen from the bank for a letter: collected, copied, printed."""

from __future__ import annotations

from playwright.sync_api import Locator, expect

from tests.browser.bank import PATH, REFUSES_CLIPBOARD, add, shown, texts
from tests.browser.reader import Reader, on_paper


def test_the_letter_collects_in_the_order_of_the_bank(bank: Locator) -> None:
    """
    Whatever was ticked first, and whatever a filter hides, the letter follows the bank.
    """
    add(bank, 9, 2)
    bank.locator(".ime-chip").last.click()

    expect(bank.locator(".ime-letter__text")).to_have_text([texts()[1], texts()[8]])
    expect(bank.locator(".ime-letter-bar")).to_contain_text("In my letter: 2")
    expect(bank.locator(".ime-tools__announce")).to_have_text("In my letter: 2")


def test_the_letter_can_be_copied(clerk: Reader, bank: Locator) -> None:
    """
    As one numbered list, ready to paste.
    """
    add(bank, 1, 5)
    bank.get_by_role("button", name="Copy these questions").click()
    expect(bank.get_by_text("The questions are copied.").last).to_be_visible()

    assert clerk.copied() == f"1. {texts()[0]}\n2. {texts()[4]}"


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


def test_the_letter_can_be_printed_alone(clerk: Reader, bank: Locator) -> None:
    """
    On paper stand the chosen questions, and none of the others.
    """
    clerk.page.evaluate("window.print = () => {}")
    add(bank, 1, 5)
    bank.get_by_role("button", name="Print these questions").click()
    on_paper(clerk.page)

    expect(clerk.page.locator(".ime-sheet li")).to_have_text([texts()[0], texts()[4]])
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


def test_by_keyboard_from_a_chip_to_the_letter(clerk: Reader, bank: Locator) -> None:
    """
    Tab and Space choose a purpose and a question, and lead to the letter.
    """
    clerk.press_until("Tab", ".ime-chip input", presses=400)
    clerk.page.keyboard.press("Space")
    clerk.press_until("Tab", ".ime-ask input")
    clerk.page.keyboard.press("Space")
    clerk.press_until("Tab", ".ime-letter-bar button")
    clerk.page.keyboard.press("Enter")

    expect(bank.get_by_role("heading", name="My letter")).to_be_focused()
    expect(bank.locator(".ime-letter__text")).to_have_text([texts()[0]])
