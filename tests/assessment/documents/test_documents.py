"""What can be taken along is whole, marks every blank, and asks nobody's name."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from assessment.conditions import AnswerError, Answers
from assessment.document_wire import document_object
from assessment.documents import WRITTEN_BY, belonging_to, document_named, write
from assessment.documents.blanks import BLANKS, Expected, UnknownBlankError, pieces
from assessment.documents.days import Days
from assessment.documents.draft import TITLES, Kind
from assessment.documents.fit import fit
from assessment.documents.plain_text import plain_text
from assessment.model import Document, Recommendation
from assessment.report import report
from tests.assessment.documents.drafts import DAYS, any_days, drafts, printed
from tests.assessment.strategies import SCENARIOS, scenarios, sheets
from tests.assessment.told import kept

PRACTICE = [
    each
    for each in scenarios()
    if f'id = "{each["id"]}"' in (SCENARIOS / "practice.toml").read_text()
]
TELLING = re.compile(r"\b(names?|address|telephone|diagnos\w*|doctor|employer|initials|number)\b")


@pytest.mark.parametrize("story", PRACTICE, ids=lambda each: each["id"])
def test_every_document_of_a_practice_story_is_kept(story: dict[str, Any]) -> None:
    """
    Each is the one that a person has read, with all its blanks.
    """
    lines = []
    for draft in drafts(story["answers"]):
        lines += [f"=== {draft.document.value}: {draft.title}", fit(draft), plain_text(draft), ""]

    now = "\n".join(lines)

    assert now == kept(f"written/{story['id']}.txt", now)


def test_one_document_is_kept_as_an_object() -> None:
    """
    Every field for the page holds what it held when somebody last looked.
    """
    story = next(each for each in PRACTICE if each["id"] == "concussion-that-does-not-clear")
    told = report({**story["answers"], "place": "united-states"})

    draft = write(Document.LETTER_TO_PROVIDER, told, DAYS)
    now = json.dumps(document_object(draft), ensure_ascii=False, indent=1) + "\n"

    assert now == kept("written/letter-to-provider.json", now)


def test_every_passage_says_why_it_stands_there() -> None:
    """
    In a sentence that somebody has read, with what the writer is told beside it.
    """
    said = {
        f"{draft.document.value}, {passage.id}: {passage.reason} {passage.for_you}".strip()
        for scenario in scenarios()
        for draft in drafts(scenario["answers"])
        for passage in draft.passages
    }

    now = "\n".join([*sorted(said), ""])

    assert now == kept("passages.txt", now)
    assert all(re.match(r"[\w-]+, [\w-]+: [A-Z“].*[.?”]$", line) for line in said)


def test_what_is_kept_belongs_to_a_story() -> None:
    """
    No text outlives the story that it was written for.
    """
    written = {file.stem for file in Path(SCENARIOS, "written").glob("*.txt")}

    assert written == {each["id"] for each in PRACTICE}
    assert len(PRACTICE) == 10


@given(sheets(), any_days())
def test_every_blank_is_marked_and_known(answers: Answers, days: Days) -> None:
    """
    What is open stands in brackets in what is printed, and what is known stands as its day.
    """
    for draft in drafts(answers, days):
        marked = set(re.findall(r"\[([^\[\]]+)\]", "\n".join(printed(draft))))
        text = " ".join(re.sub(r"\n> ", " ", plain_text(draft)).split())

        assert marked == {blank.label for blank in draft.blanks}
        for blank in draft.blanks:
            assert (str(blank) in text) is (draft.days.of(blank.id) is None)
            assert BLANKS[blank.id] is blank


@given(sheets())
def test_nothing_is_left_unresolved(answers: Answers) -> None:
    """
    No brace, no None, no gap between words: every sentence is finished.
    """
    for draft in drafts(answers):
        for text in printed(draft):
            assert not re.search(r"[{}]|\bNone[,.;)]|  |\.\.| [.,;:?]|\bTODO\b", text), text
            assert text.count("[") == text.count("]")
            assert text.count("“") == text.count("”")
        for passage in draft.passages:
            assert passage.rows
            assert all(row[0] for row in passage.rows)
            if passage.kind in (Kind.PARAGRAPH, Kind.QUESTION, Kind.NUMBERED):
                assert all(re.search(r"[.?:,\]]$", row[0]) for row in passage.rows)


@given(sheets())
def test_passages_have_ids_of_their_own(answers: Answers) -> None:
    """
    A changed passage is known again when the answers change.
    """
    for draft in drafts(answers):
        for sheet in draft.sheets:
            ids = [passage.id for passage in sheet.passages]
            assert len(ids) == len(set(ids)), draft.title


def test_no_field_asks_for_a_name_or_a_diagnosis() -> None:
    """
    What tells who somebody is, or what they have, is filled in later, on paper.
    """
    asked = [blank.label for blank in BLANKS.values() if blank.here]

    assert [label for label in asked if TELLING.search(label)] == ["the benefit, by its name"]
    assert BLANKS["person"].here is False
    assert BLANKS["condition"].here is False


def test_every_blank_keeps_its_id() -> None:
    """
    What a reader filled in is found again by it, so a changed one is read before it is committed.
    """
    lines = [f"{id_}: [{each.label}] {each.expects.value}" for id_, each in BLANKS.items()]

    now = "\n".join([*lines, ""])

    assert now == kept("blanks.txt", now)
    assert len({each.label for each in BLANKS.values()}) == len(BLANKS)


def test_a_date_is_called_a_date_or_an_end() -> None:
    """
    A label is read in its sentence, over its field and in the list of what is filled in.
    """
    dates = [each.label for each in BLANKS.values() if each.expects is Expected.DATE]

    assert [
        each for each in dates if not re.match(r"((last|first|expected) )?date |end of ", each)
    ] == []


def test_brackets_that_nobody_listed_are_refused() -> None:
    """
    A misprint in a label would be a blank that nobody can fill.
    """
    with pytest.raises(UnknownBlankError, match="yuor name"):
        list(pieces("Signed, [yuor name]"))


@given(sheets())
def test_documents_follow_the_recommendation(answers: Answers) -> None:
    """
    No brief where nothing is examined, a day where the file waits, and always a note.
    """
    told = report(answers)
    mine = set(belonging_to(told))
    towards = {Document.LETTER_TO_PERSON, Document.CONSENTS, Document.BRIEF}
    letters = {Document.LETTER_TO_PROVIDER, Document.CONSENT_TO_LETTER}

    presumed = told.assessment.presumed
    if presumed is None:
        assert not mine
        return
    onwards = presumed in (Recommendation.PROCEED, Recommendation.PREPARE_FIRST)
    stepwise = {document for step in told.steps for document in step.documents}
    assert stepwise <= mine
    assert mine & towards == (towards if onwards else set())
    assert mine & letters == (letters if letters & stepwise else set())
    assert Document.NOTE in mine
    assert presumed is not Recommendation.WAIT or Document.CALENDAR in mine
    assert presumed is not Recommendation.NOT_APPROPRIATE or mine == {Document.NOTE}


def test_each_document_is_written_as_itself() -> None:
    """
    Between them the stories write every document, and each says which it is.
    """
    found = {draft.document for each in scenarios() for draft in drafts(each["answers"])}

    assert found == set(Document) == set(WRITTEN_BY) == set(TITLES)
    for story in PRACTICE:
        told = report(story["answers"])
        for document in belonging_to(told):
            assert write(document, told, DAYS).document is document


def test_a_document_the_file_has_no_use_for_is_refused() -> None:
    """
    Whoever asks for it learns which there are.
    """
    told = report({"decision": "same"})

    with pytest.raises(AnswerError, match="has no referral-brief; expected one of note-to-file"):
        write(Document.BRIEF, told, DAYS)
    with pytest.raises(AnswerError, match="note-to-file before it comes to something"):
        write(Document.NOTE, report({}), DAYS)
    with pytest.raises(AnswerError, match="'letter' is no document; expected one of letter-to-"):
        document_named("letter")
