"""What fails is said to the reader, where it would have stood, and nothing else fails with it."""

from __future__ import annotations

import pytest
from playwright.sync_api import Route, expect

from tests.reader import Reader

NOT_BEGUN = "could not start in your browser"


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
        pytest.param("guide/prepare/", "ime-list-foot-template", id="a checklist"),
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
    broken = '<div class="ime-list" data-list="no-heading-before-it"></div>'
    open_changed(reader, "guide/prepare/", before, broken + before)
    working = reader.page.locator("[data-list=referral]")

    expect(reader.page.get_by_text(NOT_BEGUN)).to_be_visible()
    expect(working.get_by_role("checkbox").first).to_be_visible()
