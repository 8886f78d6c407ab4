"""Two records side by side, both read by today's rules, so that only the answers differ.

An answer matters where it alone, put back as it was in the first record, changes what the second
comes to.  Two that matter only together are both said to.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from assessment.conditions import DONT_KNOW, Answers, Question
from assessment.engine import recommended
from assessment.model import Recommendation
from assessment.questions import NUMBERS, QUESTIONS, known
from assessment.ways import WAYS
from assessment.words import DONT_KNOW_TEXT, UNANSWERED_TEXT, number


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """One question as both records answer it."""

    question: Question
    first: str
    second: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Differing:
    """A question that the two answer differently.

    *leads_to* is what the second comes to with the answer of the first, and *together_with* the
    other questions with which alone it changes that.
    """

    answered: Answered
    matters: bool
    leads_to: Recommendation | None
    together_with: tuple[Question, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """What differs, what is the same, and how many answers matter, in a sentence."""

    differing: tuple[Differing, ...]
    same: tuple[Answered, ...]
    summary: str


def compared(first: Answers, second: Answers) -> Comparison:
    """The answers of *first* and *second*, and which of those that differ matter."""
    apart = [asked for asked in QUESTIONS if _known(first, asked) != _known(second, asked)]
    told = _told(second)
    leads = {asked: _told(_put_back(first, second, asked)) for asked in apart}
    alone = [asked for asked in apart if leads[asked] is not told]
    pairs = [
        pair
        for pair in combinations([each for each in apart if each not in alone], 2)
        if _told(_put_back(first, second, *pair)) is not told
    ]
    differing = tuple(
        Differing(
            answered=_answered(asked, first, second),
            matters=asked in alone,
            leads_to=leads[asked],
            together_with=tuple(_partners(asked, pairs)),
        )
        for asked in sorted(apart, key=lambda each: _rank(each, alone, pairs))
    )
    same = [_answered(asked, first, second) for asked in QUESTIONS if asked not in apart]
    summary = _summary(len(apart), len(alone), bool(pairs), _told(first) is told)
    return Comparison(differing=differing, same=tuple(same), summary=summary)


def matters_in_words(differing: Differing) -> str:
    """Whether it matters, in a sentence or two words."""
    if differing.matters:
        return "It does"
    if differing.together_with:
        numbers = " or ".join(str(NUMBERS[each.id]) for each in differing.together_with)
        return f"Only together with question {numbers}"
    return "Not here"


def _known(answers: Answers, asked: Question) -> str | None:
    return known(answers).get(asked.id)


def _told(answers: Answers) -> Recommendation | None:
    return recommended(answers, WAYS.possible(answers))


def _put_back(first: Answers, second: Answers, *asked: Question) -> Answers:
    return {**second, **{each.id: first.get(each.id, DONT_KNOW) for each in asked}}


def _partners(asked: Question, pairs: list[tuple[Question, Question]]) -> Iterator[Question]:
    for pair in pairs:
        if asked in pair:
            yield pair[1] if pair[0] is asked else pair[0]


def _rank(asked: Question, alone: list[Question], pairs: list[tuple[Question, Question]]) -> int:
    """What matters first, then what matters together, each in the order of the questions."""
    return 0 if asked in alone else 1 if any(asked in pair for pair in pairs) else 2


def _answered(asked: Question, first: Answers, second: Answers) -> Answered:
    return Answered(question=asked, first=_text(asked, first), second=_text(asked, second))


def _text(asked: Question, answers: Answers) -> str:
    option_id = answers.get(asked.id)
    if option_id is None:
        return UNANSWERED_TEXT
    return DONT_KNOW_TEXT if option_id == DONT_KNOW else asked.option(option_id).text


def _summary(apart: int, alone: int, together: bool, same_end: bool) -> str:
    if not apart:
        return "The two answer every question alike."
    if apart == 1:
        moves = "moves" if alone else "does not move"
        return f"One answer differs, and it {moves} the recommendation."
    differ = f"{number(apart)} answers differ."
    if alone == 1:
        return f"{differ} One of them matters: alone, it moves the recommendation."
    if alone:
        return f"{differ} {number(alone)} of them matter: each alone moves the recommendation."
    if together:
        return f"{differ} None matters alone; two of them do together."
    if same_end:
        return f"{differ} None of them moves the recommendation."
    return f"{differ} Only three or more of them together move the recommendation."
