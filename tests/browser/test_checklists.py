"""A checklist in the guide: ticked, carried to the check, printed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from assessment.questions import NUMBERS
from tests.browser.accessibility import findings_in_both_schemes
from tests.browser.checklists import Checklist, checklists, opened, tick_all
from tests.browser.reader import Reader, on_paper

pytestmark = pytest.mark.same_tab(thrifty=True)


def test_each_list_has_a_name_of_its_own() -> None:
    """
    Ticks kept for one list never turn up in another.
    """
    twice = [
        name for name, count in Counter(each.name for each in checklists()).items() if count > 1
    ]

    assert twice == []


@pytest.mark.parametrize("pick", [max, min])
def test_a_list_carries_its_ticks_to_the_check(
    same_reader: Callable[..., Reader], pick: Callable[..., Checklist]
) -> None:
    """
    With all items of the longest or of the shortest ticked, the check holds exactly those answers,
    and no address ever did.  What a list may answer is held where its page is written.
    """
    carrying = (each for each in checklists() if each.answers)
    checklist = pick(carrying, key=lambda each: len(each.answers))
    reader = same_reader(silent=True)  # what is carried needs no Python
    shown = opened(reader, checklist)
    tick_all(shown)
    link = shown.locator(".ime-checklist__take")
    assert "#" not in (link.get_attribute("href") or "#")
    link.click()
    reader.page.wait_for_url("**/check/")

    assert reader.answers(checklist.answers) == checklist.answers


def test_only_ticked_items_are_carried(reader: Reader, answering: Checklist) -> None:
    """
    What was ticked and unticked again is not brought along.
    """
    shown = opened(reader, answering)
    tick_all(shown)
    for box in shown.locator("li input").all():
        box.uncheck()
    shown.get_by_role("link", name="Take these to the check").click()
    reader.page.wait_for_url("**/check/")

    assert reader.answers({}) == {}


def test_a_list_that_answers_nothing_leads_nowhere(reader: Reader) -> None:
    """
    Without answers there is no link to the check.
    """
    plain = next(each for each in checklists() if not each.answers)

    expect(opened(reader, plain).locator(".ime-checklist__take")).to_be_hidden()


def test_an_item_names_the_question_it_answers(reader: Reader, answering: Checklist) -> None:
    """
    Under such an item a link leads to that question of the check, by its number.
    """
    shown = opened(reader, answering)
    links = shown.locator(".ime-checklist__answers a").all()
    seen = [
        (link.inner_text(), (link.get_attribute("href") or "").partition("#")[2]) for link in links
    ]

    assert seen == [
        (f"answers question {NUMBERS[question]} of the check", f"q-{question}")
        for question in answering.answers
    ]


def test_progress_is_counted_and_said(reader: Reader, answering: Checklist) -> None:
    """
    Two ticks read "2 of ..." in a polite live region, and fill two segments.
    """
    shown = opened(reader, answering)
    for box in shown.locator("li input").all()[1:3]:
        box.check()

    expect(shown.get_by_role("status")).to_have_text(f"2 of {len(answering.answering)} ticked")
    expect(shown.locator(".ime-meter .is-done")).to_have_count(2)


def test_by_keyboard_from_the_first_box_to_the_check(reader: Reader, answering: Checklist) -> None:
    """
    Tab and Space tick, Tab and Enter lead on.
    """
    opened(reader, answering)
    first = next(number for number, pair in enumerate(answering.answering) if pair)
    inside = f"[data-checklist={answering.name}]"
    reader.press_until("Tab", f"{inside} li:nth-child({first + 1}) input", presses=400)
    reader.page.keyboard.press("Space")
    reader.press_until("Tab", f"{inside} .ime-checklist__take")
    reader.page.keyboard.press("Enter")
    reader.page.wait_for_url("**/check/")
    carried = dict([(answering.answering[first] or "").split("=")])

    assert reader.answers(carried) == carried


def test_clear_unticks_every_box(reader: Reader, answering: Checklist) -> None:
    """
    After Clear the list is as if new.
    """
    shown = opened(reader, answering)
    tick_all(shown)
    shown.get_by_role("button", name="Clear").click()

    assert not any(box.is_checked() for box in shown.locator("input").all())


def test_print_gives_the_list_alone(reader: Reader, answering: Checklist) -> None:
    """
    On paper stand the list's title, its items as ticked and its address, and nothing else.
    """
    shown = opened(reader, answering)
    reader.page.evaluate("window.print = () => {}")
    shown.locator("li input").first.check()
    shown.get_by_role("button", name="Print").click()
    on_paper(reader.page)
    sheet = reader.page.locator(".ime-sheet")

    expect(sheet.locator("li input")).to_have_count(len(answering.answering))
    expect(sheet.locator("li input").first).to_be_checked()
    expect(sheet.locator(".ime-sheet__title")).to_be_visible()
    expect(sheet.locator(".ime-sheet__address")).to_contain_text(f"/{answering.path}#")
    expect(shown).to_be_hidden()
    reader.page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(shown).to_be_visible()


def test_without_scripts_it_is_a_list_to_print(
    new_reader: Callable[..., Reader], answering: Checklist
) -> None:
    """
    Every item stands in the page, and no box that would do nothing.
    """
    shown = opened(new_reader(java_script_enabled=False), answering)

    expect(shown.locator("li")).to_have_count(len(answering.answering))
    expect(shown.locator("input, button")).to_have_count(0)


@pytest.mark.parametrize("width", [1280, 360])
def test_axe_finds_nothing(
    same_reader: Callable[..., Reader], answering: Checklist, width: int
) -> None:
    """
    A list with ticks passes all of axe's rules, breaks no policy, and fits the width.
    """
    reader = same_reader(viewport={"width": width, "height": 800}, reduced_motion="reduce")
    shown = opened(reader, answering)
    shown.locator("li input").first.check()
    within = f"[data-checklist={answering.name}]"
    found = [*findings_in_both_schemes(reader, answering.path, within), *reader.violations()]

    assert (found, reader.page.evaluate("document.scrollingElement.scrollWidth")) == ([], width)
