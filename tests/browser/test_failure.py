"""Where the rules cannot run, the page says so, and what still works."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.host import Host
from tests.browser.reader import HALF_WAY, PATIENCE, Reader
from tests.site.published import SITE

SAYS = "The check could not start here"

FILES = [
    "/assets/javascripts/check/worker.js",
    *(
        f"/{path.relative_to(SITE)}"
        for path in sorted(SITE.glob("py/*/*"))
        if path.suffix not in {".br", ".gz"}
    ),
]


def fails_in_words(reader: Reader) -> None:
    reader.open().allow(4_000).choose(HALF_WAY).expect_state("failed")

    expect(reader.page.get_by_role("heading", name=SAYS)).to_be_visible()
    expect(reader.page.get_by_role("link", name="Every rule in words").first).to_be_visible()
    assert reader.answers(HALF_WAY) == HALF_WAY
    assert not reader.page.locator("[data-recommendation]").count()


@pytest.mark.parametrize("file", FILES)
def test_without_one_of_its_files(host: Host, reader: Reader, file: str) -> None:
    """
    Any file of the runtime that does not arrive leads to the failure text, answers kept.
    """
    host.missing.add(file)

    fails_in_words(reader)


def test_without_webassembly(host: Host, reader: Reader) -> None:
    """
    Where WebAssembly is blocked, the reader is told what still works.
    """
    host.forbids_wasm = True

    fails_in_words(reader)


def test_trying_again_works_once_the_file_is_back(host: Host, reader: Reader) -> None:
    """
    "Try again" starts over with the answers that were given.
    """
    host.missing.add(FILES[0])
    reader.open().allow(4_000).choose(HALF_WAY).expect_state("failed")
    host.restore()
    reader.allow(PATIENCE).page.get_by_role("button", name="Try again").click()

    reader.expect_recommendation("open")


def test_without_javascript(new_reader: Callable[..., Reader]) -> None:
    """
    Every question can be read, and the panel says what still works.
    """
    reader = new_reader(java_script_enabled=False).open()
    page = reader.page

    expect(page.get_by_role("heading", name="To read and to print")).to_be_visible()
    assert all(question.is_visible() for question in page.locator(".ime-question").all())
    assert page.locator(".ime-question").count() > 10
