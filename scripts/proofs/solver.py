"""The rules as the solver Z3 reads them, gate by gate, and what one can ask of it."""

from __future__ import annotations

import z3

from assessment.conditions import AllOf, AnyOf, Condition, Is, Not, Question
from assessment.engine import WAYS
from assessment.model import Recommendation
from assessment.narrowing import LEAVES
from assessment.questions import QUESTIONS
from assessment.rules import GATES, RULES

ANSWERS = {question: z3.Int(question.id) for question in QUESTIONS}
PERMITTED = z3.And([z3.And(answer >= 0, answer < len(q.options)) for q, answer in ANSWERS.items()])


def formula(condition: Condition) -> z3.BoolRef:
    """*condition* as the solver reads it."""
    match condition:
        case Is(question, option_ids):
            named = [n for n, option in enumerate(question.options) if option.id in option_ids]
            return z3.Or([ANSWERS[question] == number for number in named])
        case AllOf(parts):
            return z3.And([formula(part) for part in parts])
        case AnyOf(parts):
            return z3.Or([formula(part) for part in parts])
        case Not(part):
            return z3.Not(formula(part))
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
    solver = z3.Solver()
    solver.add(PERMITTED, *wanted)
    return bool(solver.check() == z3.sat)


def instead(term: z3.ExprRef, question_id: str, option_id: str) -> z3.ExprRef:
    """*term* for the same file with another answer to one question."""
    asked = question(question_id)
    number = [option.id for option in asked.options].index(option_id)
    return z3.substitute(term, (ANSWERS[asked], z3.IntVal(number)))


def given(question_id: str, *option_ids: str) -> z3.BoolRef:
    """That the answer is one of these."""
    return formula(question(question_id).is_(*option_ids))


def question(question_id: str) -> Question:
    return next(each for each in QUESTIONS if each.id == question_id)
