"""What to do next, and what would change it, are what a careful manager would say."""

from __future__ import annotations

from collections import Counter

from hypothesis import given

from assessment import words
from assessment.conditions import Answers
from assessment.engine import assess
from assessment.model import ONWARDS, Moment, Recommendation
from assessment.questions import QUESTIONS, question
from assessment.report import report
from assessment.turns import MOST, MOST_ALIKE, VERIFIED_FIRST
from tests.assessment.strategies import sheets, stories


@given(sheets())
def test_steps_come_in_a_careful_order(answers: Answers) -> None:
    """
    Safety comes first, consent before booking, and the note last.
    """
    told = report(answers)
    acts = [step.act for step in told.steps]
    safe = [f.rule.next_step for f in told.findings if f.rule.moment is Moment.SAFETY]

    assert len(acts) == len(set(acts))
    if told.assessment.presumed in (*ONWARDS, Recommendation.WAIT) and safe:
        assert acts[0] in safe
    booking = [n for n, act in enumerate(acts) if act.startswith("Book ")]
    for number in booking:
        assert told.assessment.presumed is Recommendation.PROCEED
        assert any(" consent" in act for act in acts[:number])
        assert acts[number + 1].startswith("Note ")
        assert number + 2 == len(acts)


@given(sheets())
def test_every_step_is_concrete(answers: Answers) -> None:
    """
    A step says what, by when, and leads to a page with a title.
    """
    for step in report(answers).steps:
        assert step.act.endswith(".")
        assert step.by
        assert words.guide_title(step.guide)
        assert all(sentence.endswith(".") for sentence in step.how)


@given(sheets())
def test_told_file_has_steps(answers: Answers) -> None:
    """
    Whoever is told a recommendation is told what to do, from the gates that decide.
    """
    told = report(answers)
    deciding = [f.rule for f in told.findings if f.decides]
    acts = {step.act for step in told.steps}

    assert bool(told.steps) is (told.assessment.presumed is not None)
    if told.assessment.presumed in (None, Recommendation.PROCEED):
        assert not deciding
    elif told.assessment.presumed in (Recommendation.PREPARE_FIRST, Recommendation.WAIT):
        assert {rule.next_step for rule in deciding} <= acts
    else:
        assert deciding[0].next_step in acts


@given(stories())
def test_presumed_road_begins_with_checking(answers: Answers) -> None:
    """
    A file that proceeds on presumptions is told to check them; a settled one is not.
    """
    told = report(answers)
    if told.assessment.presumed is not Recommendation.PROCEED:
        return
    checking = [step for step in told.steps if step.act.startswith("Check what this rests on")]

    assert bool(checking) is bool(told.rests_on)
    assert bool(told.rests_on) is (told.assessment.recommendation is None)


@given(sheets())
def test_turns_are_a_handful_and_lead_where_they_say(answers: Answers) -> None:
    """
    At most five, each about another question, none about what is presumed already.
    """
    told = report(answers)
    asked = [turn.question_id for turn in told.turns]

    assert len(asked) == len(set(asked)) <= MOST
    assert not set(asked) & {each.presumption.question.id for each in told.rests_on}
    alike = Counter(turn.recommendation for turn in told.turns)
    assert all(count <= MOST_ALIKE for count in alike.values())
    assert [t.by_doing for t in told.turns] == sorted(
        (t.by_doing for t in told.turns), reverse=True
    )
    for turn in told.turns:
        assert turn.recommendation is not told.assessment.presumed
        ways = [
            assess({**answers, turn.question_id: option.id}).presumed
            for option in question(turn.question_id).options
            if (option.by_doing if turn.by_doing else option.turn) in turn.sentence
        ]
        assert turn.recommendation in ways


def test_every_question_with_a_turn_has_its_place_in_the_order() -> None:
    """
    What may turn out, or be done, can be ranked.
    """
    turning = {q.id for q in QUESTIONS for o in q.options if o.turn or o.by_doing}

    assert turning <= set(VERIFIED_FIRST)
    assert len(VERIFIED_FIRST) == len(set(VERIFIED_FIRST))
