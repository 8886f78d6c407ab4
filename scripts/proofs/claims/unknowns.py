"""What is said while answers are not known: what is presumed, and what is never contradicted."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

import z3

from assessment.conditions import Condition
from assessment.engine import as_presumed, assess
from assessment.model import Factor, Recommendation, Rule
from assessment.narrowing import LEAVES
from assessment.questions import ESSENTIAL, PRESUMED
from assessment.rules import GATES, RULES
from scripts.proofs.claims.claim import claim
from scripts.proofs.solver import (
    exists,
    exists_incomplete,
    formula,
    holds,
    instead,
    known_to_be,
    outcome,
)


@claim("While one of the five essential questions is not known, no file proceeds.")
def essential_questions_are_needed() -> Iterator[str]:
    proceed = LEAVES.index(Recommendation.PROCEED)
    for asked in ESSENTIAL:
        every_way = [instead(outcome, asked.id, option.id) for option in asked.options]
        if exists(*(way == proceed for way in every_way)) or asked.id in PRESUMED:
            yield asked.id


@claim("A file of which nothing is known cannot be told.")
def an_empty_file_cannot_be_told() -> Iterator[str]:
    if assess({}).presumed:
        yield "the empty file"


@claim("What is presumed never holds a file up: no gate holds for presumptions alone.")
def presumptions_hold_nobody_up() -> Iterator[str]:
    for gate in GATES:
        if gate.when.holds(as_presumed({})) is True:
            yield gate.id


@claim("No two reasons are said of one file that cannot both be so, whatever is still unknown.")
def no_two_findings_contradict() -> Iterator[str]:
    for one, other in combinations(RULES, 2):
        if not (_presupposes(one) or _presupposes(other)):
            continue  # both are said only where they hold
        if exists(holds[one], holds[other], _granted(one), _granted(other)):
            continue  # some file is so
        if exists_incomplete(*_may_be_said(one), *_may_be_said(other)):
            yield f"{one.id} and {other.id}"


def _granted(rule: Rule) -> z3.BoolRef:
    """What the sentences of *rule* take for granted."""
    presupposes = _presupposes(rule)
    return formula(presupposes) if presupposes else z3.BoolVal(True)


def _may_be_said(rule: Rule) -> Iterator[z3.BoolRef]:
    """That *rule* is known to hold, and what it takes for granted is not known to fail."""
    yield known_to_be(rule.when, True)
    presupposes = _presupposes(rule)
    if presupposes:
        yield z3.Not(known_to_be(presupposes, False))


def _presupposes(rule: Rule) -> Condition | None:
    return rule.presupposes if isinstance(rule, Factor) else None
