"""Python is fetched before anybody asks for it, where that is welcome."""

from __future__ import annotations

import pytest

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
