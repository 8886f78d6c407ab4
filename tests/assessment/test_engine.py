"""A recommendation is made only where every open answer leads to it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.conditions import DONT_KNOW, AnswerError, Answers, Question
from assessment.engine import WAYS, assess
from assessment.model import Gate, Recommendation
from assessment.questions import QUESTIONS
from assessment.rules import GATES
from tests.assessment.gate_by_gate import completions, decide
from tests.assessment.strategies import (
    complete_sheets,
    known_option,
    nearly_complete_sheets,
    sheets,
)


@given(complete_sheets())
def test_complete_file_has_exactly_one_recommendation(answers: Answers) -> None:
    """
    For a file of which everything is known, the strongest gate that holds decides.
    """
    assert assess(answers).recommendation is decide(answers)


@given(nearly_complete_sheets())
def test_possible_is_what_the_completions_lead_to(answers: Answers) -> None:
    """
    What we call possible is exactly what some way of settling the open answers leads to.
    """
    assert set(assess(answers).possible) == {decide(full) for full in completions(answers)}


@given(sheets())
def test_not_knowing_equals_not_answering(answers: Answers) -> None:
    """
    "I do not know" is never read as "no".
    """
    known = {key: value for key, value in answers.items() if value != DONT_KNOW}

    assert assess(answers) == assess(known)


@given(
    sheets(), st.sampled_from(QUESTIONS).flatmap(lambda q: st.tuples(st.just(q), known_option(q)))
)
def test_more_answers_never_widen_what_is_possible(
    answers: Answers, more: tuple[Question, str]
) -> None:
    """
    An answer to an open question can rule out, and never bring back.
    """
    question, option = more
    open_before = {**answers, question.id: DONT_KNOW} if question.dont_know else dict(answers)
    if not question.dont_know:
        open_before.pop(question.id, None)
    after = assess({**open_before, question.id: option}).possible

    assert set(after) <= set(assess(open_before).possible)


@given(sheets())
def test_something_is_always_possible(answers: Answers) -> None:
    """
    No answers lead to nothing, and what is possible stands in the order of precedence.
    """
    possible = assess(answers).possible

    assert possible
    assert list(possible) == [each for each in Recommendation if each in possible]


stop_signs = [gate for gate in GATES if gate.then is Recommendation.NOT_APPROPRIATE]


@pytest.mark.parametrize("gate", stop_signs, ids=lambda gate: gate.id)
@given(answers=sheets())
def test_stop_signs_are_never_outvoted(gate: Gate, answers: Answers) -> None:
    """
    Where a stop-sign holds, no other answer leads to an examination.
    """
    stopped = {**answers, **gate.example}

    assert assess(stopped).recommendation is Recommendation.NOT_APPROPRIATE


@given(sheets())
def test_findings_hold(answers: Answers) -> None:
    """
    Nothing is found in a file that its answers do not say.
    """
    assert all(finding.rule.when.holds(answers) is True for finding in assess(answers).findings)


@given(sheets())
def test_every_gate_that_holds_is_found(answers: Answers) -> None:
    """
    What stands in the way is said in the order of the rules, whether it decides or not.
    """
    found = [finding.rule for finding in assess(answers).findings]

    assert [rule for rule in found if isinstance(rule, Gate)] == [
        gate for gate in GATES if gate.when.holds(answers)
    ]


@given(sheets())
def test_gates_of_the_recommendation_decide_and_nothing_else(answers: Answers) -> None:
    """
    A finding decides where it is a gate that leads to what is recommended.
    """
    assessment = assess(answers)
    deciding = [finding.rule for finding in assessment.findings if finding.decides]

    assert deciding == [
        gate
        for gate in GATES
        if gate.then is assessment.recommendation and gate.when.holds(answers)
    ]


@given(complete_sheets())
def test_held_file_has_a_deciding_finding(answers: Answers) -> None:
    """
    A complete file that does not proceed is told by which rule.
    """
    assessment = assess(answers)
    proceeds = assessment.recommendation is Recommendation.PROCEED

    assert proceeds is not any(finding.decides for finding in assessment.findings)


@given(complete_sheets())
def test_every_recommendation_has_a_reason(answers: Answers) -> None:
    """
    No complete file is answered without a finding.
    """
    assert assess(answers).findings


def test_nothing_answered_leaves_all_five_possible() -> None:
    """
    An empty sheet rules nothing out.
    """
    assert assess({}).possible == tuple(Recommendation)


@pytest.mark.parametrize(
    ("answers", "culprit", "expected"),
    [
        ({"colour": "red"}, "colour", "decision"),
        ({"decision": "maybe"}, "maybe", "depends, not-due, same"),
        ({"focus": "dont-know"}, "dont-know", "clear, unclear, mismatch"),
    ],
)
def test_answers_nobody_may_give_are_refused(answers: Answers, culprit: str, expected: str) -> None:
    """
    A wrong answer is named, with what was expected.
    """
    with pytest.raises(AnswerError, match=culprit) as refusal:
        assess(answers)

    assert expected in str(refusal.value)


def test_diagram_asks_each_question_once_on_every_way() -> None:
    """
    A node leads only to questions that come later, so every way ends.
    """
    leaves = len(Recommendation)
    for index, node in enumerate(WAYS.nodes, start=leaves):
        for way in node.ways:
            assert way < leaves or (way < index and WAYS.nodes[way - leaves].level > node.level)
