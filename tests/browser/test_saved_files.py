"""Files are saved on this device only when a reader asks, and can be removed again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from playwright.sync_api import Locator, expect

from assessment.report import report
from assessment.rules import VERSION
from tests.browser.reader import NO_DECISION, PRESUMED, Reader
from tests.browser.views import downloaded, open_file, open_text, view

pytestmark = pytest.mark.same_tab

STORED = "() => Object.entries(localStorage)"
DATABASES = "async () => (await indexedDB.databases()).length + (await caches.keys()).length"
IN_THE_EVENING = "2026-11-28T02:00:00Z"  # of the 27th, where the clock stands eight hours behind
REFUSES = """() => {
  Storage.prototype.setItem = function () { throw new DOMException("no", "WHY"); };
}"""


def saving(reader: Reader) -> Locator:
    """The asking, opened from the reasons."""
    reader.page.evaluate("location.hash = 'reasons'")
    reader.page.get_by_role("button", name="Save on this device").click()
    asking = reader.page.locator(".ime-keep .ime-asking")
    expect(asking.get_by_label("A name you will know it by")).to_be_focused()
    return asking


def save(reader: Reader, name: str) -> None:
    asking = saving(reader)
    asking.get_by_label("A name you will know it by").fill(name)
    asking.get_by_role("button", name="Save on this device").click()
    expect(reader.page.locator(".ime-keep__saved")).to_have_text(f"Saved on this device as {name}.")


def names(reader: Reader) -> list[str]:
    """The names on the list of saved files."""
    section = view(reader, "saved")
    return section.locator("tbody th > span").all_inner_texts()


def test_nothing_is_kept_before_somebody_asks(reader: Reader) -> None:
    """
    Not by answering, not by any view, not by the asking itself; then one entry that says what the
    asking said; and a reload, an empty check and another file find it.
    """
    reader.open()
    expect(reader.page.get_by_role("link", name="Saved files").first).to_be_hidden()
    reader.fill_by_script(PRESUMED).expect_report()
    for name in ("record", "recheck", "compare", "saved", "reasons"):
        reader.page.evaluate("(name) => { location.hash = name; }", name)
        expect(reader.page.locator(f"#{name}")).to_be_visible()
    reader.page.evaluate("location.hash = 'check'")
    asking = saving(reader)
    before = reader.page.evaluate(STORED), reader.page.evaluate(DATABASES)
    asking.get_by_role("button", name="Save on this device").click()
    expect(asking.get_by_text("Give it a name")).to_be_visible()
    nameless = reader.page.evaluate(STORED)
    asking.get_by_role("button", name="Not now").click()
    save(reader, "RTW 0417")
    ((key, kept),) = reader.page.evaluate(STORED)

    assert (before, nameless) == (([], 0), [])
    assert key.startswith("ime-file.")
    assert set(parsed(reader, kept)) == {
        *("id", "name", "saved", "rules_version", "answers", "told", "presumes", "about")
    }
    assert parsed(reader, kept)["answers"] == PRESUMED
    reader.page.locator(".ime-keep .ime-clear").click()
    reader.page.reload()
    reader.page.get_by_role("link", name="Saved files").first.click()
    section = reader.page.locator("[data-for=saved]")
    presumed = len(report(PRESUMED).rests_on)
    assert presumed
    expect(section.locator(".ime-saved__presumes")).to_have_text(f"{presumed} presumed")
    expect(section.locator("[data-label=Saved]")).to_contain_text(f"{date.today().year}")
    expect(section.locator("[data-label=Rules]")).to_have_text(VERSION)
    section.get_by_role("button", name="Open RTW 0417").click()
    assert reader.answers(PRESUMED) == PRESUMED


def parsed(reader: Reader, text: str) -> Any:
    return reader.page.evaluate("(text) => JSON.parse(text)", text)


def test_files_are_kept_side_by_side_and_deleted_one_by_one_or_all(reader: Reader) -> None:
    """
    A file that keeps its name takes its own place, another name is another file; one deletion can
    be undone, all of them are asked for first.
    """
    reader.open().fill_by_script(PRESUMED).expect_report()
    save(reader, "A 1")
    reader.page.evaluate("location.hash = 'check'")
    reader.fill_by_script(NO_DECISION).expect_report()
    asking = saving(reader)
    expect(asking.get_by_text("takes the place of what you saved")).to_be_visible()
    asking.get_by_role("button", name="Save on this device").click()
    assert names(reader) == ["A 1"]
    reader.page.evaluate("location.hash = 'check'")
    save(reader, "B 2 <b>")
    assert sorted(names(reader)) == ["A 1", "B 2 <b>"]

    section = reader.page.locator("[data-for=saved]")
    section.get_by_role("button", name="Delete A 1").click()
    expect(section.get_by_text("A 1 was deleted from this device")).to_be_visible()
    assert len(reader.page.evaluate(STORED)) == 1
    expect(section.get_by_role("button", name="Undo")).to_be_focused()
    section.get_by_role("button", name="Undo").press("Enter")
    expect(section.get_by_role("button", name="Open A 1")).to_be_visible()
    section.get_by_role("button", name="Delete all 2").first.click()
    expect(section.get_by_role("heading", name="Delete all 2 saved files?")).to_be_focused()
    section.get_by_role("button", name="Keep them").press("Escape")
    expect(section.locator(".ime-asking")).to_be_hidden()
    assert len(reader.page.evaluate(STORED)) == 2
    section.get_by_role("button", name="Delete all 2").first.click()
    section.locator(".ime-saved__sure").click()
    expect(section.get_by_text("All saved files are deleted")).to_be_visible()
    assert reader.page.evaluate(STORED) == []


def test_an_export_is_imported_elsewhere(new_reader: Callable[..., Reader]) -> None:
    """
    Named by the reader's own day, into another browser, once and again: nothing is doubled, nothing
    is replaced, and a file that is none is named.
    """
    here, there = new_reader(timezone_id="America/Vancouver"), new_reader()
    here.page.clock.set_fixed_time(IN_THE_EVENING)
    here.open().fill_by_script(PRESUMED).expect_report()
    save(here, "A 1")
    section = view(here, "saved")
    with here.page.expect_download() as download:
        section.get_by_role("button", name="Export all").click()
    text = download.value.path().read_text("utf-8")
    there.open()
    section = view(there, "saved")
    for said in ("Imported: 1", "Imported: 0"):
        open_text(section, text)
        expect(section.locator("[data-said=imported]")).to_contain_text(said)
    changed = text.replace("A 1", "A 1, changed")
    open_text(section, changed)
    expect(section.locator("tbody tr")).to_have_count(2)
    open_text(section, '{"answers": {}}')
    expect(section.get_by_text("That file is a record")).to_be_visible()
    open_text(section, text.replace("proceed", "perhaps"))
    expect(section.get_by_text("File 1 in that export")).to_be_visible()
    open_file(section, "files.json", b"%PDF-1.7\n")
    says = "files.json is a PDF, and an export of saved files is a JSON file."
    expect(section.locator(".ime-opener__refused")).to_contain_text(says, use_inner_text=True)
    expect(section.get_by_text("File 1 in that export")).to_be_hidden()
    section.get_by_role("button", name="Open A 1", exact=True).click()

    assert download.value.suggested_filename == "ime-saved-files-2026-11-27.json"
    assert there.answers(PRESUMED) == PRESUMED
    assert len(there.page.evaluate(STORED)) == 2


def test_a_browser_that_keeps_nothing_says_so(reader: Reader) -> None:
    """
    In a sentence; the answers stay, and can be exported.
    """
    reader.open().fill_by_script(PRESUMED).expect_report()
    asking = saving(reader)
    asking.get_by_label("A name you will know it by").fill("A 1")
    for why, says in {"QuotaExceededError": "no room left", "SecurityError": "no page"}.items():
        reader.page.evaluate(REFUSES.replace("WHY", why))
        asking.get_by_role("button", name="Save on this device").click()
        expect(asking.get_by_role("alert")).to_contain_text(says, use_inner_text=True)
    export = downloaded(reader, asking.get_by_role("button", name="Export as a file"))

    assert [each["answers"] for each in export["files"]] == [PRESUMED]
    assert reader.page.evaluate(STORED) == []
