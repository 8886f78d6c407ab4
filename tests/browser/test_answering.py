"""Answering: one part at a time, beside a panel that is always seen whole."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, ViewportSize, expect

from assessment.questions import PARTS, QUESTIONS
from tests.assessment.strategies import scenarios
from tests.browser.host import Host
from tests.browser.reader import HALF_WAY, PRESUMED, Reader
from tests.browser.states import STATES, in_each

LAPTOP: ViewportSize = {"width": 1280, "height": 720}
PHONE: ViewportSize = {"width": 360, "height": 740}

PANEL = """() => {
  const panel = document.querySelector(".ime-result");
  const above = document.querySelector(".ime-check").getBoundingClientRect().top + scrollY;
  const { height } = panel.getBoundingClientRect();
  return { height: height + above, cut: panel.scrollHeight > panel.clientHeight };
}"""
"""How far down the panel reaches before anything is scrolled; later it moves up and sticks."""

FOLLOW = """(state) => {
  document.querySelector("ime-assessment").dataset.state = state;
  document.querySelector(".ime-follows").hidden = false;
  document.querySelector("[data-shows=starting]").hidden = state !== "starting";
}"""
"""As while Python comes, and then while it works."""

ALONE = """(trouble) => {
  for (const each of trouble.parentElement.querySelectorAll("[data-trouble]")) {
    each.hidden = each.dataset.trouble !== trouble.dataset.trouble;
  }
}"""

LINES = "(line) => Math.round(line.offsetHeight / parseFloat(getComputedStyle(line).lineHeight))"

DRAWN = """() => [...document.querySelectorAll(".ime-page [hidden]")]
  .filter((each) => getComputedStyle(each).display !== "none")
  .map((each) => each.className)"""
"""What says that it is hidden, and is not."""

STORIES = {each["id"]: each["answers"] for each in scenarios()}


@pytest.mark.at_the_check
def test_parts_are_shown_one_at_a_time(reader: Reader) -> None:
    """
    The rail says where one is and what is answered; Next, Back and the rail lead on, each to the
    heading of the part.
    """
    page = reader.page
    page.set_viewport_size(LAPTOP)
    titles = [part.title for part in PARTS]
    parts = page.locator(".ime-part h2:visible")
    here = page.locator(".ime-rail [aria-current]")

    expect(parts).to_have_text([titles[0]])
    reader.choose({"decision": "depends", "focus": "dont-know"})
    expect(here).to_contain_text(f"2 of {len(PARTS[0].questions)} answered")
    expect(here.locator(".is-done")).to_have_count(1)
    expect(here.locator(".is-unknown")).to_have_count(1)
    expect(page.locator(".ime-rail__count")).to_have_text(
        f"2 of {len(QUESTIONS)} answered, 1 of them not known"
    )
    page.get_by_role("button", name=f"Next: {titles[1].lower()}").click()
    expect(parts).to_have_text([titles[1]])
    expect(parts).to_be_focused()
    page.get_by_role("button", name=f"Back to {titles[0].lower()}").click()
    expect(parts).to_have_text([titles[0]])
    expect(parts).to_be_focused()
    page.get_by_role("link", name=titles[3]).click()
    expect(parts).to_have_text([titles[3]])
    expect(parts).to_be_focused()
    expect(here).to_contain_text(titles[3])
    page.get_by_role("button", name="All questions at once").click()
    expect(parts).to_have_text(titles)
    expect(page.locator(".ime-question:visible")).to_have_count(len(QUESTIONS))


@pytest.mark.same_tab(thrifty=True)
def test_a_link_to_a_part_opens_it(reader: Reader) -> None:
    """
    A part has an address; one that is opened with it starts there.
    """
    page = reader.open(f"check/#part-{PARTS[2].id}").page

    expect(page.locator(".ime-part h2:visible")).to_have_text([PARTS[2].title])


@pytest.mark.at_the_check
def test_the_five_stand_in_one_order(reader: Reader) -> None:
    """
    Before the first answer, and wherever it is said what is still possible.
    """
    five = reader.page.locator(".ime-key__list dt").all_inner_texts()
    reader.choose({"opinions": "conflict"}).expect_report()
    possible = reader.page.locator(".ime-possible li b").all_inner_texts()
    told = reader.read_reasons().page.locator(".ime-settled__possible li b").all_inner_texts()

    assert len(possible) > 2
    assert possible == told == [each for each in five if each in possible]


@pytest.mark.parametrize("state", in_each(zip(STATES)))
def test_a_laptop_shows_the_panel_whole(reader: Reader, host: Host, state: str) -> None:
    """
    Nothing in it is out of sight at 1280 by 720, in any state; below a notice, once that has gone.
    Nothing of another state is in it.
    """
    reader.page.set_viewport_size(LAPTOP)
    STATES[state](reader, host)
    reader.settle()

    assert _is_whole(reader) == ""
    assert reader.page.evaluate(DRAWN) == []


@pytest.mark.at_the_check
def test_a_laptop_shows_the_panel_whole_for_every_file(reader: Reader) -> None:
    """
    However many things a recommendation rests on, and however many reasons decide it, also while
    Python comes and while it works.
    """
    reader.page.set_viewport_size(LAPTOP)
    cut = {}
    for story, answers in STORIES.items():
        reader.fill_by_script(answers).expect_report()
        for state in ("starting", "ready"):
            reader.page.evaluate(FOLLOW, state)
            if found := _is_whole(reader):
                cut[story, state] = found

    assert cut == {}


def test_a_laptop_shows_the_panel_whole_where_python_failed(reader: Reader, host: Host) -> None:
    """
    For every file, with what failed and what still works below what the file comes to.
    """
    reader.page.set_viewport_size(LAPTOP)
    host.forbids_wasm = True
    reader.open().choose(PRESUMED).expect_state("failed")
    cut = {}
    for story, answers in STORIES.items():
        reader.fill_by_script(answers).expect_state("failed")
        for trouble in reader.page.locator(".ime-result__python > [data-trouble]").all():
            trouble.evaluate(ALONE)
            if found := _is_whole(reader):
                cut[story, trouble.get_attribute("data-trouble")] = found

    assert cut == {}


def _is_whole(reader: Reader) -> str:
    at = reader.page.evaluate(PANEL)
    is_whole = at["height"] <= LAPTOP["height"] and not at["cut"]
    return "" if is_whole else str(at)


@pytest.mark.parametrize(
    ("state", "line", "button"),
    in_each(
        [
            ("empty", f"{len(QUESTIONS)} questions", "The five ends"),
            ("starting", "Reasons follow", "Open"),
            ("cannot be told", "Find out first: question", "Open"),
            ("presumed", "find out first:", "Open"),
            ("settled", "Settled; ", "Open"),
            ("failed", "Reasons and steps are missing", "What works"),
            ("cleared", f"{len(QUESTIONS)} questions", "The five ends"),
        ]
    ),
)
def test_the_bar_says_every_state_in_words(
    reader: Reader, host: Host, state: str, line: str, button: str
) -> None:
    """
    At the foot of a phone, in two lines: what is so, what is next, and a way to the panel.
    """
    reader.page.set_viewport_size(PHONE)
    STATES[state](reader, host)
    bar = reader.page.locator(".ime-bar")

    expect(bar.locator(".ime-bar__title")).not_to_be_empty()
    second = bar.locator(".ime-bar__line:visible")
    expect(second).to_contain_text(line)
    assert second.evaluate(LINES) == 1
    expect(bar.get_by_role("button", name=button)).to_be_visible()


def test_the_bar_opens_the_panel_as_a_sheet(phone: Reader) -> None:
    """
    It takes the focus and gives it back; what leads out of it closes it, and nothing is said twice.
    """
    page = phone.choose(PRESUMED).expect_report().page
    panel = page.locator(".ime-result")
    sheet = page.get_by_role("dialog", name="This file, so far")
    open_ = page.locator(".ime-bar__open")

    expect(panel).to_be_hidden()
    open_.click()
    expect(sheet.locator(panel)).to_be_visible()
    expect(sheet.get_by_role("button", name="Close")).to_be_focused()
    page.keyboard.press("Escape")
    _is_closed(sheet, panel)
    expect(open_).to_be_focused()
    open_.click()
    sheet.get_by_role("link", name="Go to question").click()
    _is_closed(sheet, panel)
    expect(page.locator(":focus")).to_have_attribute("type", "radio")
    open_.click()
    page.mouse.click(20, 20)
    _is_closed(sheet, panel)
    open_.click()
    sheet.get_by_role("link", name="See the steps").click()
    expect(page.locator(".ime-settled__title")).to_be_visible()


def _is_closed(sheet: Locator, panel: Locator) -> None:
    expect(sheet).to_be_hidden()
    expect(panel).to_have_count(1)


def test_a_phone_folds_the_parts(phone: Reader) -> None:
    """
    One part at a time under a line that says which; all of them at a press.
    """
    page = phone.choose(HALF_WAY).page
    unfold = page.get_by_role("button", name="All parts")

    expect(page.locator(".ime-rail li:visible")).to_have_count(0)
    unfold.click()
    expect(page.locator(".ime-rail li:visible")).to_have_count(len(PARTS))
    page.get_by_role("link", name=PARTS[2].title).click()
    expect(page.locator(".ime-part h2:visible")).to_have_text([PARTS[2].title])
    expect(page.locator(".ime-rail__here")).to_contain_text(f"Part 3 of {len(PARTS)}")
    expect(page.locator(".ime-rail li:visible")).to_have_count(0)


@pytest.fixture
def phone(sitting_reader: Callable[..., Reader]) -> Reader:
    reader = sitting_reader()
    reader.page.set_viewport_size(PHONE)
    return reader
