"""The browser's door for documents: JSON text in, JSON text out.

A request holds `document` (an id), `answers` (question id to option id), `today` (the reader's
own day, as 2026-11-26) and `days` (blank id to such a day, those that the reader gave).  The
document that comes back:

- `document`, `title`, and `fit`: whether its dates fit before the decision, a sentence or "";
- `sheets`, each printed on pages of its own: `id`, `title`, `passages`;
- a passage: `id`; `kind` ("address", "paragraph", "question", "list", "numbered", "boxes",
  "facts", "table", "signatures", "small"); `heading`; `rows` of cells; `reason` (why it stands
  there, a sentence); `for_you` (not printed, or ""); `source` (title, publisher, url, read_words;
  or null); `fixed` (true for the words of a law); `asks` (bank ids, a row each);
- each title, heading and cell is a list of pieces: a text, or {"blank": id};
- `blanks`, each once: `id`, `label` (printed in brackets while it is open), `expects` ("date",
  "words" or "later"), `here` (whether a field may ask for it), `day` and `words` (where we know
  the day; else null and "").
"""

from __future__ import annotations

import json
from collections.abc import Container, Mapping
from datetime import date, datetime
from typing import Any

from assessment.conditions import AnswerError
from assessment.documents import belonging_to, document_named, write
from assessment.documents.bank import NUMBERS, PURPOSES
from assessment.documents.blanks import BLANKS, Blank, Expected, pieces
from assessment.documents.days import Days
from assessment.documents.draft import TITLES, Draft, Passage
from assessment.documents.fit import fit
from assessment.documents.icalendar import REMINDERS, ics
from assessment.model import Document, Source
from assessment.questions import quoted
from assessment.reading import checked, object_in
from assessment.report import report
from assessment.words import read_on

Json = dict[str, Any]


def documents_json(text: str) -> str:
    """The documents that belong to the file in *text*, an object of answers, each id and title."""
    mine = belonging_to(report(checked(object_in(text))))
    found = [{"document": each.value, "title": TITLES[each]} for each in mine]
    return json.dumps(found, ensure_ascii=False)


def document_json(text: str) -> str:
    """The document that the request in *text* asks for.

    Raises AnswerError where the request is malformed, or the file has no use for the document.
    """
    asked = object_in(text)
    draft = _drafted(document_named(str(asked.get("document"))), asked)
    return json.dumps(document_object(draft), ensure_ascii=False)


def calendar_file(text: str) -> str:
    """The .ics file for the request in *text*, which also holds `uid` and `stamp`, the moment as
    2026-11-26T14:00:00Z, and may hold `sequence` (0 at first) and `remind` (0 or 7 days before).

    Raises AnswerError as for a document.
    """
    asked = object_in(text)
    draft = _drafted(Document.CALENDAR, asked)
    made = ics(
        draft,
        uid=_text("uid", asked.get("uid")),
        stamp=_moment(_text("stamp", asked.get("stamp"))),
        sequence=_number("sequence", asked.get("sequence", 0), range(1_000_000)),
        remind=_number("remind", asked.get("remind", 7), REMINDERS),
    )
    return made.decode()


def bank_json() -> str:
    """The bank of referral questions, to add from: its `purposes`, and the `blanks` in them."""
    purposes = [
        {
            "id": purpose.id,
            "title": purpose.title,
            "asks": [
                {"id": ask.id, "number": NUMBERS[ask.id], "text": _cut(ask.text), "note": ask.note}
                for ask in purpose.asks
            ],
        }
        for purpose in PURPOSES
    ]
    cut = (piece for each in PURPOSES for ask in each.asks for piece in pieces(ask.text))
    blanks = dict.fromkeys(piece for piece in cut if isinstance(piece, Blank))
    asked_for = [_blank(each, None) for each in blanks]
    return json.dumps({"purposes": purposes, "blanks": asked_for}, ensure_ascii=False)


def document_object(draft: Draft) -> Json:
    """*draft*, as plain objects."""
    return {
        "document": draft.document.value,
        "title": draft.title,
        "fit": fit(draft),
        "sheets": [
            {
                "id": sheet.id,
                "title": _cut(sheet.title),
                "passages": [_passage(each) for each in sheet.passages],
            }
            for sheet in draft.sheets
        ],
        "blanks": [_blank(each, draft.days.of(each.id)) for each in draft.blanks],
    }


def days_in(today: object, given: object) -> Days:
    """Today and the days given by the id of their blank, from ISO dates; raise AnswerError."""
    if not isinstance(given, Mapping):
        raise AnswerError(f"The days are {quoted(str(given))}; expected an object of dates.")
    for blank_id in given:
        if blank_id not in BLANKS or BLANKS[blank_id].expects is not Expected.DATE:
            dates = ", ".join(id_ for id_, b in BLANKS.items() if b.expects is Expected.DATE)
            raise AnswerError(f"{quoted(str(blank_id))} is no day; expected one of {dates}.")
    return Days(day_in(today), {blank_id: day_in(day) for blank_id, day in given.items()})


def day_in(text: object) -> date:
    """The day in *text*, as 2026-11-26; raise AnswerError for any other."""
    try:
        day = date.fromisoformat(str(text))
    except ValueError:
        day = None
    if day is None or day.isoformat() != text:
        raise AnswerError(f"{quoted(str(text))} is no day; expected one such as 2026-11-26.")
    return day


def _drafted(document: Document, asked: Json) -> Draft:
    answers = asked.get("answers", {})
    if not isinstance(answers, dict):
        raise AnswerError(f"The answers are {quoted(str(answers))}; expected an object.")
    days = days_in(asked.get("today"), asked.get("days", {}))
    return write(document, report(checked(answers)), days)


def _text(name: str, value: object) -> str:
    if not isinstance(value, str) or not value:
        raise AnswerError(f"{name!r} is {quoted(str(value))}; expected a text.")
    return value


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        moment = datetime.min
    if moment.tzinfo is None:
        raise AnswerError(
            f"{quoted(text)} is no moment; expected one such as 2026-11-26T14:00:00Z."
        )
    return moment


def _number(name: str, value: object, among: Container[int]) -> int:
    if type(value) is not int or value not in among:
        raise AnswerError(f"{name!r} is {quoted(str(value))}; expected {_NUMBERS[name]}.")
    return value


_NUMBERS = {"sequence": "a number from 0", "remind": "0 or 7"}


def _passage(passage: Passage) -> Json:
    return {
        "id": passage.id,
        "kind": passage.kind.value,
        "heading": _cut(passage.heading),
        "rows": [[_cut(cell) for cell in row] for row in passage.rows],
        "reason": passage.reason,
        "for_you": passage.for_you,
        "source": passage.source and _source(passage.source),
        "fixed": passage.fixed,
        "asks": list(passage.asks),
    }


def _cut(text: str) -> list[str | Json]:
    return [piece if isinstance(piece, str) else {"blank": piece.id} for piece in pieces(text)]


def _source(source: Source) -> Json:
    return {
        "title": source.title,
        "publisher": source.publisher,
        "url": source.url,
        "read_words": read_on(source.read),
    }


def _blank(blank: Blank, day: date | None) -> Json:
    return {
        "id": blank.id,
        "label": blank.label,
        "expects": blank.expects.value,
        "here": blank.here,
        "day": day and day.isoformat(),
        "words": read_on(day) if day else "",
    }
