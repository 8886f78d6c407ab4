"""How findings become one recommendation."""

from __future__ import annotations

from collections.abc import Collection

from assessment.conditions import Answers
from assessment.diagram import diagram
from assessment.model import Assessment, Factor, FactorKind, Finding, Gate, Recommendation, Rule
from assessment.questions import check_answers
from assessment.rules import GATES, RULES

WAYS = diagram(GATES)
"""Every file's way through all gates."""

ABOUT_THE_EXAMINATION = {FactorKind.RISK, FactorKind.FIELD, FactorKind.VERIFY}


def assess(answers: Answers) -> Assessment:
    """Apply every rule to *answers*.

    The strongest gate that holds decides; where none holds, the file proceeds.  While
    unknown answers could still lead to different recommendations, we make none.
    Raises AnswerError for an answer that no question permits.
    """
    check_answers(answers)
    possible = WAYS.possible(answers)
    return Assessment(
        possible,
        tuple(
            Finding(rule, decides=isinstance(rule, Gate) and possible == (rule.then,))
            for rule in RULES
            if _concerns(rule, possible) and rule.when.holds(answers)
        ),
    )


def _concerns(rule: Rule, possible: Collection[Recommendation]) -> bool:
    """Some factors are about the examination itself: they concern files that may come to one."""
    if isinstance(rule, Factor) and rule.kind in ABOUT_THE_EXAMINATION:
        return Recommendation.PROCEED in possible or Recommendation.PREPARE_FIRST in possible
    return True
