"""The page says what the rules say."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import redirect_stdout
from io import BytesIO, TextIOWrapper
from typing import Any

import pytest
from playwright.sync_api import expect

from assessment.__main__ import main
from assessment.conditions import Answers
from assessment.questions import NUMBERS
from scripts.pages.decided_files import decided_files
from tests.browser.reader import HALF_WAY, PRESUMED, Reader
from tests.browser.sheets import SEED, sheets
from tests.site.published import SITE, Page

pytestmark = pytest.mark.same_tab

REASONS = ("gate", "towards", "away", "mind")
"""The findings that are read as reasons; the others stand among steps and particulars."""

TOLD = """() => {
  const { recommendation, presumed } = document.querySelector(".ime-result").dataset;
  return presumed ?? recommendation;
}"""

SHORT: Answers = {"decision": "depends", "earlier-exam": "none", "lighter": "none"}


def terminal(answers: Answers) -> dict[str, Any]:
    """What `python -m assessment` prints for *answers*."""
    printed = TextIOWrapper(BytesIO(), "utf-8")
    with redirect_stdout(printed):
        main(["assess", "--json", *map("=".join, answers.items())])
    printed.seek(0)
    found: dict[str, Any] = json.load(printed)
    return found


def asked_in(step: dict[str, Any]) -> str:
    return f"Question {NUMBERS[step['question']]}" if step["question"] else ""


def as_shown(assessment: dict[str, Any]) -> dict[str, Any]:
    settled, words = assessment["recommendation"], assessment["words"]
    possible = [] if assessment["presumed"] else words["possible"]
    return {
        "told": "report",
        "recommendation": settled or "open",
        "presumed": None if settled else assessment["presumed"],
        "title": words["title"],
        "sentence": words["sentence"],
        "also": words["also_possible"],
        "sure": words["unknowns"] if settled else "",
        "progress": words["progress"],
        "possible": [each["name"] + each["if"] for each in possible],
        "rests": [
            [each["words"], each["if_not"], each["check"]] for each in assessment["rests_on"]
        ],
        "findings": sorted(
            [each["rule"], each["source"]["kind"], each["guide"]]
            for each in assessment["findings"]
            if each["kind"] in REASONS
        ),
        "steps": [
            [each["act"], " ".join(each["how"]), each["words"], each["by"], asked_in(each)]
            for each in assessment["to_do"]
        ],
        "turns": [
            [each["when"], f"{each['then']}.", f"ime-rec--{each['recommendation']}"]
            for each in assessment["turns"]
        ],
        "none": words["no_turn"],
        "inert": [each["question"] for each in assessment["open"] if not each["matters"]],
        "stages": [[each["state"], each["words"]] for each in assessment["path"]],
        "answers": [
            [each["number"], each["answer"], each["note"]] for each in assessment["answers"]
        ],
    }


@pytest.mark.at_the_check
def test_the_page_shows_what_the_terminal_prints(reader: Reader) -> None:
    """
    Near each of the five recommendations, settled and presumed, the two agree in every word.
    """
    for answers in (each for near in sheets().values() for each in near):
        expected = as_shown(terminal(answers))
        seen = reader.fill_by_script(answers).shown(expected)

        assert seen == expected, f"seed {SEED}, answers {answers}"


@pytest.mark.at_the_check
def test_a_whole_sheet_pressed_by_hand_shows_the_same(reader: Reader) -> None:
    """
    The longest of these sheets, each part opened and each answer pressed as a reader would.
    """
    answers = max((sheet for near in sheets().values() for sheet in near), key=len)
    expected = as_shown(terminal(answers))
    seen = reader.choose(answers).shown(expected)

    assert seen == expected


def test_nothing_is_recommended_before_the_first_answer(reader: Reader) -> None:
    """
    Neither on the front page, which starts idle, nor on the check, which prepares itself.
    """
    idle = reader.open("").expect_state("idle").page.locator("[data-recommendation]").count()
    reader.open().expect_state("ready")

    assert not idle
    assert not reader.page.locator("[data-recommendation]").count()


def test_the_first_touch_starts_the_rules(new_reader: Callable[..., Reader]) -> None:
    """
    On the front page an answer starts the rules; nothing of them is loaded before.
    """
    reader = new_reader().open("").settle()
    before = [url for url in reader.requests if "/py/" in url]
    reader.choose({"decision": "depends"}).expect_recommendation("open")

    assert (before, len({url for url in reader.requests if "/py/" in url}) > 3) == ([], True)


@pytest.mark.at_the_check
def test_clearing_takes_every_answer_and_the_result_away(reader: Reader) -> None:
    """
    After "Clear answers" the page is as if new.
    """
    reader.choose(HALF_WAY).expect_recommendation("open")
    reader.page.get_by_role("button", name="Clear answers").first.click()
    reader.page.locator("[data-recommendation]").wait_for(state="detached")

    assert reader.answers({}) == {}


@pytest.mark.at_the_check
def test_change_leads_back_to_the_question(reader: Reader) -> None:
    """
    "Change" beside an answer puts the reader at that answer; choosing again changes no other.
    """
    reader.fill_by_script(PRESUMED).expect_presumed("proceed").read_reasons()
    number = NUMBERS["opinions"]
    reader.page.get_by_role("link", name=f"Change answer {number}:").last.click()
    expect(reader.page.locator("input[name=opinions][value=conflict]:focus")).to_be_visible()
    reader.page.keyboard.press("ArrowDown")
    changed = {**PRESUMED, "opinions": "reversed"}

    assert reader.answers(changed) == changed


@pytest.mark.same_tab(silent=True)
def test_the_back_button_keeps_the_answers(reader: Reader) -> None:
    """
    Going to the rules in words and back loses no answer.
    """
    reader.open().choose(HALF_WAY).expect_at_once("open")
    reader.page.goto(reader.address + "how-it-decides/rules/")
    reader.page.go_back()
    reader.expect_at_once("open")

    assert reader.answers(HALF_WAY) == HALF_WAY


def test_back_from_a_rule_leads_to_the_reasons(reader: Reader) -> None:
    """
    Who follows a reason to its rule, or to the guide, comes back to that reason, with every answer.
    """
    reader.open().fill_by_script(PRESUMED).expect_presumed("proceed").read_reasons()
    for followed in ("rule", "guide"):
        link = reader.page.locator(f".ime-finding__{followed}").locator("visible=true").last
        link.click()
        reader.page.go_back()

        expect(link).to_be_focused()
        expect(link).to_be_in_viewport()
    assert reader.answers(PRESUMED) == PRESUMED
    reader.open("guide/").open("check/#reasons")
    expect(reader.page.locator(".ime-settled__title")).to_be_focused()


@pytest.mark.same_tab(silent=True)
def test_the_front_page_carries_its_answers_to_the_check(reader: Reader) -> None:
    """
    What was answered in the short checklist stands in the full one.
    """
    reader.open("").choose(SHORT).expect_at_once("open")
    reader.page.get_by_role("link", name="Continue with the full check").click()
    reader.page.wait_for_url("**/check/")
    reader.expect_at_once("open")

    assert reader.answers(SHORT) == SHORT


def test_the_short_checklist_counts_itself_and_names_what_is_left(reader: Reader) -> None:
    """
    Folded until asked for; meter and words count its own questions, and where it asks no more,
    it leads to the one in the full check that matters.
    """
    page = reader.open("").page
    folded = page.locator(".ime-short").is_hidden()
    answers = {"open-question": "function", "opinions": "conflict", "treating-asked": "unsettled"}
    reader.choose({**SHORT, **answers, "lighter": "none"}).expect_recommendation("open")

    assert folded
    expect(page.locator(".ime-result__progress")).to_have_text("6 of 6 answered")
    expect(page.locator(".ime-meter .is-done")).to_have_count(6)
    expect(page.get_by_role("link", name="Answer it in the full check")).to_have_attribute(
        "href", f"{reader.address}check/#q-authority"
    )


@pytest.mark.at_the_check
def test_each_decided_file_opens_in_the_check(reader: Reader) -> None:
    """
    The link beside a decided file brings its answers, and the check says what the page says.
    """
    published = Page(SITE / "how-it-decides/validation/index.html")
    links = [href.partition("#")[2] for href in published.values("a", "href") if "#a=" in href]
    assert len(links) == len(decided_files())

    for file, link in zip(decided_files(), links, strict=True):
        reader.page.evaluate("(hash) => { location.hash = hash; }", link)
        ours = file.first.ours
        expected = ours.value if ours else "open"
        assert reader.answers(file.first.answers) == file.first.answers
        assert reader.at_last(TOLD, expected) == expected, file.id
