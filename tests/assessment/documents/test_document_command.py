"""The terminal writes documents, and refuses as it does elsewhere."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from assessment.__main__ import main
from assessment.document_wire import document_object
from assessment.documents import write
from assessment.documents.days import Days
from assessment.documents.plain_text import WIDTH, plain_text
from assessment.model import Document
from assessment.report import report
from tests.assessment.documents.drafts import DAYS, drafts
from tests.assessment.strategies import scenarios

Capture = pytest.CaptureFixture[str]
STORY = next(s["answers"] for s in scenarios() if s["id"] == "concussion-that-does-not-clear")
WORDS = [f"{key}={value}" for key, value in STORY.items()]
DAY = ["--today", "2026-11-26", "--day", "decision-due=2027-02-26"]


@pytest.mark.parametrize("document", [*Document])
def test_each_document_is_printed_as_text(capsys: Capture, document: Document) -> None:
    """
    As it would be printed on paper, with its blanks marked.
    """
    assert main(["document", document.value, *WORDS, *DAY]) == 0

    assert capsys.readouterr().out == plain_text(write(document, report(STORY), DAYS)) + "\n"


def test_a_document_can_be_had_as_json(capsys: Capture) -> None:
    """
    The same object that the page is told.
    """
    assert main(["document", "referral-brief", *WORDS, *DAY, "--json"]) == 0

    found = document_object(write(Document.BRIEF, report(STORY), DAYS))
    printed = capsys.readouterr().out
    assert printed == json.dumps(found, ensure_ascii=False, indent=2) + "\n"


def test_answers_may_come_from_a_file(capsys: Capture, tmp_path: Path) -> None:
    """
    As for an assessment, and the day is this one where none is named.
    """
    file = tmp_path / "answers.json"
    file.write_text(json.dumps(STORY), "utf-8")

    assert main(["document", "note-to-file", "--file", str(file)]) == 0

    now = write(Document.NOTE, report(STORY), Days(date.today()))
    assert capsys.readouterr().out == plain_text(now) + "\n"


@pytest.mark.parametrize(
    ("arguments", "culprit", "expected"),
    [
        (["letter", *WORDS], "'letter'", "letter-to-provider, consent-to-letter"),
        (["referral-brief", "decision=same"], "referral-brief", "note-to-file"),
        (["note-to-file"], "note-to-file", "comes to something"),
        (["note-to-file", "colour=red"], "'colour'", "decision"),
        (["note-to-file", "decision"], "'decision'", "ID=OPTION"),
        (["note-to-file", *WORDS, "--file", "-"], "--file", "not both"),
        (["note-to-file", *WORDS, "--today", "tomorrow"], "'tomorrow'", "2026-11-26"),
        (["note-to-file", *WORDS, "--day", "decision-due"], "'decision-due'", "ID=DATE"),
        (["note-to-file", *WORDS, "--day", "person=2026-11-26"], "'person'", "decision-due"),
        (["note-to-file", *WORDS, "--day", "visit-by=soon"], "'soon'", "2026-11-26"),
        (["note-to-file", *WORDS, "--da", "x"], "--da", "--help"),
        ([], "DOCUMENT", "--help"),
    ],
)
def test_bad_input_is_one_line_and_status_two(
    capsys: Capture, arguments: list[str], culprit: str, expected: str
) -> None:
    """
    The line names the culprit and what was expected.
    """
    assert main(["document", *arguments]) == 2

    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.count("\n") == 1
    assert culprit in told.err
    assert expected in told.err


def test_help_names_every_document(capsys: Capture) -> None:
    """
    Whoever asks for help learns which there are.
    """
    with pytest.raises(SystemExit, match=r"^0$"):
        main(["document", "--help"])

    told = " ".join(capsys.readouterr().out.split())
    assert "letter-to-provider, consent-to-letter, letter-to-person, consents" in told
    assert "--day ID=DATE" in told


def test_lines_fit_a_terminal() -> None:
    """
    Only a table's row, which is one line, may be wider.
    """
    for story in scenarios()[:20]:
        for draft in drafts(story["answers"]):
            lines = plain_text(draft).splitlines()
            assert [line for line in lines if len(line) > WIDTH and " | " not in line] == []
            assert not plain_text(draft).startswith("\n")
