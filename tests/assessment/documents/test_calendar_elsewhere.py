"""Calendar entries are read alike by a library that others made."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from assessment.documents.days import Days
from assessment.documents.icalendar import ics
from tests.assessment.documents.drafts import TODAY, any_day
from tests.assessment.documents.test_calendar import STAMP, entry

NOT_SENT = {"day", "counted-from"}
"""Passages that the entry says otherwise, or that are for its writer alone."""

ON_ONE_LINE = st.characters(codec="utf-8", exclude_categories=["C", "Zl", "Zp"])
"""An end of a line, of whatever kind, is written as the standard's own."""


@given(any_day(), st.text(ON_ONE_LINE, min_size=1))
def test_another_reader_of_the_standard_finds_what_was_written(day: date, uid: str) -> None:
    """
    The library `icalendar` reads the day, the moment, the texts and the reminder that we meant.
    """
    draft = entry(Days(TODAY, {"ask-again": day}))
    file = ics(draft, uid=uid, stamp=STAMP, sequence=3)

    calendar = Calendar.from_ical(file)
    (event,) = calendar.walk("VEVENT")
    assert calendar.errors == event.errors == []
    assert (event.decoded("dtstart"), event.decoded("dtend")) == (day, day + timedelta(days=1))
    assert event.decoded("dtstamp") == STAMP
    assert event["uid"] == uid
    assert event["sequence"] == 3
    assert event["summary"] == draft.sheets[0].title
    rows = [row[0] for p in draft.passages if p.id not in NOT_SENT for row in p.rows]
    assert event["description"] == "\n".join(map(draft.filled, rows))
    (alarm,) = event.walk("VALARM")
    assert alarm.decoded("trigger") == timedelta(days=-6, hours=-15)


@pytest.mark.parametrize("zone", ["America/Toronto", "Europe/London", "Pacific/Kiritimati"])
@pytest.mark.parametrize("local", [datetime(2027, 3, 14, 3, 30), datetime(2027, 10, 31, 1, 30)])
def test_the_hour_that_a_clock_skips_or_repeats_is_one_moment(zone: str, local: datetime) -> None:
    """
    Where clocks are put forward or back, the stamp is still the moment, and the day the day.
    """
    stamp = local.replace(tzinfo=ZoneInfo(zone))
    draft = entry(Days(local.date(), {"ask-again": date(2027, 12, 31)}))

    (event,) = Calendar.from_ical(ics(draft, uid="a", stamp=stamp)).walk("VEVENT")
    assert event.decoded("dtstamp") == stamp.astimezone(UTC)
    assert event.decoded("dtend") == date(2028, 1, 1)
