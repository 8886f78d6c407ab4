"""Tables pass through as they are, and nothing is lost where writing one fails."""

from __future__ import annotations

import sys
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from assessment.__main__ import main
from assessment.conditions import AnswerError
from assessment.tables import reading, writing

SHEET = b'claim,decision\n"Zo\xe9,\r\nsecond line",same\n'
"""A cell with a line end of its own, and a byte that is no UTF-8."""


def test_standard_streams_carry_a_table_byte_for_byte(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Whatever the terminal's own encoding, cells come out as they went in.
    """
    out = BytesIO()
    monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(SHEET), encoding="ascii"))
    monkeypatch.setattr(sys, "stdout", TextIOWrapper(out, encoding="ascii"))

    assert main(["screen", "-"]) == 0

    sys.stdout.flush()
    header, rest = out.getvalue().split(b"\n", 1)
    assert header.startswith(b"claim,decision,recommendation,")
    assert rest.startswith(b'"Zo\xe9,\r\nsecond line",same,not_appropriate,')


def test_files_carry_a_table_byte_for_byte(tmp_path: Path) -> None:
    """
    The same holds from file to file.
    """
    files, out = tmp_path / "files.csv", tmp_path / "out.csv"
    files.write_bytes(SHEET)

    assert main(["screen", str(files), "-o", str(out)]) == 0
    assert b'\n"Zo\xe9,\r\nsecond line",same,not_appropriate,' in out.read_bytes()


def test_half_a_table_stands_beside_its_place(tmp_path: Path) -> None:
    """
    Until it is whole, the old table stays; then nothing else is left.
    """
    out = tmp_path / "out.csv"
    out.write_text("old", "utf-8")

    with writing(str(out)) as table:
        table.write("new")
        assert out.read_text("utf-8") == "old"
        assert {file.name[: len("out.csv")] for file in tmp_path.iterdir()} == {"out.csv"}
        assert len(list(tmp_path.iterdir())) == 2

    assert out.read_text("utf-8") == "new"
    assert list(tmp_path.iterdir()) == [out]


def test_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    """
    So is one that cannot be read, each with what the system says of it.
    """
    nowhere = str(tmp_path / "no-such-folder/table.csv")

    with pytest.raises(AnswerError, match=r"table\.csv cannot be written: No such file"):
        writing(nowhere).__enter__()
    with pytest.raises(AnswerError, match=r"table\.csv cannot be read: No such file"):
        reading(nowhere).__enter__()
