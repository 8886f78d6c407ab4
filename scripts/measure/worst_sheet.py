"""The answer sheet that takes longest to assess, searched for and not guessed."""

from __future__ import annotations

import json
import random
import time

from assessment.conditions import Answers
from assessment.questions import QUESTIONS, permitted
from assessment.wire import assess_json

SEED = 20261123


def worst_sheet(tries: int = 600, steps: int = 1500) -> Answers:
    """Random sheets of every size first, then small changes to the slowest of them."""
    chance = random.Random(SEED)
    worst: dict[str, str] = {}
    slowest = 0.0
    for number in range(tries + steps):
        if number < tries:
            asked = chance.sample(QUESTIONS, chance.randint(0, len(QUESTIONS)))
            sheet = {question.id: chance.choice(permitted(question)) for question in asked}
        else:
            sheet = dict(worst)
            question = chance.choice(QUESTIONS)
            if question.id in sheet and chance.random() < 0.4:
                del sheet[question.id]
            else:
                sheet[question.id] = chance.choice(permitted(question))
        if (seconds := _seconds(sheet)) > slowest:
            worst, slowest = sheet, seconds
    return worst


def _seconds(sheet: Answers) -> float:
    """The least of three, since a busy machine only ever adds."""
    text = json.dumps(sheet)
    times = []
    for _ in range(3):
        begun = time.perf_counter()
        assess_json(text)
        times.append(time.perf_counter() - begun)
    return min(times)
