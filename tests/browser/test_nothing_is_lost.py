"""Where the browser ends it, and not the reader, no answer is lost."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Route, expect

from scripts.pages.link_code import link_code
from tests.browser.checklists import Checklist, opened
from tests.browser.reader import ANSWERS, BARE, HALF_WAY, NO_DECISION, PRESUMED, Reader

pytestmark = pytest.mark.same_tab

BACK = "Put my answers back"

WRITTEN = "Object.keys(sessionStorage)"

PRESS_WHILE_LEAVING = """([name, presses]) => {
  const options = [...document.querySelectorAll(`input[name="${name}"]`)];
  const none = options.findIndex(({ value }) => value === "none");
  const other = (none + 1) % options.length;
  const tape = window.name;
  addEventListener("beforeunload", () => setTimeout(() => {
    for (let left = presses; left > 0; left -= 1) options[left % 2 ? none : other].click();
    fetch(`/robots.txt?${window.name === tape ? "same" : "other"}`);
  }));
}"""
"""Presses one option and another, so often, and “none” last, once the next page is asked for; then
asks for a file with whether the tab has the same name."""

LOOKED_AT = """(looked) => {
  Object.defineProperty(document, "hidden", { value: !looked, configurable: true });
  document.dispatchEvent(new Event("visibilitychange"));
}"""
"""What a page is told when its tab comes into sight, or goes out of it."""


def test_a_reload_keeps_the_answers(new_reader: Callable[..., Reader]) -> None:
    """
    They are there again, with what they led to; a new tab knows nothing of them.
    """
    reader = new_reader().open().choose(HALF_WAY).expect_recommendation("open")
    reader.page.reload()
    kept = reader.answers(HALF_WAY)
    reader.expect_recommendation("open")
    reader.page = reader.context.new_page()
    reader.open()

    assert (kept, reader.answers({})) == (HALF_WAY, {})


@pytest.mark.same_tab(silent=True)
@pytest.mark.parametrize("presses", [1, 51])
def test_what_is_answered_while_the_page_is_loaded_again_is_kept(
    reader: Reader, presses: int
) -> None:
    """
    On a slow line the old page stays for seconds, and takes answers: the new one has them, or where
    that many were given that the tape of noise ended, all but the last of them.
    """
    reader.open().choose(HALF_WAY).expect_at_once("open")
    reader.page.evaluate(PRESS_WHILE_LEAVING, ["harm", presses])
    asked: list[Route] = []

    def go_on(route: Route) -> None:
        asked.append(route)
        if len(asked) == 2:  # the page, and what says that all is pressed
            for each in asked:
                each.continue_()

    reader.page.route(re.compile(r"/check/$|/robots\.txt\?"), go_on)
    reader.page.reload()
    expect(reader.page.locator("[data-recommendation]")).to_be_attached()
    kept = reader.page.evaluate(ANSWERS)

    assert kept["harm"] == "none" or presses > 1
    assert {**kept, "harm": "none"} == {**HALF_WAY, "harm": "none"}
    assert asked[1].request.url.endswith("?same" if presses == 1 else "?other")


def test_two_tabs_mix_nothing_with_the_same_noise(new_reader: Callable[..., Reader]) -> None:
    """
    A browser doubles a tab with all that it holds; from then on each has a tape of its own.
    """
    first = new_reader().open().choose(HALF_WAY).expect_at_once("open")
    halves = first.page.evaluate("[sessionStorage.getItem('ime-noise'), window.name]")
    first.page = first.context.new_page()
    first.open(BARE).page.evaluate(
        "([mix, tape]) => { sessionStorage.setItem('ime-noise', mix); window.name = tape; }", halves
    )
    second = first.open().answers(HALF_WAY)

    assert second == HALF_WAY
    assert first.page.evaluate("window.name") != halves[1]


def test_a_reload_of_the_reasons_leads_back_to_them(reader: Reader) -> None:
    """
    Who reloads while reading goes on reading.
    """
    reader.open().choose(NO_DECISION).expect_recommendation("not_appropriate").read_reasons()
    reader.page.reload()

    expect(reader.page.locator(".ime-settled__title")).to_be_focused()


@pytest.mark.same_tab(silent=True)
@pytest.mark.parametrize("path", ["check/", "guide/when-it-helps/"])
def test_a_tab_that_was_put_away_comes_back_with_the_answers(reader: Reader, path: str) -> None:
    """
    A browser that needs memory takes a tab out of it that nobody looks at, and its name with it.
    """
    reader.open().choose(HALF_WAY).expect_at_once("open")
    reader.open(path).page.evaluate(LOOKED_AT, False)
    reader.page.evaluate("window.name = ''")
    reader.page.reload()
    in_sight = reader.page.evaluate(WRITTEN)
    reader.open()

    assert reader.answers(HALF_WAY) == HALF_WAY
    assert in_sight == ["ime-noise"]


@pytest.mark.same_tab(silent=True)
def test_what_cannot_be_read_takes_nothing_away(reader: Reader) -> None:
    """
    A page that the browser shows again still has its answers, whatever became of the tab's name.
    """
    reader.open().choose(HALF_WAY).expect_at_once("open")
    reader.page.evaluate("window.name = ''")
    reader.page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))")

    assert reader.answers(HALF_WAY) == HALF_WAY
    reader.page.reload()
    assert reader.answers(HALF_WAY) == HALF_WAY


@pytest.mark.same_tab(silent=True)
def test_a_tab_that_is_closed_writes_nothing_of_itself_down(reader: Reader) -> None:
    """
    It too goes out of sight, but what it leaves is noise.
    """
    reader.open().choose(HALF_WAY).expect_at_once("open")
    reader.page.evaluate("dispatchEvent(new PageTransitionEvent('pagehide'))")
    reader.page.evaluate(LOOKED_AT, False)

    assert reader.page.evaluate(WRITTEN) == ["ime-noise"]


@pytest.mark.same_tab(silent=True)
def test_a_link_opened_is_not_lost_on_reload(reader: Reader) -> None:
    """
    Its code has left the address, and its answers stay.
    """
    reader.open(f"check/#a={link_code(PRESUMED)}").expect_at_once("open")
    reader.page.reload()

    assert reader.answers(PRESUMED) == PRESUMED
    assert reader.page.url == f"{reader.address}check/"


@pytest.mark.same_tab(silent=True)
def test_the_way_through_the_guide_keeps_the_answers(reader: Reader) -> None:
    """
    A page of the guide, and then the check again by its link: nothing is asked twice.
    """
    reader.open().choose(HALF_WAY).expect_at_once("open")
    links = reader.open("guide/prepare/").page.locator("article a[href$='check/']")
    links.locator("visible=true").first.click()
    reader.page.wait_for_url("**/check/")

    assert reader.answers(HALF_WAY) == HALF_WAY


@pytest.mark.same_tab(silent=True)
def test_the_short_checklist_and_the_check_are_one_file(reader: Reader) -> None:
    """
    What is answered in either stands in both, and neither takes away what only the other asks; no
    address on the way holds an answer, which the browser would have noted.
    """
    went: list[str] = []
    reader.page.on("framenavigated", lambda frame: went.append(frame.url))
    reader.open().choose(HALF_WAY).expect_at_once("open")
    reader.open("").choose({"opinions": "vague"})
    reader.page.get_by_role("link", name="Continue with the full check").click()
    reader.page.wait_for_url("**/check/")
    both = {**HALF_WAY, "opinions": "vague"}

    assert [url for url in went if "a=" in url] == []
    assert reader.answers(both) == both
    assert reader.page.url == f"{reader.address}check/"


@pytest.mark.same_tab(silent=True)
@pytest.mark.parametrize("way", ["check/", "", "list"])
def test_answers_of_ones_own_are_offered_back(
    reader: Reader, answering: Checklist, way: str
) -> None:
    """
    A link to the check or to the front page, or a list, that changes them says so in the check, and
    one press brings them back.
    """
    own = {**HALF_WAY, **dict.fromkeys(answering.answers, "dont-know")}
    reader.open().fill_by_script(own).expect_at_once("open")
    if way != "list":
        reader.open(f"{way}#a={link_code(NO_DECISION)}").page.wait_for_url("**/check/")
        reader.expect_at_once("not_appropriate")
        assert reader.answers(NO_DECISION) == NO_DECISION
    else:
        opened(reader, answering).locator("li:has(.ime-checklist__answers) input").first.check()
        reader.page.get_by_role("link", name="Take these to the check").click()
        reader.page.wait_for_url("**/check/")
    reader.page.get_by_role("button", name=BACK).click()

    assert reader.answers(own) == own
    expect(reader.page.get_by_role("button", name=BACK)).to_be_hidden()


@pytest.mark.same_tab(silent=True)
def test_a_list_adds_to_what_was_answered(reader: Reader, answering: Checklist) -> None:
    """
    Ticks that contradict nothing join the answers, and nothing is offered back.
    """
    own = {"purpose": "understand"}
    reader.open().choose(own)
    shown = opened(reader, answering)
    shown.locator("li:has(.ime-checklist__answers) input").first.check()
    pair = next(pair for pair in answering.answering if pair)
    shown.get_by_role("link", name="Take these to the check").click()
    reader.page.wait_for_url("**/check/")
    joined = {**own, **dict([pair.split("=")])}

    assert reader.answers(joined) == joined
    expect(reader.page.get_by_role("button", name=BACK)).to_be_hidden()


@pytest.mark.same_tab(silent=True)
def test_an_address_without_answers_throws_nobody_into_reasons(reader: Reader) -> None:
    """
    `#reasons` is dropped before the first answer; answering then stays at the questions.
    """
    reader.open("check/#reasons").choose(NO_DECISION).expect_at_once("not_appropriate")

    assert reader.page.url == f"{reader.address}check/"
    expect(reader.page.locator("input[name=decision]").first).to_be_visible()
    expect(reader.page.locator("ime-assessment")).to_have_attribute("data-view", "answering")


def test_ticks_outlive_a_reload(reader: Reader, answering: Checklist) -> None:
    """
    In the tab in which they were made, and nowhere on disk.
    """
    shown = opened(reader, answering)
    shown.locator("li input").nth(1).check()
    reader.page.reload()
    reader.page.locator(".ime-checklist.is-ready").first.wait_for()
    ticked = [box.is_checked() for box in shown.locator("li input").all()]

    assert [number for number, is_ticked in enumerate(ticked) if is_ticked] == [1]
