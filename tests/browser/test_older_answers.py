"""Nothing shown, printed or kept belongs to other answers than those in the form."""

from __future__ import annotations

import pytest
from playwright.sync_api import Worker, expect

from assessment.conditions import Answers
from assessment.report import report
from tests.browser import fake_workers
from tests.browser.reader import HALF_WAY, NO_DECISION, PATIENCE, PRESUMED, Reader, on_paper
from tests.browser.views import downloaded, write_record

pytestmark = pytest.mark.same_tab

SWIFT = 300
"""Milliseconds for an answer; a worker that never answers is given up on so often."""

WATCH = """() => {
  const root = document.querySelector("ime-assessment");
  window.told = [];
  new MutationObserver(() => told.push(root.dataset.told)).observe(root, { attributes: true });
}"""

CHANGE_UNHEARD = """() => {
  document.querySelector("form.ime-form").reset();
  document.querySelector("input[name=decision][value=same]").checked = true;
}"""

BROKEN = {
    "reports on other answers": fake_workers.reporting(HALF_WAY),
    "a report without its parts": fake_workers.saying("{ answers }"),
    "a report of odd parts": fake_workers.saying("{ answers, words: 1, open: 2, findings: {} }"),
    "no report": fake_workers.replying("{ id, assessment: null }"),
    "an empty report": fake_workers.replying("{ id, assessment: {} }"),
    "a list of nothing": fake_workers.replying("{ id, assessment: { answers: [null] } }"),
    "an error of a machine": fake_workers.replying("{ id, error: 'RuntimeError: memory' }"),
    "another number": fake_workers.replying("{ id: id + 7, assessment: {} }"),
    "nothing in it": fake_workers.replying("null"),
    "silence": fake_workers.SILENT,
    "an endless loop": fake_workers.HANGING,
    "its own end": fake_workers.CLOSED,
}
"""What a worker may say to an answer, or do instead."""


def python_in(reader: Reader) -> Worker:
    blobs = [each for each in reader.page.workers if each.url.startswith("blob:")]
    (worker,) = (each for each in blobs if not each.evaluate("'indexedDB' in globalThis"))
    return worker  # whose ways out are closed


def silence(worker: Worker) -> None:
    """Have it answer nothing any more, without a word to the page."""
    worker.evaluate("globalThis.postMessage = () => {}")


def call_dead_after(reader: Reader, milliseconds: int = SWIFT) -> None:
    """Have the page call a silent worker dead after that long."""
    reader.page.locator("ime-assessment").evaluate(
        "(element, limit) => { element.dataset.answerDeadline = limit; }", milliseconds
    )


@pytest.mark.parametrize("does", BROKEN)
def test_a_worker_that_breaks_its_word_changes_nothing(reader: Reader, does: str) -> None:
    """
    The quick answer stands, no report is ever shown, and what is missing is said.
    """
    fake_workers.install(reader.page, BROKEN[does])
    reader.open()
    call_dead_after(reader)
    reader.page.evaluate(WATCH)
    reader.fill_by_script(PRESUMED).expect_state("failed")

    assert set(reader.page.evaluate("told")) <= {None, "quick"}
    panel = reader.page.locator(".ime-result")
    expect(panel).to_have_attribute("data-presumed", "proceed")
    expect(panel.get_by_role("heading", name=report(PRESUMED).title)).to_be_visible()
    expect(panel.get_by_text("Reasons and steps are missing here")).to_be_visible()
    expect(reader.page.locator(".ime-read")).to_be_hidden()


def test_a_dead_worker_is_noticed_and_started_again(reader: Reader) -> None:
    """
    It falls silent, as where memory is short: the next answer is reported all the same.
    """
    reader.open()
    call_dead_after(reader, 2_000)
    reader.fill_by_script(PRESUMED).expect_report()
    silence(python_in(reader))
    reader.fill_by_script(NO_DECISION)

    assert reader.page.evaluate("document.querySelector('ime-assessment').dataset.told") == "quick"
    reader.expect_recommendation("not_appropriate").read_reasons()
    expect(reader.page.locator(".ime-settled__title")).to_have_text(report(NO_DECISION).title)


def test_what_is_older_is_marked_and_cannot_be_kept(reader: Reader) -> None:
    """
    While Python is silent, reasons of earlier answers are marked; no button keeps them.
    """
    reader.open().fill_by_script(PRESUMED).expect_report().read_reasons()
    call_dead_after(reader, PATIENCE)
    silence(python_in(reader))
    reader.fill_by_script(NO_DECISION)
    keeps = reader.page.locator(".ime-keep__acts button:not(.ime-clear)")

    expect(reader.page.locator(".ime-read")).to_have_attribute("aria-busy", "true")
    expect(reader.page.get_by_text("These reasons belong to earlier answers")).to_be_visible()
    assert [button.is_disabled() for button in keeps.all()] == [True, True]
    on_paper(reader.page)
    expect(reader.page.locator(".ime-read")).to_be_hidden()
    expect(reader.page.get_by_role("heading", name="Not appropriate").first).to_be_visible()
    expect(reader.page.locator("#q-decision")).to_be_visible()


@pytest.mark.at_the_check
def test_the_mark_goes_with_the_report(reader: Reader) -> None:
    """
    Once Python has answered, nothing is marked, and the record can be kept again.
    """
    reader.fill_by_script(PRESUMED).expect_report()
    reader.fill_by_script(NO_DECISION).expect_report()

    expect(reader.page.locator("[aria-busy=true]")).to_have_count(0)
    expect(reader.page.locator(".ime-keep__acts button:disabled")).to_have_count(0)


@pytest.mark.at_the_check
@pytest.mark.parametrize("way", ["recorded", "printed"])
def test_answers_that_changed_unheard_are_worked_out_first(reader: Reader, way: str) -> None:
    """
    A browser may fill in a form without a word: nothing of before is recorded or printed then.
    """
    reader.fill_by_script(PRESUMED).expect_report().read_reasons()
    reader.page.evaluate(CHANGE_UNHEARD)
    if way == "recorded":
        section = write_record(reader)
        expect(section.locator(".ime-rsheet__end h3")).to_contain_text("Not appropriate")
    reader.page.evaluate("dispatchEvent(new Event('beforeprint'))")

    reader.expect_recommendation("not_appropriate")
    expect(reader.page.locator(".ime-settled__title")).to_have_text(report(NO_DECISION).title)


@pytest.mark.at_the_check
@pytest.mark.parametrize("answers", [PRESUMED, NO_DECISION])
def test_a_record_joins_what_belongs_together(reader: Reader, answers: Answers) -> None:
    """
    The answers in it are those that the assessment in it names.
    """
    reader.fill_by_script(answers).expect_report()
    record = downloaded(reader, write_record(reader).get_by_role("button", name="As JSON"))
    named = {each["question"]: each["option"] for each in record["assessment"]["answers"]}

    assert record["answers"] == answers
    assert {key: option for key, option in named.items() if option} == answers
    assert record["assessment"]["to_do"]
