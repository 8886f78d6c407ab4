"""Chromium, the built site served as a host would, and readers."""

from __future__ import annotations

import os
import socket
import threading
from collections.abc import Callable, Iterator
from wsgiref.types import WSGIApplication

import pytest
from playwright.sync_api import Browser, Locator, Playwright, sync_playwright
from waitress.server import create_server

from scripts.publish.server import application
from tests.browser.bank import PATH
from tests.browser.checklists import Checklist, checklists
from tests.browser.host import Host
from tests.browser.papers import arrived, filed
from tests.browser.reader import SAVES_DATA, Reader
from tests.browser.sitting import Seat
from tests.site.published import SITE

__all__ = ["arrived", "filed"]
"""Fixtures that live with what they are about."""

QUIET = [
    *("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"),
    # No test lasts until WebAssembly that is compiled twice pays, and few call most of it.
    "--js-flags=--liftoff-only --wasm-lazy-compilation --wasm-lazy-validation",
]
SILENT = "window.Worker = class extends EventTarget { postMessage() {} terminate() {} };"


@pytest.fixture(scope="package")
def site() -> WSGIApplication:
    """The built site; to look through its files takes a second, so every host serves this one."""
    assert (SITE / "_headers").exists(), "these tests read the built site: run scripts/build"
    return application(SITE)


@pytest.fixture(scope="package")
def serving(site: WSGIApplication) -> Host:
    return Host(site)


@pytest.fixture
def host(serving: Host) -> Iterator[Host]:
    """What serves every reader, to be hindered, or asked what it sent; whole, before and after."""
    serving.restore()
    yield serving
    serving.restore()


@pytest.fixture(scope="package")
def address(serving: Host) -> str:
    listening = socket.create_server(("127.0.0.1", 0))  # ends with the thread that listens
    server = create_server(serving, sockets=[listening], threads=8)
    threading.Thread(target=server.run, daemon=True).start()
    return f"http://127.0.0.1:{listening.getsockname()[1]}/"


@pytest.fixture(scope="package")
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope="package")
def browser(playwright: Playwright) -> Iterator[Browser]:
    browser = playwright.chromium.launch(executable_path=os.environ["CHROMIUM"], args=QUIET)
    yield browser
    browser.close()


@pytest.fixture
def new_reader(browser: Browser, address: str) -> Iterator[Callable[..., Reader]]:
    """Readers, each with a browser of their own; options are Playwright's for a context."""
    readers: list[Reader] = []

    def new_reader(**options: object) -> Reader:
        readers.append(Reader(browser.new_context(**options), address))  # type: ignore[arg-type]
        return readers[-1]

    yield new_reader
    for reader in readers:
        reader.context.close()


@pytest.fixture(scope="package")
def tab(browser: Browser, address: str) -> Iterator[Callable[..., Reader]]:
    """The one tab with these options for a context."""
    tabs: dict[str, Reader] = {}

    def tab(thrifty: bool = False, silent: bool = False, **options: object) -> Reader:
        known = f"{thrifty} {silent} {sorted(options.items())}"
        if known not in tabs:
            tabs[known] = Reader(browser.new_context(**options), address)  # type: ignore[arg-type]
            for script in [SAVES_DATA] * thrifty + [SILENT] * silent:
                tabs[known].page.add_init_script(script)
        return tabs[known]

    yield tab
    for reader in tabs.values():
        reader.context.close()


@pytest.fixture
def same_reader(tab: Callable[..., Reader]) -> Iterator[Callable[..., Reader]]:
    """Readers in tabs that tests share, one after the other, for what needs no new browser: pages
    and Python are there in half the time.  A *thrifty* one starts Python with the first touch; a
    *silent* one never hears from it, for what the quick answer is enough for.
    """
    readers: list[Reader] = []

    def same_reader(**options: object) -> Reader:
        readers.append(tab(**options))
        return readers[-1]

    yield same_reader
    for reader in readers:
        reader.leave_as_found()


@pytest.fixture(scope="package")
def seats(browser: Browser, address: str) -> Iterator[dict[str, Seat]]:
    """The tabs that stand at the check, by their options."""
    seats: dict[str, Seat] = {}
    yield seats
    for seat in seats.values():
        seat.reader.context.close()


@pytest.fixture
def sitting_reader(
    browser: Browser, address: str, seats: dict[str, Seat]
) -> Iterator[Callable[..., Reader]]:
    """Readers at the check, where Python is ready and nothing is answered: one tab for all tests
    that only answer and read, so that Python starts once for them.
    """
    taken: list[Seat] = []

    def sitting_reader(**options: object) -> Reader:
        known = str(sorted(options.items()))
        if known not in seats:
            seats[known] = Seat(Reader(browser.new_context(**options), address))  # type: ignore[arg-type]
        taken.append(seats[known])
        return taken[-1].take()

    yield sitting_reader
    for seat in taken:
        seat.leave()


@pytest.fixture
def reader(request: pytest.FixtureRequest) -> Reader:
    """In a browser of their own; for tests marked `at_the_check` or `same_tab`, in one that those
    share.
    """
    fixtures = {"at_the_check": "sitting_reader", "same_tab": "same_reader"}
    marks = (mark for mark in request.node.iter_markers() if mark.name in fixtures)
    nearest = next(marks, None)
    reader: Reader = (
        request.getfixturevalue(fixtures[nearest.name])(**nearest.kwargs)
        if nearest
        else request.getfixturevalue("new_reader")()
    )
    return reader


@pytest.fixture(scope="session")
def answering() -> Checklist:
    """The list that answers most."""
    return max(checklists(), key=lambda each: len(each.answers))


@pytest.fixture
def clerk(same_reader: Callable[..., Reader]) -> Reader:
    """A reader who may use the clipboard."""
    return same_reader(thrifty=True, permissions=["clipboard-read", "clipboard-write"])


@pytest.fixture
def bank(clerk: Reader) -> Locator:
    """The question bank, before them."""
    return clerk.open(PATH).page.locator("article")
