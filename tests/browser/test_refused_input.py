"""What a form cannot take: said at the field, in the title, and where the reader is put; and axe
finds nothing while it is said."""

from __future__ import annotations

import json
import re

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.accessibility import findings
from tests.browser.papers import STORY, open_paper
from tests.browser.reader import Reader
from tests.browser.test_list import HABITS, drop, ready
from tests.browser.test_records import OLD
from tests.browser.views import open_text, view

pytestmark = pytest.mark.same_tab

FAULT = re.compile("^Error: ")
FIGURES = {"weekly": "1000", "without": "26", "with": "10", "examination": "3500"}
NO_FILES = json.dumps({"format": "ime-saved-files-1", "files": []})


def expect_fault(field: Locator, says: str) -> None:
    """The reader stands in *field*, which is at fault and says why, and the title says so too."""
    expect(field).to_be_focused()
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(field).to_have_accessible_description(re.compile(re.escape(says)))
    expect(field.page).to_have_title(FAULT)


def expect_mended(field: Locator) -> None:
    """Nothing of the fault is left."""
    expect(field.page).not_to_have_title(FAULT)
    expect(field).not_to_have_attribute("aria-invalid", "true")


def test_figures_that_are_missing_are_listed_and_mended_one_by_one(reader: Reader) -> None:
    """
    Each at its field and as a link in the summary; the title is plain once the last is mended.
    """
    form = reader.open("guide/cost-of-waiting/").page.locator(".ime-cost")
    form.get_by_role("button", name="Add it up").click()
    summary = form.get_by_role("alert")
    fields = [form.locator(f"[name={name}]") for name in FIGURES]

    expect_fault(fields[0], "fill in “Cost of one week”")
    expect(summary.get_by_role("link")).to_have_count(4)
    assert findings(reader, "figures", ".ime-cost") == []
    summary.get_by_role("link", name="Weeks with an IME").click()
    expect_fault(fields[2], "fill in “Weeks with an IME”")
    assert "#" not in reader.page.url
    for field, figure in zip(fields, FIGURES.values(), strict=True):
        field.fill(figure)
    fields[3].press("Tab")
    for field in fields:
        expect_mended(field)


def test_a_list_that_cannot_be_read_is_at_fault(reader: Reader) -> None:
    """
    Until one is read that can be.
    """
    page = ready(reader)
    drop(page, "none.csv", b"file,note\nA,b\n")
    field = page.locator("input[type=file]")

    expect_fault(field, "The table has no column of answers")
    assert findings(reader, "a list", ".ime-list") == []
    drop(page, "review.csv", HABITS)
    expect(page.locator("tbody tr")).to_have_count(4)
    expect_mended(field)


def test_each_form_of_the_check_says_what_it_cannot_take(reader: Reader) -> None:
    """
    A record chosen or pasted, an import, a file without a name, a blank left empty, half a date.
    """
    reader.open().fill_by_script(STORY).expect_report()
    section = view(reader, "recheck")
    field = section.locator("input[type=file]")
    open_text(section, "no")
    expect_fault(field, "not JSON")
    section.get_by_text("Paste it instead").click()
    pasted = section.get_by_label("The text of the file")
    pasted.fill("[]")
    section.get_by_role("button", name="Open what is pasted").click()
    expect_fault(pasted, "The record is []")
    assert findings(reader, "a record", "[data-for=recheck]") == []
    expect(field).not_to_have_attribute("aria-invalid", "true")
    second = view(reader, "compare").locator("[data-slot=second]")
    expect(reader.page).not_to_have_title(FAULT)
    open_text(second, "[]")
    expect_fault(second.locator("input[type=file]"), "The record is []")
    section = view(reader, "recheck")
    expect(reader.page).to_have_title(FAULT)
    open_text(section, OLD)
    expect(section.locator(".ime-recheck__own")).to_be_visible()
    expect_mended(pasted)

    section = view(reader, "saved")
    field = section.locator("input[type=file]")
    open_text(section, "no")
    expect_fault(field, "no export of saved files")
    open_text(section, NO_FILES)
    expect_mended(field)

    reader.page.evaluate("location.hash = 'reasons'")
    reader.page.locator(".ime-keep .ime-to-save").click()
    name = reader.page.get_by_label("A name you will know it by")
    reader.page.locator("#save").get_by_role("button", name="Save on this device").click()
    expect_fault(name, "Give it a name")
    assert findings(reader, "a name", "#save") == []
    name.press_sequentially("R")
    expect_mended(name)
    expect(name).to_have_accessible_description(re.compile("A number or a nickname"))

    desk = open_paper(reader, "letter-to-provider")
    desk.locator("[data-blank='decision-due'].ime-blank").first.click()
    day = desk.locator(".ime-filling__date")
    expect(day).to_be_focused()
    day.press("Enter")
    expect_fault(day, "Nothing stands here yet")
    assert findings(reader, "a blank", ".ime-desk") == []
    day.press_sequentially("02")
    day.press("Enter")
    expect_fault(day, "no whole date")
    day.fill("2040-02-27")
    expect_mended(day)
