"""A record is written, taken along, read again by today's rules, and set beside another."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import expect

from assessment import record_wire
from assessment.records.opening import opened
from assessment.records.record import LONGEST_NOTE
from assessment.report import report
from scripts.pages.page import ROOT, Page
from tests.assessment.strategies import scenarios
from tests.browser.accessibility import findings
from tests.browser.other_files import DROP_FOLDER, OTHER_FILES, WORKBOOK
from tests.browser.reader import PRESUMED, Reader, on_paper
from tests.browser.views import (
    downloaded,
    expect_all_at_hand,
    open_file,
    open_text,
    view,
    write_record,
)

pytestmark = pytest.mark.same_tab

KEPT = Path(__file__).parents[1] / "assessment/records/kept"
OLD = (KEPT / "1.0.1.json").read_text("utf-8")
NOTE = "Before the review of 8 January."
POINTS = "(sheet) => parseFloat(getComputedStyle(sheet).fontSize) * 0.75"
MARKUP = "<b>bold</b> =1+1"


def reviewed(reader: Reader) -> dict[str, str]:
    """The days that the page of the check has for its review, and where it is said how."""
    days = Page("docs/check.md", (ROOT / "docs/check.md").read_text("utf-8")).meta
    policy = f"{reader.address}about/#update-policy"
    return {"last": str(days["reviewed"]), "next": str(days["next_review"]), "policy": policy}


def test_a_record_is_taken_along_and_read_again_without_a_network(
    same_reader: Callable[..., Reader],
) -> None:
    """
    Sheet, text and file say what Python says; the file opens, its code matches, and a change shows,
    also by the rules of an earlier edition.
    """
    reader = same_reader(permissions=["clipboard-read", "clipboard-write"])
    reader.open().fill_by_script(PRESUMED).expect_report()
    expect_all_at_hand(reader)
    reader.context.set_offline(True)
    section = write_record(reader, "RTW 0417", MARKUP)
    record = downloaded(reader, section.get_by_role("button", name="As JSON"))
    section.get_by_role("button", name="As text").click()
    expect(section.get_by_text("Copied. Paste it")).to_be_visible()
    given = ("answers", "made", "page", "review", "reference", "note")
    asked = {key: record[key] for key in given}
    told = json.loads(record_wire.record_json(json.dumps(asked)))

    assert record == told["record"]
    assert (record["answers"], record["note"]) == (PRESUMED, MARKUP)
    assert record["review"] == reviewed(reader)
    assert reader.copied() == told["text"]
    for said in (record["check_code"], report(PRESUMED).title, told["answers"]):
        expect(section.locator(".ime-rsheet")).to_contain_text(said)
    assert section.locator(".ime-qa dd").all_inner_texts() == [
        each["answer"] for each in record["assessment"]["answers"]
    ]
    assert section.locator(".ime-rsheet b").count() == 0

    section = view(reader, "recheck")
    open_text(section, json.dumps(record))
    expect(section.locator("[data-is=code]")).to_contain_text("The check code matches")
    open_text(section, json.dumps({**record, "note": "other"}))
    expect(section.locator("[data-is=code]")).to_contain_text("does not match")
    expect(section.locator(".ime-recheck__own")).to_contain_text(", as it says.")
    open_text(section, OLD.replace('"recommendation": "wait"', '"recommendation": "proceed"', 1))
    expect(section.locator(".ime-recheck__own")).to_contain_text("so it was altered")
    expect(section.locator("[data-is=verdict]")).to_contain_text("do not rely on it")
    assert reader.violations() == []


def test_a_record_of_an_earlier_edition_says_what_differs(reader: Reader) -> None:
    """
    Each difference with its reason; opened with today's rules, its answers stand in the form, what
    is lost is named, and the reader's own can be had back.
    """
    reader.open().fill_by_script(PRESUMED).expect_report()
    section = view(reader, "recheck")
    open_text(section, OLD)
    kept = opened(OLD)
    told = record_wire.recheck_object(kept, report(kept.today))
    rows = section.locator(".ime-differ tbody tr")
    expect(rows).to_have_count(len(told["differences"]))
    first = told["differences"][0]

    assert [first[key] for key in ("what", "why", "before", "now")] == [
        rows.first.locator(part).inner_text()
        for part in ("b", "small", "td >> nth=0", "td >> nth=1")
    ]
    expect(section.locator("[data-is=verdict]")).to_have_text(told["verdict"])
    expect(section.locator(".ime-recheck__own p")).to_have_text(told["own"]["sentence"])
    for end in ("before", "own", "today"):
        expect(section.locator(f"[data-end={end}] h2")).to_have_text(told[end]["title"])
    section.get_by_role("button", name="Open it with today").click()
    assert reader.answers(kept.today) == kept.today
    expect(reader.page.locator("[data-notice=lost] li")).to_have_count(len(set(kept.lost)))
    reader.page.get_by_role("button", name="Put my answers back").click()
    assert reader.answers(PRESUMED) == PRESUMED


def test_what_is_no_record_is_refused_and_nothing_is_lost(reader: Reader) -> None:
    """
    Too long, no JSON, nested without end, of a newer edition, with odd keys, a file of another
    kind, which is named: one sentence each;
    what was opened before still stands, and the rules still run.
    """
    reader.open().fill_by_script(PRESUMED).expect_report()
    section = view(reader, "recheck")
    open_text(section, OLD)
    expect(section.locator("[data-is=name]").first).to_have_text("the record of 24 November 2026")
    refused = section.locator(".ime-opener__refused")
    for text, says in {
        "x" * 1_000_001: "larger than 1 MB",
        "no": "not JSON",
        "[" * 300_000: "nested deeper than any that we make",
        '{"rules_version": "2.0.0", "answers": {"__proto__": "same"}}': "'__proto__' is answered",
        '{"answers": {}, "rules_version": "99.0.0"}': "made with rules 99.0.0",
        '{"answers": {"harm": "<img src=x onerror=alert(1)>"}, "rules_version": "2.0.0"}': "<img",
        '{"files": []}': "import it under Saved files",
    }.items():
        open_text(section, text)
        expect(refused).to_contain_text(says, use_inner_text=True)
        expect(section.get_by_role("heading", name="What stayed the same")).to_be_visible()
    for it_is, content in (("a workbook", WORKBOOK), *OTHER_FILES):
        open_file(section, "record.json", content)
        says = f"record.json is {it_is}, and a record is a JSON file."
        expect(refused).to_contain_text(says, use_inner_text=True)
    section.locator(".ime-opener").evaluate(DROP_FOLDER)
    expect(refused).to_contain_text("Claims is a folder, and a record", use_inner_text=True)
    expect(section.get_by_role("heading", name="What stayed the same")).to_be_visible()
    section.get_by_text("Paste it instead").click()
    section.get_by_label("The text of the file").fill('{"decision": "same"}')
    section.get_by_role("button", name="Open what is pasted").click()
    expect(section.locator("[data-is=verdict]")).to_contain_text("answers alone")

    assert refused.inner_text() == ""
    assert reader.answers(PRESUMED) == PRESUMED


def test_two_records_stand_side_by_side(reader: Reader) -> None:
    """
    The one that was rechecked is the first; what differs is listed, what is the same is folded.
    """
    reader.open()
    open_text(view(reader, "recheck"), OLD)
    expect(reader.page.locator("[data-for=recheck] .ime-versus")).to_be_visible()
    section = view(reader, "compare")
    expect(section.locator("[data-slot=first]")).to_contain_text("Opened the record of 24")
    open_text(section.locator("[data-slot=second]"), "[]")
    expect(section.locator("[data-slot=second] [role=alert]")).to_contain_text("The record is []")
    other = json.dumps({"rules_version": "2.0.0", "answers": PRESUMED})
    open_text(section.locator("[data-slot=second]"), other)
    told = json.loads(record_wire.compare_json(json.dumps({"first": OLD, "second": other})))
    expect(section.locator(".ime-differ tbody tr")).to_have_count(len(told["differing"]))

    expect(section.locator("[data-is=summary]")).to_have_text(told["summary"])
    assert section.locator("tbody td:last-child b").all_inner_texts() == [
        each["words"] for each in told["differing"]
    ]
    expect(section.locator(".ime-compare__same summary span")).to_have_text(str(len(told["same"])))
    expect(section.locator(".ime-compare__same dd").first).to_be_hidden()
    section.get_by_role("button", name="Choose other records").click()
    expect(section.locator(".ime-compare__chosen").first).to_be_hidden()


def test_a_record_prints_on_two_pages(reader: Reader) -> None:
    """
    Also that of a file with many presumptions or many reasons, with the longest note, and on the
    shorter paper of North America; and no smaller than 8.5 pt.
    """
    pages = []
    reader.open()
    for story in (
        "no-psychiatrist-among-them",
        "a-certificate-against-itself",
        "bottiglia-2017-onsc",
    ):
        answers = next(each["answers"] for each in scenarios() if each["id"] == story)
        reader.fill_by_script(answers).expect_report()
        write_record(reader, "RTW 0417", ("a longer note " * 50)[:LONGEST_NOTE].strip())
        printed = [reader.page.pdf(format=paper) for paper in ("A4", "Letter")]
        pages.append([len(re.findall(rb"/Type\s*/Page\b", each)) for each in printed])
        view(reader, "recheck")

    assert pages == [[2, 2]] * 3
    on_paper(reader.page)
    assert reader.page.locator(".ime-rsheet").evaluate(POINTS) > 8.5


def test_every_view_is_read_by_everybody(new_reader: Callable[..., Reader]) -> None:
    """
    On a narrow screen axe finds nothing, and nothing has to be pushed sideways.
    """
    window = {"width": 320, "height": 740}
    reader = new_reader(viewport=window, color_scheme="dark", bypass_csp=True)
    reader.open().fill_by_script(PRESUMED).expect_report()
    found, widths = [], set()
    for name in ("record", "recheck", "compare", "saved"):
        section = view(reader, name)
        if name == "record":
            write_record(reader, "RTW 0417", NOTE)
        if name == "recheck":
            open_text(section, OLD)
            expect(section.locator(".ime-differ")).to_be_visible()
        if name == "compare":
            open_text(section.locator("[data-slot=second]"), '{"decision": "same"}')
            expect(section.locator(".ime-differ")).to_be_visible()
        else:
            found += findings(reader, name)
        widths.add(reader.page.evaluate("document.scrollingElement.scrollWidth"))

    assert (found, widths) == ([], {320})
