"""Many files at once: a table of answers in, the same table with recommendations out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import BinaryIO

from assessment.columns import answer_columns, answers_in, fitted, is_empty, is_question
from assessment.conditions import AnswerError, Answers
from assessment.engine import assess
from assessment.incoming import Source
from assessment.model import Assessment
from assessment.steps import Step, steps
from assessment.tables import Writer, opened
from assessment.whatif import Hint, Presumption, find_out_first, rests_on

ADDED = (
    "recommendation",
    "presumed",
    "possible",
    "first_reason",
    "find_out_first",
    "rests_on",
    "first_step",
)
"""The columns a screening adds.  *possible* and *rests_on* hold ids with spaces between,
strongest first; *presumed* is what the file comes to where the unknown is as is ordinary, and
*rests_on* the questions whose answers are presumed for it."""

NOTHING_ADDED = ("",) * len(ADDED)

REMEMBERED = 4096
"""So many sheets of answers are not worked out again when they return."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a file comes to: the same as its report says, without making a whole report."""

    assessment: Assessment
    rests_on: tuple[Presumption, ...]
    find_out_first: Hint | None
    first_step: Step | None

    @property
    def added(self) -> tuple[str, ...]:
        """What is added to the file's row, a text for each column."""
        settled, told = self.assessment.recommendation, self.assessment.presumed
        findings = self.assessment.findings if told else ()
        return (
            settled.value if settled else "",
            told.value if told else "",
            " ".join(each.value for each in self.assessment.possible),
            findings[0].rule.because if findings else "",
            self.find_out_first.question.id if self.find_out_first else "",
            " ".join(each.question.id for each in self.rests_on),
            self.first_step.act if self.first_step else "",
        )


def outcome(answers: Answers) -> Outcome:
    """What *answers* come to; raise AnswerError for one that no question permits."""
    assessment = assess(answers)
    settled, told = assessment.recommendation, assessment.presumed
    first = None if settled else find_out_first(answers, told)
    resting = rests_on(answers, told) if told and not settled else ()
    todo = steps(answers, assessment, first)
    return Outcome(assessment, resting, first, todo[0] if todo else None)


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
        added = NOTHING_ADDED
        cells = fitted(row, width)
        if is_empty(row):
            empty += 1
        else:
            short += len(row) < width
            try:
                added = _added(*answers_in(cells, columns, width).items())
            except AnswerError as error:
                sound = False
                complain(f"line {line}: {error}")
        writer.row([*cells, *added] if row else row)
    if empty or short:
        complain(f"empty rows skipped: {empty}; short rows filled up: {short}.")
    return sound


@lru_cache(REMEMBERED)
def _added(*answers: tuple[str, str]) -> tuple[str, ...]:
    return outcome(dict(answers)).added
