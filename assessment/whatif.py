"""What is still open, what would change the recommendation, what to find out first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations

from assessment.engine import WAYS
from assessment.model import DONT_KNOW, Answers, Question, Recommendation
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
    remaining = WAYS.given(answers).questions
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
    """Every smallest set of one or two answers that would settle on another recommendation.

    Alternatives to what was answered count, and so do answers to what is unknown.
    """
    now = WAYS.possible(answers)
    alone = list(_alternatives(answers))
    found: list[Change] = []
    settled_by: set[tuple[str, str]] = set()
    for pick in alone:
        if change := _change(answers, (pick,), now):
            found.append(change)
            settled_by.add(pick)
    open_picks = [pick for pick in alone if pick not in settled_by]
    for pair in combinations(open_picks, 2):
        if pair[0][0] != pair[1][0] and (change := _change(answers, pair, now)):
            found.append(change)
    return tuple(found)


def _alternatives(answers: Answers) -> Iterator[tuple[str, str]]:
    for asked in WAYS.order:
        for option in asked.options:
            if answers.get(asked.id) != option.id:
                yield asked.id, option.id


def _change(
    answers: Answers, picks: tuple[tuple[str, str], ...], now: tuple[Recommendation, ...]
) -> Change | None:
    after = WAYS.possible({**answers, **dict(picks)})
    if len(after) != 1 or after == now:
        return None
    by_doing = all(
        answers.get(question_id, DONT_KNOW) != DONT_KNOW
        and question(question_id).option(option_id).by_doing
        for question_id, option_id in picks
    )
    return Change(dict(picks), after[0], by_doing)
