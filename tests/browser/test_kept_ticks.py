"""Ticks are kept when asked, given back, and taken away."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.checklists import Checklist, opened, tick_all
from tests.browser.reader import Reader

REFUSES_STORAGE = """for (const name of ["localStorage", "sessionStorage"]) {
  Object.defineProperty(window, name, {
    configurable: true, // as browsers have it
    get() { throw new DOMException("refused", "SecurityError"); },
  });
}"""

KEPT = "Object.keys(localStorage).filter((key) => key.startsWith('ime-list'))"

NUMBER_KEPT = "Object.values(localStorage).map((kept) => JSON.parse(kept).length)[0]"

DEAF = "addEventListener('storage', (event) => event.stopImmediatePropagation(), true);"
"""A tab that hears of no change, as one in the background may."""


@pytest.mark.same_tab(thrifty=True)
def test_nothing_is_kept_unasked(reader: Reader, answering: Checklist) -> None:
    """
    Ticking alone stores nothing and asks the network for nothing.
    """
    shown = opened(reader, answering)
    shown.locator(".ime-checklist__foot").wait_for()
    reader.settle()
    before = len(reader.requests)
    tick_all(shown)

    assert (reader.page.evaluate(KEPT), reader.asked_since(before)) == ([], [])


@pytest.mark.same_tab(thrifty=True)
def test_ticks_are_kept_when_asked(reader: Reader, answering: Checklist) -> None:
    """
    With "Keep my ticks in this browser" they are there on the next visit.
    """
    shown = opened(reader, answering)
    shown.locator("li input").nth(1).check()
    shown.get_by_label("Keep my ticks in this browser").check()
    shown.locator("li input").nth(3).check()
    reader.open("check/")
    opened(reader, answering)
    ticked = [box.is_checked() for box in shown.locator("li input").all()]

    assert [number for number, is_ticked in enumerate(ticked) if is_ticked] == [1, 3]
    expect(shown.get_by_role("status")).to_contain_text("2 of")


@pytest.mark.same_tab(thrifty=True)
@pytest.mark.parametrize("way", ["unticked", "cleared"])
def test_what_is_kept_can_be_taken_away(reader: Reader, answering: Checklist, way: str) -> None:
    """
    Unticking "Keep" or pressing Clear empties the storage.
    """
    shown = opened(reader, answering)
    tick_all(shown)
    keep = shown.get_by_label("Keep my ticks in this browser")
    keep.check()
    before = reader.page.evaluate(KEPT)
    if way == "unticked":
        keep.uncheck()
    else:
        shown.get_by_role("button", name="Clear").click()

    assert (len(before), reader.page.evaluate(KEPT)) == (1, [])
    expect(keep).not_to_be_checked()


@pytest.mark.same_tab(thrifty=True)
@pytest.mark.parametrize("kept", ["{", "7", '{"a": 1}', "[1]"])
def test_a_spoilt_memory_is_survived(reader: Reader, answering: Checklist, kept: str) -> None:
    """
    What cannot be read is removed; the reader is told, and the list works.
    """
    opened(reader, answering)
    reader.page.evaluate(
        "([name, kept]) => localStorage.setItem(`ime-list.${name}`, kept)", [answering.name, kept]
    )
    shown = opened(reader, answering)
    expect(shown.get_by_text("could not be read")).to_be_visible()
    shown.locator("li input").first.check()

    expect(shown.get_by_role("status")).to_contain_text("1 of")
    assert reader.page.evaluate(KEPT) == []


def test_a_browser_that_keeps_nothing_is_survived(reader: Reader, answering: Checklist) -> None:
    """
    Where storage is refused, the list works, and asking to keep is answered in a sentence.
    """
    reader.context.add_init_script(REFUSES_STORAGE)
    shown = opened(reader, answering)
    shown.locator("li input").first.check()
    keep = shown.get_by_label("Keep my ticks in this browser")
    keep.click()

    expect(shown.get_by_text("does not let the page keep anything")).to_be_visible()
    expect(keep).not_to_be_checked()


@pytest.mark.same_tab(thrifty=True)
def test_a_memory_that_is_full_keeps_no_older_ticks(reader: Reader, answering: Checklist) -> None:
    """
    What can no longer be kept up to date is removed, as the page says.
    """
    shown = opened(reader, answering)
    shown.get_by_label("Keep my ticks in this browser").check()
    reader.page.evaluate(
        "() => { Storage.prototype.setItem = () => { throw new Error('full'); }; }"
    )
    shown.locator("li input").first.check()

    expect(shown.get_by_text("does not let the page keep anything")).to_be_visible()
    assert reader.page.evaluate(KEPT) == []


def test_two_tabs_keep_what_was_ticked_in_either(reader: Reader, answering: Checklist) -> None:
    """
    A tick in one shows in the other, and both are kept.
    """
    one = opened(reader, answering)
    one.get_by_label("Keep my ticks in this browser").check()
    reader.page = reader.context.new_page()
    other = opened(reader, answering)
    one.locator("li input").nth(0).check()
    other.locator("li input").nth(2).check()

    expect(one.locator("li input").nth(2)).to_be_checked()
    expect(other.locator("li input").nth(0)).to_be_checked()
    assert reader.page.evaluate(NUMBER_KEPT) == 2


def test_a_tab_that_slept_takes_nothing_away(reader: Reader, answering: Checklist) -> None:
    """
    What another tab kept meanwhile is read before anything is written.
    """
    reader.context.add_init_script(DEAF)
    one = opened(reader, answering)
    one.get_by_label("Keep my ticks in this browser").check()
    reader.page = reader.context.new_page()
    other = opened(reader, answering)
    one.locator("li input").nth(0).check()
    other.locator("li input").nth(2).check()

    assert reader.page.evaluate(NUMBER_KEPT) == 2
    expect(other.locator("li input").nth(0)).to_be_checked()


@pytest.mark.parametrize("hears", [True, False])
def test_what_one_tab_forgets_no_other_writes_again(
    reader: Reader, answering: Checklist, hears: bool
) -> None:
    """
    Forgotten in one, it stays forgotten when the other goes on ticking.
    """
    if not hears:
        reader.context.add_init_script(DEAF)
    one = opened(reader, answering)
    one.get_by_label("Keep my ticks in this browser").check()
    reader.page = reader.context.new_page()
    other = opened(reader, answering)
    one.get_by_role("button", name="Clear").click()
    other.locator("li input").nth(2).check()

    expect(other.get_by_label("Keep my ticks in this browser")).not_to_be_checked()
    assert reader.page.evaluate(KEPT) == []
