"""A browser styles the elements of a page about once while it opens, and few at a click."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.reader import BARE, Reader

STYLES = ["devtools.timeline"]

SHOWN = "[...document.querySelectorAll('*')].filter((each) => each.checkVisibility()).length"


class Watch:
    """Counts the elements whose style *browser* works out for a reader's page."""

    def __init__(self, browser: Browser, reader: Reader, file: Path) -> None:
        self._browser, self._reader, self._file = browser, reader, file

    def __enter__(self) -> Watch:
        self._browser.start_tracing(page=self._reader.page, path=self._file, categories=STYLES)
        return self

    def __exit__(self, *_: object) -> None:
        self._reader.settle()
        self._browser.stop_tracing()
        events = json.loads(self._file.read_text())["traceEvents"]
        styled = [each["args"] for each in events if each["name"] == "UpdateLayoutTree"]
        self.elements = sum(each.get("elementCount", 0) for each in styled)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", ["", "check/", "guide/prepare/"])
def test_a_page_is_styled_about_once_while_it_opens(
    browser: Browser, same_reader: Callable[..., Reader], tmp_path: Path, path: str, scheme: str
) -> None:
    """
    The theme's script takes its colours then, and ours bring buttons: neither asks for all of it
    again.
    """
    reader = same_reader(thrifty=True, color_scheme=scheme)
    reader.open(BARE)  # a process that ends meanwhile holds the count up for five seconds
    with Watch(browser, reader, tmp_path / "trace.json") as watch:
        reader.open(path)

    assert watch.elements < 2 * reader.page.evaluate(SHOWN)


@pytest.mark.parametrize("path", ["", "check/"])
def test_another_answer_styles_only_what_it_changes(
    browser: Browser, same_reader: Callable[..., Reader], tmp_path: Path, path: str
) -> None:
    """
    That is its question, the panel and the bar, and not what else the page holds.
    """
    reader = same_reader(silent=True, reduced_motion="reduce")  # each frame of a motion counts
    reader.open(path).settle()
    if not path:
        reader.unfold()
    found = []
    for value in ("depends", "not-due", "depends", "same"):
        reader.settle()
        with Watch(browser, reader, tmp_path / "trace.json") as watch:
            reader.choose({"decision": value})
        found.append(watch.elements)

    assert max(found) < reader.page.evaluate(SHOWN) / 3
