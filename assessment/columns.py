"""Which columns of a table hold answers, and what their cells say: an option's id, or its words."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from functools import lru_cache

from assessment.conditions import DONT_KNOW, AnswerError, Answers, Question
from assessment.questions import QUESTIONS, permitted, question, quoted
from assessment.tables import DELIMITERS
from assessment.words import DONT_KNOW_TEXT

MOST_COLUMNS = 16_384
"""No spreadsheet has more."""


class CellError(AnswerError):
    """A *cell* that answers nothing, in the column of the question *asked*.

    *nearest* is the answer that it nearly spells, as the form or the rules have it, or "".
    """

    def __init__(self, asked: Question, cell: str) -> None:
        self.asked = asked
        self.cell = cell
        self.nearest = _nearest(asked, cell)
        expected = f"expected one of {', '.join(permitted(asked))}."
        hint = f"did you mean {self.nearest!r}?" if self.nearest else expected
        super().__init__(f"{asked.id!r} cannot be {quoted(cell)}; {hint}")


def is_question(name: str) -> bool:
    """Whether a column called *name* holds the answers to a question.

    Case, spaces and signs do not matter; the question's own words serve as well as its id.
    """
    return _spelled(name) in _QUESTIONS


def answer_columns(names: Sequence[str], added: Sequence[str]) -> dict[str, int]:
    """The columns of answers by their questions.

    Raises AnswerError where one is in doubt, stands twice, or is called as one that is *added*.
    """
    if len(names) > MOST_COLUMNS:
        raise AnswerError(f"{len(names)} columns; expected at most {MOST_COLUMNS}.")
    found: dict[str, int] = {}
    for column, name in enumerate(names):
        question_id = _QUESTIONS.get(_spelled(name))
        if name.strip() in added or question_id in found:
            raise AnswerError(
                f"The column {quoted(name.strip())} stands in the way;"
                " expected it once, or not yet."
            )
        if question_id:
            found[question_id] = column
        elif meant := _nearly(name):
            raise AnswerError(
                f"The column {quoted(name)} is nearly {meant!r}; expected that, or another name."
            )
    if not found:
        expected = ", ".join(each.id for each in QUESTIONS)
        raise AnswerError(f"The table has no column of answers; expected some of {expected}.")
    return found


def fitted(row: list[str], width: int) -> list[str]:
    """*row* filled up to *width*, and without the empty cells beyond."""
    if len(row) > width and is_empty(row[width:]):
        return row[:width]
    return row + [""] * (width - len(row))


def is_empty(row: Sequence[str]) -> bool:
    """Whether nothing stands in *row*."""
    return not any(map(str.strip, row))


def answers_in(cells: Sequence[str], columns: Mapping[str, int], width: int) -> Answers:
    """What the *cells* of one row answer, in the *columns* of a table of that *width*.

    Raises AnswerError for a row that is wider, and CellError for a cell that answers nothing.
    """
    if len(cells) > width:
        raise AnswerError(f"{len(cells)} columns; expected {width}, as in the header.")
    answers = {}
    for question_id, column in columns.items():
        said = cells[column].strip()
        if said:
            options = _OPTIONS[question_id]
            option_id = options.get(said) or options.get(_spelled(said))
            if not option_id:
                raise CellError(question(question_id), said)
            answers[question_id] = option_id
    return answers


@lru_cache(1024)
def _nearly(name: str) -> str | None:
    """The question that the head of a column nearly spells, or has beside other words."""
    for part in re.split(f"[{DELIMITERS}]", name):
        if _spelled(part) in _QUESTIONS:
            return _QUESTIONS[_spelled(part)]
    near = get_close_matches(_spelled(name), _QUESTIONS, n=1, cutoff=0.8)
    return _QUESTIONS[near[0]] if near else None


def _nearest(asked: Question, cell: str) -> str:
    words = {_spelled(each): each for each in (*permitted(asked), *_texts(asked))}
    near = get_close_matches(_spelled(cell[:_LONGEST_WORDS]), words, n=1, cutoff=0.7)
    return words[near[0]] if near else ""


def _spelled(name: str) -> str:
    """*name* without what people write differently: case, spaces, signs."""
    return re.sub(r"[\W_]+", "-", name.casefold()).strip("-")


def _texts(asked: Question) -> dict[str, str]:
    """What the form calls each answer, with the id of its option."""
    return {DONT_KNOW_TEXT: DONT_KNOW} | {option.text: option.id for option in asked.options}


_QUESTIONS = {
    _spelled(said): each.id for each in QUESTIONS for said in (each.id, each.name, each.text)
}
_OPTIONS = {
    each.id: {_spelled(text): option_id for text, option_id in _texts(each).items()}
    | {option_id: option_id for option_id in permitted(each)}
    for each in QUESTIONS
}
_LONGEST_WORDS = max(len(text) for each in QUESTIONS for text in _texts(each))
