"""A list of files in memory: what spreadsheets write is read, and nothing of it is lost."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.conditions import AnswerError, Answers
from assessment.file_list import (
    ADDED,
    MOST_BYTES,
    MOST_ROWS,
    File,
    FileList,
    added,
    as_text,
    outcome,
)
from assessment.questions import QUESTIONS
from assessment.report import report
from assessment.tables import LONGEST_ROW
from tests.assessment.strategies import sheets

IDS = [question.id for question in QUESTIONS]
HABITS = (
    "Notes;FILE; Decision ;Open question\r\n"
    '"two\r\nlines, é";Montréal 1;SAME;\r\n'
    ";;;\r\n"
    "short;RTW 2\r\n"
    "x;RTW 3;perhaps;\r\n"
    "y;RTW 4;same;;extra\r\n"
    "=1+1;RTW 5;Not known;;;\r\n"
)
"""A table as people leave it: words of their own, empty and short rows, and two that are wrong."""


def read(content: bytes) -> list[File]:
    files = FileList("list.csv", content)
    return [*files.files(0, 2), *files.files(2, len(files.filled))]


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(HABITS.encode("utf-8-sig"), id="with a byte-order mark"),
        pytest.param(HABITS.encode("cp1252"), id="as Windows writes it"),
        pytest.param(HABITS.replace(";", "\t").encode(), id="with tabs"),
        pytest.param(b"\xff\xfe" + HABITS.encode("utf-16-le"), id="as Unicode text"),
        pytest.param(b"sep=;\r\n" + HABITS.encode(), id="under sep="),
    ],
)
def test_a_table_with_the_habits_of_excel_is_read(content: bytes) -> None:
    """
    Rows are numbered as a spreadsheet shows them, and each is assessed or named.
    """
    files = read(content)

    assert [(each.number, each.reference) for each in files] == [
        *((2, "Montréal 1"), (4, "RTW 2"), (5, "RTW 3"), (6, "RTW 4"), (7, "RTW 5")),
    ]
    assert [dict(each.answers) for each in files] == [
        *({"decision": "same"}, {}, {}, {}, {"decision": "dont-know"}),
    ]
    assert [str(each.trouble) for each in files if each.trouble] == [
        "'decision' cannot be 'perhaps'; expected one of depends, not-due, same, dont-know.",
        "5 columns; expected 4, as in the header.",
    ]


@pytest.mark.parametrize("codec", ["cp1252", "utf-8", "utf-8-sig", "utf-16"])
def test_what_is_written_is_the_table_that_was_read(codec: str) -> None:
    """
    In its own letters, every row and cell of it, with what was made of each; a formula is text.
    """
    files = FileList("list.csv", HABITS.encode(codec))
    list(files.files(0, len(files.filled)))

    rows = list(
        csv.reader(
            io.StringIO(files.written(len(files.filled)).decode(codec), newline=""), delimiter=";"
        )
    )

    assert rows[0] == ["Notes", "FILE", " Decision ", "Open question", *ADDED]
    assert rows[1][:5] == ["two\r\nlines, é", "Montréal 1", "SAME", "", "not_appropriate"]
    assert rows[2] == [""] * (4 + len(ADDED))
    assert rows[4] == ["x", "RTW 3", "perhaps", "", *[""] * len(ADDED)]
    assert rows[5] == ["y", "RTW 4", "same", "", *[""] * len(ADDED), "extra"]
    assert rows[6][:3] == ["'=1+1", "RTW 5", "Not known"]


def test_rows_that_were_not_read_come_back_all_the_same() -> None:
    """
    Who stops half way loses no row.
    """
    files = FileList("list.csv", b"file,decision\nA,same\nB,same\n")
    list(files.files(0, 2))

    rows = files.written(1).decode().splitlines()

    assert rows[1].startswith("A,same,not_appropriate,")
    assert rows[2] == "B,same" + "," * len(ADDED)


@pytest.mark.parametrize("codec", ["cp1252", "utf-8-sig"])
def test_a_table_taken_along_is_read_again(codec: str) -> None:
    """
    The same files with the same troubles, and written again byte by byte the same: what was added
    is made anew, also where the answers have changed since.
    """
    first = FileList("list.csv", HABITS.encode(codec))
    list(first.files(0, 5))
    written = first.written(5)
    again = FileList("list.csv", written)

    assert told(again.files(0, 5)) == told(FileList("list.csv", HABITS.encode(codec)).files(0, 5))
    assert again.written(5) == written

    changed = FileList("list.csv", written.replace(b";SAME;", b";perhaps;"))
    (file, *_) = changed.files(0, 1)
    row = changed.written(5).decode(codec).splitlines()[2]

    assert (file.reference, bool(file.trouble)) == ("Montréal 1", True)
    assert row == 'lines, é";Montréal 1;perhaps;' + ";" * len(ADDED)


def test_what_was_added_is_nobodys_reference() -> None:
    """
    A list without a column of references has none when it comes back.
    """
    first = FileList("list.csv", b"decision\nsame\n")
    list(first.files(0, 1))

    (file,) = FileList("list.csv", first.written(1)).files(0, 1)

    assert file.reference == ""


def told(files: Iterator[File]) -> list[tuple[int, str, Answers, bool]]:
    return [(each.number, each.reference, each.answers, bool(each.trouble)) for each in files]


@pytest.mark.parametrize("own", ["recommendation", "possible"])
def test_a_column_of_ones_own_is_not_taken_for_an_added_one(own: str) -> None:
    """
    Only all that are added together are ours: to write over one of the reader's would lose it.
    """
    with pytest.raises(AnswerError, match="stands in the way"):
        FileList("list.csv", f"file,decision,{own}\nA,same,mine\n".encode())


@given(st.lists(sheets(), min_size=1, max_size=4), st.lists(st.text(), min_size=4, max_size=4))
def test_any_list_survives_the_way_there_and_back(files: list[Answers], notes: list[str]) -> None:
    """
    Columns of the reader's own keep every character, whatever they are called, and each file
    gets what the rules make of its answers.
    """
    table = io.StringIO(newline="")
    names = ["__proto__", "constructor", *IDS]
    writer = csv.DictWriter(table, names, quoting=csv.QUOTE_ALL)
    writer.writeheader()
    own = [note.replace("\0", "").encode("utf-8", "replace").decode() for note in notes]
    for note, answers in zip(own, files, strict=False):
        writer.writerow({"__proto__": note, "constructor": f"={note}", **answers})
    read_list = FileList("list.csv", table.getvalue().encode("utf-8-sig"))

    found = list(read_list.files(0, len(files)))
    back = csv.reader(io.StringIO(read_list.written(len(found)).decode("utf-8-sig"), newline=""))
    rows = [dict(zip([*names, *ADDED], row, strict=True)) for row in list(back)[1:]]

    assert [dict(each.answers) for each in found] == files_answering(files)
    again = FileList("list.csv", read_list.written(len(found)))
    assert [dict(each.answers) for each in again.files(0, len(files))] == files_answering(files)
    assert again.written(len(files)) == read_list.written(len(files))
    for row, note, answers in zip(rows, own, files, strict=False):
        assert row["__proto__"].removeprefix("'") == note.removeprefix("'")
        assert row["constructor"] == f"'={note}"
        assert tuple(row[each] for each in ADDED) == tuple(
            map(as_text, added(answers, outcome(answers)))
        )


def files_answering(files: list[Answers]) -> list[dict[str, str]]:
    """The answers in the order of the columns."""
    return [{key: answers[key] for key in IDS if key in answers} for answers in files]


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        *(("=1+1", "'=1+1"), ("+A1", "'+A1"), ("-A1", "'-A1"), ("@SUM(A1)", "'@SUM(A1)")),
        *(("\t=1", "'\t=1"), ("\r=1", "'\r=1"), ("\n=1", "'\n=1")),
        *(("-12", "-12"), ("+1,5", "+1,5"), ("-3.5%", "-3.5%"), ("a=1", "a=1"), ("", "")),
    ],
)
def test_what_begins_a_formula_becomes_text(cell: str, written: str) -> None:
    """
    A plain number stays one.
    """
    assert as_text(cell) == written


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "The table has no column of answers"),
        (b"decision\n" + b"x" * MOST_BYTES, "list.csv has more than the 20 MB that"),
        (b"decision\n" + b"same\n" * (MOST_ROWS + 1), "list.csv has 10,001 rows, and we read"),
        (b"decision\n" + b"x," * LONGEST_ROW, "the row is longer than 1,048,576"),
        (b"file,note\nA,b\n", "The table has no column of answers"),
        (b"PK\x03\x04 and so on", "list.csv is a workbook"),
        (b'decision\n"same\n', "list.csv is no table: line 2: unexpected end"),
        (b"d\0e\0\n\0", "list.csv is not UTF-8 text"),
    ],
)
def test_what_is_no_list_is_refused_in_a_sentence(content: bytes, why: str) -> None:
    """
    With its name and the cause.
    """
    with pytest.raises(AnswerError) as refusal:
        FileList("list.csv", content)

    assert why in str(refusal.value)


def test_ten_thousand_rows_are_no_more_than_we_take() -> None:
    """
    Empty rows, of which spreadsheets leave many, do not count.
    """
    content = b"decision\n" + b"same\n,,\n" * MOST_ROWS

    assert len(FileList("list.csv", content).filled) == MOST_ROWS


@given(sheets())
def test_what_is_added_is_what_the_report_says(answers: Answers) -> None:
    """
    Beside what a screening adds: what it rests on, and the first step.
    """
    told = report(answers)
    made = dict(zip(ADDED, added(answers, outcome(answers)), strict=True))

    resting = [each.presumption.question.id for each in told.rests_on]
    assert made["rests_on"] == " ".join(resting)
    assert made["first_step"] == (told.steps[0].act if told.steps else "")
