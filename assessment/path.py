"""The path of a file past the six gateways: where it passes, where it is held, what is open."""

from __future__ import annotations

from dataclasses import dataclass

from assessment import words
from assessment.conditions import Answers, Question
from assessment.engine import as_presumed
from assessment.model import Assessment, Gate, Stage
from assessment.questions import known
from assessment.rules import GATES, STAGES


@dataclass(frozen=True, slots=True)
class Stop:
    """One gateway on the path: *passed*, *presumed* passed, *held*, *open*, or still *ahead*."""

    stage: Stage
    state: str
    sentence: str


def path(answers: Answers, assessment: Assessment) -> tuple[Stop, ...]:
    """How far a file gets, and why no further."""
    stops: list[Stop] = []
    reached = True
    for stage in STAGES:
        gates = [gate for gate in GATES if gate.stage is stage]
        here = [gate for gate in gates if gate in assessment.deciding]
        state = _state(gates, answers, bool(here))
        if not reached:
            state = "ahead"
        reached = reached and state != "held"
        stops.append(Stop(stage, state, _words(stage, state, gates, here, answers)))
    return tuple(stops)


def _state(gates: list[Gate], answers: Answers, held: bool) -> str:
    if held:
        return "held"
    if all(gate.when.holds(answers) is False for gate in gates):
        return "passed"
    if all(gate.when.holds(as_presumed(answers)) is False for gate in gates):
        return "presumed"
    return "open"


def _words(stage: Stage, state: str, gates: list[Gate], here: list[Gate], answers: Answers) -> str:
    match state:
        case "passed":
            return stage.passed
        case "held":
            return here[0].in_short
        case "presumed":
            return f"presumed: {words.listed(_presumptions(gates, answers)[:2])}"
        case "open":
            return "not known yet"
    return ""


def _presumptions(gates: list[Gate], answers: Answers) -> list[str]:
    """What is presumed so that none of *gates* holds."""
    asked: dict[Question, None] = {}
    for gate in gates:
        if gate.when.holds(answers) is None:
            asked |= dict.fromkeys(
                q for q in gate.when.questions() if q.presumed and q.id not in known(answers)
            )
    return [each.presumption for each in asked]
