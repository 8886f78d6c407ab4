"""A wait becomes a date: when to ask again, what to ask then, and the rule in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from assessment.documents.blanks import BLANKS
from assessment.documents.days import Days, last_working_day, months_after, next_working_day
from assessment.documents.draft import Draft, Kind, passage, sheet
from assessment.documents.provider_parts import letter_steps
from assessment.model import Document, Recommendation
from assessment.report import Report
from assessment.rules import VERSION

LOOK_AGAIN = 1
"""Months until we look again where nobody knows the day; our judgement."""


@dataclass(frozen=True, slots=True)
class Again:
    """When a wait ends: so many *days* after the day in the blank *counted_from*.

    *rule* says it in words.  The two questions of *asks* are those to ask on that day.
    """

    counted_from: str
    days: int
    rule: str
    asks: tuple[str, str]


AGAIN = {
    "no-decision-due": Again(
        "decision-due",
        -70,
        "Ask again ten weeks before the decision is due: that leaves three for a letter to the"
        " treating provider, three for a visit and four to read the report. If the decision moves,"
        " the date moves with it.",
        ("Is the decision still due on that day?", "Does it still turn on a medical answer?"),
    ),
    "recovery-on-course": Again(
        "recovery-by",
        0,
        "Ask again on the day by which recovery was expected, or sooner if it falls behind.",
        ("Has recovery come as far as was expected?", "If not, does anybody know why?"),
    ),
    "changing-treatment": Again(
        "treatment-on",
        84,
        "Ask again when the treatment has had time to work: twelve weeks after it, or sooner if"
        " those who treat say that the condition is stable. If the treatment moves, the date moves"
        " with it.",
        (
            "Has the treatment taken place, and is recovery on course?",
            "Do you still need an answer about lasting effects?",
        ),
    ),
    "stability-unknown": Again(
        "answer-by",
        0,
        "Ask again when the treating provider's answer is due: three weeks after the letter.",
        ("Has the treating provider answered?", "Do they call the condition stable?"),
    ),
    "unfinished-programme": Again(
        "programme-ends",
        14,
        "Ask again two weeks after the programme ends, when its report is in.",
        ("Is the closing report in?", "What does it say the person can do?"),
    ),
    "risk-of-harm": Again(
        "answer-by",
        0,
        "Ask again when the clinician's reply is in: three weeks after the letter at the latest.",
        ("Has the clinician said what would make it safe?", "Can that be arranged?"),
    ),
    "reply-pending": Again(
        "reply-by",
        0,
        "Ask again on the day you gave for the reply. Remind once, and offer a call.",
        ("Has the reply come?", "Does it answer the question?"),
    ),
    "too-soon": Again(
        "limit-ends",
        0,
        "Ask again on the first day on which the limit lets you ask.",
        ("Has the limit ended, or does an exception apply?", "Is the question still open?"),
    ),
}
"""When each gate that waits lets go, by its id; our judgement."""

AFTER_A_LETTER = Again(
    "answer-by",
    0,
    "Ask again on the day by which the treating provider's answer was asked for. Remind once, and"
    " offer a call.",
    ("Has an answer come?", "Does it settle the question?"),
)

_UNKNOWN = "That day is not known yet, so look again in a month, and move the entry once it is."
_MOVED = "A day that falls on a weekend moves to the nearest working day on the safe side."


def ends(told: Report) -> tuple[Again, ...]:
    """Everything that the file waits for."""
    if told.assessment.presumed is Recommendation.WAIT:
        return tuple(AGAIN[gate.id] for gate in told.assessment.deciding)
    return (AFTER_A_LETTER,) if letter_steps(told) else ()


def with_day(told: Report, days: Days) -> Days:
    """*days*, with the one on which to ask again where the file waits for something."""
    waits = ends(told)
    if not waits or "ask-again" in days.given:
        return days
    # Every reason to wait has to be over, so the last one counts.
    again = max(day_of(each, days) for each in waits)
    return Days(days.today, {**days.given, "ask-again": again})


def day_of(again: Again, days: Days) -> date:
    """The working day on which one wait ends, and never today or earlier."""
    start = days.of(again.counted_from)
    day = start + timedelta(days=again.days) if start else months_after(days.today, LOOK_AGAIN)
    whole = last_working_day(day) if again.days < 0 else next_working_day(day)
    return max(whole, next_working_day(days.today + timedelta(days=1)))


def calendar_entry(told: Report, days: Days) -> Draft:
    """The entry as a calendar shows it, with the rule in words."""
    waits = ends(told)
    asks = dict.fromkeys(ask for each in waits for ask in each.asks)
    rules = [each.rule for each in waits]
    unknown = [each for each in waits if days.of(each.counted_from) is None]
    counted = dict.fromkeys(BLANKS[each.counted_from].label for each in waits)
    passages = (
        passage("day", "[date we ask again]", kind=Kind.ADDRESS),
        passage("asks", *asks, kind=Kind.LIST, because="It is what the file waits for."),
        passage(
            "because",
            f"The check came to “{told.title}” on [date of this paper], rules {VERSION}. Read it"
            " again on this day.",
        ),
        passage(
            "rule",
            *rules,
            *([_UNKNOWN] if unknown else []),
            _MOVED,
            kind=Kind.LIST,
            heading="The rule in words",
            because="It is how long each of them takes; our judgement.",
        ),
        passage(
            "counted-from",
            *(f"Counted from this day: [{label}]." for label in counted),
            kind=Kind.SMALL,
            because="The day to ask again follows from it.",
        ),
    )
    return Draft(
        document=Document.CALENDAR,
        sheets=(sheet("entry", "Ask again: is the answer still needed?", passages, told.answers),),
        days=days,
    )
