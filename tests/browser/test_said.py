"""What is said without the reader's moving there: each state of the check, and what follows it."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from assessment.conditions import Answers
from assessment.questions import NUMBERS
from assessment.report import report
from tests.browser.host import Host
from tests.browser.reader import HALF_WAY, NO_DECISION, PRESUMED, Reader
from tests.browser.states import STATES, in_each, starting

EMPTY = "Nothing answered yet."
SETTLED = report(NO_DECISION).title


def told(answers: Answers) -> str:
    """What is said of *answers* while something in them is open."""
    hint = report(answers).what_ifs.find_out_first
    assert hint
    number = NUMBERS[hint.question.id]
    return f"{report(answers).title}. Find out first: question {number}."


SAID = {
    "empty": EMPTY,
    "starting": f"{SETTLED}. Reasons and steps follow.",
    "cannot be told": told(HALF_WAY),
    "presumed": told(PRESUMED),
    "settled": f"{SETTLED}.",
    "failed": f"{SETTLED}. Reasons and steps are missing here.",
    "cleared": EMPTY,
}


def said(reader: Reader, words: str) -> None:
    """Wait until the region that speaks holds *words* and no others."""
    speaks = reader.page.get_by_role("status").and_(reader.page.locator(".ime-announce"))
    expect(speaks).to_have_text(words, use_inner_text=True)


@pytest.mark.parametrize(("state", "words"), in_each(SAID.items()))
def test_every_state_is_said(reader: Reader, host: Host, state: str, words: str) -> None:
    """
    Without the reader's moving there: the headline, and what comes next.
    """
    STATES[state](reader, host)

    said(reader, words)


def test_reasons_that_were_awaited_are_said_to_have_come(reader: Reader, host: Host) -> None:
    """
    Once, and not again with the next answer.
    """
    starting(reader, host)
    said(reader, f"{SETTLED}. Reasons and steps follow.")
    host.restore()
    said(reader, f"{SETTLED}. Reasons and steps have arrived.")
    reader.choose({"decision": "depends"}).expect_recommendation("open")

    expect(reader.page.locator(".ime-announce")).not_to_contain_text("Reasons")
