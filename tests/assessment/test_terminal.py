"""The terminal keeps its contract."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from assessment.__main__ import main
from assessment.questions import QUESTIONS

Capture = pytest.CaptureFixture[str]


def test_questions_as_json(capsys: Capture) -> None:
    """
    Every question is listed with its text, its reason and its options.
    """
    assert main(["questions", "--json"]) == 0

    listed = json.loads(capsys.readouterr().out)
    assert [each["id"] for each in listed] == [question.id for question in QUESTIONS]
    for each in listed:
        assert set(each) == {"id", "text", "why", "options"}
        assert all(set(option) == {"id", "text"} for option in each["options"])


def test_questions_as_text(capsys: Capture) -> None:
    """
    Without --json the questions are there to be read.
    """
    assert main(["questions"]) == 0

    listed = capsys.readouterr().out
    assert [question.id for question in QUESTIONS if question.text not in listed] == []


def test_words_files_and_input_give_the_same_assessment(
    capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """
    Answers may come as words, as a file, or on standard input.
    """
    answers = {"decision": "depends", "opinions": "settled"}
    file = tmp_path / "answers.json"
    file.write_text(json.dumps(answers), "utf-8")
    stream = io.TextIOWrapper(io.BytesIO(json.dumps(answers).encode()))
    monkeypatch.setattr("sys.stdin", stream)

    outputs = []
    for arguments in (
        ["decision=depends", "opinions=settled"],
        ["--file", str(file)],
        ["--file", "-"],
    ):
        assert main(["assess", *arguments, "--json"]) == 0
        outputs.append(capsys.readouterr().out)

    assert outputs[0] == outputs[1] == outputs[2]
    assert json.loads(outputs[0])["recommendation"] == "not_appropriate"


def test_text_says_the_recommendation_the_reasons_and_the_limits(capsys: Capture) -> None:
    """
    The plain output begins with the recommendation and ends with its limits.
    """
    assert main(["assess", "decision=same"]) == 0

    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "Not appropriate"
    assert any("so the opinion has no use" in line for line in lines)
    assert "not legal or medical advice" in lines[-1]


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
    file.write_bytes(b"\xff\xfe{")

    assert main(["assess", "--file", str(file)]) == 2
    assert "answers.bin is not UTF-8 text" in capsys.readouterr().err
