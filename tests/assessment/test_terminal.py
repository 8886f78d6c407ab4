"""The terminal keeps its contract."""

from __future__ import annotations

import io
import json
import re
from pathlib import Path

import pytest

from assessment import __main__ as terminal
from assessment.__main__ import main
from assessment.questions import QUESTIONS
from assessment.report import report
from assessment.wire import report_object
from assessment.words import LIMITS
from tests.assessment.told import kept

Capture = pytest.CaptureFixture[str]


def test_questions_as_json(capsys: Capture) -> None:
    """
    Every question is listed with its text, its reason and its options.
    """
    assert main(["questions", "--json"]) == 0

    listed = json.loads(capsys.readouterr().out)
    assert [each["id"] for each in listed] == [question.id for question in QUESTIONS]
    for each in listed:
        assert set(each) == {"id", "text", "why", "options", "presumed"}
        assert all(set(option) == {"id", "text"} for option in each["options"])
    assert main(["questions", "--json"]) == 0
    printed = capsys.readouterr().out
    assert printed == json.dumps(listed, ensure_ascii=False, indent=2) + "\n"


def test_questions_as_text(capsys: Capture) -> None:
    """
    Without --json the questions are there to be read.
    """
    assert main(["questions"]) == 0

    printed = capsys.readouterr().out

    assert printed == kept("questions.txt", printed)


def test_words_files_and_input_give_the_same_assessment(
    capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """
    Answers may come as words, as a file, or on standard input.
    """
    answers = {"decision": "depends", "open-question": "function"}
    file = tmp_path / "answers.json"
    file.write_text(json.dumps(answers), "utf-8")
    stream = io.TextIOWrapper(io.BytesIO(json.dumps(answers).encode()))
    monkeypatch.setattr("sys.stdin", stream)

    outputs = []
    for arguments in (
        ["decision=depends", "open-question=function"],
        ["--file", str(file)],
        ["--file", "-"],
    ):
        assert main(["assess", *arguments, "--json"]) == 0
        outputs.append(capsys.readouterr().out)

    assert outputs[0] == outputs[1] == outputs[2]
    found = report_object(report(answers))
    assert outputs[0] == json.dumps(found, ensure_ascii=False, indent=2) + "\n"
    assert found["recommendation"] is None
    assert "“" in outputs[0]


def test_text_says_the_recommendation_the_reasons_and_the_limits(capsys: Capture) -> None:
    """
    The plain output begins with the recommendation, and its limits stand right beside it.
    """
    assert main(["assess", "decision=same"]) == 0

    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "Not appropriate"
    assert any("so the opinion would have no use" in line for line in lines)
    assert lines[2] == LIMITS


@pytest.mark.parametrize(
    ("arguments", "culprit", "expected"),
    [
        (["assess", "colour=red"], "'colour'", "decision"),
        (["assess", "decision=perhaps"], "'perhaps'", "depends"),
        (["assess", "decision"], "'decision'", "ID=OPTION"),
        (["assess", "decision=same", "decision=depends"], "'decision'", "one answer"),
        (["assess", "decision=same", "--file", "-"], "--file", "not both"),
        (["assess", "--file", "no-such-file.json"], "no-such-file.json", "No such file"),
        (["assess", "--fil", "x"], "--fil", "--help"),
        (["advise"], "'advise'", "assess"),
        ([], "COMMAND", "--help"),
    ],
)
def test_bad_input_is_one_line_and_status_two(
    capsys: Capture, arguments: list[str], culprit: str, expected: str
) -> None:
    """
    Bad input ends with status 2 and one line that names the culprit and what was expected.
    """
    assert main(arguments) == 2

    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.count("\n") == 1
    assert culprit in told.err
    assert expected in told.err


def test_file_that_is_not_text_is_named(capsys: Capture, tmp_path: Path) -> None:
    """
    A file that holds no text is named in the refusal.
    """
    file = tmp_path / "answers.bin"
    file.write_bytes(b"\xff{")

    assert main(["assess", "--file", str(file)]) == 2
    assert "answers.bin is not UTF-8 text" in capsys.readouterr().err


def test_help_says_what_it_is_and_names_every_command(capsys: Capture) -> None:
    """
    Whoever asks for help learns what there is to ask for, with a line on each.
    """
    with pytest.raises(SystemExit, match=r"^0$"):
        main(["--help"])

    told = capsys.readouterr().out
    assert told.startswith("usage: python -m assessment ")
    assert told.endswith("\n")
    assert not told.endswith("\n\n")
    assert str(terminal.__doc__) in told
    assert re.search(r" COMMAND \.\.\.$", told, re.MULTILINE)
    assert "\ncommands:\n" in told
    for command, about in (
        ("questions", "print every question with its options"),
        ("assess", "assess one file"),
        ("screen", "assess many files"),
    ):
        assert re.search(rf"{command}\s+{about}", told)


@pytest.mark.parametrize(
    "shortened",
    [
        ["--hel"],
        ["questions", "--js"],
        ["assess", "--js"],
        ["assess", "--fil", "-"],
        ["screen", "--hel"],
    ],
)
def test_no_option_is_guessed_from_its_beginning(capsys: Capture, shortened: list[str]) -> None:
    """
    What a script calls today would mean something else once another option begins alike.
    """
    assert main(shortened) == 2
    assert capsys.readouterr().out == ""


def test_nobody_reading_any_more_is_no_fault(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """
    Whoever pipes a table into `head` has what they asked for.
    """

    def unread(*_: object) -> bool:
        raise BrokenPipeError

    monkeypatch.setattr(terminal, "_show", unread)

    assert main(["questions"]) == 0
    assert capsys.readouterr().err == ""


def test_a_terminal_without_a_letter_shows_the_nearest(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Quotation marks become straight where the terminal knows no others.
    """
    shown = io.BytesIO()
    monkeypatch.setattr("sys.stdout", io.TextIOWrapper(shown, encoding="ascii"))

    assert main(["assess", "decision=depends"]) == 0
    assert report({"decision": "depends"}).unknowns.encode() in shown.getvalue()
    assert b'"' in shown.getvalue()


def test_what_cannot_be_complained_of_ends_with_its_status(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """
    Where standard error takes nothing any more, the status still says that it failed.
    """

    class Full(io.StringIO):
        def write(self, _: str) -> int:
            raise OSError

    monkeypatch.setattr("sys.stderr", Full())

    assert main(["assess", "nonsense"]) == 2
