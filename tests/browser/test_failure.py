"""Where Python cannot run, its answer stays, and the page says what is missing and what works."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date

import pytest
from playwright.sync_api import expect

from assessment.records.opening import opened
from assessment.report import report
from assessment.rules import RULES
from scripts.publish.compress import COPIES
from tests.browser.host import Host
from tests.browser.reader import HALF_WAY, PATIENCE, PRESUMED, Reader, on_paper
from tests.site.published import SITE, script

SAYS = "Reasons and steps are missing here"

FOR_DOCUMENTS = "documents.whl"
"""No answer waits for it."""

FILES = [
    script("check/worker.js"),
    script("check/files-worker.js"),
    *(
        f"/{path.relative_to(SITE)}"
        for path in sorted(SITE.glob("py/*/*"))
        if path.suffix not in COPIES and path.name != FOR_DOCUMENTS
    ),
]


OLD = {
    "WebAssembly": "delete window.WebAssembly;",
    "workers": "delete window.Worker;",
    "workers that are modules": (
        "const Modern = Worker;"
        "window.Worker = class extends Modern { constructor(address) { super(address); } };"
    ),
}
"""What an old browser lacks, and how a new one comes to lack it."""


def fails_in_words(reader: Reader) -> None:
    reader.open().allow(4_000).choose(HALF_WAY).expect_state("failed")

    expect(reader.page.get_by_role("heading", name=SAYS)).to_be_visible()
    reader.page.get_by_text("What helps, and what holds without them").click()
    expect(reader.page.get_by_role("link", name="every rule in words").first).to_be_visible()
    expect(reader.page.get_by_role("heading", name="Cannot be told yet")).to_be_visible()
    expect(reader.page.locator("[data-recommendation]")).to_have_attribute(
        "data-recommendation", "open"
    )
    assert reader.answers(HALF_WAY) == HALF_WAY


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


@pytest.mark.parametrize("lacking", OLD)
def test_in_an_old_browser(reader: Reader, lacking: str) -> None:
    """
    One that lacks what Python runs in answers all the same, and says what is missing.
    """
    reader.context.add_init_script(OLD[lacking])

    fails_in_words(reader)


def test_what_follows_stays_right_without_python(host: Host, reader: Reader) -> None:
    """
    After the failure every further answer is assessed as before, at once.
    """
    host.forbids_wasm = True
    reader.open().fill_by_script(HALF_WAY).expect_state("failed")
    reader.fill_by_script(PRESUMED)

    panel = reader.page.locator(".ime-result")
    expect(panel).to_have_attribute("data-presumed", "proceed")
    expect(panel.get_by_role("heading", name=report(PRESUMED).title)).to_be_visible()
    expect(panel.get_by_role("heading", name=SAYS)).to_be_visible()


def test_a_record_without_python_says_what_it_lacks(
    host: Host, new_reader: Callable[..., Reader]
) -> None:
    """
    It holds the answers and the recommendation, and a note that there are no reasons in it; it is
    of the reader's own day, and opens again.
    """
    host.forbids_wasm = True
    reader = new_reader(timezone_id="America/Vancouver")
    reader.page.clock.set_fixed_time("2026-11-28T02:00:00Z")
    reader.open().fill_by_script(PRESUMED).expect_state("failed")
    with reader.page.expect_download() as download:
        reader.page.get_by_role("button", name="Save a record").click()
    record = json.loads(download.value.path().read_text("utf-8"))
    kept = opened(json.dumps(record))

    assert download.value.suggested_filename == "ime-check-2026-11-27.json"
    assert (kept.made, kept.today) == (date(2026, 11, 27), PRESUMED)
    assert record["answers"] == PRESUMED
    assert record["assessment"]["presumed"] == "proceed"
    assert record["review"]["policy"] == f"{reader.address}about/#update-policy"
    assert "holds no reasons and no steps" in record["note"]
    reader.page.locator(".ime-result__without summary").click()
    assert reader.page.get_by_text(record["note"]).is_visible()


def test_paper_without_python_has_the_recommendation_and_the_answers(
    host: Host, reader: Reader
) -> None:
    """
    Printed where Python did not run: what it comes to, what is missing, every question.
    """
    host.forbids_wasm = True
    reader.open().fill_by_script(PRESUMED).expect_state("failed")
    expect(reader.page.locator(".ime-result").get_by_role("button", name="Print")).to_be_visible()
    on_paper(reader.page)

    expect(reader.page.get_by_role("heading", name=report(PRESUMED).title)).to_be_visible()
    expect(reader.page.get_by_role("heading", name=SAYS)).to_be_visible()
    assert all(question.is_visible() for question in reader.page.locator(".ime-question").all())


def test_the_front_page_keeps_its_answer_too(host: Host, reader: Reader) -> None:
    """
    Without Python the short checklist recommends, and leads on with its answers.
    """
    host.forbids_wasm = True
    reader.open("").choose({"decision": "same"}).expect_state("failed")

    expect(reader.page.get_by_role("heading", name="Not appropriate")).to_be_visible()
    expect(reader.page.get_by_role("heading", name=SAYS)).to_be_visible()
    expect(reader.page.get_by_role("link", name="Continue with the full check")).to_be_visible()


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
    Every question can be read, and the panel says what still works: so do the rules in words, and
    the tables.
    """
    reader = new_reader(java_script_enabled=False).open()
    page = reader.page

    expect(page.get_by_role("heading", name="To read and to print")).to_be_visible()
    assert all(question.is_visible() for question in page.locator(".ime-question").all())
    assert page.locator(".ime-question").count() > 10
    page.get_by_role("link", name="Every rule in words").first.click()
    expect(page.locator("h3[id^='rule-']").locator("visible=true")).to_have_count(len(RULES))
    for path in ("how-it-decides/", "guide/lighter-steps/"):
        tables = reader.open(path).page.locator("article table")
        expect(tables.first).to_be_visible()
        expect(tables.locator("visible=true")).to_have_count(tables.count())
