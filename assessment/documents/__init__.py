"""What the reader takes along, written from a report: letters, brief, consents, note, entry.

A document is a value.  One pure function writes each, from a report and the days of its file.
"""

from __future__ import annotations

from collections.abc import Callable

from assessment.conditions import AnswerError
from assessment.documents.brief import brief
from assessment.documents.calendar_entry import calendar_entry, ends, with_day
from assessment.documents.consents import consent_to_letter, consents
from assessment.documents.days import Days
from assessment.documents.draft import Draft
from assessment.documents.letter_to_person import letter_to_person
from assessment.documents.letter_to_provider import letter_to_provider
from assessment.documents.note import note
from assessment.documents.provider_parts import letter_steps
from assessment.model import ONWARDS, Document
from assessment.questions import quoted
from assessment.report import Report

WRITTEN_BY: dict[Document, Callable[[Report, Days], Draft]] = {
    Document.LETTER_TO_PROVIDER: letter_to_provider,
    Document.CONSENT_TO_LETTER: consent_to_letter,
    Document.LETTER_TO_PERSON: letter_to_person,
    Document.CONSENTS: consents,
    Document.BRIEF: brief,
    Document.NOTE: note,
    Document.CALENDAR: calendar_entry,
}
"""Who writes each document, in the order in which they are offered."""


def belonging_to(told: Report) -> tuple[Document, ...]:
    """The documents that a file has a use for; none while it cannot be told what it comes to."""
    if told.assessment.presumed is None:
        return ()
    found = {Document.NOTE}
    if letter_steps(told):
        found |= {Document.LETTER_TO_PROVIDER, Document.CONSENT_TO_LETTER}
    if told.assessment.presumed in ONWARDS:
        found |= {Document.LETTER_TO_PERSON, Document.CONSENTS, Document.BRIEF}
    if ends(told):
        found.add(Document.CALENDAR)
    return tuple(document for document in WRITTEN_BY if document in found)


def write(document: Document, told: Report, days: Days) -> Draft:
    """Write *document* from the report.

    Raises AnswerError where the file has no use for it.
    """
    mine = [each.value for each in belonging_to(told)]
    if not mine:
        raise AnswerError(f"This file has no {document.value} before it comes to something.")
    if document.value not in mine:
        raise AnswerError(f"This file has no {document.value}; expected one of {', '.join(mine)}.")
    return WRITTEN_BY[document](told, with_day(told, days))


def document_named(name: str) -> Document:
    """The document with that id; raise AnswerError where there is none."""
    for document in WRITTEN_BY:
        if document.value == name:
            return document
    expected = ", ".join(document.value for document in WRITTEN_BY)
    raise AnswerError(f"{quoted(name)} is no document; expected one of {expected}.")
