"""The diagram folds the gates without losing or adding anything."""

from __future__ import annotations

from hypothesis import given

from assessment.conditions import Answers
from assessment.diagram import diagram
from assessment.model import Recommendation
from assessment.narrowing import LEAVES, narrowed
from assessment.questions import DECISION, PURPOSE
from assessment.rules import GATES
from assessment.rules.prepare import AGREEMENT_MISSING
from assessment.ways import WAYS
from tests.assessment.gate_by_gate import decide, ends
from tests.assessment.strategies import complete_sheets, nearly_complete_sheets

FOLDED_ANEW = diagram(GATES)


@given(complete_sheets())
def test_folding_keeps_every_gate(answers: Answers) -> None:
    """
    A diagram folded now decides every complete file as the gates do, one by one.
    """
    assert diagram(GATES).possible(answers) == (decide(answers),)


@given(nearly_complete_sheets())
def test_folding_keeps_what_is_open(answers: Answers) -> None:
    """
    And leaves possible exactly what the completions lead to.
    """
    assert set(FOLDED_ANEW.possible(answers)) == ends(answers)


def test_folding_twice_gives_the_same_diagram() -> None:
    """
    The diagram is as small as it was, with its nodes in the same order.
    """
    assert diagram(GATES) == WAYS
    assert len(set(WAYS.nodes)) == len(WAYS.nodes)
    assert all(len(set(node.ways)) > 1 for node in WAYS.nodes)


def test_no_gates_let_every_file_proceed() -> None:
    """
    What no gate holds proceeds, and nothing is asked.
    """
    nothing = diagram(())

    assert nothing.possible({}) == (Recommendation.PROCEED,)
    assert nothing.questions == ()
    assert nothing.nodes == ()


def test_questions_left_are_those_that_matter() -> None:
    """
    After an answer that decides, nothing is left to ask; before it, every gate's question is.
    """
    assert WAYS.given({"decision": "same"}).questions == ()
    assert set(WAYS.questions) == {q for gate in GATES for q in gate.when.questions()}


def test_two_answers_that_move_a_file_together_are_found() -> None:
    """
    Where neither leads elsewhere alone, both stand beside each other, in the order of the ways.
    """
    agreed = diagram((AGREEMENT_MISSING,))

    assert list(agreed.moves({"authority": "named", "told": "agrees"})) == [
        ((("authority", "agreement"), ("told", says)), Recommendation.PREPARE_FIRST)
        for says in ("not-yet", "objects")
    ]


def test_narrowing_ends_at_the_strongest_gate_left() -> None:
    """
    A gate that holds hides the weaker ones behind it, and joins equals before it.
    """
    same, position = DECISION.is_("same"), PURPOSE.is_("position")
    stop, wait = Recommendation.NOT_APPROPRIATE, Recommendation.WAIT

    assert narrowed(((same, stop), (position, wait)), DECISION, "same") == LEAVES.index(stop)
    assert narrowed(((same, stop), (position, wait)), DECISION, "depends") == ((position, wait),)
    left = narrowed(((position, stop), (same, wait)), DECISION, "same")
    assert left == ((position, stop), (True, wait))
    assert narrowed(((position, stop), (same, stop)), DECISION, "same") == LEAVES.index(stop)
    assert narrowed(((same, wait),), DECISION, "depends") == ()


def test_diagram_asks_each_question_once_on_every_way() -> None:
    """
    A node leads only to questions that come later, so every way ends.
    """
    leaves = len(Recommendation)
    for index, node in enumerate(WAYS.nodes, start=leaves):
        for way in node.ways:
            assert way < leaves or (way < index and WAYS.nodes[way - leaves].level > node.level)
