"""The law in its plainest form, to hold the diagram against."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from assessment.conditions import Answers
from assessment.model import Recommendation
from assessment.rules import GATES
from assessment.whatif import unknown


def decide(complete: Answers) -> Recommendation:
    """The recommendation for a file of which everything is known."""
    for gate in GATES:
        if gate.when.holds(complete):
            return gate.then
    return Recommendation.PROCEED


def completions(answers: Answers) -> Iterator[Answers]:
    """Every way the unknown answers could turn out."""
    asked = unknown(answers)
    for options in product(*([option.id for option in q.options] for q in asked)):
        yield {**answers, **{q.id: option for q, option in zip(asked, options, strict=True)}}
