"""Tables come back as they came, whatever wrote them, and what cannot be read is named."""

from __future__ import annotations

import codecs
import csv
import io
import sys
import tracemalloc
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.__main__ import main
from assessment.conditions import AnswerError
from assessment.incoming import Source
from assessment.screening import ADDED, screen
from assessment.tables import LONGEST_ROW, Writer, opened

SHEET = b'decision,claim\nsame,"Zo\xe9,\r\nsecond line"\n'
"""A cell with a line end of its own, and a byte that is no UTF-8."""

TEXT = "decision,claim\nsame,“Zoé”\n"


def back(content: bytes) -> bytes:
    """What a table of *content* comes back as, its own columns alone."""
    table = opened(Source("table.csv", BytesIO(content)), "decision".__eq__)
    out = BytesIO()
    writer = Writer(out, table.style)
    writer.row(table.header)
    for _, cells in table.rows:
        writer.row(cells)
    return out.getvalue()


def screened(content: bytes) -> bytes:
    out = BytesIO()
    assert screen(Source("table.csv", BytesIO(content)), out, pytest.fail)
    return out.getvalue()


@pytest.mark.parametrize("mark", [b"", codecs.BOM_UTF8], ids=["bare", "with a mark"])
def test_standard_streams_carry_a_table_byte_for_byte(
    monkeypatch: pytest.MonkeyPatch, mark: bytes
) -> None:
    """
    Whatever the terminal's own encoding, cells come out as they went in; and a mark at the start
    takes no column away.
    """
    out = BytesIO()
    monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(mark + SHEET), encoding="ascii"))
    monkeypatch.setattr(sys, "stdout", TextIOWrapper(out, encoding="ascii"))

    assert main(["screen", "-"]) == 0

    header, rest = out.getvalue().split(b"\n", 1)
    assert header.startswith(mark + b"decision,claim,recommendation,")
    assert rest.startswith(b'same,"Zo\xe9,\r\nsecond line",not_appropriate,')


def test_files_carry_a_table_byte_for_byte(tmp_path: Path) -> None:
    """
    The same holds from file to file.
    """
    files, out = tmp_path / "files.csv", tmp_path / "out.csv"
    files.write_bytes(SHEET)

    assert main(["screen", str(files), "-o", str(out)]) == 0
    assert b'\nsame,"Zo\xe9,\r\nsecond line",not_appropriate,' in out.read_bytes()


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(TEXT.encode(), id="UTF-8"),
        pytest.param(b"\xef\xbb\xbf" + TEXT.encode(), id="UTF-8 with its mark"),
        pytest.param(b"\xff\xfe" + TEXT.encode("utf-16-le"), id="UTF-16"),
        pytest.param(b"\xfe\xff" + TEXT.encode("utf-16-be"), id="UTF-16, the other way round"),
        pytest.param(b"\xff\xfe\0\0" + TEXT.encode("utf-32-le"), id="UTF-32"),
        pytest.param(TEXT.replace(",", ";").encode(), id="semicolons"),
        pytest.param(TEXT.replace(",", "\t").encode(), id="tabs"),
        pytest.param(b"sep=;\r\ndecision;claim\r\nsame;a,b\r\n", id="sep="),
        pytest.param(b'"sep=|"\ndecision|claim\nsame|a,b\n', id="sep= in quotation marks"),
        pytest.param(TEXT.replace("\n", "\r\n").encode(), id="Windows"),
        pytest.param(TEXT.replace("\n", "\r").encode(), id="an old Macintosh"),
        pytest.param(b"\n\r\n" + TEXT.encode(), id="blank lines above"),
    ],
)
def test_a_table_comes_back_as_it_was_written(content: bytes) -> None:
    """
    In its letters, its mark, its delimiter and its line ends, and its answers are read.
    """
    assert back(content) == content
    assert b"not_appropriate" in screened(content).replace(b"\0", b"")


@pytest.mark.parametrize("end", ["\r", "\n", "\r\n"])
def test_a_line_end_inside_a_cell_is_quoted(end: str) -> None:
    """
    Python 3.11 and 3.12 leave a carriage return bare, and so split the row for every reader.
    """
    written = back(f'decision,note\nsame,"a{end}b"\n'.encode())

    assert written == f'decision,note\nsame,"a{end}b"\n'.encode()


@given(
    st.lists(st.lists(st.text(), min_size=2, max_size=2), max_size=5),
    st.sampled_from(["utf-8-sig", "utf-8", "utf-16"]),
    st.sampled_from(",;\t|"),
    st.sampled_from(["\n", "\r\n"]),
)
def test_every_cell_comes_back(rows: list[list[str]], codec: str, delimiter: str, end: str) -> None:
    """
    Whatever stands in a cell, and however the table was written.
    """
    table = io.StringIO(newline="")
    writer = csv.writer(table, delimiter=delimiter, lineterminator=end, quoting=csv.QUOTE_ALL)
    writer.writerows([["decision", "harm"], *rows])
    content = table.getvalue().encode(codec, "replace")

    written = back(content).decode(codec)

    read = [
        list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
        for text in (content.decode(codec), written)
    ]
    assert read[0] == read[1]


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"PK\x03\x04 and so on", "table.csv is a workbook; expected it saved as text"),
        (TEXT.encode("utf-16-le"), "table.csv is not UTF-8 text; expected that, or UTF-16"),
        (b"\xff\xfed\x00e", "table.csv is not UTF-16-LE text: truncated data"),
        (b"sep=x\ndecision\n", "table.csv says 'sep=x'; expected a comma"),
        (b'decision\nsame\n"same\nsame\n', "table.csv is no table: line 3: unexpected end"),
        (b'decision\n"same" or not\n', "table.csv is no table: line 2: ',' expected after"),
        (b"decision\n" + b"x" * 200_000, "table.csv is no table: line 2: field larger than"),
        (b"decision\n" + b"x," * LONGEST_ROW, "line 2: the row is longer than 1,048,576"),
    ],
)
def test_what_is_no_table_is_named(content: bytes, why: str) -> None:
    """
    With its name, its line, and the cause; no row is swallowed by the one before.
    """
    with pytest.raises(AnswerError) as refusal:
        back(content)

    assert why in str(refusal.value)


class Endless(io.RawIOBase):
    """Bytes without an end, and without a line end."""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray) -> int:  # type: ignore[override]  # all we are given
        buffer[:] = b"," * len(buffer)
        return len(buffer)


def test_a_row_without_an_end_is_refused_in_bounded_memory() -> None:
    """
    A device that never ends a line is no reason to read it all.
    """
    tracemalloc.start()
    with pytest.raises(AnswerError, match="longer than"):
        opened(Source("endless", io.BufferedReader(Endless())), bool)  # type: ignore[type-var]  # it reads
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert peak < 20 * LONGEST_ROW


def test_what_is_added_has_letters_that_every_encoding_has() -> None:
    """
    A table in an encoding of its own is not mixed with another.
    """
    added = screened(b"decision\nsame\nnot-due\ndepends\n").decode("ascii")

    assert all(name in added for name in ADDED)
