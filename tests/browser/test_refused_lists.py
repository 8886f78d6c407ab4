"""What is no list, or none that can be read: refused in a sentence."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from assessment.file_list import MOST_BYTES
from tests.browser.other_files import DROP_FOLDER, OTHER_FILES
from tests.browser.reader import Reader
from tests.browser.test_list import HABITS, drop, ready
from tests.browser.workbooks import FAR, PARTS, workbook, zipped

pytestmark = pytest.mark.same_tab

DROP = """(area, bytes) => {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File(["x".repeat(bytes)], "long.csv"));
  area.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
}"""

GONE = "() => { Blob.prototype.arrayBuffer = () => Promise.reject(new DOMException('gone')); }"


def test_what_is_no_list_is_refused_in_a_sentence(reader: Reader) -> None:
    """
    It names the file, and what was expected where it is of another kind; and the page goes on.
    """
    page = ready(reader)
    bomb = zipped({**PARTS, "xl/worksheets/sheet1.xml": " " * 101_000_000})
    for name, content, why in (
        ("none.csv", b"file,note\nA,b\n", "The table has no column of answers"),
        ("open.csv", b'decision\n"same\n', "open.csv is no table: line 2: unexpected end"),
        ("rows.csv", b"decision\n" + b"same\n" * 10_001, "rows.csv has 10,001 rows"),
        ("old.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "It has a password"),
        ("record.csv", b'{\n "made": "2026-11-26"}', "record.csv is a JSON file, and a list"),
        ("bomb.xlsx", bomb, "too large once it is unpacked"),
        ("far.xlsx", workbook([["decision"]], FAR), "too large once it is unpacked"),
        ("cut.xlsx", workbook([["decision"]])[:-40], "This workbook could not be read."),
        ("part.xlsx", zipped({"xl/workbook.xml": ""}), "This workbook could not be read."),
        *(("list.csv", other, f"list.csv is {it_is}, and a list") for it_is, other in OTHER_FILES),
    ):
        drop(page, name, content)
        expect(page.get_by_role("alert")).to_contain_text(why, use_inner_text=True)
        expect(page.locator(".ime-drop")).to_be_visible()
    page.locator(".ime-drop").evaluate(DROP_FOLDER)
    says = "Claims is a folder, and a list has to be a CSV or an XLSX file."
    expect(page.get_by_role("alert")).to_contain_text(says, use_inner_text=True)
    page.locator(".ime-drop").evaluate(DROP, MOST_BYTES + 1)
    expect(page.get_by_text("This list is too long.")).to_be_visible()
    drop(page, "review.csv", HABITS)
    expect(page.locator("tbody tr")).to_have_count(4)
    expect(page.get_by_role("alert")).to_be_hidden()


def test_a_file_that_is_gone_is_called_that(reader: Reader) -> None:
    """
    A browser reads what was chosen only now, and it may have been moved since.
    """
    page = ready(reader)
    page.evaluate(GONE)
    drop(page, "review.csv", HABITS)

    expect(page.get_by_role("alert")).to_contain_text("It was moved", use_inner_text=True)
    expect(page.get_by_text("The rules do not run here.")).to_be_hidden()
