"""Many files at once: a table of answers in, the same table with recommendations out."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator, Sequence
from typing import TextIO

from assessment.conditions import AnswerError, Answers
from assessment.engine import WAYS, as_presumed, recommended
from assessment.model import Recommendation, Rule
from assessment.questions import QUESTIONS, check_answers
from assessment.rules import FACTORS, GATES
from assessment.whatif import find_out_first

ADDED = ("recommendation", "presumed", "possible", "first_reason", "find_out_first")
"""The columns a screening adds.  *possible* holds ids with spaces between, strongest first;
*presumed* is what the file comes to where the unknown is as is ordinary."""


def screen(table: TextIO, out: TextIO, complain: Callable[[str], None]) -> bool:
    """Assess each row of *table*, write it to *out*, and return whether every row was sound.

    Columns named after a question hold option ids, or nothing where it was not answered;
    other columns are kept as they are.  A row that cannot be read is written back with
    nothing added, and *complain* is told its line and what was expected.  One row is held
    at a time.  Raises AnswerError where the table has no usable header.
    """
    rows = csv.reader(table)
    header = next(rows, [])
    columns = _question_columns(header)
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow([*header, *ADDED])
    sound = True
    for row in rows:
        try:
            added = _outcome(_answers(row, header, columns))
        except AnswerError as error:
            sound = False
            complain(f"line {rows.line_num}: {error}")
            added = ("",) * len(ADDED)
        writer.writerow([*row, *added])
    return sound


def _question_columns(header: Sequence[str]) -> dict[str, int]:
    ids = [question.id for question in QUESTIONS]
    named = [name for name in header if name in ids]
    if not named:
        raise AnswerError(f"The table has no column of answers; expected some of {', '.join(ids)}.")
    for name in {*named, *(name for name in header if name in ADDED)}:
        if header.count(name) > 1 or name in ADDED:
            raise AnswerError(
                f"The column {name!r} stands in the way; expected it once, or not yet."
            )
    return {name: header.index(name) for name in named}


def _answers(row: Sequence[str], header: Sequence[str], columns: dict[str, int]) -> Answers:
    if len(row) != len(header):
        raise AnswerError(f"{len(row)} columns; expected {len(header)}, as in the header.")
    return {name: row[column] for name, column in columns.items() if row[column]}


def _outcome(answers: Answers) -> tuple[str, ...]:
    """What is added to a row: the same as the report says, without making a whole report."""
    check_answers(answers)
    possible = WAYS.possible(answers)
    told = recommended(answers, possible)
    first = None if len(possible) == 1 else find_out_first(answers, told)
    return (
        told.value if told and len(possible) == 1 else "",
        told.value if told else "",
        " ".join(each.value for each in possible),
        _first_reason(answers, told),
        first.id if first else "",
    )


def _first_reason(answers: Answers, told: Recommendation | None) -> str:
    """The reason that decides, or what speaks for proceeding; none where it cannot be told."""
    if told is Recommendation.PROCEED:
        rules: Iterator[Rule] = (f for f in FACTORS if f.may_be_said(answers, told))
    else:
        ordinary = as_presumed(answers)
        rules = (gate for gate in GATES if gate.then is told and gate.when.holds(ordinary))
    return next((rule.because for rule in rules), "")
