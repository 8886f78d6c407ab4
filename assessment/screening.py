"""Many files at once: a table of answers in, the same table with recommendations out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import BinaryIO

from assessment.columns import answer_columns, answers_in, fitted, is_empty, is_question
from assessment.conditions import AnswerError, Answers
from assessment.engine import as_presumed, recommended
from assessment.incoming import Source
from assessment.model import Recommendation, Rule
from assessment.questions import check_answers
from assessment.rules import FACTORS, GATES
from assessment.tables import Writer, opened
from assessment.ways import WAYS
from assessment.whatif import first_to_find_out

ADDED = ("recommendation", "presumed", "possible", "first_reason", "find_out_first")
"""The columns a screening adds; *possible* holds ids with spaces between, strongest first, and
*presumed* what the file comes to where the unknown is as is ordinary."""

NOTHING_ADDED = ("",) * len(ADDED)

REMEMBERED = 4096
"""So many sheets of answers are not worked out again when they return."""


def screen(source: Source, out: BinaryIO, complain: Callable[[str], None]) -> bool:
    """Assess each row of a table, write it to *out*, and return whether every row was sound.

    Columns named after a question hold option ids or the words of the form, or nothing where it
    was not answered; other columns are kept as they are.  A row that cannot be read is written
    back with nothing added, and *complain* is told its line and what was expected.  So is an
    empty row, and a short one is filled up; *complain* is told how many at the end.  One row is
    held at a time.  Raises AnswerError where it is no table, or its header cannot be used.
    """
    table = opened(source, is_question)
    columns = answer_columns(table.header, ADDED)
    width = len(table.header)
    writer = Writer(out, table.style)
    writer.row([*table.header, *ADDED])
    sound, empty, short = True, 0, 0
    for line, row in table.rows:
        more = NOTHING_ADDED
        cells = fitted(row, width)
        if is_empty(row):
            empty += 1
        else:
            short += len(row) < width
            try:
                more = _added(*answers_in(cells, columns, width).items())
            except AnswerError as error:
                sound = False
                complain(f"line {line}: {error}")
        writer.row([*cells, *more] if row else row)
    if empty or short:
        complain(f"empty rows skipped: {empty}; short rows filled up: {short}.")
    return sound


@lru_cache(REMEMBERED)
def _added(*answers: tuple[str, str]) -> tuple[str, ...]:
    return added(dict(answers))


def added(answers: Answers) -> tuple[str, ...]:
    """What is added to the row of a file: the same as its report says, without making a whole one.

    Raises AnswerError for an answer that no question permits.
    """
    check_answers(answers)
    possible = WAYS.possible(answers)
    told = recommended(answers, possible)
    first = None if len(possible) == 1 else first_to_find_out(answers, told)
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
        rules: Iterator[Rule] = (each for each in FACTORS if each.may_be_said(answers, told))
    else:
        ordinary = as_presumed(answers)
        rules = (gate for gate in GATES if gate.then is told and gate.when.holds(ordinary))
    return next((rule.because for rule in rules), "")
