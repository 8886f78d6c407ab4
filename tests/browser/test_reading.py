"""A result is read in two minutes: what to do first is on the first screen and the first page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from math import inf

import pytest
from playwright.sync_api import Browser

from assessment.conditions import Answers
from tests.assessment.strategies import scenarios
from tests.browser.reader import Reader

MOST_WORDS = 700
MOST_SHEETS = 3

WHOLE = {each["id"]: each["answers"] for each in scenarios() if len(each["answers"]) >= 22}
"""The stories that answer nearly everything: their results are the longest."""

READ = "() => { location.hash = '#reasons'; scrollTo(0, 0); }"

WORDS = """() => {
  const read = document.querySelector(".ime-read");
  const left = ".ime-reading__answers, .ime-keep, .ime-hidden";
  const isRead = ({ parentElement: parent }) =>
    parent.checkVisibility({ contentVisibilityAuto: true }) && !parent.closest(left);
  const texts = document.createTreeWalker(read, NodeFilter.SHOW_TEXT, isRead);
  let words = 0;
  while (texts.nextNode()) words += texts.currentNode.data.match(/\\S+/g)?.length ?? 0;
  return words;
}"""


SCREENS = ((360, 740), (1280, 720))


@dataclass(frozen=True)
class Result:
    """How much of a result there is, and where its first step ends on each screen."""

    steps: dict[tuple[int, int], float]
    words: int
    sheets: int


@pytest.fixture(scope="module")
def results(browser: Browser, address: str) -> Iterator[dict[str, Result]]:
    """The result of each of these stories, looked at once."""
    with browser.new_context() as context:
        reader = Reader(context, address).open()
        yield {story: result(reader, answers) for story, answers in WHOLE.items()}


def result(reader: Reader, answers: Answers) -> Result:
    page = reader.fill_by_script(answers).expect_report().page
    printed = page.pdf(prefer_css_page_size=True)
    steps = {}
    for width, height in SCREENS:
        page.set_viewport_size({"width": width, "height": height})
        page.evaluate(READ)
        box = page.locator(".ime-step").first.bounding_box()
        steps[width, height] = box["y"] + box["height"] if box else inf
    return Result(steps, page.evaluate(WORDS), len(re.findall(rb"/Type\s*/Page\b", printed)))


@pytest.mark.parametrize("screen", SCREENS)
def test_the_first_step_is_on_the_first_screen(
    results: dict[str, Result], screen: tuple[int, int]
) -> None:
    """
    Whatever the file comes to, one sees what to do before one scrolls.
    """
    ends = {story: result.steps[screen] for story, result in results.items()}

    assert {story: end for story, end in ends.items() if end > screen[1]} == {}


def test_a_result_is_read_in_two_minutes(results: dict[str, Result]) -> None:
    """
    It has at most 700 words before the list of answers; what is folded away is not counted.
    """
    words = {story: result.words for story, result in results.items()}

    assert {story: count for story, count in words.items() if count > MOST_WORDS} == {}
    assert min(words.values()) > 100


def test_a_result_prints_on_three_pages(results: dict[str, Result]) -> None:
    """
    Reasons begin the second and answers the last, so that the steps are on the first.
    """
    sheets = {story: result.sheets for story, result in results.items()}

    assert {story: count for story, count in sheets.items() if count > MOST_SHEETS} == {}
    assert min(sheets.values()) > 1
