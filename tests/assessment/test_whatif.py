"""What is open, what would change it, and what to find out first are exact."""

from __future__ import annotations

from itertools import combinations

from hypothesis import assume, given

from assessment.conditions import DONT_KNOW, Answers
from assessment.engine import WAYS, assess
from assessment.model import Recommendation
from assessment.questions import QUESTIONS
from assessment.whatif import (
    changes,
    find_out_first,
    mattering,
    reasons_against,
    unknown,
)
from tests.assessment.gate_by_gate import completions, decide
from tests.assessment.strategies import nearly_complete_sheets, sheets


@given(nearly_complete_sheets())
def test_question_matters_when_its_answer_can_move_the_file(answers: Answers) -> None:
    """
    An unknown matters exactly when, in some completion, changing it alone changes the outcome.
    """
    moves = set()
    for full in completions(answers):
        for asked in unknown(answers):
            outcomes = {decide({**full, asked.id: option.id}) for option in asked.options}
            if len(outcomes) > 1:
                moves.add(asked)

    assert mattering(answers) == moves


@given(sheets())
def test_settled_means_nothing_unknown_matters(answers: Answers) -> None:
    """
    A recommendation is made exactly when no open answer could change it.
    """
    assert (assess(answers).recommendation is not None) is not bool(mattering(answers))


@given(sheets())
def test_find_out_first_names_a_question_that_matters(answers: Answers) -> None:
    """
    What to find out first is open, and finding it out can settle something.
    """
    first = find_out_first(answers)

    assert (first is None) is (assess(answers).recommendation is not None)
    assert first is None or first in mattering(answers)


@given(sheets())
def test_change_leads_where_it_says(answers: Answers) -> None:
    """
    With the changed answers in place, the recommendation is the one we named.
    """
    now = assess(answers).recommendation
    for change in changes(answers):
        after = assess({**answers, **change.answers}).recommendation

        assert after is change.recommendation
        assert after is not now


@given(nearly_complete_sheets())
def test_changes_are_smallest_and_none_is_missed(answers: Answers) -> None:
    """
    Every answer that leads elsewhere is listed; and, from a recommendation, every two.
    """
    listed = {frozenset(change.answers.items()) for change in changes(answers)}
    now = assess(answers).recommendation
    singles = [(q.id, o.id) for q in QUESTIONS for o in q.options if answers.get(q.id) != o.id]

    def elsewhere(*picks: tuple[str, str]) -> bool:
        after = assess({**answers, **dict(picks)}).recommendation
        return after is not None and after is not now

    alone = {pick for pick in singles if elsewhere(pick)}
    assert {frozenset([pick]) for pick in alone} == {each for each in listed if len(each) == 1}
    assume(now is not None)
    sample = [pick for pick in singles if pick not in alone][::3]
    for one, other in combinations(sample, 2):
        if one[0] != other[0]:
            assert elsewhere(one, other) is (frozenset([one, other]) in listed)


@given(sheets())
def test_doing_changes_only_what_was_answered(answers: Answers) -> None:
    """
    Only a known answer can be changed by doing something; the rest is to verify.
    """
    for change in changes(answers):
        if change.by_doing:
            assert all(answers.get(key, DONT_KNOW) != DONT_KNOW for key in change.answers)


@given(sheets())
def test_what_is_ruled_out_stays_out_for_the_reasons_given(answers: Answers) -> None:
    """
    The answers we name rule it out together, and no smaller part of them does.
    """
    for each in set(Recommendation) - set(assess(answers).possible):
        named = [question.id for question in reasons_against(answers, each)]
        kept = {key: answers[key] for key in named}

        assert each not in WAYS.possible(kept)
        for key in named:
            fewer = {other: value for other, value in kept.items() if other != key}
            assert each in WAYS.possible(fewer)


@given(sheets())
def test_filling_in_and_asking_agree(answers: Answers) -> None:
    """
    The diagram with answers filled in leads where the whole diagram leads for them.
    """
    remaining = WAYS.given(answers)

    assert remaining.possible({}) == WAYS.possible(answers)
    assume(remaining.questions)
    assert not {q.id for q in remaining.questions} & {
        key for key, value in answers.items() if value != DONT_KNOW
    }
