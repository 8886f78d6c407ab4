"""The rules as the solver Z3 reads them, gate by gate, and what one can ask of it.

A complete file has an option for every question; a file in which some answers are not known has
-1 there, and a condition is then true, false, or neither.
"""

from __future__ import annotations

import z3

from assessment.conditions import AllOf, AnyOf, Condition, Is, Not
from assessment.model import Recommendation
from assessment.narrowing import LEAVES
from assessment.questions import QUESTIONS, question
from assessment.rules import GATES, RULES
from assessment.ways import WAYS

UNKNOWN = -1

ANSWERS = {asked: z3.Int(asked.id) for asked in QUESTIONS}
PERMITTED = z3.And([z3.And(answer >= 0, answer < len(q.options)) for q, answer in ANSWERS.items()])
PERMITTED_OR_UNKNOWN = z3.And(
    [z3.And(answer >= UNKNOWN, answer < len(q.options)) for q, answer in ANSWERS.items()]
)


def formula(condition: Condition) -> z3.BoolRef:
    """*condition* as the solver reads it."""
    match condition:
        case Is(asked, option_ids):
            named = [n for n, option in enumerate(asked.options) if option.id in option_ids]
            return z3.Or([ANSWERS[asked] == number for number in named])
        case AllOf(parts):
            return z3.And([formula(part) for part in parts])
        case AnyOf(parts):
            return z3.Or([formula(part) for part in parts])
        case Not(part):
            return z3.Not(formula(part))
    raise TypeError(f"{condition!r} is no condition of the algebra.")


def known_to_be(condition: Condition, truth: bool) -> z3.BoolRef:
    """That *condition* is known to hold, or known to fail, though answers may be unknown."""
    match condition:
        case Is(asked, _):
            return z3.And(ANSWERS[asked] != UNKNOWN, formula(condition) == truth)
        case AllOf(parts) | AnyOf(parts):
            every = isinstance(condition, AllOf) is truth
            known = [known_to_be(part, truth) for part in parts]
            return z3.And(known) if every else z3.Or(known)
        case Not(part):
            return known_to_be(part, not truth)
    raise TypeError(f"{condition!r} is no condition of the algebra.")


def recommended() -> z3.ArithRef:
    """The recommendation, as its rank in the order of precedence: the gates read one by one."""
    outcome: z3.ArithRef = z3.IntVal(LEAVES.index(Recommendation.PROCEED))
    for gate in reversed(GATES):
        outcome = z3.If(formula(gate.when), LEAVES.index(gate.then), outcome)
    return outcome


def drawn() -> z3.ArithRef:
    """The recommendation as the decision diagram gives it."""
    ends: list[z3.ArithRef] = [z3.IntVal(leaf) for leaf in range(len(LEAVES))]
    for node in WAYS.nodes:
        answer = ANSWERS[WAYS.order[node.level]]
        end = ends[node.ways[-1]]
        for way in range(len(node.ways) - 2, -1, -1):
            end = z3.If(answer == way, ends[node.ways[way]], end)
        ends.append(end)
    return ends[WAYS.top]


outcome = recommended()
holds = {rule: formula(rule.when) for rule in RULES}
proceeds = outcome == LEAVES.index(Recommendation.PROCEED)
stopped = outcome == LEAVES.index(Recommendation.NOT_APPROPRIATE)
onwards = z3.Or(proceeds, outcome == LEAVES.index(Recommendation.PREPARE_FIRST))


def exists(*wanted: z3.BoolRef) -> bool:
    """Whether some complete file is as *wanted*."""
    return _satisfiable(PERMITTED, *wanted)


def exists_incomplete(*wanted: z3.BoolRef) -> bool:
    """Whether some file is as *wanted*, of which not everything has to be known."""
    return _satisfiable(PERMITTED_OR_UNKNOWN, *wanted)


def _satisfiable(*wanted: z3.BoolRef) -> bool:
    solver = z3.Solver()
    solver.add(*wanted)
    return bool(solver.check() == z3.sat)


def instead(term: z3.ExprRef, question_id: str, option_id: str) -> z3.ExprRef:
    """*term* for the same file with another answer to one question."""
    asked = question(question_id)
    number = [option.id for option in asked.options].index(option_id)
    return z3.substitute(term, (ANSWERS[asked], z3.IntVal(number)))


def given(question_id: str, *option_ids: str) -> z3.BoolRef:
    """That the answer is one of these."""
    return formula(question(question_id).is_(*option_ids))
