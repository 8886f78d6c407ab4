"""What is open, what it rests on, what would change it, and what to find out first are exact."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given, settings

from assessment.conditions import DONT_KNOW, Answers
from assessment.engine import as_presumed, assess
from assessment.model import Recommendation
from assessment.questions import ESSENTIAL, PRESUMED, known, question
from assessment.ways import WAYS
from assessment.whatif import WhatIfs, what_ifs
from tests.assessment.gate_by_gate import completions, decide, ends, moves, ordinary
from tests.assessment.strategies import nearly_complete_sheets, sheets


def what_if(answers: Answers) -> WhatIfs:
    """What the answers leave open."""
    return what_ifs(answers, assess(answers))


@given(nearly_complete_sheets())
def test_question_matters_when_its_answer_can_move_the_file(answers: Answers) -> None:
    """
    An unknown matters exactly when, in some completion, changing it alone changes the outcome.
    """
    found = what_if(answers)
    moving = set()
    for full in completions(answers):
        for asked in found.unknown:
            outcomes = {decide({**full, asked.id: option.id}) for option in asked.options}
            if len(outcomes) > 1:
                moving.add(asked)

    assert found.mattering == moving


@given(sheets())
def test_settled_means_nothing_unknown_matters(answers: Answers) -> None:
    """
    A recommendation is settled exactly when no open answer could change it.
    """
    assert (assess(answers).recommendation is not None) is not bool(what_if(answers).mattering)


@given(sheets())
def test_it_rests_on_presumptions_that_make_it_certain(answers: Answers) -> None:
    """
    With what it rests on in place, the presumed recommendation is settled; without any, not.
    """
    assessment = assess(answers)
    resting = what_if(answers).rests_on
    held = {**known(answers), **{each.question.id: each.option_id for each in resting}}

    assert bool(resting) is (assessment.recommendation is None and assessment.presumed is not None)
    if resting:
        assert assess(held).recommendation is assessment.presumed


@given(sheets())
def test_it_rests_on_the_fewest(answers: Answers) -> None:
    """
    No shorter list of presumptions makes the recommendation certain.
    """
    assessment = assess(answers)
    resting = what_if(answers).rests_on
    open_ids = [key for key in PRESUMED if key not in known(answers)]

    for fewer in combinations(open_ids, len(resting) - 1) if resting else ():
        held = {**known(answers), **{key: PRESUMED[key] for key in fewer}}
        assert assess(held).recommendation is not assessment.presumed


@given(sheets())
def test_what_it_rests_on_says_where_its_failure_leads(answers: Answers) -> None:
    """
    Beside each presumption stands everything its other options lead to, and nothing else.
    """
    told = assess(answers).presumed
    for each in what_if(answers).rests_on:
        others = [o.id for o in each.question.options if o.id != each.option_id]
        ended = {WAYS.possible({**ordinary(answers), each.question.id: o}) for o in others}
        flat = {end for possible in ended for end in possible} - {told}

        assert set(each.otherwise) == flat
        for option in each.question.options:
            held = {**ordinary(answers), each.question.id: option.id}
            assert each.leads[option.id] == WAYS.possible(held)
        assert list(each.otherwise) == [end for end in Recommendation if end in flat]
        assert each.option_id == each.question.presumed


@given(sheets())
def test_find_out_first_names_a_question_that_matters(answers: Answers) -> None:
    """
    What to find out first is unknown and matters: essential while nothing can be told, else
    something the recommendation rests on.
    """
    assessment, found = assess(answers), what_if(answers)
    hint = found.find_out_first

    assert (hint is None) is (assessment.recommendation is not None)
    if hint:
        assert hint.question in found.mattering
        if assessment.presumed is None:
            assert hint.question in ESSENTIAL
        else:
            assert hint.question in [each.question for each in found.rests_on]
        for option in hint.question.options:
            after = WAYS.possible({**as_presumed(answers), hint.question.id: option.id})
            assert hint.leads[option.id] == after


def test_find_out_first_where_two_would_have_to_fail() -> None:
    """
    Where no presumption leads elsewhere by itself, one of those it rests on is named.
    """
    answers = {
        "decision": "not-due",
        "opinions": "conflict",
        "open-question": "cause",
        "harm": "warned",
        "purpose": "understand",
        "earlier-exam": "none",
    }
    found = what_if(answers)

    assert [each.otherwise for each in found.rests_on] == [()]
    assert found.find_out_first
    assert found.find_out_first.question is found.rests_on[0].question


@given(sheets())
def test_find_out_first_narrows_most(answers: Answers) -> None:
    """
    While nothing can be told, no other essential question would leave less possible.
    """
    hint = what_if(answers).find_out_first
    if hint is None or assess(answers).presumed:
        return

    def left(question_id: str) -> float:
        asked = question(question_id)
        after = [WAYS.possible({**as_presumed(answers), asked.id: o.id}) for o in asked.options]
        return sum(map(len, after)) / len(after)

    unknown = [each for each in ESSENTIAL if each.id not in known(answers)]
    mattering = WAYS.given(as_presumed(answers)).questions
    assert left(hint.question.id) == min(left(q.id) for q in unknown if q in mattering)


@settings(max_examples=10)
@given(nearly_complete_sheets(most_missing=1))
def test_changes_are_every_move(answers: Answers) -> None:
    """
    Answer by answer and pair by pair, the list is what trying everything finds.
    """
    listed = [(frozenset(c.answers.items()), c.recommendation) for c in what_if(answers).changes]
    tried = [(frozenset(picks.items()), end) for picks, end in moves(ordinary(answers))]

    assert len(listed) == len(set(listed))
    assert set(listed) == set(tried)


@given(sheets())
def test_doing_changes_only_what_was_answered(answers: Answers) -> None:
    """
    Only a known answer can be changed by doing something, and its option says how.
    """
    for change in what_if(answers).changes:
        ways = [question(key).option(value).doable_from for key, value in change.answers.items()]
        doable = all(answers.get(key) in way for key, way in zip(change.answers, ways, strict=True))

        assert change.by_doing is doable


@given(sheets())
def test_what_is_ruled_out_stays_out_for_the_reasons_given(answers: Answers) -> None:
    """
    The answers we name rule it out together, and no smaller part of them does.
    """
    ruled_out = what_if(answers).ruled_out

    assert set(ruled_out) == set(Recommendation) - set(assess(answers).possible)
    for each, asked in ruled_out.items():
        kept = {named.id: answers[named.id] for named in asked}
        assert each not in WAYS.possible(kept)
        for key in kept:
            fewer = {other: value for other, value in kept.items() if other != key}
            assert each in WAYS.possible(fewer)


@given(sheets())
def test_filling_in_and_asking_agree(answers: Answers) -> None:
    """
    The diagram with answers filled in leads where the whole diagram leads for them.
    """
    remaining = WAYS.given(answers)

    assert remaining.possible({}) == WAYS.possible(answers)
    assert not {q.id for q in remaining.questions} & set(known(answers))


@given(nearly_complete_sheets())
def test_unknown_questions_are_those_without_a_known_answer(answers: Answers) -> None:
    """
    An answer of *not known* leaves a question as open as none.
    """
    unknown = [asked.id for asked in what_if({**answers, "kind": DONT_KNOW}).unknown]

    assert "kind" in unknown
    assert not set(unknown) & set(known({**answers, "kind": DONT_KNOW}))
    assert ends(answers) == set(WAYS.possible(answers))
