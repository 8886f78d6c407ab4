"""A list of files: dropped, read, sorted, and taken along; nothing leaves the browser."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Locator, expect

from assessment.file_list import MOST_ROWS, FileList
from assessment.questions import QUESTIONS, question
from tests.browser.accessibility import findings
from tests.browser.host import Host
from tests.browser.reader import ANSWERS, PRESUMED, Reader
from tests.browser.workbooks import DAY, FORMULA, workbook

SAME = question("decision").option("same").text

HABITS = (
    "Notes;FILE; Decision ;opinions;__proto__\r\n"
    '"two\r\nlines, é";RTW 10;SAME;;a\r\n'
    ";;;;\r\n"
    "=1+1;RTW 9;depends;confict;b\r\n"
    f"y;RTW 2;{SAME};;c\r\n"
    ";;depends;;\r\n"
).encode("cp1252")

KNOWN = ",".join(["file", *PRESUMED]) + "\nLTD 1," + ",".join(PRESUMED.values()) + "\n"


pytestmark = pytest.mark.same_tab


@pytest.fixture
def page(reader: Reader) -> Locator:
    """The page for lists, once it has all that it needs."""
    return ready(reader)


def ready(reader: Reader) -> Locator:
    root = reader.open("check/list/").page.locator(".ime-list")
    expect(root).to_have_attribute("data-state", "ready")
    return root


def drop(root: Locator, name: str, content: bytes) -> None:
    file = {"name": name, "mimeType": "application/octet-stream", "buffer": content}
    root.locator("input[type=file]").set_input_files(file)  # type: ignore[arg-type]


def references(root: Locator) -> list[str]:
    return root.locator("tbody th").all_inner_texts()


def taken(root: Locator) -> bytes:
    """The table as the reader takes it along."""
    with root.page.expect_download() as download:
        root.locator(".ime-list__download").click()
    assert download.value.suggested_filename == "review-checked.csv"
    return Path(download.value.path()).read_bytes()


def test_a_list_with_the_habits_of_excel(reader: Reader, page: Locator) -> None:
    """
    The template names every column.  Each row is assessed or named; the table sorts, filters, says
    so, and comes out whole.
    """
    with page.page.expect_download() as download:
        page.get_by_role("link", name="Get the template").click()
    template = FileList("template.csv", Path(download.value.path()).read_bytes())
    assert list(template.columns) == [each.id for each in QUESTIONS]
    asked = len(reader.requests)
    drop(page, "review.csv", HABITS)

    status = page.locator(".ime-list__status")
    expect(page.locator("h1")).to_be_focused()
    expect(status).to_contain_text("review.csv has 4 rows; 1 could not be read.")
    assert references(page) == ["RTW 10", "RTW 9", "RTW 2", "No reference"]
    bad = page.locator("tr.ime-bad")
    expect(bad).to_contain_text("row 4")
    expect(bad).to_contain_text(
        "Could not be read. In column opinions, “confict” is not an answer."
        " Did you mean “conflict”?"
    )
    expect(page.locator("tbody tr").first).to_contain_text("Not appropriate")
    expect(page.locator("tbody tr").last).to_contain_text("Still open")

    heading = page.locator("th[data-by=file]")
    heading.get_by_role("button").click()
    assert references(page) == ["No reference", "RTW 2", "RTW 9", "RTW 10"]
    expect(heading).to_have_attribute("aria-sort", "ascending")
    expect(status).to_have_text("Sorted by file")
    heading.get_by_role("button").click()
    assert references(page) == ["RTW 10", "RTW 9", "RTW 2", "No reference"]
    expect(heading).to_have_attribute("aria-sort", "descending")

    only = page.locator(".ime-tally button[value=not_appropriate]")
    expect(only).to_have_text(re.compile("^2"))
    only.click()
    assert references(page) == ["RTW 10", "RTW 2"]
    expect(only).to_have_attribute("aria-pressed", "true")
    expect(status).to_have_text("Rows 1 to 2 of 2")
    page.locator(".ime-list__find").fill("w 2")
    assert references(page) == ["RTW 2"]
    page.locator(".ime-list__find").fill("nobody")
    expect(page.locator(".ime-list__none")).to_be_visible()

    files = FileList("review.csv", HABITS)
    list(files.files(0, 4))
    assert taken(page) == files.written(4)
    assert b"'=1+1" in files.written(4)
    assert reader.asked_since(asked) == []
    assert reader.violations() == []
    page.locator(".ime-list__find").fill("")
    page.locator(".ime-tally button[value=all]").click()
    assert findings(reader, "a list") == []


def test_on_a_phone_rows_are_stacked_and_stay_rows(same_reader: Callable[..., Reader]) -> None:
    """
    Selects take the place of what does not fit, and a screen reader still finds a table.
    """
    reader = same_reader(viewport={"width": 360, "height": 740})
    page = ready(reader)
    drop(page, "review.csv", HABITS)
    expect(page.locator("tbody tr")).to_have_count(4)

    page.locator(".ime-list__only").select_option("bad")
    assert references(page) == ["RTW 9"]
    page.locator(".ime-list__only").select_option("all")
    page.locator(".ime-list__by").select_option("file")
    assert references(page) == ["No reference", "RTW 2", "RTW 9", "RTW 10"]
    tree = reader.context.new_cdp_session(reader.page).send("Accessibility.getFullAXTree")
    roles = Counter(node["role"]["value"] for node in tree["nodes"] if not node["ignored"])
    parts = ("table", "row", "columnheader", "rowheader", "cell")
    assert [roles[part] for part in parts] == [1, 5, 6, 4, 17]
    assert findings(reader, "a list on a phone") == []
    width = reader.page.evaluate("document.documentElement.scrollWidth")
    assert width == 360


def test_a_file_opens_in_a_tab_of_its_own(reader: Reader, page: Locator) -> None:
    """
    Its answers travel in that tab alone, and in no address; the list stays.
    """
    drop(page, "review.csv", KNOWN.encode())
    expect(page.locator(".ime-presumed")).to_contain_text("presumed:")

    with reader.context.expect_page() as opened:
        page.get_by_role("button", name="Open LTD 1").click()
    check = opened.value
    expect(check.locator("ime-assessment")).to_have_attribute("data-told", "report")

    assert check.evaluate(ANSWERS) == PRESUMED
    assert "#" not in check.url
    expect(check.locator("[data-way=link]")).to_be_hidden()  # no link brought them
    expect(page.locator("tbody tr")).to_have_count(1)
    reader.page.reload()
    assert reader.page.evaluate("window.name") == ""


def test_who_stops_keeps_what_is_read(page: Locator) -> None:
    """
    Ten thousand rows go on in the background; Cancel leaves those that are read, and loses none.
    """
    rows = [
        f"F{n}," + ",".join(each.options[n % 2].id for each in QUESTIONS) for n in range(MOST_ROWS)
    ]
    content = "\n".join([",".join(["file", *(each.id for each in QUESTIONS)]), *rows, ""]).encode()
    drop(page, "review.csv", content)
    expect(page.locator(".ime-list__far")).to_contain_text("of 10,000 rows")

    page.get_by_role("button", name="Cancel").click()

    expect(page.locator(".ime-list__told")).to_contain_text("still to read")
    read = int(re.sub(r"\D", "", page.locator(".ime-tally [data-count=all]").inner_text()))
    assert 0 < read < MOST_ROWS
    lines = taken(page).decode().splitlines()
    assert len(lines) == MOST_ROWS + 1
    assert [line.endswith(",,,,,,,") for line in lines[1:]].index(True) == read


def test_who_stops_before_it_begins_may_choose_again(reader: Reader, host: Host) -> None:
    """
    Nobody has to wait for what does not come.
    """
    host.stuck.add("pyodide.asm.wasm")
    page = reader.open("check/list/").page.locator(".ime-list")
    drop(page, "review.csv", HABITS)

    page.get_by_role("button", name="Cancel").click()

    expect(page.get_by_role("button", name="Choose a file")).to_be_focused()
    expect(page.get_by_role("alert")).to_be_hidden()


def test_a_workbook_is_read_without_a_network(reader: Reader, page: Locator) -> None:
    """
    Its first sheet, with days as they are written and formulas by their last value.
    """
    reader.context.set_offline(True)
    header = ["file", "Decision", "loss"]
    many = [[f"LTD {n}", SAME, DAY] for n in range(3_000)]
    drop(
        page,
        "review.xlsx",
        workbook([header, ["LTD 89-4", FORMULA, DAY], [], [7, "perhaps"], *many]),
    )

    expect(page.locator(".ime-list__told")).to_contain_text("review.xlsx has 3,002 rows; 1 could")
    expect(page.locator("tr.ime-bad")).to_contain_text("row 4")
    lines = taken(page).decode("utf-8-sig").splitlines()
    assert lines[1].startswith("LTD 89-4,same,2026-11-26,not_appropriate,")
    assert lines[3].startswith("7,perhaps,,,")
    assert reader.violations() == []
