"""Conditions know three values, and lose nothing in being taken apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.conditions import AllOf, Answers, AnyOf, Condition, Not
from assessment.questions import OPINIONS, PURPOSE, QUESTIONS
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
def test_condition_reads_as_english(condition: Condition) -> None:
    """
    A condition names its questions, and never says "not (this or that)".
    """
    for said in (condition.said(), condition.said(holds=False)):
        assert all(question.name in said for question in condition.questions())
        assert "not (" not in said
        assert said.count("(") == said.count(")")


A, B, C = (q.is_(q.options[0].id) for q in QUESTIONS[:3])
IS_A, IS_B, IS_C = (str(each) for each in (A, B, C))
NOT_A, NOT_B, NOT_C = (str(~each) for each in (A, B, C))


@pytest.mark.parametrize(
    ("condition", "said"),
    [
        (A & B, f"{IS_A}, and {IS_B}"),
        (~(A & B), f"{NOT_A}, or {NOT_B}"),
        (A | B, f"{IS_A}, or {IS_B}"),
        (~(A | B), f"{NOT_A}, and {NOT_B}"),
        (A & ~(B | C), f"{IS_A}, and {NOT_B}, and {NOT_C}"),
        (A & (B | C), f"{IS_A}, and ({IS_B}, or {IS_C})"),
        (A | (B & C), f"{IS_A}, or ({IS_B}, and {IS_C})"),
        (~(A & (B | C)), f"{NOT_A}, or ({NOT_B}, and {NOT_C})"),
        (~(C | ~(A | B)), f"{NOT_C}, and ({IS_A}, or {IS_B})"),
        (~(C & ~(A & B)), f"{NOT_C}, or ({IS_A}, and {IS_B})"),
    ],
)
def test_brackets_stand_only_where_they_are_needed(condition: Condition, said: str) -> None:
    """
    A negation is said of the parts, and what reads as one list has no brackets.
    """
    assert str(condition) == said


def test_verb_follows_the_name() -> None:
    """
    Opinions are, a purpose is; and what is not so is said to be not.
    """
    assert str(OPINIONS.is_("settled")).startswith("The opinions on file are “They answer")
    assert str(~OPINIONS.is_("settled")).startswith("The opinions on file are not “They answer")
    assert str(~PURPOSE.is_("mixed")).startswith("The purpose is not “Partly")
    assert " or “" in str(PURPOSE.is_("mixed", "position"))


def test_named_condition_is_called_by_its_name() -> None:
    """
    A condition with a name is printed by it, joined as one thing, and means the same.
    """
    named = (A | B).called("either holds", "neither holds")

    assert str(named & C) == f"either holds, and {IS_C}"
    assert str(~named | C) == f"neither holds, or {IS_C}"
    assert (named | C).parts == (named, C)
    assert named == A | B


@pytest.mark.parametrize("kind", [AllOf, AnyOf])
def test_joining_stays_flat(kind: type[AllOf | AnyOf]) -> None:
    """
    Joining three conditions makes one list, so that the sentence has no brackets to spare.
    """
    one, two, three = (q.is_(q.options[0].id) for q in QUESTIONS[:3])
    joined = one & two & three if kind is AllOf else one | two | three

    assert joined == kind((one, two, three))


def test_parts_that_are_answered_together_leave_the_truth() -> None:
    """
    Two parts on one question are settled by one answer.
    """
    one, other = PURPOSE.is_("mixed", "position"), PURPOSE.is_("mixed", "credibility")

    assert (one & other).given(PURPOSE, "mixed") is True
    assert (one | other).given(PURPOSE, "understand") is False
    assert (~(one & other)).given(PURPOSE, "mixed") is False


def test_what_an_answer_does_not_touch_stays_itself() -> None:
    """
    An answer to another question leaves a condition as it is, so that nothing is built anew.
    """
    for condition in (A, A & B, A | B, ~A, ~(A & B)):
        assert condition.given(PURPOSE, "mixed") is condition
    assert (A & B).given(QUESTIONS[0], QUESTIONS[0].options[0].id) is B
    assert (~(A & B)).given(QUESTIONS[0], QUESTIONS[0].options[0].id) == ~B


def test_double_negation_is_gone() -> None:
    """
    Not not is nothing.
    """
    condition = QUESTIONS[0].is_(QUESTIONS[0].options[0].id)

    assert ~~condition is condition
    assert isinstance(~condition, Not)
