"""Many files at once: a table of answers in, the same table with recommendations out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from difflib import get_close_matches
from functools import lru_cache, partial
from typing import BinaryIO

from assessment.conditions import AnswerError, Answers
from assessment.engine import as_presumed, recommended
from assessment.model import Recommendation, Rule
from assessment.questions import QUESTIONS, check_answers, quoted
from assessment.rules import FACTORS, GATES
from assessment.streams import Source
from assessment.tables import DELIMITERS, Writer, opened
from assessment.ways import WAYS
from assessment.whatif import find_out_first

ADDED = ("recommendation", "presumed", "possible", "first_reason", "find_out_first")
"""The columns a screening adds.  *possible* holds ids with spaces between, strongest first;
*presumed* is what the file comes to where the unknown is as is ordinary."""

REMEMBERED = 4096
"""So many sheets of answers are not worked out again when they return."""

MOST_COLUMNS = 16_384
"""No spreadsheet has more."""

_IDS = tuple(question.id for question in QUESTIONS)
_NOTHING = ("",) * len(ADDED)


def screen(source: Source, out: BinaryIO, complain: Callable[[str], None]) -> bool:
    """Assess each row of a table, write it to *out*, and return whether every row was sound.

    Columns named after a question hold option ids, or nothing where it was not answered;
    other columns are kept as they are.  A row that cannot be read is written back with
    nothing added, and *complain* is told its line and what was expected.  So is an empty row,
    and a short one is filled up; *complain* is told how many at the end.  One row is held at a
    time.  Raises AnswerError where it is no table, or one whose header cannot be used.
    """
    table = opened(source, _IDS)
    columns = _question_columns([name.strip() for name in table.header])
    outcome = lru_cache(REMEMBERED)(partial(_outcome, tuple(columns)))
    width = len(table.header)
    writer = Writer(out, table.style)
    writer.row([*table.header, *ADDED])
    sound, empty, short = True, 0, 0
    for line, row in table.rows:
        added = _NOTHING
        cells = _fitted(row, width)
        if not any(map(str.strip, row)):
            empty += 1
        else:
            short += len(row) < width
            try:
                _check_width(cells, width)
                added = outcome(*[cells[column].strip() for column in columns.values()])
            except AnswerError as error:
                sound = False
                complain(f"line {line}: {error}")
        writer.row([*cells, *added] if row else row)
    if empty or short:
        complain(f"empty rows skipped: {empty}; short rows filled up: {short}.")
    return sound


def _question_columns(names: Sequence[str]) -> dict[str, int]:
    """The columns of answers by their questions; raise AnswerError where one is in doubt."""
    if len(names) > MOST_COLUMNS:
        raise AnswerError(f"{len(names)} columns; expected at most {MOST_COLUMNS}.")
    for name in dict.fromkeys(names):
        if name in ADDED or (name in _IDS and names.count(name) > 1):
            raise AnswerError(
                f"The column {name!r} stands in the way; expected it once, or not yet."
            )
        if name not in _IDS and (meant := _nearly(name)):
            raise AnswerError(
                f"The column {quoted(name)} is nearly {meant!r}; expected that, or another name."
            )
    found = {name: column for column, name in enumerate(names) if name in _IDS}
    if not found:
        raise AnswerError(
            f"The table has no column of answers; expected some of {', '.join(_IDS)}."
        )
    return found


def _nearly(name: str) -> str | None:
    """The question that the head of a column nearly spells, or has beside other words."""
    for part in re.split(f"[{DELIMITERS}]", name):
        if part.strip() in _IDS:
            return part.strip()
    near = get_close_matches(_spelled(name), _SPELLED, n=1, cutoff=0.8)
    return _SPELLED[near[0]] if near else None


def _spelled(name: str) -> str:
    """*name* without what people write differently: case, spaces, signs."""
    return re.sub(r"[\W_]+", "-", name.casefold()).strip("-")


_SPELLED = {
    _spelled(said): each.id for each in QUESTIONS for said in (each.id, each.name, each.text)
}


def _fitted(row: list[str], width: int) -> list[str]:
    """*row* filled up to *width*, and without the empty cells beyond."""
    if len(row) > width and not any(map(str.strip, row[width:])):
        return row[:width]
    return row + [""] * (width - len(row))


def _check_width(cells: Sequence[str], width: int) -> None:
    if len(cells) > width:
        raise AnswerError(f"{len(cells)} columns; expected {width}, as in the header.")


def _outcome(question_ids: Sequence[str], *option_ids: str) -> tuple[str, ...]:
    """What is added to a row: the same as the report says, without making a whole report."""
    given = zip(question_ids, option_ids, strict=True)
    answers = {question_id: option_id for question_id, option_id in given if option_id}
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
