"""What a browser with a profile on disk has written down, once it is closed."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Playwright, expect

from assessment.conditions import Answers
from assessment.questions import QUESTIONS, permitted
from scripts.pages.link_code import link_code
from tests.browser.conftest import QUIET
from tests.browser.reader import ANSWERS, Reader
from tests.browser.test_nothing_is_lost import LOOKED_AT

AnsweringOnce = Callable[[Callable[[Reader], None]], None]

TELLING = 8
"""Letters from which an option's id is no common word of a browser's own files."""

NOTED = re.compile(r"History|Sessions|Favicons|segmentation_platform")
"""Where Chromium keeps the addresses that were opened: with its icons, and with what it counts."""

WITHOUT_HISTORY = (
    "the whole of Chromium is not here, which alone keeps a history to be looked into "
    "(on Debian: apt-get install chromium)"
)

OF_THE_SITE = ("Cache", "Code Cache")
"""Folders that hold the site's own files, in which every id stands."""


def answers_all(place: int) -> Answers:
    """Every question answered, with its longest option ids; *place* chooses other ones."""
    chosen = {}
    for question in QUESTIONS:
        options = sorted(permitted(question), key=len, reverse=True)
        chosen[question.id] = options[place % len(options)]
    return chosen


FIRST = answers_all(0)
SECOND_THOUGHTS = dict(list(answers_all(1).items())[:3])
CHANGED = {**FIRST, **SECOND_THOUGHTS}


@pytest.fixture
def once(playwright: Playwright, address: str, tmp_path: Path) -> AnsweringOnce:
    """One sitting of a reader whose browser keeps its profile in a folder, closed at its end.  The
    whole of Chromium, where the machine has it, keeps a history too; its headless shell does not.
    """
    chromium = shutil.which("chromium") or os.environ["CHROMIUM"]

    def sitting(do: Callable[[Reader], None]) -> None:
        context = playwright.chromium.launch_persistent_context(
            tmp_path, executable_path=chromium, args=QUIET, accept_downloads=True
        )
        context.grant_permissions(["clipboard-read", "clipboard-write"])
        try:
            do(Reader(context, address))
        finally:
            context.close()

    return sitting


def test_a_check_leaves_no_answer_on_disk(once: AnsweringOnce, tmp_path: Path) -> None:
    """
    Answered, changed, saved, printed, shared, left for the guide, taken up again, reloaded, out of
    sight: no file of the profile holds the code of the answers, or the id of one.
    """
    read: list[str] = []
    once(lambda reader: read.append(check_a_whole_file(reader)))
    codes = {link_code(answers) for answers in (FIRST, CHANGED)}
    options = {*FIRST.values(), *CHANGED.values()}
    ids = {option for option in options if len(option) >= TELLING and option not in read[0]}

    assert len(ids) > 10
    assert [*written(tmp_path, codes), *written(tmp_path, ids, without=OF_THE_SITE)] == []


def check_a_whole_file(reader: Reader) -> str:
    """All that a reader may do with a file; the address of the guide's page that they read."""
    page = reader.page
    page.add_init_script("window.print = () => {}")
    reader.open().fill_by_script(FIRST)
    reader.choose(SECOND_THOUGHTS)
    page.locator("[data-recommendation]").wait_for()
    reader.read_reasons()
    page.get_by_role("link", name="Record to print and sign").click()
    with page.expect_download():
        page.get_by_role("button", name="As JSON").click()
    page.get_by_role("button", name="Print and sign").click()
    page.get_by_role("link", name="Back to the steps").click()
    page.get_by_role("button", name="Copy a link").click()
    page.get_by_text("Link copied. Whoever").wait_for()
    page.locator(".ime-finding__guide").first.click()
    page.wait_for_url("**/guide/**")
    read = page.url
    page.go_back()
    assert reader.answers(CHANGED) == CHANGED
    page.reload()
    assert reader.answers(CHANGED) == CHANGED
    page.evaluate(LOOKED_AT, False)
    page.reload()
    assert reader.answers(CHANGED) == CHANGED
    return read


def test_the_way_from_the_front_page_leaves_no_answer_on_disk(
    once: AnsweringOnce, tmp_path: Path
) -> None:
    """
    "Continue" and "Take these to the check" hand over in the tab, not in an address.
    """
    handed: dict[str, str] = {}

    def hand_over(reader: Reader) -> None:
        reader.open("").choose({"opinions": "conflict", "decision": "depends"})
        reader.page.get_by_role("link", name="Continue with the full check").click()
        reader.page.wait_for_url("**/check/")
        ticked = reader.open("guide/prepare/").page.locator("li:has(.ime-checklist__answers) input")
        ticked.first.check()
        reader.page.get_by_role("link", name="Take these to the check").first.click()
        reader.page.wait_for_url("**/check/")
        expect(reader.page.locator("input:checked").nth(2)).to_be_attached()
        handed.update(reader.page.evaluate(ANSWERS))

    once(hand_over)
    two = {"opinions": "conflict", "decision": "depends"}

    assert handed.items() > two.items()
    assert written(tmp_path, {link_code(two), link_code(handed), "#a="}) == []


def test_what_a_link_leaves_is_what_the_page_says(once: AnsweringOnce, tmp_path: Path) -> None:
    """
    The browser notes the address that it opened before the page can take the code out.  Nothing
    else holds it: no storage, no form, no cache.
    """
    code = link_code(CHANGED)

    def open_link(reader: Reader) -> None:
        reader.open(f"check/#a={code}")
        assert reader.answers(CHANGED) == CHANGED

    once(open_link)
    found = written(tmp_path, {code})
    if not found:
        pytest.skip(WITHOUT_HISTORY)

    assert [path for path in found if not NOTED.search(path)] == []


def written(profile: Path, words: set[str], without: tuple[str, ...] = ()) -> list[str]:
    """The files of *profile* that hold any of *words*, in one byte a letter or in two."""
    sought = [word.encode(how) for word in words for how in ("ascii", "utf-16-le")]
    return [
        file.relative_to(profile).as_posix()
        for file in sorted(profile.rglob("*"))
        if file.is_file()
        and not set(without) & set(file.relative_to(profile).parts)
        and any(word in file.read_bytes() for word in sought)
    ]
