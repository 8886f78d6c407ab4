"""The dates of a document: today's, those that the reader gave, and those that follow.

Whoever asks says which day it is: a calendar's day is that of the reader and no clock's.  A
working day is Monday to Friday; which holidays lie between, the reader knows.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

TO_ANSWER = 21
"""Days that a treating provider has to answer; our judgement."""
TO_RECEIVE = 10
TO_READ_REPORT = 28
"""Days between the report and the decision, to read it and to correct facts."""
TO_WRITE_REPORT = 21
BEFORE_DECIDING = 3
PERSON_ANSWERS = 14
PERSON_IS_CALLED = 7
LONGEST_CONSENT = 12
"""Months, where no date of the decision ends it sooner."""
KEPT = 24
"""Months that papers are kept after the consent has ended."""


def next_working_day(day: date) -> date:
    """*day*, or the Monday after it."""
    return day + timedelta(days=7 - day.weekday() if day.weekday() > 4 else 0)


def last_working_day(day: date) -> date:
    """*day*, or the Friday before it."""
    return day - timedelta(days=max(0, day.weekday() - 4))


def months_after(day: date, months: int) -> date:
    """The same day of a later month, or that month's last day where it is shorter."""
    first = _first_of_month(day, months)
    last = _first_of_month(day, months + 1) - timedelta(days=1)
    return first.replace(day=min(day.day, last.day))


def _first_of_month(day: date, later: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + later, 12)
    return date(year, month + 1, 1)


@dataclass(frozen=True, slots=True)
class Days:
    """Today, and the days *given* by the id of their blank."""

    today: date
    given: Mapping[str, date] = field(default_factory=dict)

    def of(self, blank_id: str) -> date | None:
        """The day that stands in a blank, or None where nobody knows it yet."""
        return self.given.get(blank_id) or self._counted(blank_id)

    def after(self, days: int) -> date:
        """The first working day at least so many *days* from today."""
        return next_working_day(self.today + timedelta(days=days))

    def before(self, blank_id: str, days: int) -> date | None:
        """The last working day at least so many *days* before that in a blank, if yet to come."""
        day = self.of(blank_id)
        found = last_working_day(day - timedelta(days=days)) if day else self.today
        return found if found > self.today else None

    def _counted(self, blank_id: str) -> date | None:
        match blank_id:
            case "written-on":
                return self.today
            case "answer-by":
                return self.after(TO_ANSWER)
            case "receipt-check":
                return self.after(TO_RECEIVE)
            case "person-answer-by":
                return self.after(PERSON_ANSWERS)
            case "call-on":
                return self.after(PERSON_IS_CALLED)
            case "then-decide":
                return self.before("decision-due", BEFORE_DECIDING)
            case "report-by":
                return self.before("decision-due", TO_READ_REPORT)
            case "visit-by":
                return self.before("report-by", TO_WRITE_REPORT)
            case "consent-ends":
                return self.given.get("decision-due") or months_after(self.today, LONGEST_CONSENT)
            case "kept-until":
                ends = self.of("consent-ends")
                return months_after(ends, KEPT) if ends else None
        return None
