"""A result is read in two minutes: what to do first is on the first screen and the first page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from math import inf

import pytest
from playwright.sync_api import Browser, expect

from assessment.conditions import Answers
from assessment.report import report
from tests.assessment.strategies import scenarios
from tests.browser import fake_workers
from tests.browser.reader import Reader, on_paper

MOST_WORDS = 700
MOST_SHEETS = 3

STORIES = {each["id"]: each["answers"] for each in scenarios()}
WHOLE = [story for story, answers in STORIES.items() if len(answers) >= 22]
"""The stories that answer nearly everything: their results have the most reasons."""

MANY = "assessor-in-wellington"
"""The story that rests on the most presumptions."""

PHONE, LAPTOP = (360, 740), (1280, 720)
SCREENS = {PHONE: list(STORIES), LAPTOP: WHOLE}
"""Which stories are looked at where: on a laptop, steps stand beside what they rest on."""

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


ORDER = [
    *("ime-settled", "ime-settled__rests", "ime-todo", "ime-changing", "ime-why", "ime-way"),
    "ime-answers",
]
BLOCKS = """(order) => {
  const blocks = [...document.querySelectorAll(order.map((name) => `.${name}`))];
  return blocks.map((block) => [
    order.find((name) => block.classList.contains(name)),
    block.getBoundingClientRect().top,
  ]);
}"""

PAGES = rb"/Kids \[([^\]]*)\]"
HEADING = rb"/Title \(([^)]*)\)\s*/Dest \[(\d+) 0 R /XYZ \S+ (\S+)"
"""In the outline of a PDF: what it says, the page, and how far above its foot."""
STEPS = {"Do next, in this order", "Find out first, in this order"}
CHANGING, WHY, ANSWERS = "What would change it", "Why", "Your answers"
Headings = list[tuple[str, float]]
"""What they say, and how far above the foot of the page they stand, from its top down."""
HEIGHT = {"Letter": 792, "A4": 842}
MOST_ABOVE = 90
"""Points; where more is above the first heading of a page, the page before runs on there."""
PRINTED, RESTING = 8, 3
PAPERS = ("Letter", "A4")


@dataclass(frozen=True)
class Result:
    """Where the first step of a result ends, and how many words it has."""

    step_ends: float
    words: int


@pytest.fixture(scope="module")
def opened(browser: Browser, address: str) -> Iterator[Reader]:
    """A reader whose check has every report at hand: what Python says is held elsewhere."""
    with browser.new_context() as context:
        reader = Reader(context, address)
        fake_workers.install(reader.page, fake_workers.with_reports_on(STORIES.values()))
        yield reader.open()


@pytest.fixture(scope="module")
def results(opened: Reader) -> dict[tuple[int, int], dict[str, Result]]:
    """The results on each screen, by story."""
    found = {}
    for (width, height), stories in SCREENS.items():
        opened.page.set_viewport_size({"width": width, "height": height})
        found[width, height] = {story: result(opened, STORIES[story]) for story in stories}
    return found


def result(reader: Reader, answers: Answers) -> Result:
    page = reader.fill_by_script(answers).expect_report().page
    page.evaluate(READ)
    box = page.locator(".ime-step").first.bounding_box()
    return Result(box["y"] + box["height"] if box else inf, page.evaluate(WORDS))


@pytest.mark.parametrize("screen", SCREENS)
def test_the_first_step_is_on_the_first_screen(
    results: dict[tuple[int, int], dict[str, Result]], screen: tuple[int, int]
) -> None:
    """
    Whatever the file comes to and rests on, one sees what to do before one scrolls.
    """
    ends = {story: result.step_ends for story, result in results[screen].items()}

    assert {story: end for story, end in ends.items() if end > screen[1]} == {}


@pytest.mark.parametrize("screen", SCREENS)
def test_a_result_is_read_in_two_minutes(
    results: dict[tuple[int, int], dict[str, Result]], screen: tuple[int, int]
) -> None:
    """
    It has at most 700 words before the list of answers; what is folded away is not counted.
    """
    words = {story: result.words for story, result in results[screen].items()}

    assert {story: count for story, count in words.items() if count > MOST_WORDS} == {}
    assert min(words.values()) > 100


def test_a_result_reads_in_one_order(
    opened: Reader, results: dict[tuple[int, int], dict[str, Result]]
) -> None:
    """
    What it comes to and rests on, the steps, what would change it, why, the path, the answers: in
    the page, and on a phone one below the other.
    """
    opened.page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
    result(opened, STORIES[MANY])
    blocks, tops = zip(*opened.page.evaluate(BLOCKS, ORDER), strict=True)
    opened.page.set_viewport_size({"width": LAPTOP[0], "height": LAPTOP[1]})

    assert results
    assert list(blocks) == ORDER
    assert list(tops) == sorted(tops)


def test_a_result_prints_on_three_pages(
    opened: Reader, results: dict[tuple[int, int], dict[str, Result]]
) -> None:
    """
    The longest, and those that rest on the most, on either paper: all steps are on the first, what
    would change it or the reasons begin the second, and answers the last.
    """
    longest = sorted(WHOLE, key=lambda story: results[LAPTOP][story].words)[-PRINTED:]
    resting = sorted(STORIES, key=lambda story: len(report(STORIES[story]).rests_on))[-RESTING:]
    sheets = {
        (story, paper): headings(opened, story, paper)
        for story in [*longest, *resting]
        for paper in (PAPERS if story in resting else PAPERS[:1])
    }

    assert {each: len(pages) for each, pages in sheets.items() if len(pages) > MOST_SHEETS} == {}
    assert {each for each, pages in sheets.items() if not STEPS & dict(pages[0]).keys()} == set()
    assert {
        each for each, pages in sheets.items() if not ends_after_steps(each[1], *pages)
    } == set()
    assert {pages[1][0][0] for pages in sheets.values()} <= {CHANGING, WHY}
    assert {each for each, pages in sheets.items() if pages[-1][0][0] != ANSWERS} == set()


def ends_after_steps(paper: str, first: Headings, second: Headings, *_: Headings) -> bool:
    """Whether all the steps are on the first page, with what comes next or without."""
    return first[-1][0] == CHANGING or HEIGHT[paper] - second[0][1] <= MOST_ABOVE


def headings(reader: Reader, story: str, paper: str) -> list[Headings]:
    """What stands as a heading on each page of a print."""
    page = reader.fill_by_script(STORIES[story]).expect_report().page
    printed = page.pdf(format=paper, outline=True, tagged=True)
    pages = re.findall(rb"(\d+) 0 R", b"".join(re.findall(PAGES, printed)))
    found = [(float(top), at, says.decode()) for says, at, top in re.findall(HEADING, printed)]
    return [
        [(says, top) for top, on, says in sorted(found, reverse=True) if on == at] for at in pages
    ]


def test_a_result_prints_all_that_it_rests_on(opened: Reader) -> None:
    """
    Also what the screen folds away.
    """
    page = opened.fill_by_script(STORIES[MANY]).expect_report().page
    resting = len(report(STORIES[MANY]).rests_on)
    rests = page.locator(".ime-settled__rests .ime-rest")
    page.evaluate(READ)
    expect(rests.locator("visible=true").last).to_be_visible()
    on_screen = rests.locator("visible=true").count()
    on_paper(page)

    assert on_screen < resting
    expect(rests.locator("visible=true")).to_have_count(resting)
    page.emulate_media(media="null")
