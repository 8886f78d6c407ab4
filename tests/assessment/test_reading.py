"""Answers are read alike from every file that may hold them."""

from __future__ import annotations

import json
import tracemalloc
from pathlib import Path

import pytest

from assessment.__main__ import main
from assessment.conditions import AnswerError
from assessment.reading import LONGEST, read_answers, read_record
from assessment.rules import VERSION

ANSWERS = {"decision": "same"}
RECORD = {
    "made": "2026-11-26T12:00:00.000Z",
    "page": "https://example.org/check/",
    "rules_version": VERSION,
    "answers": ANSWERS,
    "assessment": {"recommendation": "not_appropriate"},
}


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
@pytest.mark.parametrize("held", [ANSWERS, RECORD], ids=["answers", "the page's record"])
def test_answers_are_read_in_every_encoding(
    held: dict[str, object],
    codec: str,
    tmp_path: Path,
    capsysbinary: pytest.CaptureFixture[bytes],
) -> None:
    """
    The file that the page saved is one, and a mark at its start is no part of it.
    """
    file = tmp_path / "answers.json"
    file.write_bytes(json.dumps(held).encode(codec))

    assert main(["assess", "--file", str(file)]) == 0
    assert capsysbinary.readouterr().out.startswith(b"Not appropriate\n")


def test_a_record_of_an_earlier_edition_is_carried_over(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """
    What has no counterpart is named, and not known.
    """
    file = tmp_path / "record.json"
    answers = {"decision": "same", "harm": "none"}
    file.write_text(json.dumps({"rules_version": "1.0.1", "answers": answers}), "utf-8")

    assert main(["assess", "--file", str(file)]) == 0
    assert capsys.readouterr().err == (
        "assessment: not known, as rules 1.0 asked otherwise: harm.\n"
    )


@pytest.mark.parametrize(
    ("text", "culprit"),
    [
        ('{"answers": {"decision": 3}}', "'decision' is 3; expected one of"),
        ('{"answers": {}, "answers": {}}', "'answers' is answered twice"),
        ('{"rules_version": "1.0.0", "answers": {"harm": []}}', r"'harm' is \[\]; expected a text"),
        ('{"decision": [[1]]}', "'decision' is […]; expected one of"),
        (f'{{"{"x" * 999}": 1}}', "'x{59}…' is not a question"),
        (f'{{"decision": "{"x" * LONGEST}"}}', "longer than 1,000,000 characters"),
    ],
)
def test_a_record_that_cannot_be_read_is_named(text: str, culprit: str) -> None:
    """
    In one line of bounded length.
    """
    with pytest.raises(AnswerError, match=culprit.replace("[…]", r"\[…\]")) as refusal:
        read_record(text)

    assert len(str(refusal.value)) < 500


def test_many_keys_take_bounded_memory() -> None:
    """
    No file of answers is that long, so it is not even parsed.
    """
    text = "{" + ",".join(f'"{number}": "same"' for number in range(200_000)) + "}"
    tracemalloc.start()
    with pytest.raises(AnswerError, match="longer than"):
        read_answers(text)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert peak < 100_000


def test_a_file_that_is_too_long_is_not_read_to_its_end(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """
    Not even where it has none.
    """
    if not Path("/dev/zero").exists():
        pytest.skip("nothing here is endless")

    assert main(["assess", "--file", "/dev/zero"]) == 2
    assert "/dev/zero is not UTF-8 text" in capsys.readouterr().err
