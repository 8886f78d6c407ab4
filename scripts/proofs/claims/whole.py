"""The rules are whole: every file is answered, and no part of them is idle."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import z3

from assessment.conditions import Question
from assessment.model import Recommendation, Rule
from assessment.narrowing import LEAVES
from assessment.questions import QUESTIONS
from assessment.rules import FACTORS, GATES, RULES
from assessment.ways import WAYS
from scripts.proofs.answer_sheets import complete_sheets, sheets_by_recommendation
from scripts.proofs.claims.claim import claim
from scripts.proofs.solver import drawn, exists, holds, instead, outcome, stopped


@claim("Every complete file gets exactly one recommendation, and never none.")
def one_recommendation_and_never_none() -> Iterator[str]:
    if sum(sheets_by_recommendation(WAYS).values()) != complete_sheets():
        yield "the count of answer sheets"


@claim("The diagram the page uses says the same as the rules read one by one.")
def the_diagram_is_the_law() -> Iterator[str]:
    if exists(outcome != drawn()):
        yield "the diagram"


@claim(
    "The order in which gates and rules are written, or read, does not matter.",
    means="The recommendation is the strongest that any gate gives which holds. Whichever of two"
    " gates is read first, with whatever the others came to, the two leave the same; so every"
    " order of all of them does. The other rules decide nothing, and each is said for the answers"
    " and the recommendation alone, which a test holds by reading them in shuffled orders.",
)
def order_does_not_matter() -> Iterator[str]:
    so_far, one, other = z3.Ints("so-far one other")
    one_holds, other_holds = z3.Bools("one-holds other-holds")
    either = _read(one_holds, one, _read(other_holds, other, so_far))
    if exists(either != _read(other_holds, other, _read(one_holds, one, so_far))):
        yield "two gates"
    strongest: z3.ArithRef = z3.IntVal(LEAVES.index(Recommendation.PROCEED))
    for gate in GATES:
        strongest = _read(holds[gate], z3.IntVal(LEAVES.index(gate.then)), strongest)
    if exists(z3.Or(strongest != outcome, strongest != drawn())):
        yield "the strongest gate"


@claim("More answers never contradict what was certain.")
def answers_only_narrow() -> Iterator[str]:
    for index, node in enumerate(WAYS.nodes):
        if any(way >= len(LEAVES) + index for way in node.ways):
            yield WAYS.order[node.level].id


@claim("Each of the five recommendations is the right one for some file.")
def every_recommendation_occurs() -> Iterator[str]:
    for rank, leaf in enumerate(LEAVES):
        if not exists(outcome == rank):
            yield leaf.value


@claim("Each gate decides some file all by itself.")
def every_gate_can_decide_alone() -> Iterator[str]:
    for gate in GATES:
        others = [z3.Not(holds[other]) for other in GATES if other is not gate]
        if not exists(holds[gate], *others):
            yield gate.id


@claim("Each factor can speak, and can be silent, in a file that is not stopped.")
def every_factor_can_speak() -> Iterator[str]:
    for factor in FACTORS:
        if not exists(holds[factor], z3.Not(stopped)) or not exists(
            z3.Not(holds[factor]), z3.Not(stopped)
        ):
            yield factor.id


@claim("Each option of each question changes some rule for some file.")
def every_option_matters() -> Iterator[str]:
    for question in QUESTIONS:
        for option in question.options:
            if not any(_differs(_rules_on(question), question, option.id)):
                yield f"{question.id}: {option.id}"


NEVER_DECIDES = "They add risks, fields to consider and what to verify; none of them decides."


@claim(
    "Each question can move the recommendation.",
    exceptions=dict.fromkeys(("area", "demands", "kind", "role", "place"), NEVER_DECIDES),
)
def every_question_can_decide() -> Iterator[str]:
    for question in QUESTIONS:
        if not any(
            exists(outcome != instead(outcome, question.id, option.id))
            for option in question.options
        ):
            yield question.id


def _read(holding: z3.BoolRef, gives: z3.ArithRef, so_far: z3.ArithRef) -> z3.ArithRef:
    """What gates come to when, after those that came *so_far*, one is read that *gives* this."""
    return z3.If(z3.And(holding, gives < so_far), gives, so_far)


def _rules_on(question: Question) -> Iterable[Rule]:
    """The rules that ask *question*."""
    return [rule for rule in RULES if question in rule.when.questions()]


def _differs(rules: Iterable[Rule], question: Question, option_id: str) -> Iterator[bool]:
    return (exists(holds[r] != instead(holds[r], question.id, option_id)) for r in rules)
