"""What a recommendation means for this file, beside its steps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from assessment.conditions import Answers
from assessment.engine import as_presumed, made_by
from assessment.model import ONWARDS, Assessment, Factor, FactorKind, Recommendation, Rule
from assessment.questions import DEMANDS, NUMBERS, OPEN_QUESTION, QUESTIONS

EXAMINATIONS = {
    "cause": "A diagnostic examination in one field, with the whole record before it.",
    "function": "An examination of what the person can do, hour by hour and task by task.",
    "treatment": "An examination by the field that would treat, on fit and need.",
    "recovery": "An examination of course and outlook, with a range of dates.",
    "lasting": "An impairment examination, by the method the scheme names.",
    "unsaid": "One examination in one field, once the question is written down.",
}
"""The kind of examination that suits an open question; our judgement."""

AGAINST_A_JOB = "An examination of function against the described demands of the work."

MOST_RISKS = 2


@dataclass(frozen=True, slots=True)
class Particular:
    """A title with its lines."""

    title: str
    lines: tuple[str, ...]


def particulars(answers: Answers, assessment: Assessment) -> tuple[Particular, ...]:
    """Which examination, which risks, what to verify; after a wait, what to answer again."""
    rules = [finding.rule for finding in assessment.findings]
    found: list[Particular] = []
    if assessment.presumed in ONWARDS:
        risks = _of_kind(rules, FactorKind.RISK)[:MOST_RISKS]
        found = [
            Particular("Kind of IME", _examination(answers)),
            Particular("Against the risks", tuple(rule.next_step for rule in risks)),
        ]
    if assessment.presumed is Recommendation.PREPARE_FIRST:  # on the road, its steps say these
        found += [
            Particular("Field to consider", _next_steps(rules, FactorKind.FIELD)),
            Particular("Verify where you are", _next_steps(rules, FactorKind.VERIFY)),
        ]
    if assessment.presumed is Recommendation.WAIT:
        ordinary = as_presumed(answers)
        asked = {made_by(gate.when, ordinary) for gate in assessment.deciding}
        again = tuple(f"{NUMBERS[q.id]} {q.name}" for q in QUESTIONS if q in asked)
        found = [Particular("Then answer again", again)]
    return tuple(each for each in found if each.lines)


def _examination(answers: Answers) -> tuple[str, ...]:
    asked = answers[OPEN_QUESTION.id]  # while it is open, nothing leads to an examination
    if asked == "function" and answers.get(DEMANDS.id) == "described":
        return (AGAINST_A_JOB,)
    return (EXAMINATIONS[asked],)


def _of_kind(rules: Sequence[Rule], kind: FactorKind) -> list[Rule]:
    return [rule for rule in rules if isinstance(rule, Factor) and rule.kind is kind]


def _next_steps(rules: Sequence[Rule], kind: FactorKind) -> tuple[str, ...]:
    return tuple(rule.next_step for rule in _of_kind(rules, kind))
