"""Conditions know three values, and lose nothing in being taken apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.conditions import AllOf, Answers, AnyOf, Condition, Not
from assessment.questions import QUESTIONS
from tests.assessment.strategies import complete_sheets, sheets


def single() -> st.SearchStrategy[Condition]:
    """Conditions on one question."""
    return st.sampled_from(QUESTIONS).flatmap(
        lambda q: st.sets(
            st.sampled_from([o.id for o in q.options]), min_size=1, max_size=len(q.options)
        ).map(lambda ids: q.is_(*ids))
    )


def conditions() -> st.SearchStrategy[Condition]:
    """Any condition the algebra can build."""
    return st.recursive(
        single(),
        lambda inner: st.one_of(
            st.tuples(inner, inner).map(lambda two: two[0] & two[1]),
            st.tuples(inner, inner).map(lambda two: two[0] | two[1]),
            inner.map(lambda one: ~one),
        ),
        max_leaves=6,
    )


@given(conditions(), complete_sheets())
def test_complete_file_leaves_nothing_unknown(condition: Condition, answers: Answers) -> None:
    """
    Where everything is known, a condition holds or fails.
    """
    assert condition.holds(answers) is not None


@given(conditions(), sheets(), complete_sheets())
def test_what_held_keeps_holding(condition: Condition, answers: Answers, complete: Answers) -> None:
    """
    A truth known from some answers is not undone by more of them.
    """
    more = {**complete, **{key: value for key, value in answers.items() if value != "dont-know"}}
    before = condition.holds(answers)

    assert before is None or condition.holds(more) is before


@given(conditions(), complete_sheets())
def test_filling_in_one_answer_at_a_time_ends_alike(condition: Condition, answers: Answers) -> None:
    """
    What is left after every answer is the truth itself.
    """
    left: Condition | bool = condition
    for question in QUESTIONS:
        if not isinstance(left, bool):
            left = left.given(question, answers[question.id])

    assert left is condition.holds(answers)


@given(conditions(), conditions(), complete_sheets())
def test_de_morgan(one: Condition, other: Condition, answers: Answers) -> None:
    """
    Not both means that one of them fails.
    """
    assert (~(one & other)).holds(answers) is (~one | ~other).holds(answers)


@given(conditions())
def test_condition_reads_as_words(condition: Condition) -> None:
    """
    A condition can be printed with the words of the question and its options.
    """
    question = next(condition.questions())

    assert question.name in str(condition)


@pytest.mark.parametrize("kind", [AllOf, AnyOf])
def test_joining_stays_flat(kind: type[AllOf | AnyOf]) -> None:
    """
    Joining three conditions makes one list, so that the sentence has no brackets to spare.
    """
    one, two, three = (q.is_(q.options[0].id) for q in QUESTIONS[:3])
    joined = one & two & three if kind is AllOf else one | two | three

    assert joined == kind((one, two, three))


def test_double_negation_is_gone() -> None:
    """
    Not not is nothing.
    """
    condition = QUESTIONS[0].is_(QUESTIONS[0].options[0].id)

    assert ~~condition is condition
    assert isinstance(~condition, Not)
