"""A table of files held in memory: assessed some rows at a time, and written back whole."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO

from assessment import screening
from assessment.columns import answer_columns, answers_in, fitted, is_empty, is_question
from assessment.conditions import AnswerError, Answers
from assessment.encoding import MARK, encoding_of_whole
from assessment.engine import assess
from assessment.incoming import Source
from assessment.model import Assessment
from assessment.step import Step
from assessment.steps import steps
from assessment.tables import Writer, opened
from assessment.whatif import Hint, Presumption, find_out_first, rests_on

MOST_BYTES = 20_000_000
MOST_ROWS = 10_000
"""So many files are read at once."""

REFERENCE = "file"
"""The column in which readers name their files."""

ADDED = (*screening.ADDED, "rests_on", "first_step")
"""The columns that are added: those of a screening, the questions whose answers are presumed, with
spaces between, and the first step."""

NOTHING_ADDED = ("",) * len(ADDED)

_BEGINS_FORMULA = re.compile(r"[=+\-@\t\r\n]")
_NUMBER = re.compile(r"[+-]?\d[\d.,]*%?")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a file comes to: the same as its report says, without making a whole report."""

    assessment: Assessment
    rests_on: tuple[Presumption, ...]
    find_out_first: Hint | None
    first_step: Step | None


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
        earlier = _added_earlier(table.header)
        self.columns = answer_columns(table.header, () if earlier else ADDED)
        self.added_columns = earlier or range(len(table.header), len(table.header) + len(ADDED))
        self.first_number = 2 + _blank_rows(table.style.above)
        self.rows = [row for _, row in table.rows]
        self.filled = [place for place, row in enumerate(self.rows) if not is_empty(row)]
        if len(self.filled) > MOST_ROWS:
            raise AnswerError(
                f"{name} has {len(self.filled):,} rows, and we read up to {MOST_ROWS:,} at once."
                " Split it."
            )
        taken = {*self.columns.values(), *self.added_columns}
        self._reference = _reference_column(self.header, taken)
        self._added: dict[int, tuple[str, ...]] = {}

    def files(self, begin: int, end: int) -> Iterator[File]:
        """The files from *begin* until before *end*, counting rows in which something stands."""
        for place in self.filled[begin:end]:
            yield self._file(place)

    def written(self, end: int) -> bytes:
        """The table with what was made of the files before *end*, in place of what an earlier
        reading had added, and all its other rows as they are; what a spreadsheet would take for a
        formula is marked as text."""
        added = {place: self._added.get(place, NOTHING_ADDED) for place in self.filled[:end]}
        out = BytesIO()
        writer = Writer(out, self.style)
        writer.row(map(as_text, self._with(self.header, ADDED)))
        for place, row in enumerate(self.rows):
            cells = fitted(row, len(self.header))
            whole = self._with(cells, added.get(place, NOTHING_ADDED))
            writer.row(map(as_text, whole if row else row))
        return out.getvalue()

    def _with(self, cells: list[str], more: Iterable[str]) -> list[str]:
        """*cells* with *more* in the columns that are added; what a row has beyond the header stays
        beyond it, so that it is found wanting when the table is read again."""
        width = len(self.header)
        behind = max(self.added_columns) + 1 - width
        whole = [*cells[:width], *[""] * behind, *cells[width:]]
        for column, text in zip(self.added_columns, more, strict=True):
            whole[column] = text
        return whole

    def _file(self, place: int) -> File:
        cells = fitted(self.rows[place], len(self.header))
        number = self.first_number + place
        reference = "" if self._reference is None else cells[self._reference].strip()
        try:
            answers = answers_in(cells, self.columns, len(self.header))
            found = outcome(answers)
        except AnswerError as error:
            return File(number, reference, {}, None, error)
        self._added[place] = added(answers, found)
        return File(number, reference, answers, found, None)


def outcome(answers: Answers) -> Outcome:
    """What *answers* come to; raise AnswerError for one that no question permits."""
    assessment = assess(answers)
    settled, told = assessment.recommendation, assessment.presumed
    first = None if settled else find_out_first(answers, told)
    resting = rests_on(answers, told) if told and not settled else ()
    todo = steps(answers, assessment, first)
    return Outcome(assessment, resting, first, todo[0] if todo else None)


def added(answers: Answers, found: Outcome) -> tuple[str, ...]:
    """What is added to the row of a file with these *answers*, a text for each column."""
    resting = " ".join(each.question.id for each in found.rests_on)
    step = found.first_step.act if found.first_step else ""
    return (*screening.added(answers), resting, step)


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


def _added_earlier(header: Sequence[str]) -> list[int]:
    """The columns that an earlier reading of the table added, in our order; none where one of them
    is missing or stands twice: it may be the reader's own."""
    names = [name.strip() for name in header]
    is_ours = all(names.count(each) == 1 for each in ADDED)
    return [names.index(each) for each in ADDED] if is_ours else []


def _reference_column(header: list[str], taken: set[int]) -> int | None:
    """The column of references, else the first that is not *taken* by answers or by what we add."""
    others = [column for column in range(len(header)) if column not in taken]
    named = [column for column in others if header[column].strip().casefold() == REFERENCE]
    return next(iter([*named, *others]), None)


def _blank_rows(above: str) -> int:
    """How many rows a spreadsheet shows above the header."""
    lines = above.removeprefix(MARK).splitlines(keepends=True)
    return sum(not line.strip() for line in lines)
