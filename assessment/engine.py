"""How findings become one recommendation."""

from __future__ import annotations

from assessment.conditions import AllOf, Answers, AnyOf, Condition, Is, Question
from assessment.model import Assessment, Finding, Gate, Recommendation
from assessment.questions import PRESUMED, check_answers, known
from assessment.rules import FACTORS, GATES
from assessment.ways import WAYS


def assess(answers: Answers) -> Assessment:
    """Apply every rule to *answers*.

    The strongest gate that holds decides; where none holds, the file proceeds.  While
    unknown answers could still lead to different recommendations, we say what the file comes
    to where they are as is ordinary; an essential question is never presumed.
    Raises AnswerError for an answer that no question permits.
    """
    check_answers(answers)
    possible = WAYS.possible(answers)
    presumed = recommended(answers, possible)
    return Assessment(possible, presumed, _findings(answers, presumed))


def recommended(answers: Answers, possible: tuple[Recommendation, ...]) -> Recommendation | None:
    """What is settled where one recommendation is *possible*, else what is presumed, if any."""
    if len(possible) > 1:
        possible = WAYS.possible(as_presumed(answers))
    return possible[0] if len(possible) == 1 else None


def as_presumed(answers: Answers) -> Answers:
    """*answers*, with the presumption wherever a question that carries one is not known."""
    return PRESUMED | known(answers)


def gates_holding(answers: Answers) -> tuple[Gate, ...]:
    """The gates that hold as *answers* stand, the strongest first."""
    return tuple(gate for gate in GATES if gate.when.holds(answers))


def gates_giving(recommendation: Recommendation | None, answers: Answers) -> tuple[Gate, ...]:
    """The gates by which *answers*, where unknown as is ordinary, come to *recommendation*."""
    holding = gates_holding(as_presumed(answers))
    return tuple(gate for gate in holding if gate.then is recommendation)


def made_by(condition: Condition, answers: Answers) -> Question | None:
    """The question whose answer makes *condition* hold, and does not merely let it.

    The first that is named is the one that counts; exceptions that do not apply never do.
    """
    if isinstance(condition, Is):
        return condition.question if condition.holds(answers) else None
    if isinstance(condition, AllOf | AnyOf):
        found = (made_by(part, answers) for part in condition.parts)
        return next((asked for asked in found if asked), None)
    return None


def _findings(answers: Answers, told: Recommendation | None) -> tuple[Finding, ...]:
    """The gates that hold, and the factors that may be said beside what the file is *told*.

    A gate that gives the file its recommendation may rest on presumptions; any other has to
    hold as the answers stand.  Where nothing is to be examined, nothing has to be prepared.
    """
    others = [gate for gate in gates_holding(answers) if gate.then is not told]
    if told is Recommendation.NOT_APPROPRIATE:
        others = []
    return (
        *(Finding(gate, decides=True) for gate in gates_giving(told, answers)),
        *(Finding(gate, decides=False) for gate in others),
        *(Finding(f, decides=False) for f in FACTORS if f.may_be_said(answers, told)),
    )
