"""What is still open, what would change the recommendation, what to find out first."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from assessment.conditions import DONT_KNOW, Answers, Question
from assessment.diagram import Pick
from assessment.engine import WAYS
from assessment.model import Recommendation
from assessment.questions import QUESTIONS, question


@dataclass(frozen=True, slots=True)
class Change:
    """Answers that would lead to *recommendation*, and whether they lie in the reader's hands."""

    answers: Mapping[str, str]
    recommendation: Recommendation
    by_doing: bool


def unknown(answers: Answers) -> tuple[Question, ...]:
    """The questions not answered, or answered "I do not know", in order."""
    return tuple(q for q in QUESTIONS if answers.get(q.id, DONT_KNOW) == DONT_KNOW)


def mattering(answers: Answers) -> frozenset[Question]:
    """The unknown questions whose answer can still change the recommendation."""
    return frozenset(WAYS.given(answers).questions)


def leads(answers: Answers, asked: Question) -> dict[str, tuple[Recommendation, ...]]:
    """What stays possible after each option of *asked*, by option id."""
    return {option.id: WAYS.possible({**answers, asked.id: option.id}) for option in asked.options}


def find_out_first(answers: Answers) -> Question | None:
    """The unknown question that leaves the fewest recommendations possible, on average.

    None when nothing unknown matters.  Options count alike, since we know of no odds;
    among equals the earlier question comes first.
    """
    remaining = mattering(answers)
    if not remaining:
        return None

    def left_over(asked: Question) -> float:
        after = leads(answers, asked).values()
        return sum(len(possible) for possible in after) / len(after)

    return min(sorted(remaining, key=QUESTIONS.index), key=left_over)


def reasons_against(answers: Answers, ruled_out: Recommendation) -> tuple[Question, ...]:
    """Known answers that together rule *ruled_out* out, none of which could be left away."""
    kept = {key: value for key, value in answers.items() if value != DONT_KNOW}
    for question_id in reversed(list(kept)):
        fewer = {key: value for key, value in kept.items() if key != question_id}
        if ruled_out not in WAYS.possible(fewer):
            kept = fewer
    return tuple(question(question_id) for question_id in kept)


def changes(answers: Answers) -> tuple[Change, ...]:
    """What would change the recommendation: one answer, then two that do it only together.

    Alternatives to what was answered count, and so do answers to what is unknown.  While
    several recommendations are possible, only single answers that settle it are listed.
    """
    return tuple(
        Change(dict(picks), then, _by_doing(picks, answers)) for picks, then in WAYS.moves(answers)
    )


def _by_doing(picks: tuple[Pick, ...], answers: Answers) -> bool:
    """Whether the reader can bring all of *picks* about, from what is known today."""
    return all(
        answers.get(question_id) in question(question_id).option(option_id).doable_from
        for question_id, option_id in picks
    )
