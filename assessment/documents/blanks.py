"""The blanks of the documents: what is left for the writer to fill, and what is expected there.

A text marks a blank by its label in [brackets], and keeps it so when it is copied.  Dates and
words about the file may be filled in on the page; names, numbers, addresses and whatever tells of
somebody's health are filled in later, on paper of the writer's own, so no field asks for them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, unique


@unique
class Expected(Enum):
    """What is filled into a blank: what may be typed on the page, or what waits for paper."""

    DATE = "date"
    WORDS = "words"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Blank:
    """A place in a text that somebody has to fill."""

    id: str
    label: str
    expects: Expected

    @property
    def here(self) -> bool:
        """Whether it can be filled on the page."""
        return self.expects is not Expected.LATER

    def __str__(self) -> str:
        return f"[{self.label}]"


class UnknownBlankError(ValueError):
    """A blank that no list names; the message quotes it."""


_TASKS = range(1, 7)

_DATES = {
    "written-on": "date of this paper",
    "decision-due": "date of the decision",
    "answer-by": "date for the answer",
    "receipt-check": "date to check that it came",
    "then-decide": "date to decide without it",
    "consent-ends": "end of the consent",
    "kept-until": "last date papers are kept",
    "letter-consent": "date of the consent",
    "attend-consent": "date of the consent to attend",
    "release-consent": "date of the consent to release",
    "told-on": "date the person was told",
    "person-answer-by": "date for your answer",
    "call-on": "date of our call",
    "spoke-on": "date of our talk",
    "visit-by": "last date for the visit",
    "report-by": "last date for the report",
    "note-date": "date of the note",
    "earlier-date": "date of the earlier opinion",
    "later-date": "date of the later opinion",
    "asked-on": "date of our request",
    "answered-on": "date of the answer",
    "records-from": "first date of the records",
    "records-to": "last date of the records",
    "records-asked": "date we asked for the records",
    "records-asked-again": "date we asked again",
    "tasks-agreed": "date the tasks were described",
    "seen-on": "date it was seen",
    "event-date": "date of the event",
    "lighter-known": "date we will know",
    "ask-again": "date we ask again",
    "reply-by": "date for the reply",
    "treatment-on": "date of the treatment",
    "recovery-by": "expected date of recovery",
    "programme-ends": "end of the programme",
    "limit-ends": "end of the limit",
}

_WORDS = {
    "to-decide": "what has to be decided, in neutral words",
    "one-question": "the question, in one sentence",
    "still-open": "what is still open, in one sentence",
    "note-words": "the words of the note",
    "earlier-words": "the words of the earlier opinion",
    "later-words": "the words of the later opinion",
    "policy-words": "the exact words of the policy",
    "benefit": "the benefit, by its name",
    "seen": "what was seen, in plain words with no reading of it",
    "if-one": "what you do on one answer",
    "if-other": "what you do on the other",
    "visit-kind": "in person, by video or on the records",
    "visit-reason": "why in that form",
    "visit-length": "how long, with breaks",
    "visit-choice": "the two days offered",
    "what-is-done": "what will be done, in order",
    "what-is-ruled-out": "what else will not be done",
    "support": "what the person needs",
    "objection": "the objection, in the person's own words",
    "objection-answer": "your answer to it, a sentence for each reason",
    "language": "language, and whether an interpreter comes",
    "limited-to": "what the records are limited to",
    "correct-days": "how many days, to correct facts",
    "what-was-tried": "what was tried, and what it left open",
    "what-changed": "what has changed since",
    "missing": "what is missing, and from whom",
    "why-now": "why now",
    "loss": "what could be lost meanwhile",
    "working-hours": "the usual hours, days and place",
    **{f"task-{n}": f"task {n}" for n in _TASKS},
    **{f"task-{n}-takes": f"what task {n} takes" for n in _TASKS},
    "bank-date": "date",
    "bank-event": "event or exposure",
    "bank-document": "document",
    "bank-method": "edition or method",
    "bank-fact": "disputed fact",
    "bank-truth": "true or false",
    "bank-change": "working from home, other hours or different equipment",
}

_LATER = {
    "letterhead": "your letterhead",
    "organization": "your organization",
    "your-name": "your name",
    "your-role": "your role, organization, telephone",
    "your-telephone": "your telephone",
    "your-address": "your name and address",
    "your-initials": "your initials",
    "file-number": "your file number",
    "provider": "name of the provider who treats me",
    "provider-address": "name and address of the treating provider",
    "provider-name": "name of the treating provider",
    "provider-salutation": "title and surname",
    "person": "name of the person",
    "person-address": "name and address of the person",
    "person-lawyer": "the person's lawyer",
    "examiner": "name of the examiner",
    "field": "the examiner's field",
    "place": "place of the visit",
    "companion": "name, if you wish",
    "recorder": "name of who records",
    "own-language": "language",
    "own-doctor": "name of my doctor",
    "manager": "manager, by role",
    "reader": "one named reader",
    "named-reader": "one named reader, or “nobody”",
    "other-reader": "one other named reader, or strike out",
    "amount": "amount",
    "invoices": "address for invoices",
    "pages": "number of pages",
    "authority": "the law, policy or agreement, with its section",
    "may-follow": "what it says may follow, in neutral words",
    "review": "how to object, and by when",
    "advice": "union, adviser or legal clinic, with telephone",
    "recording": "the rule of your place on recording",
    "seen-by": "by whom, by role",
    "records": "records",
    "author": "author",
    "condition": "condition",
    "proposed": "proposed procedure or program",
}

_BY_LABEL = {
    label: Blank(id_, label, expects)
    for expects, labels in (
        (Expected.DATE, _DATES),
        (Expected.WORDS, _WORDS),
        (Expected.LATER, _LATER),
    )
    for id_, label in labels.items()
}

BLANKS = {blank.id: blank for blank in _BY_LABEL.values()}
"""Every blank by its id."""


def pieces(text: str) -> Iterator[str | Blank]:
    """*text* as it is read: its words, and its blanks in their places.

    Raises UnknownBlankError where brackets hold what is no blank's label.
    """
    while text:
        words, bracket, rest = text.partition("[")
        if words:
            yield words
        if not bracket:
            return
        label, _, text = rest.partition("]")
        if label not in _BY_LABEL:
            raise UnknownBlankError(f"[{label}] is no blank; expected one of blanks.py.")
        yield _BY_LABEL[label]
