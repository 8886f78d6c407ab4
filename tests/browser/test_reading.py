"""A result is read in two minutes: what to do first is on the first screen and the first page."""

from __future__ import annotations

import re

import pytest

from tests.assessment.strategies import scenarios
from tests.browser.reader import Reader

MOST_WORDS = 700
MOST_PAGES = 3

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


@pytest.mark.parametrize(("width", "height"), [(1280, 720), (360, 740)])
def test_the_first_step_is_on_the_first_screen(reader: Reader, width: int, height: int) -> None:
    """
    Whatever the file comes to, one sees what to do before one scrolls.
    """
    reader.page.set_viewport_size({"width": width, "height": height})
    reader.open()
    below = {}
    for story, answers in WHOLE.items():
        reader.fill_by_script(answers).expect_report()
        reader.page.evaluate(READ)
        box = reader.page.locator(".ime-step").first.bounding_box()
        if not box or box["y"] + box["height"] > height:
            below[story] = box

    assert below == {}


def test_a_result_is_read_in_two_minutes(reader: Reader) -> None:
    """
    It has at most 700 words before the list of answers; what is folded away is not counted.
    """
    reader.open()
    long = {}
    for story, answers in WHOLE.items():
        reader.fill_by_script(answers).expect_report()
        reader.page.evaluate(READ)
        words = reader.page.evaluate(WORDS)
        if words > MOST_WORDS:
            long[story] = words

    assert long == {}


def test_a_result_prints_on_three_pages(reader: Reader) -> None:
    """
    Reasons begin the second and answers the last, so that the steps are on the first.
    """
    reader.open()
    pages = {}
    for story, answers in WHOLE.items():
        reader.fill_by_script(answers).expect_report()
        printed = reader.page.pdf(prefer_css_page_size=True)
        pages[story] = len(re.findall(rb"/Type\s*/Page\b", printed))

    assert {story: count for story, count in pages.items() if count > MOST_PAGES} == {}
    assert min(pages.values()) > 1
