"""What would change it: the handful that a reader can bring about, or can check on this file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from assessment import words
from assessment.conditions import Answers
from assessment.engine import gates_giving, recommended
from assessment.model import Recommendation
from assessment.questions import QUESTIONS, question
from assessment.ways import WAYS
from assessment.whatif import Change

MOST = 4
MOST_ALIKE = 2
"""How many may lead to the same recommendation, so that the handful shows more than one way."""

VERIFIED_FIRST = (
    "treating-asked",
    "earlier-exam",
    "treatment",
    "records",
    "harm",
    "course",
    "lighter",
    "opinions",
    "conditions",
    "decision",
    "open-question",
    "safety",
    "waiting",
    "stakes",
    "told",
    "purpose",
    "focus",
    "authority",
    "examiner",
)
"""The questions in the order in which a reader can check them: a file first, a judgement last."""


@dataclass(frozen=True, slots=True)
class Turn:
    """Something that would lead elsewhere: *when* it happens or is done, and what *then*."""

    when: str
    then: str
    recommendation: Recommendation
    question_id: str
    by_doing: bool

    @property
    def sentence(self) -> str:
        """Both, as a whole sentence."""
        return f"{self.when} {self.then}."


def turns(
    answers: Answers, told: Recommendation, changes: Iterable[Change], resting: Collection[str]
) -> tuple[Turn, ...]:
    """A handful of *changes* away from *told*: what can be done, then what is worth verifying.

    Of one question, what would lead furthest.  What the recommendation rests on, the questions
    *resting*, is told beside it already.
    """
    found = [turn for turn in _each(answers, changes) if turn.question_id not in resting]
    found.sort(
        key=lambda turn: (
            not turn.by_doing,
            VERIFIED_FIRST.index(turn.question_id),
            -abs(_rank(turn.recommendation) - _rank(told)),
            _rank(turn.recommendation),
        )
    )
    kept: list[Turn] = []
    alike: Counter[Recommendation] = Counter()
    for turn in found:
        if turn.question_id in {each.question_id for each in kept}:
            continue
        if alike[turn.recommendation] < MOST_ALIKE:
            alike[turn.recommendation] += 1
            kept.append(turn)
    return tuple(kept[:MOST])


def no_turn(answers: Answers, told: Recommendation, resting: Collection[str]) -> str:
    """That no single answer leads away from *told*, where no turn does, as far as that is so."""
    ends = {
        asked: {
            recommended(other, WAYS.possible(other))
            for other in ({**answers, asked.id: option.id} for option in asked.options)
        }
        for asked in QUESTIONS
    }
    opening = [asked for asked in QUESTIONS if None in ends[asked]]
    moving = any(ends[asked] - {told, None} for asked in QUESTIONS if asked.id in resting)
    return words.no_turn(moving, opening)


def _rank(recommendation: Recommendation) -> int:
    return tuple(Recommendation).index(recommendation)


def _each(answers: Answers, changes: Iterable[Change]) -> Iterator[Turn]:
    for change in (each for each in changes if len(each.answers) == 1):
        ((question_id, option_id),) = change.answers.items()
        option = question(question_id).option(option_id)
        if not (option.by_doing if change.by_doing else option.turn):
            continue
        if option.turns_from and answers.get(question_id) not in option.turns_from:
            continue
        deciding = gates_giving(change.recommendation, {**answers, **change.answers})
        ends = words.outcome(change.recommendation, deciding)
        yield Turn(
            f"{option.by_doing}; then" if change.by_doing else f"If {option.turn},",
            ends,
            change.recommendation,
            question_id,
            change.by_doing,
        )
