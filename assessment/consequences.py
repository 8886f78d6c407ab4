"""What a recommendation means for this file: which step, until when, which examination."""

from __future__ import annotations

from collections.abc import Sequence

from assessment.conditions import Answers
from assessment.model import Assessment, Factor, FactorKind, Gate, Recommendation, Rule
from assessment.questions import NUMBERS, OPEN_QUESTION, QUESTIONS
from assessment.rules.stages import CANNOT_WAIT

EXAMINATIONS = {
    "cause": "A diagnostic examination in one field, with the whole record before it.",
    "function": "An examination of function against the job's described demands.",
    "treatment": "An examination by the field that would treat, on fit and need.",
    "recovery": "An examination of course and outlook, with a range of dates.",
    "lasting": "An impairment examination, by the method the scheme names.",
    "unsaid": "One examination in one field, once the question is written down.",
}
"""The kind of examination that suits an open question; our judgement."""


def consequences(answers: Answers, assessment: Assessment) -> list[tuple[str, list[str]]]:
    """What the recommendation means for this file: titles, each with its lines."""
    held = [finding.rule for finding in assessment.findings]
    deciding = [f.rule for f in assessment.findings if f.decides and isinstance(f.rule, Gate)]
    match assessment.recommendation:
        case Recommendation.NOT_APPROPRIATE:
            found = [("What would serve instead", _next_steps(deciding))]
        case Recommendation.WAIT:
            asked = {q for gate in deciding for q in gate.when.questions()}
            asked -= set(CANNOT_WAIT.questions())
            found = [
                ("Wait until", [gate.until for gate in deciding]),
                (
                    "Then answer again",
                    [f"{NUMBERS[q.id]} {q.name}" for q in QUESTIONS if q in asked],
                ),
            ]
        case Recommendation.ALTERNATIVE:
            found = [
                ("Which step", _next_steps(deciding)),
                ("Why this one", [gate.because for gate in deciding]),
            ]
        case Recommendation.PREPARE_FIRST | Recommendation.PROCEED:
            risks = _of_kind(held, FactorKind.RISK)[:3]
            examination = EXAMINATIONS.get(answers.get(OPEN_QUESTION.id, ""), "")
            found = [
                ("Kind of examination", [examination] if examination else []),
                ("Field to consider", _next_steps(_of_kind(held, FactorKind.FIELD))),
                ("Three risks to mind" if len(risks) == 3 else "Risks to mind", _told(risks)),
                ("Verify where you are", _told(_of_kind(held, FactorKind.VERIFY))),
            ]
        case None:
            return []
    return [(heading, lines) for heading, lines in found if lines]


def _of_kind(rules: Sequence[Rule], kind: FactorKind) -> list[Rule]:
    return [rule for rule in rules if isinstance(rule, Factor) and rule.kind is kind]


def _told(rules: Sequence[Rule]) -> list[str]:
    return [f"{rule.because} {rule.next_step}" for rule in rules]


def _next_steps(rules: Sequence[Rule]) -> list[str]:
    return [rule.next_step for rule in rules]
