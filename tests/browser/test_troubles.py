"""What fails is said to the reader, where it would have stood, and nothing else fails with it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Route, expect

from assessment.conditions import AnswerError
from assessment.questions import check_answers
from tests.browser.host import Host
from tests.browser.reader import HALF_WAY, Reader
from tests.site.published import script

pytestmark = pytest.mark.same_tab

NOT_BEGUN = "could not start in your browser"
NOT_LOOKED_UP = "could not be looked up just now"
UNKNOWN = {"decision": "weather"}

ANSWER_UNKNOWN = """() => {
  const radio = document.querySelector("input[name=decision]");
  radio.value = "weather";
  radio.checked = true;
  radio.dispatchEvent(new Event("change", { bubbles: true }));
}"""

REFUSES_TO_FORGET = (
    "() => { Storage.prototype.removeItem = () => { throw new Error('refused'); }; }"
)


def open_changed(reader: Reader, path: str, old: str, new: str) -> None:
    """Open the page at *path* as if it had been published with *new* in place of *old*."""

    def changed(route: Route) -> None:
        answer = route.fetch()
        assert old in answer.text()
        route.fulfill(response=answer, body=answer.text().replace(old, new))

    reader.page.route(reader.address + path, changed)
    reader.open(path)


@pytest.mark.parametrize(
    ("path", "missing"),
    [
        pytest.param("check/", "ime-show-all", id="the check"),
        pytest.param("guide/prepare/", "ime-checklist-foot-template", id="a checklist"),
        pytest.param("guide/prepare/questions/", "ime-letter-template", id="the question bank"),
        pytest.param("guide/when-it-helps/", "ime-copy-template", id="the link buttons"),
    ],
)
def test_what_cannot_begin_says_so(reader: Reader, path: str, missing: str) -> None:
    """
    Where a component lacks what it needs, a sentence stands in its place, once.
    """
    open_changed(reader, path, missing, "not-here")
    sentence = reader.page.get_by_text(NOT_BEGUN)

    expect(sentence).to_be_visible()
    expect(sentence).to_have_count(1)


def test_what_cannot_begin_stops_nothing_else(reader: Reader) -> None:
    """
    A checklist that fails leaves the next one working.
    """
    before = '<div class="md-container"'
    broken = '<div class="ime-checklist" data-checklist="no-heading-before-it"></div>'
    open_changed(reader, "guide/prepare/", before, broken + before)
    working = reader.page.locator("[data-checklist=referral]")

    expect(reader.page.get_by_text(NOT_BEGUN)).to_be_visible()
    expect(working.get_by_role("checkbox").first).to_be_visible()


def test_what_the_rules_say_of_answers_is_said(reader: Reader) -> None:
    """
    Where Python refuses an answer, the panel shows its sentence, without the error's class.
    """
    with pytest.raises(AnswerError) as refused:
        check_answers(UNKNOWN)
    reader.open().page.evaluate(ANSWER_UNKNOWN)
    reader.expect_state("failed")
    fault = reader.page.locator(".ime-result__fault")

    expect(fault).to_have_text(f"What the rules say of it: {refused.value}")
    expect(fault).to_be_visible()


def test_where_python_said_nothing_nothing_is_quoted(
    host: Host, new_reader: Callable[..., Reader]
) -> None:
    """
    A file that did not arrive has no words for the reader; the panel has its own.
    """
    host.missing.add(script("check/worker.js"))
    reader = new_reader().open().allow(4_000).choose(HALF_WAY).expect_state("failed")

    expect(reader.page.locator(".ime-result [data-shows=failed]")).to_be_visible()
    expect(reader.page.locator(".ime-result__fault")).to_be_hidden()


@pytest.mark.parametrize("failing", ["no network", "no list", "no JSON"])
def test_a_look_up_that_fails_is_said(reader: Reader, failing: str) -> None:
    """
    The page for what was not found says that nothing near could be looked up; its links remain.
    """

    def fail(route: Route) -> None:
        if failing == "no network":
            route.abort()
        else:
            route.fulfill(status=404 if failing == "no list" else 200, body="{")

    reader.page.route("**/s/addresses.json", fail)
    page = reader.open("s/conflcit/").page

    expect(page.get_by_text(NOT_LOOKED_UP)).to_be_visible()
    expect(page.locator("article").get_by_role("link", name="Check a file")).to_be_visible()


@pytest.mark.parametrize("way", ["unticked", "cleared"])
def test_ticks_that_cannot_be_removed_are_named(reader: Reader, way: str) -> None:
    """
    Where the browser keeps what the reader wants gone, a sentence says so.
    """
    shown = reader.open("guide/prepare/").page.locator("[data-checklist=referral]")
    keep = shown.get_by_label("Keep my ticks in this browser")
    keep.check()
    reader.page.evaluate(REFUSES_TO_FORGET)
    if way == "unticked":
        keep.uncheck()
    else:
        shown.get_by_role("button", name="Clear").click()

    expect(shown.get_by_text("does not let the page remove what it kept")).to_be_visible()
