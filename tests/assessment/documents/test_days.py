"""Dates are working days, counted from a given day, over ends of months and leap days."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given

from assessment.documents.days import Days, last_working_day, months_after, next_working_day
from assessment.documents.fit import NOT_GIVEN, fit
from assessment.model import Document
from tests.assessment.documents.drafts import TODAY, any_day, drafts
from tests.assessment.strategies import scenarios

DOCUMENTS = Path(__file__).parents[3] / "assessment/documents"
STORY = next(s["answers"] for s in scenarios() if s["id"] == "concussion-that-does-not-clear")


@given(any_day())
def test_a_weekend_moves_to_the_nearest_working_day(day: date) -> None:
    """
    Forward to the Monday after it, back to the Friday before it, and a working day stays.
    """
    after, before = next_working_day(day), last_working_day(day)

    assert after.weekday() < 5 > before.weekday()
    assert before <= day <= after
    assert (after == day == before) is (day.weekday() < 5)
    assert (after - before).days in (0, 3)


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2027, 1, 31), 1, date(2027, 2, 28)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2028, 2, 29), 48, date(2032, 2, 29)),
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2026, 12, 31), 1, date(2027, 1, 31)),
        (date(2026, 11, 26), 1, date(2026, 12, 26)),
        (date(2026, 11, 26), 0, date(2026, 11, 26)),
        (date(2026, 12, 1), 24, date(2028, 12, 1)),
    ],
)
def test_a_month_later_is_the_same_day_or_the_last(day: date, months: int, later: date) -> None:
    """
    A month that is shorter ends on its last day, leap years included.
    """
    assert months_after(day, months) == later


@pytest.mark.parametrize(
    ("blank", "today", "due", "expected"),
    [
        ("written-on", date(2026, 11, 26), None, date(2026, 11, 26)),
        ("answer-by", date(2026, 11, 26), None, date(2026, 12, 17)),
        ("answer-by", date(2026, 11, 28), None, date(2026, 12, 21)),
        ("answer-by", date(2028, 2, 8), None, date(2028, 2, 29)),
        ("receipt-check", date(2026, 11, 26), None, date(2026, 12, 7)),
        ("receipt-check", date(2026, 11, 27), None, date(2026, 12, 7)),
        ("person-answer-by", date(2027, 1, 11), None, date(2027, 1, 25)),
        ("call-on", date(2027, 1, 11), None, date(2027, 1, 18)),
        ("then-decide", date(2026, 11, 26), date(2027, 1, 8), date(2027, 1, 5)),
        ("report-by", date(2026, 11, 26), date(2027, 2, 26), date(2027, 1, 29)),
        ("visit-by", date(2026, 11, 26), date(2027, 2, 26), date(2027, 1, 8)),
        ("visit-by", date(2026, 11, 26), date(2027, 1, 14), None),
        ("visit-by", date(2026, 11, 25), date(2027, 1, 14), date(2026, 11, 26)),
        ("visit-by", date(2026, 11, 26), None, None),
        ("then-decide", date(2026, 11, 26), date(2026, 11, 28), None),
        ("consent-ends", date(2026, 11, 26), date(2027, 2, 26), date(2027, 2, 26)),
        ("consent-ends", date(2028, 2, 29), None, date(2029, 2, 28)),
        ("kept-until", date(2026, 11, 26), date(2027, 2, 26), date(2029, 2, 26)),
        ("kept-until", date(2026, 2, 28), None, date(2029, 2, 28)),
        ("seen-on", date(2026, 11, 26), None, None),
    ],
)
def test_each_date_is_counted_as_the_writer_is_told(
    blank: str, today: date, due: date | None, expected: date | None
) -> None:
    """
    Forward from today, back from the decision, and nothing that is past already.
    """
    days = Days(today, {"decision-due": due} if due else {})

    assert days.of(blank) == expected


@given(any_day(), any_day())
def test_a_day_that_the_reader_gave_stays_as_it_is(today: date, given_: date) -> None:
    """
    The reader may know better than we count.
    """
    assert Days(today, {"answer-by": given_}).of("answer-by") == given_


@pytest.mark.parametrize(
    ("due", "letter", "visit"),
    [
        (None, NOT_GIVEN, NOT_GIVEN),
        (
            date(2027, 1, 8),
            "17 December 2026 gives 21 days to answer and leaves 22 days before the decision.",
            "no time left for a visit",
        ),
        (date(2026, 12, 18), "leaves one day before the decision.", "no time left for a visit"),
        (date(2026, 12, 17), "leaves 0 days before the decision.", "no time left for a visit"),
        (date(2026, 12, 16), "ends on 17 December 2026, after the decision", "no time left"),
        (
            date(2027, 2, 26),
            "leaves 71 days before the decision.",
            "Visit by 8 January 2027, report by 29 January 2027: that leaves four weeks",
        ),
    ],
)
def test_the_writer_is_told_whether_the_dates_fit(
    due: date | None, letter: str, visit: str
) -> None:
    """
    Too little time is said before anything is sent.
    """
    days = Days(TODAY, {"decision-due": due} if due else {})
    told = {draft.document: fit(draft) for draft in drafts(STORY, days)}

    assert letter in told[Document.LETTER_TO_PROVIDER]
    assert visit in told[Document.BRIEF]
    assert told[Document.NOTE] == told[Document.CONSENTS] == ""


def test_no_clock_decides_which_day_it_is() -> None:
    """
    The day is the reader's own, handed in, wherever the machine believes itself to be.
    """
    modules = sorted(DOCUMENTS.glob("*.py"))
    clocks = [m.name for m in modules if re.search(r"\b(today|now|time)\(", m.read_text())]

    assert len(modules) > 20
    assert clocks == []
