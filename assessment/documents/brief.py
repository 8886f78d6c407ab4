"""The referral brief: decision, one question, five to nine more, and what the examiner needs."""

from __future__ import annotations

from dataclasses import replace

from assessment.conditions import Answers
from assessment.documents.brief_facts import day, enclosed
from assessment.documents.brief_file import DECISION, HELD, RIGHT
from assessment.documents.brief_report import COPIES, DATES, REPORT
from assessment.documents.choosing import chosen, starting_set
from assessment.documents.days import Days
from assessment.documents.draft import Draft, Kind, Passage, passage, sheet
from assessment.model import Document, Factor, FactorKind
from assessment.questions import DEMANDS, OPEN_QUESTION
from assessment.report import Report

_HEAD = passage(
    "head",
    "[date of this paper]",
    "To [name of the examiner], [the examiner's field]",
    "From [your name], [your role, organization, telephone]",
    "File [your file number]",
    kind=Kind.ADDRESS,
    for_you="No names are asked for here. Fill them in after you have taken the brief.",
)

ONE_QUESTION = {
    "cause": (
        "What is found today, and what part, if any, did the event of [date of the event] play in"
        " it?"
    ),
    "function": "What can this person do now, within which limits, and for how long?",
    "tasks": (
        "Which of the duties in the enclosed demands analysis can this person do now, and for how"
        " long at a stretch and in a week?"
    ),
    "any-work": "For how many hours a day and a week, and with what limits, can this person work?",
    "treatment": (
        "Is the treatment in question likely to change what this person can do, by when, and how"
        " would we know?"
    ),
    "recovery": (
        "What recovery is to be expected, within which dates, and what slows it that can be"
        " changed?"
    ),
    "lasting": (
        "Is the condition stable enough to be rated under [edition or method], and if so at what,"
        " shown step by step?"
    ),
    "report": "Where, and why, would you differ from [author]'s opinion of [date]?",
}
"""The question in one sentence, by what is open; our judgement."""

_DESCRIBE_FIRST = "The demands are not on file yet: have them described before this goes out."

_FIELD = "5. Why your field, and why in this form"
_NO_TIE = (
    "We ask for your opinion [in person, by video or on the records], because [why in that form]."
    " You have no tie to the person, to either side, or to us beyond this fee; if that is not so,"
    " please tell us before you accept."
)


def brief(told: Report, days: Days) -> Draft:
    """The letter of instruction to the examiner."""
    passages = (
        _HEAD,
        *DECISION,
        _question(told.answers),
        *HELD,
        _asks(told.answers),
        _field(told),
        *RIGHT,
        *enclosed(told.answers),
        day(told.answers),
        *REPORT,
        *COPIES,
        *DATES,
    )
    return Draft(
        document=Document.BRIEF,
        sheets=(sheet("brief", "Referral brief", passages, told.answers),),
        days=days,
    )


def _question(answers: Answers) -> Passage:
    asked = answers.get(OPEN_QUESTION.id, "")
    if asked == "function":
        demands = answers.get(DEMANDS.id)
        asked = {"described": "tasks", "missing": "tasks", "any-work": "any-work"}.get(
            demands or "", asked
        )
    return passage(
        "question",
        ONE_QUESTION.get(asked, "[the question, in one sentence]"),
        kind=Kind.QUESTION,
        heading="2. The question in one sentence",
        because="It follows from what the question is about, and from the work it is measured by.",
        for_you=_DESCRIBE_FIRST if answers.get(DEMANDS.id) == "missing" else "",
    )


def _asks(answers: Answers) -> Passage:
    begins = starting_set(answers)
    asks = chosen(answers)
    found = passage(
        "asks",
        *(ask.text for ask in asks),
        kind=Kind.NUMBERED,
        heading="4. The questions",
        because=f"The bank starts with these where you have to decide {begins.decision}.",
        for_you="Five to nine. If one cannot be answered, the examiner says so and why.",
    )
    return replace(found, asks=tuple(ask.id for ask in asks))


def _field(told: Report) -> Passage:
    rules = [finding.rule for finding in told.findings]
    fields = [r for r in rules if isinstance(r, Factor) and r.kind is FactorKind.FIELD]
    why = [rule.because for rule in fields] or ["We chose your field from the question."]
    return passage(
        "field",
        f"{why[0]} {_NO_TIE}",
        heading=_FIELD,
        because=f"The file says where the question lies: {fields[0].title}." if fields else "",
        for_you="State any tie, however small.",
    )
