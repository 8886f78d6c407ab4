"""The record of one check: what was asked, what the rules said and why, as plain objects.

Its shape is published as `docs/how-it-decides/record.schema.json`.  In `assessment` everything has
the name that it has on the wire, so that the records of all editions are read in one way.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from assessment.questions import PARTS, question
from assessment.records.check_code import NAME, check_code
from assessment.report import Report
from assessment.rules import VERSION
from assessment.wire import report_object
from assessment.words import UNANSWERED_TEXT

Json = dict[str, Any]

FORMAT = "ime-record-1"

LONGEST_REFERENCE = 60
LONGEST_NOTE = 600
"""In characters: with a longer one the record leaves its two pages."""

LIMITS = (
    "It weighs the file as it was described, never the person, and never honesty. It has read no"
    " records and does not know the law of your place. It is information, not legal or medical"
    " advice. The check code shows an accidental change; it is not a signature."
)

_KEPT: Mapping[str, tuple[str, ...]] = {
    "rests_on": ("question", "number", "presumed", "words", "if_not"),
    "findings": ("rule", "title", "kind", "decides", "leads_to", "because", "source"),
    "to_do": ("act", "how", "words", "by", "rule", "question"),
    "turns": ("sentence", "when", "then", "recommendation", "name", "question"),
    "answers": ("question", "number", "name", "option", "answer", "note"),
}
"""What of each line on the wire a record keeps; the rest only the page of that day needs."""

_KEPT_WORDS = ("title", "sentence", "unknowns", "possible", "also_possible", "no_turn")

_PART_OF = {asked.id: part.title for part in PARTS for asked in part.questions}


@dataclass(frozen=True, slots=True)
class Review:
    """When the rules were reviewed *last*, by when they will be *next*, and the address of the
    *policy* that says how."""

    last: date
    next: date
    policy: str


def record_of(
    told: Report, made: date, page: str, review: Review, reference: str, note: str
) -> Json:
    """The record of what was *told* on the day *made*, on the *page* of that address.

    *reference* and *note* are the reader's own.
    """
    record = {
        "format": FORMAT,
        "made": made.isoformat(),
        "page": page,
        "rules_version": VERSION,
        "review": {
            "last": review.last.isoformat(),
            "next": review.next.isoformat(),
            "policy": review.policy,
        },
        "reference": whole_letters(reference)[:LONGEST_REFERENCE].strip(),
        "note": whole_letters(note)[:LONGEST_NOTE].strip(),
        "answers": dict(told.answers),
        "assessment": _assessment(told),
        "limits": LIMITS,
    }
    return {**record, NAME: check_code(record)}


def whole_letters(text: str) -> str:
    """*text* without halves of letters, which a page may hand over and no file can hold."""
    return "".join("\ufffd" if "\ud800" <= letter <= "\udfff" else letter for letter in text)


def _assessment(told: Report) -> Json:
    found = report_object(told)
    kept = {
        key: [{name: line[name] for name in names} for line in found[key]]
        for key, names in _KEPT.items()
    }
    for answer in kept["answers"]:
        answer["part"] = _PART_OF[answer["question"]]
        answer["text"] = question(answer["question"]).text
        answer["answer"] = answer["answer"] or UNANSWERED_TEXT
    words = {name: found["words"][name] for name in _KEPT_WORDS}
    ends = {name: found[name] for name in ("recommendation", "presumed", "possible")}
    counts = {name: found["counts"][name] for name in ("given", "unknown", "unanswered")}
    return {**ends, "counts": counts, "words": words, **kept}
