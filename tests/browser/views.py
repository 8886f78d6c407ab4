"""The views that stand in place of the check, as a reader comes to them."""

from __future__ import annotations

import json
from typing import Any

from playwright.sync_api import Locator, expect

from tests.browser.reader import PATIENCE, Reader

LATER = "record.js recheck.js compare.js saved.js asking.js word.js docx.js"
AT_HAND = """() => {
  const names = performance.getEntriesByType("resource").map(({ name }) => name.split("/").at(-1));
  return names.filter((name) => "LATER".split(" ").includes(name)).length;
}""".replace("LATER", LATER)
"""How many files have come to the page of those that somebody may ask for later."""

FILES = len(LATER.split())

WRITES = """(patience) => new Promise((has) => {
  const isIt = ({ name }) => name.endsWith("/documents.whl");
  new PerformanceObserver((seen) => seen.getEntries().some(isIt) && has(true))
    .observe({ type: "resource", buffered: true });
  setTimeout(() => has(false), patience);
})"""
"""Whether what writes documents has come to the worker that fetches it, once it has."""


def expect_all_at_hand(reader: Reader) -> None:
    """Wait until the network may go."""
    assert reader.at_last(AT_HAND, FILES) == FILES
    workers = [each for each in reader.page.workers if each.url.startswith("blob:")]
    (fetching,) = (each for each in workers if each.evaluate("'indexedDB' in globalThis"))
    assert fetching.evaluate(WRITES, PATIENCE)


def view(reader: Reader, name: str) -> Locator:
    """The view called *name*, opened by its address."""
    reader.page.evaluate("(name) => { location.hash = name; }", name)
    section = reader.page.locator(f"[data-for={name}]")
    expect(section.locator("h1")).to_be_focused()
    return section


def write_record(reader: Reader, reference: str = "", note: str = "") -> Locator:
    """The record, with what the reader says of it."""
    section = view(reader, "record")
    section.get_by_label("Your file reference").fill(reference)
    section.get_by_label("Your note").fill(note)
    last = (
        section.locator("[data-own=note] dd") if note else section.locator("[data-is=made]").first
    )
    if note:
        expect(last).to_have_text(note)
    else:
        expect(last).not_to_be_empty()
    return section


def downloaded(reader: Reader, button: Locator) -> Any:
    """What the *button* hands over as a file."""
    with reader.page.expect_download() as download:
        button.click()
    return json.loads(download.value.path().read_text("utf-8"))


def open_text(section: Locator, text: str) -> None:
    """Open *text* as a file in *section*."""
    open_file(section, "file.json", text.encode())


def open_file(section: Locator, name: str, content: bytes) -> None:
    """Open a file called *name* in *section*."""
    file = {"name": name, "mimeType": "application/octet-stream", "buffer": content}
    expect(section.locator(".ime-opener")).to_be_visible()
    section.locator("input[type=file]").set_input_files(file)  # type: ignore[arg-type]
