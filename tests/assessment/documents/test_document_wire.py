"""What the page is told of a document, in the shape it counts on."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given

from assessment import document_wire as wire
from assessment.conditions import AnswerError, Answers
from assessment.documents import WRITTEN_BY, belonging_to, write
from assessment.documents.bank import ASKS, NUMBERS
from assessment.documents.days import Days
from assessment.documents.draft import TITLES, Kind
from assessment.documents.icalendar import ics
from assessment.documents.places import GINA
from assessment.model import Document
from assessment.report import report
from tests.assessment.documents.drafts import any_days
from tests.assessment.documents.test_calendar import STAMP, WAITING
from tests.assessment.strategies import scenarios, sheets

STORY = next(s["answers"] for s in scenarios() if s["id"] == "concussion-that-does-not-clear")


def request(document: Document, /, **more: Any) -> str:
    asked = {"document": document.value, "answers": STORY, "today": "2026-11-26", **more}
    return json.dumps(asked)


@given(sheets(), any_days())
def test_a_document_crosses_whole(answers: Answers, days: Days) -> None:
    """
    Every passage with its reason, every text in pieces, every blank by an id that is listed.
    """
    told = report(answers)
    for document in belonging_to(told):
        draft = write(document, told, days)
        given_ = {key: day.isoformat() for key, day in days.given.items()}
        asked = request(document, answers=answers, today=days.today.isoformat(), days=given_)
        found = json.loads(wire.document_json(asked))

        assert found == wire.document_object(draft)
        assert (found["document"], found["title"]) == (document.value, TITLES[document])
        listed = {blank["id"]: blank for blank in found["blanks"]}
        assert list(listed) == [blank.id for blank in draft.blanks]
        for sheet, whole in zip(found["sheets"], draft.sheets, strict=True):
            assert sheet["id"] == whole.id
            assert together(sheet["title"], listed) == whole.title
            for passage, mine in zip(sheet["passages"], whole.passages, strict=True):
                assert passage["id"] == mine.id
                assert Kind(passage["kind"]) is mine.kind
                assert together(passage["heading"], listed) == mine.heading
                rows = tuple(tuple(together(c, listed) for c in row) for row in passage["rows"])
                assert rows == mine.rows
                assert (passage["reason"], passage["for_you"]) == (mine.reason, mine.for_you)
                assert passage["fixed"] is mine.fixed
                assert passage["asks"] == list(mine.asks)
        for blank in draft.blanks:
            day = draft.days.of(blank.id)
            told_of = listed[blank.id]
            assert told_of["expects"] == blank.expects.value
            assert told_of["here"] is (blank.expects.value != "later")
            assert told_of["day"] == (day.isoformat() if day else None)
            assert bool(told_of["words"]) is bool(day)


def together(pieces: list[Any], blanks: dict[str, Any]) -> str:
    return "".join(
        piece if isinstance(piece, str) else f"[{blanks[piece['blank']]['label']}]"
        for piece in pieces
    )


def test_a_passage_that_a_law_requires_names_its_source() -> None:
    """
    With the title, the publisher, the address and the day on which it was read.
    """
    answers = {**STORY, "place": "united-states"}
    found = json.loads(wire.document_json(request(Document.LETTER_TO_PROVIDER, answers=answers)))
    passages = {p["id"]: p for sheet in found["sheets"] for p in sheet["passages"]}

    assert passages["genetic-information"]["fixed"] is True
    assert passages["genetic-information"]["rows"] == [[[GINA.rows[0][0]]]]
    assert passages["genetic-information"]["source"] == {
        "title": "29 CFR 1635.8: Acquisition of genetic information",
        "publisher": "United States, as published by Cornell Law School",
        "url": "https://www.law.cornell.edu/cfr/text/29/1635.8?qt-ecfrmaster_no_rulemaking=1",
        "read_words": "26 November 2026",
    }
    assert passages["consent"]["source"] is None


def test_a_known_day_comes_with_its_words() -> None:
    """
    The reader's decision sets the days that count back from it.
    """
    days = {"decision-due": "2027-02-26"}
    found = json.loads(wire.document_json(request(Document.BRIEF, days=days)))
    blanks = {blank["id"]: blank for blank in found["blanks"]}

    assert blanks["visit-by"] == {
        "id": "visit-by",
        "label": "last date for the visit",
        "expects": "date",
        "here": True,
        "day": "2027-01-08",
        "words": "8 January 2027",
    }
    assert blanks["examiner"]["here"] is False
    assert found["fit"].startswith("Visit by 8 January 2027")


def test_the_documents_of_a_file_are_listed_in_order() -> None:
    """
    Each with its id and its title, as they are offered.
    """
    found = json.loads(wire.documents_json(json.dumps(STORY)))

    assert [each["document"] for each in found] == [d.value for d in WRITTEN_BY]
    assert found[0]["title"] == "Letter to the treating provider"
    assert json.loads(wire.documents_json("{}")) == []


def test_the_bank_crosses_with_its_blanks() -> None:
    """
    The brief adds from it, so each question has its number, its purpose and its pieces.
    """
    bank = json.loads(wire.bank_json())
    asks = [ask for purpose in bank["purposes"] for ask in purpose["asks"]]
    blanks = {blank["id"]: blank for blank in bank["blanks"]}

    assert [ask["id"] for ask in asks] == list(ASKS)
    assert [ask["number"] for ask in asks] == list(NUMBERS.values())
    assert asks[6]["text"][1] == {"blank": "bank-event"}
    assert blanks["bank-event"]["label"] == "event or exposure"
    named = [piece["blank"] for ask in asks for piece in ask["text"] if isinstance(piece, dict)]
    assert list(blanks) == list(dict.fromkeys(named))
    assert all(purpose["title"] for purpose in bank["purposes"])
    assert asks[0]["note"] == ASKS["ask-present-conditions"].note


def test_a_calendar_file_crosses_as_text() -> None:
    """
    The same bytes that Python made, a moment with any zone accepted.
    """
    asked = {"answers": WAITING, "today": "2026-11-26", "uid": "u", "sequence": 2, "remind": 0}
    made = wire.calendar_file(json.dumps({**asked, "stamp": "2026-11-26T09:05:09-05:00"}))
    draft = write(Document.CALENDAR, report(WAITING), Days(date(2026, 11, 26)))

    assert made.encode() == ics(draft, uid="u", stamp=STAMP, sequence=2, remind=0)
    plain = {"answers": WAITING, "today": "2026-11-26", "uid": "u", "stamp": "2026-11-26T14:05:09Z"}
    assert wire.calendar_file(json.dumps(plain)).encode() == ics(draft, uid="u", stamp=STAMP)


@pytest.mark.parametrize(
    ("more", "culprit"),
    [
        ({"document": "letter"}, "'letter' is no document; expected one of letter-to-provider"),
        ({"document": None}, "'None' is no document"),
        ({"document": "calendar-entry", "answers": {"decision": "same"}}, "has no calendar-entry"),
        ({"answers": []}, r"answers are '\[\]'; expected an object"),
        ({"answers": {"colour": "red"}}, "'colour' is not a question"),
        ({"answers": {"decision": 3}}, "'decision' is 3; expected one of"),
        ({"today": "26 November 2026"}, "'26 November 2026' is no day; expected one such as"),
        ({"today": "20261126"}, "'20261126' is no day"),
        ({"today": None}, "'None' is no day"),
        ({"days": []}, r"days are '\[\]'; expected an object"),
        ({"days": {"person": "2026-11-26"}}, "'person' is no day; expected one of written-on"),
        ({"days": {"colour": "2026-11-26"}}, "'colour' is no day"),
        ({"days": {"decision-due": "2027-02-29"}}, "'2027-02-29' is no day"),
    ],
)
def test_a_malformed_request_is_named(more: dict[str, Any], culprit: str) -> None:
    """
    In one sentence that says what was expected.
    """
    with pytest.raises(AnswerError, match=culprit) as refusal:
        wire.document_json(request(Document.NOTE, **more))

    assert "\n" not in str(refusal.value)
    assert len(str(refusal.value)) < 1000


@pytest.mark.parametrize(
    ("more", "culprit"),
    [
        ({"uid": ""}, "'uid' is ''; expected a text"),
        ({"uid": None}, "'uid' is 'None'; expected a text"),
        ({"stamp": "yesterday"}, "'yesterday' is no moment; expected one such as"),
        ({"stamp": "2026-11-26T14:05:09"}, "is no moment"),
        ({"stamp": 3}, "'stamp' is '3'; expected a text"),
        ({"sequence": -1}, "'sequence' is '-1'; expected a number from 0"),
        ({"sequence": "1"}, "'sequence' is '1'"),
        ({"remind": 3}, "'remind' is '3'; expected 0 or 7"),
        ({"remind": []}, "'remind' is"),
        ({"remind": False}, "'remind' is 'False'"),
    ],
)
def test_a_malformed_entry_is_named(more: dict[str, Any], culprit: str) -> None:
    """
    No file is made that a calendar would refuse.
    """
    sound = {"answers": WAITING, "today": "2026-11-26", "uid": "u", "stamp": STAMP.isoformat()}

    with pytest.raises(AnswerError, match=culprit):
        wire.calendar_file(json.dumps({**sound, **more}))


def test_quotation_marks_travel_as_they_are() -> None:
    """
    Letters beyond ASCII are not escaped, which would make each six times as long.
    """
    assert r"\u" not in wire.document_json(request(Document.LETTER_TO_PROVIDER))
    assert "“" in wire.document_json(request(Document.LETTER_TO_PROVIDER))
    assert "“nobody”" in wire.document_json(
        request(Document.CONSENTS, answers={**STORY, "role": "insurer"})
    )
    assert r"\u" not in wire.bank_json() + wire.documents_json(json.dumps(STORY))
