"""Which questions of the bank a referral brief begins with."""

from __future__ import annotations

from collections.abc import Sequence

from assessment.conditions import Answers, Condition
from assessment.documents.bank import ASKS, STARTING_SETS, Ask, StartingSet
from assessment.questions import COURSE, KIND, OPEN_QUESTION, OPINIONS, ROLE
from assessment.rules.stages import DANGER_SEEN

FEWEST, MOST = 5, 9
"""How many questions one brief asks; our judgement."""

FIRST: tuple[tuple[str, Condition], ...] = (
    ("ask-why-differ", OPINIONS.is_("conflict")),
    ("ask-duty-hazards", DANGER_SEEN & OPEN_QUESTION.is_("function", "recovery")),
)
"""What an answer puts at the head of the list."""

ALSO: tuple[tuple[str, Condition], ...] = (
    (
        "ask-slowing-factors",
        COURSE.is_("off-course")
        & OPEN_QUESTION.is_("cause", "function", "recovery")
        & ~ROLE.is_("employer")
        & ~KIND.is_("employment", "litigation"),
    ),
)
"""What an answer adds after the starting set."""

LAST = ("ask-records-weighed", "ask-confidence")
"""What suits every referral, at its end."""


def starting_set(answers: Answers) -> StartingSet:
    """The first set that suits the file; what is not known suits none but the last."""
    return next(
        each for each in STARTING_SETS if each.when is None or each.when.holds(answers) is True
    )


def chosen(answers: Answers) -> tuple[Ask, ...]:
    """The questions to begin with, in the order in which they are asked."""
    first, also = _called_for(FIRST, answers), _called_for(ALSO, answers)
    end = (*also, *LAST)
    begin = dict.fromkeys(
        ask_id for ask_id in (*first, *starting_set(answers).asks) if ask_id not in end
    )
    return tuple(ASKS[ask_id] for ask_id in (*[*begin][: MOST - len(end)], *end))


def _called_for(additions: Sequence[tuple[str, Condition]], answers: Answers) -> tuple[str, ...]:
    return tuple(ask_id for ask_id, when in additions if when.holds(answers) is True)
