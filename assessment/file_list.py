"""A table of files held in memory: assessed some rows at a time, and written back whole."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO

from assessment.columns import answer_columns, answers_in, fitted, is_empty, is_question
from assessment.conditions import AnswerError, Answers
from assessment.encoding import MARK, encoding_of_whole
from assessment.incoming import Source
from assessment.screening import ADDED, NOTHING_ADDED, Outcome, outcome
from assessment.tables import Writer, opened

MOST_BYTES = 20_000_000
MOST_ROWS = 10_000
"""So many files are read at once."""

REFERENCE = "file"
"""The column in which readers name their files."""

_BEGINS_FORMULA = re.compile(r"[=+\-@\t\r\n]")
_NUMBER = re.compile(r"[+-]?\d[\d.,]*%?")


@dataclass(frozen=True, slots=True)
class File:
    """One row: its *number* as a spreadsheet shows it, the reader's *reference*, what it answers
    and comes to; or, where it cannot be read, the *trouble*."""

    number: int
    reference: str
    answers: Answers
    outcome: Outcome | None
    trouble: AnswerError | None


class FileList:
    """The files in a table called *name*, which holds *content*.

    Raises AnswerError where it is no table, its header cannot be used, or it is too long.
    """

    def __init__(self, name: str, content: bytes) -> None:
        check_length(name, len(content))
        encoding = encoding_of_whole(content, name)
        table = opened(Source(name, BytesIO(content)), is_question, encoding)
        self.style = table.style
        self.header = table.header
        self.columns = answer_columns(table.header, ADDED)
        self.first_number = 2 + _blank_rows(table.style.above)
        self.rows = [row for _, row in table.rows]
        self.filled = [place for place, row in enumerate(self.rows) if not is_empty(row)]
        if len(self.filled) > MOST_ROWS:
            raise AnswerError(
                f"{name} has {len(self.filled):,} rows, and we read up to {MOST_ROWS:,} at once."
                " Split it."
            )
        self._reference = _reference_column(self.header, set(self.columns.values()))
        self._added: dict[int, tuple[str, ...]] = {}

    def files(self, begin: int, end: int) -> Iterator[File]:
        """The files from *begin* until before *end*, counting rows in which something stands."""
        for place in self.filled[begin:end]:
            yield self._file(place)

    def written(self, end: int) -> bytes:
        """The table with what was made of the files before *end*, and all its other rows as they
        are; what a spreadsheet would take for a formula is marked as text."""
        added = {place: self._added.get(place, NOTHING_ADDED) for place in self.filled[:end]}
        out = BytesIO()
        writer = Writer(out, self.style)
        writer.row(map(as_text, [*self.header, *ADDED]))
        for place, row in enumerate(self.rows):
            cells = [*fitted(row, len(self.header)), *added.get(place, NOTHING_ADDED)]
            writer.row(map(as_text, cells if row else row))
        return out.getvalue()

    def _file(self, place: int) -> File:
        cells = fitted(self.rows[place], len(self.header))
        number = self.first_number + place
        reference = "" if self._reference is None else cells[self._reference].strip()
        try:
            answers = answers_in(cells, self.columns, len(self.header))
            found = outcome(answers)
        except AnswerError as error:
            return File(number, reference, {}, None, error)
        self._added[place] = found.added
        return File(number, reference, answers, found, None)


def check_length(name: str, length: int) -> None:
    """Raise AnswerError where the list called *name* has more bytes than we take."""
    if length > MOST_BYTES:
        most = MOST_BYTES // 1_000_000
        raise AnswerError(f"{name} has more than the {most} MB that we read at once. Split it.")


def as_text(cell: str) -> str:
    """*cell*, marked as text where a spreadsheet would take it for a formula."""
    if _BEGINS_FORMULA.match(cell) and not _NUMBER.fullmatch(cell):
        return f"'{cell}"
    return cell


def _reference_column(header: list[str], answering: set[int]) -> int | None:
    """The column of references, else the first that holds no answers."""
    others = [column for column in range(len(header)) if column not in answering]
    named = [column for column in others if header[column].strip().casefold() == REFERENCE]
    return next(iter([*named, *others]), None)


def _blank_rows(above: str) -> int:
    """How many rows a spreadsheet shows above the header."""
    lines = above.removeprefix(MARK).splitlines(keepends=True)
    return sum(not line.strip() for line in lines)
