"""Python is fetched before anybody asks for it, where that is welcome."""

from __future__ import annotations

import pytest
from playwright.sync_api import Route

from tests.browser.host import Host
from tests.browser.reader import HALF_WAY, Reader

ON_A_LINE = "Object.defineProperty(navigator, 'connection', {{ value: {} }});"
UNWELCOME = ("{ saveData: true }", "{ effectiveType: '3g' }")


def test_the_check_starts_before_it_is_asked(reader: Reader) -> None:
    """
    Whoever opens the check finds Python ready after a moment of reading.
    """
    reader.open().expect_state("ready")

    assert reader.page.locator("[data-recommendation]").count() == 0


@pytest.mark.parametrize("line", UNWELCOME)
def test_nothing_is_fetched_unasked_where_it_is_unwelcome(reader: Reader, line: str) -> None:
    """
    Where data are saved or the line is slow, Python starts with the first touch.
    """
    reader.context.add_init_script(ON_A_LINE.format(line))
    reader.open().settle().expect_state("idle")
    before = [url for url in reader.requests if "/py/" in url]
    reader.choose(HALF_WAY).expect_recommendation("open")

    assert before == []


def test_the_scripts_of_the_short_checklist_wait_for_somebody_to_open_it(reader: Reader) -> None:
    """
    Where data are saved, the front page is read without them; opened, it answers all the same.
    """
    reader.context.add_init_script(ON_A_LINE.format(UNWELCOME[0]))
    page = reader.open("").settle().page
    before = [url for url in reader.requests if url.endswith("/check/check.js")]
    page.locator(".ime-begin > summary").click()
    reader.choose({"decision": "depends"}).expect_at_once("open")

    assert before == []


def test_they_come_once_the_front_page_is_at_rest(reader: Reader) -> None:
    """
    On a good line they are there before somebody opens it.
    """
    with reader.page.expect_event(
        "requestfinished", lambda each: each.url.endswith("/check/check.js")
    ):
        reader.open("")


@pytest.mark.parametrize("path", ["check/", ""])
def test_an_answer_given_before_the_scripts_had_come_counts(reader: Reader, path: str) -> None:
    """
    On a slow line the first answer stands in the form before any script can hear it.
    """
    page = reader.page
    held: list[Route] = []
    page.route("**/check/check.js", lambda route: held.append(route))
    with page.expect_request("**/check/check.js"):
        page.goto(reader.address + path, wait_until="commit")
    page.locator("[name='decision'][value='depends']").evaluate("(input) => input.click()")
    held[0].continue_()

    reader.expect_recommendation("open")


def test_a_reader_on_the_way_to_the_check_finds_it_fetched(host: Host, reader: Reader) -> None:
    """
    A link to it that the pointer rests on fetches the files, and the check takes them from there.
    """
    page = reader.open("guide/").settle().page
    before = [path for path in host.asked if "/py/" in path]
    link = page.locator("nav.md-tabs a", has_text="Check a file")
    with page.expect_event("requestfinished", lambda each: each.url.endswith(".wasm")):
        link.hover()
    violations = reader.violations()
    link.click()
    reader.expect_state("ready")

    assert (before, violations) == ([], [])
    assert len([path for path in host.asked if path.endswith(".wasm")]) == 1


@pytest.mark.parametrize(
    ("line", "fetched"), [*((each, False) for each in UNWELCOME), ("{}", True)]
)
def test_no_link_fetches_what_is_unwelcome(reader: Reader, line: str, fetched: bool) -> None:
    """
    However long the pointer rests on one.
    """
    reader.context.add_init_script(ON_A_LINE.format(line))
    reader.page.clock.install()
    page = reader.open("guide/").page
    page.locator("nav.md-tabs a", has_text="Check a file").hover()
    page.clock.run_for(5_000)

    assert bool(page.locator("link[rel=prefetch]").count()) is fetched
