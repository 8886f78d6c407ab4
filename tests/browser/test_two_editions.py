"""A new edition of the guide is announced to who keeps one, and never mixed with it."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from wsgiref.types import WSGIApplication

import pytest
from playwright.sync_api import Browser, expect

from scripts.publish.compress import COPIES
from scripts.publish.offline import WORKER, write_worker
from scripts.publish.server import application
from tests.browser.cut_off import CutOff
from tests.browser.keeping import KEPT, expect_said, keep
from tests.browser.reader import NO_DECISION, PATIENCE, Reader
from tests.site.published import SITE

NEWER = "A newer edition has arrived"
BEHIND = "it did not arrive whole"
LATER = "of the later edition"
SCRIPTS = "0123456789abcdef"
CHANGED = {
    **dict.fromkeys(("check/index.html", "guide/prepare/index.html", "404.html"), "</main>"),
    "assets/stylesheets/shared/shared.css": "*/",
    "search/search_index.json": "independent medical",
    "s/addresses.json": "When to wait",
}
"""Files whose names stay, and a text in each, before which the later edition says so."""

FETCHED = [name for name in CHANGED if not name.endswith(".html")]
ADDED = "guide/later/index.html"

EDITIONS = f"""async (addresses) => {{
  const texts = addresses.map(async (address) => (await fetch(address)).text());
  const page = document.documentElement.outerHTML;
  return [page, ...(await Promise.all(texts))].map((text) => text.includes("{LATER}"));
}}"""

STATE = "serviceWorker.state"
"""Of an edition's worker, asked of itself."""


@pytest.fixture(scope="module")
def later(tmp_path_factory: pytest.TempPathFactory) -> WSGIApplication:
    """The site as it is published next: another folder of scripts, files changed, a page added."""
    folder = tmp_path_factory.mktemp("later") / "site"
    shutil.copytree(SITE, folder, copy_function=os.link)
    (scripts,) = (folder / "js").iterdir()
    scripts.rename(scripts.with_name(SCRIPTS))
    for file in folder.rglob("*.html"):
        if "js/" in (text := file.read_text()):
            write(file, text.replace(scripts.name, SCRIPTS))
    for name, before in CHANGED.items():
        file = folder / name
        write(file, file.read_text().replace(before, LATER + before, 1))
    (folder / ADDED).parent.mkdir()
    write(folder / ADDED, (folder / "guide/prepare/index.html").read_text())
    write(folder / WORKER, "")
    write_worker(folder)
    return application(folder)


def write(file: Path, text: str) -> None:
    """Write *text* to *file* alone, and not to what it is linked with."""
    for copy in (file, *(Path(f"{file}{suffix}") for suffix in COPIES)):
        copy.unlink(missing_ok=True)
    file.write_text(text)


@pytest.fixture(scope="module")
def host(site: WSGIApplication) -> Iterator[CutOff]:
    host = CutOff(site)
    yield host
    host.go()


@pytest.fixture(scope="module")
def reader(browser: Browser, host: CutOff) -> Iterator[Reader]:
    """Who has kept the edition of today, and keeps it until the last of these tests."""
    with browser.new_context() as context:
        reader = Reader(context, host.address)
        keep(reader)
        yield reader


def editions(reader: Reader) -> set[bool]:
    """Of which editions the open page and the files are: the later one, or not."""
    named = [reader.address + name for name in FETCHED]
    return set(reader.page.evaluate(EDITIONS, named))


def come_back_once_changed(reader: Reader) -> None:
    """Close every page, and come back once Chromium has changed over to the later edition: a page
    of that very moment may get its parts from the host, as ADR 0023 says.
    """
    workers = reader.context.service_workers
    (later,) = [each for each in workers if each.evaluate(STATE) == "installed"]
    reader.page.close()
    end = time.monotonic() + PATIENCE / 1000
    while later.evaluate(STATE) != "activated" and time.monotonic() < end:
        time.sleep(0.05)
    reader.page = reader.context.new_page()
    reader.open()


def test_a_new_edition_that_breaks_off_changes_nothing(
    reader: Reader, host: CutOff, later: WSGIApplication
) -> None:
    """
    The page says so, and the one that is kept goes on, alone.
    """
    host.site = later
    host.changed = {"/guide/prepare/": b"<!doctype html><title>Neither</title>"}
    expect_said(reader.open(), BEHIND)
    reader.choose(NO_DECISION).expect_recommendation("not_appropriate")

    assert editions(reader.open()) == {False}
    assert reader.page.evaluate("caches.keys().then(({ length }) => length)") == 1


def test_a_page_of_a_newer_edition_is_not_shown_by_halves(
    reader: Reader, host: CutOff, later: WSGIApplication
) -> None:
    """
    Its parts would come from the old one; a neighbour of the guide opens as ever.
    """
    host.site = later
    host.changed = {"/neighbour/": b"<!doctype html><h1>Somebody else</h1>"}
    page = reader.open("guide/later/").page

    expect(page.get_by_role("heading", name="Nothing at this address")).to_be_visible()
    expect(page.get_by_text("the edition kept on this device")).to_be_visible()
    expect(reader.open("neighbour/").page.get_by_text("Somebody else")).to_be_visible()


def test_a_new_edition_is_announced_and_never_mixed(
    reader: Reader, host: CutOff, later: WSGIApplication
) -> None:
    """
    Until every page is closed all is of the old one, with a network and without; then all is new.
    """
    host.site, host.changed = later, {}
    seen = [editions(reader.open())]
    expect_said(reader, NEWER)
    seen += [editions(reader), editions(reader.open("guide/prepare/")), editions(reader.open())]
    expect_said(reader, NEWER)
    seen.append(editions(reader.open("not-here/")))
    come_back_once_changed(reader)
    renewed = [editions(reader), editions(reader.open("guide/prepare/"))]
    host.go()
    renewed.append(editions(reader.open()))
    expect_said(reader, KEPT)

    assert seen == [{False}] * 5
    assert renewed == [{True}] * 3
    assert reader.page.evaluate("caches.keys().then(({ length }) => length)") == 1
