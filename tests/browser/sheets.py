"""Answer sheets near every way in which a check can end."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Mapping
from functools import cache

from assessment.conditions import Answers
from assessment.engine import assess
from assessment.model import Recommendation
from assessment.questions import PRESUMED, QUESTIONS, permitted
from tests.assessment.strategies import MOST_CHANGED, scenarios

SEED = 20261126
EACH = 3
"""How many sheets for each way of ending."""

CANNOT_BE_TOLD = "cannot be told"
ENDS = (
    *(f"{end.value}, {how}" for end in Recommendation for how in ("settled", "presumed")),
    CANNOT_BE_TOLD,
)


@cache
def sheets() -> Mapping[str, list[Answers]]:
    """Sheets by how they end, each at most three answers away from a story."""
    chance = random.Random(SEED)
    found: defaultdict[str, list[Answers]] = defaultdict(list)
    while sum(map(len, found.values())) < EACH * len(ENDS):
        answers = near(chance.choice(scenarios())["answers"], chance)
        if len(found[end_of(answers)]) < EACH:
            found[end_of(answers)].append(answers)
    return found


def near(story: Answers, chance: random.Random) -> Answers:
    """A file like that of *story*: now and then completed, and up to three answers off."""
    answers = {**PRESUMED, **story} if chance.random() < 0.5 else dict(story)
    for asked in chance.sample(QUESTIONS, k=chance.randint(0, MOST_CHANGED)):
        answers.pop(asked.id, None)
        option_id = chance.choice([*permitted(asked), ""])
        if option_id:
            answers[asked.id] = option_id
    return answers


def end_of(answers: Answers) -> str:
    """How the check of *answers* ends."""
    assessment = assess(answers)
    if assessment.presumed is None:
        return CANNOT_BE_TOLD
    how = "settled" if assessment.recommendation else "presumed"
    return f"{assessment.presumed.value}, {how}"
