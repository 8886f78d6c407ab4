"""A table of files comes back with recommendations, and with nothing lost."""

from __future__ import annotations

import csv
import io
import os
import tracemalloc
from itertools import chain
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.__main__ import main
from assessment.conditions import Answers
from assessment.incoming import Source
from assessment.model import Recommendation
from assessment.questions import QUESTIONS
from assessment.report import report
from assessment.screening import ADDED, screen
from tests.assessment.doors import screened
from tests.assessment.strategies import scenarios, sheets

IDS = [question.id for question in QUESTIONS]


@given(st.lists(sheets(), max_size=4))
def test_rows_get_the_assessment_of_their_answers(files: list[Answers]) -> None:
    """
    Each row ends with what the engine says of its answers.
    """
    table = io.StringIO(newline="")
    writer = csv.DictWriter(table, ["claim", *IDS])
    writer.writeheader()
    writer.writerows({"claim": str(n), **answers} for n, answers in enumerate(files))

    rows, complaints, sound = screened(table.getvalue())

    assert sound
    assert not complaints
    for row, answers in zip(rows[1:], files, strict=True):
        told = report(answers)
        hint = told.what_ifs.find_out_first
        added = dict(zip(ADDED, row[-len(ADDED) :], strict=True))
        reasons = [finding.rule.because for finding in told.findings]
        settled, presumed = told.assessment.recommendation, told.assessment.presumed
        assert added["recommendation"] == (settled.value if settled else "")
        assert added["presumed"] == (presumed.value if presumed else "")
        assert added["possible"] == " ".join(each.value for each in told.assessment.possible)
        assert added["find_out_first"] == (hint.question.id if hint else "")
        assert added["first_reason"] == (reasons[0] if presumed and reasons else "")


@pytest.mark.parametrize("ends", [each.value for each in Recommendation])
def test_first_reason_is_the_first_that_the_report_gives(ends: str) -> None:
    """
    What decides; and of a file that proceeds, what speaks for it.
    """
    answers = next(s["answers"] for s in scenarios() if s["recommendation"] == ends)
    rows, _, _ = screened(f"{','.join(answers)}\n{','.join(answers.values())}\n")
    found = dict(zip(*rows, strict=True))

    assert found["presumed"] == ends
    assert found["first_reason"] == report(answers).findings[0].rule.because


def test_bad_rows_are_named_by_line_and_kept() -> None:
    """
    A row that cannot be read comes back as it was, and the rows around it are assessed.
    """
    text = "claim,decision\r\nA,same\r\nB,perhaps\r\nC,same,extra\r\nD,same\r\n"

    rows, complaints, sound = screened(text)

    assert not sound
    assert [row[0] for row in rows] == ["claim", "A", "B", "C", "D"]
    assert rows[2] == ["B", "perhaps", *([""] * len(ADDED))]
    assert rows[3] == ["C", "same", "extra", *([""] * len(ADDED))]
    assert complaints == [
        "line 3: 'decision' cannot be 'perhaps'; expected one of depends, not-due, same,"
        " dont-know.",
        "line 4: 3 columns; expected 2, as in the header.",
    ]
    assert rows[4][2] == "not_appropriate"


def test_quoted_lines_count_as_lines() -> None:
    """
    A note that runs over two lines does not shift the line numbers.
    """
    text = 'note,decision\n"two\nlines",same\nx,perhaps\n'

    rows, complaints, _ = screened(text)

    assert rows[1][0] == "two\nlines"
    assert complaints[0].startswith("line 4: ")


def test_rows_as_spreadsheets_leave_them() -> None:
    """
    Empty ones are skipped and short ones filled up, and one closing line counts them.
    """
    rows, complaints, sound = screened(
        "claim,decision,harm\nA,same,\n\n,,\n ,,,,\nB,same\nC,same,,,\n"
    )

    assert sound
    assert complaints == ["empty rows skipped: 3; short rows filled up: 1."]
    assert rows[2] == []
    assert rows[3] == rows[3][:3] + [""] * len(ADDED)
    assert {len(row) for row in rows} == {0, 3 + len(ADDED)}
    assert [row[3] for row in rows if row[:1] in (["A"], ["B"], ["C"])] == ["not_appropriate"] * 3


def test_an_answer_without_end_is_quoted_in_short() -> None:
    """
    A complaint is a line that can be read.
    """
    _, complaints, _ = screened(f"decision\n{'x' * 100_000}\n")

    assert complaints[0].startswith("line 2: 'decision' cannot be 'xxx")
    assert len(complaints[0]) < 200


class Rows(io.RawIOBase):
    """A table of many rows that exists one row at a time."""

    def __init__(self, rows: int) -> None:
        numbered = (b"%d,same,\n" % number for number in range(rows))
        self._lines = chain([b"claim,decision,harm\n"], numbered)

    def read(self, size: int = -1, /) -> bytes:
        return next(self._lines, b"")


def test_memory_does_not_grow_with_the_table() -> None:
    """
    Five thousand rows take no more memory than one row does.
    """
    tracemalloc.start()
    with Path(os.devnull).open("wb") as sink:
        screen(Source("rows", Rows(5000)), sink, pytest.fail)  # type: ignore[arg-type]  # it reads
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert peak < 500_000


def test_terminal_writes_the_table_and_reports(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """
    The command leaves a whole table behind, and its status tells of bad rows.
    """
    files, out = tmp_path / "files.csv", tmp_path / "out.csv"
    files.write_bytes(b"\xef\xbb\xbfclaim,decision\nZo\xe9,same\nB,perhaps\n")

    assert main(["screen", str(files), "-o", str(out)]) == 2

    assert capsys.readouterr().err.startswith("assessment: line 3: ")
    lines = out.read_bytes().splitlines()
    assert lines[0] == b"\xef\xbb\xbf" + ",".join(["claim", "decision", *ADDED]).encode()
    assert lines[1].startswith(b"Zo\xe9,same,not_appropriate,not_appropriate,")
    assert len(lines) == 3
    assert not [path for path in tmp_path.iterdir() if path not in (files, out)]


def test_table_may_replace_itself(tmp_path: Path) -> None:
    """
    Writing to the table that is read loses no row.
    """
    files = tmp_path / "files.csv"
    files.write_text("decision\nsame\n" * 1, "utf-8")

    assert main(["screen", str(files), "-o", str(files)]) == 0

    assert files.read_text("utf-8").splitlines()[1].startswith("same,not_appropriate")


def test_text_that_is_no_table_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """
    A cell too long for a table is named with its file, and nothing is left behind.
    """
    files = tmp_path / "files.csv"
    files.write_text(f"decision\n{'x' * 200_000}\n", "utf-8")

    assert main(["screen", str(files), "-o", str(tmp_path / "out.csv")]) == 2
    assert f"{files} is no table: line 2: field larger than" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == [files]


def test_missing_table_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """
    A table that is not there is named, and nothing is written.
    """
    assert main(["screen", "no-such.csv", "-o", str(tmp_path / "out.csv")]) == 2
    assert "no-such.csv cannot be read" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())
