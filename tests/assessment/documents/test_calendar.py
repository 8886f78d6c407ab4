"""A wait becomes a date, and the date an entry that every calendar reads alike."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.conditions import Answers
from assessment.documents import belonging_to, write
from assessment.documents.calendar_entry import AFTER_A_LETTER, AGAIN, Again, day_of, ends
from assessment.documents.days import Days
from assessment.documents.draft import Draft
from assessment.documents.icalendar import ics
from assessment.model import Document, Recommendation
from assessment.report import report
from assessment.rules import GATES
from tests.assessment.documents.drafts import TODAY, any_day, any_days
from tests.assessment.strategies import scenarios, sheets

WAITING = next(s["answers"] for s in scenarios() if s["id"] == "knee-awaiting-replacement")
STAMP = datetime(2026, 11, 26, 14, 5, 9, tzinfo=UTC)


def entry(days: Days, answers: Answers = WAITING) -> Draft:
    return write(Document.CALENDAR, report(answers), days)


def unfolded(file: bytes) -> list[str]:
    """The lines of a calendar file, each whole."""
    return file.decode().replace("\r\n ", "").split("\r\n")


def test_every_wait_has_an_end() -> None:
    """
    Each gate that waits says from which day it counts, and what to ask then.
    """
    waiting = {gate.id for gate in GATES if gate.then is Recommendation.WAIT}

    assert set(AGAIN) == waiting
    for again in (*AGAIN.values(), AFTER_A_LETTER):
        assert all(ask.endswith("?") for ask in again.asks)
        assert again.rule.startswith("Ask again ")


@pytest.mark.parametrize(
    ("gate_id", "blank", "given_", "expected"),
    [
        ("changing-treatment", "treatment-on", date(2027, 3, 22), date(2027, 6, 14)),
        ("changing-treatment", "treatment-on", date(2027, 3, 23), date(2027, 6, 15)),
        ("changing-treatment", None, None, date(2026, 12, 28)),
        ("no-decision-due", "decision-due", date(2027, 3, 7), date(2026, 12, 25)),
        ("no-decision-due", "decision-due", date(2027, 1, 4), date(2026, 11, 27)),
        ("recovery-on-course", "recovery-by", date(2027, 2, 28), date(2027, 3, 1)),
        ("recovery-on-course", "recovery-by", date(2028, 2, 29), date(2028, 2, 29)),
        ("unfinished-programme", "programme-ends", date(2026, 12, 18), date(2027, 1, 1)),
        ("reply-pending", "reply-by", date(2026, 12, 5), date(2026, 12, 7)),
        ("too-soon", "limit-ends", date(2026, 12, 31), date(2026, 12, 31)),
        ("stability-unknown", None, None, date(2026, 12, 17)),
        ("risk-of-harm", None, None, date(2026, 12, 17)),
        ("too-soon", "limit-ends", date(2026, 11, 20), date(2026, 11, 27)),
    ],
)
def test_each_wait_ends_on_its_day(
    gate_id: str, blank: str | None, given_: date | None, expected: date
) -> None:
    """
    Counted from the day the reader gave, on a working day, and never in the past.
    """
    days = Days(TODAY, {blank: given_} if blank and given_ else {})

    assert day_of(AGAIN[gate_id], days) == expected


def test_an_unknown_day_is_looked_at_again_in_a_month() -> None:
    """
    At the end of a month, on the last day of the next, moved to a working day.
    """
    again = AGAIN["recovery-on-course"]

    assert day_of(again, Days(date(2028, 1, 31))) == date(2028, 2, 29)
    assert day_of(again, Days(date(2027, 1, 31))) == date(2027, 3, 1)


def test_a_file_that_waits_for_two_things_waits_for_both() -> None:
    """
    Asking again before the last of them would find the file still waiting.
    """
    answers = {**WAITING, "decision": "not-due", "treatment": "unfinished"}
    given_ = {"decision-due": date(2027, 6, 1), "programme-ends": date(2027, 3, 1)}
    draft = entry(Days(TODAY, given_), answers)

    assert len(ends(report(answers))) == 2
    assert draft.days.of("ask-again") == date(2027, 3, 23)


@given(sheets(), any_days())
def test_an_entry_asks_what_the_file_waits_for(answers: Answers, days: Days) -> None:
    """
    Its day is the last of those it waits for, each question stands once, each rule in words.
    """
    told = report(answers)
    if Document.CALENDAR not in belonging_to(told):
        return
    draft = write(Document.CALENDAR, told, days)
    waits = ends(told)
    passages = {passage.id: [row[0] for row in passage.rows] for passage in draft.passages}

    assert passages["asks"] == list(dict.fromkeys(ask for each in waits for ask in each.asks))
    assert [each.rule for each in waits] == passages["rule"][: len(waits)]
    open_ = [each for each in waits if days.of(each.counted_from) is None]
    assert any("not known yet" in line for line in passages["rule"]) is bool(open_)
    again = draft.days.of("ask-again")
    assert again == days.given.get("ask-again", max(day_of(each, days) for each in waits))
    if "ask-again" not in days.given:
        assert again is not None
        assert days.today < again
        assert again.weekday() < 5


@given(any_day(), st.text(max_size=90), st.integers(0, 9), st.sampled_from([0, 7]))
def test_an_entry_keeps_to_the_standard(day: date, uid: str, sequence: int, remind: int) -> None:
    """
    Lines end in CR LF and hold at most 75 bytes, no letter is torn, one whole day is meant.
    """
    draft = entry(Days(TODAY, {"ask-again": day}))
    file = ics(draft, uid=uid, stamp=STAMP, sequence=sequence, remind=remind)

    assert file.endswith(b"END:VCALENDAR\r\n")
    parts = file.split(b"\r\n")
    assert max(map(len, parts)) <= 75
    assert not any(b"\n" in part or b"\r" in part for part in parts)
    assert all(part.decode() for part in parts[:-1])
    lines = unfolded(file)
    assert lines.count("BEGIN:VEVENT") == 1
    assert f"DTSTART;VALUE=DATE:{day:%Y%m%d}" in lines
    assert f"DTEND;VALUE=DATE:{day + timedelta(days=1):%Y%m%d}" in lines
    assert "DTSTAMP:20261126T140509Z" in lines
    assert f"SEQUENCE:{sequence}" in lines
    assert f"TRIGGER:{'PT9H' if remind == 0 else '-P6DT15H'}" in lines


def test_long_lines_are_folded_where_they_are_full() -> None:
    """
    A file that folds too early or never is read by some calendars and not by others.
    """
    lengths = [
        len(part) for part in ics(entry(Days(TODAY)), uid="é" * 200, stamp=STAMP).split(b"\r\n")
    ]

    assert max(lengths) in (74, 75)
    assert any(length >= 73 for length in lengths)


@pytest.mark.parametrize(
    ("zone", "local"),
    [
        (UTC, datetime(2028, 2, 29, 4, 30)),
        (timezone(timedelta(hours=-5)), datetime(2028, 2, 28, 23, 30)),
        (timezone(timedelta(hours=14)), datetime(2028, 2, 29, 18, 30)),
        (timezone(timedelta(hours=5, minutes=45)), datetime(2028, 2, 29, 10, 15)),
    ],
)
def test_the_stamp_is_one_moment_and_the_day_stays_the_readers(
    zone: timezone, local: datetime
) -> None:
    """
    Whatever the clock's zone, the moment is written in UTC and the whole day in none.
    """
    draft = entry(Days(local.date(), {"ask-again": date(2028, 2, 29)}))
    lines = unfolded(ics(draft, uid="a", stamp=local.replace(tzinfo=zone)))

    assert "DTSTAMP:20280229T043000Z" in lines
    assert "DTSTART;VALUE=DATE:20280229" in lines
    assert "DTEND;VALUE=DATE:20280301" in lines
    assert not [line for line in lines if "TZID" in line or "VTIMEZONE" in line]


def test_texts_are_escaped() -> None:
    """
    Commas, semicolons, backslashes and ends of lines mean something of their own in a calendar.
    """
    lines = unfolded(ics(entry(Days(TODAY)), uid="a\\b;c,d\r\ne", stamp=STAMP))

    assert r"UID:a\\b\;c\,d\ne" in lines
    (told,) = [line for line in lines if line.startswith("DESCRIPTION:Has")]
    assert "recovery on course?\\nDo you still" in told
    assert not re.search(r"(?<!\\),", told)


def test_an_entry_is_no_longer_about_anybody() -> None:
    """
    A calendar is often shared, so neither its title nor its text holds a blank or a reference.
    """
    file = ics(entry(Days(TODAY)), uid="a", stamp=STAMP).decode()

    assert "SUMMARY:Ask again: is the answer still needed?" in file
    assert "CLASS:PRIVATE" in file
    assert "[" not in file


def test_an_entry_without_a_day_or_a_zone_is_refused() -> None:
    """
    Nothing is guessed: neither which day is meant, nor where the clock stood.
    """
    draft = entry(Days(TODAY))
    note = write(Document.NOTE, report({"decision": "same"}), Days(TODAY))

    with pytest.raises(ValueError, match="no time zone"):
        ics(draft, uid="a", stamp=datetime(2026, 11, 26))
    with pytest.raises(ValueError, match="The note-to-file has no day"):
        ics(note, uid="a", stamp=STAMP)


def test_counting_back_moves_to_friday_and_counting_on_to_monday() -> None:
    """
    Each on the safe side: not too late for a decision, not before what is waited for.
    """
    saturday = date(2027, 5, 15)
    back = Again("decision-due", -7, "", ("", ""))
    on = Again("decision-due", 7, "", ("", ""))
    days = Days(TODAY, {"decision-due": saturday})

    assert day_of(back, days) == date(2027, 5, 7)
    assert day_of(on, days) == date(2027, 5, 24)
