"""The law in its plainest form, to hold the diagram and what is made of it against.

Everything here is slow and obvious: it tries every way the unknown answers could turn out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import combinations, product

from assessment.conditions import DONT_KNOW, Answers
from assessment.model import Recommendation
from assessment.questions import QUESTIONS
from assessment.rules import GATES

Ends = frozenset[Recommendation]


def decide(complete: Answers) -> Recommendation:
    """The recommendation for a file of which everything is known."""
    for gate in GATES:
        if gate.when.holds(complete):
            return gate.then
    return Recommendation.PROCEED


def completions(answers: Answers) -> Iterator[Answers]:
    """Every way the unknown answers could turn out."""
    asked = [q for q in QUESTIONS if answers.get(q.id, DONT_KNOW) == DONT_KNOW]
    for options in product(*([option.id for option in q.options] for q in asked)):
        yield {**answers, **{q.id: option for q, option in zip(asked, options, strict=True)}}


def ends(answers: Answers) -> Ends:
    """Every recommendation that some completion leads to."""
    return frozenset(decide(full) for full in completions(answers))


def ordinary(answers: Answers) -> Answers:
    """The file, with the ordinary answer wherever an unknown question has one."""
    presumed = {q.id: q.presumed for q in QUESTIONS if q.presumed}
    return {**presumed, **{key: value for key, value in answers.items() if value != DONT_KNOW}}


def moves(answers: Answers) -> Iterator[tuple[Mapping[str, str], Recommendation]]:
    """Every other answer that leads elsewhere; then every two of which neither does alone."""
    now = ends(answers)
    singles = [
        (q.id, option.id)
        for q in QUESTIONS
        for option in q.options
        if answers.get(q.id, DONT_KNOW) != option.id
    ]
    rest = []
    for pick in singles:
        after = ends({**answers, pick[0]: pick[1]})
        if len(after) == 1 and after != now:
            yield {pick[0]: pick[1]}, next(iter(after))
        else:
            rest.append(pick)
    if len(now) != 1:
        return
    for one, other in combinations(rest, 2):
        if one[0] != other[0]:
            after = ends({**answers, **dict((one, other))})
            if len(after) == 1 and after != now:
                yield dict((one, other)), next(iter(after))
