"""What to do next is what a careful manager would say."""

from __future__ import annotations

import pytest
from hypothesis import example, given

from assessment import words
from assessment.conditions import Answers
from assessment.model import Gate, Moment, Recommendation
from assessment.questions import ESSENTIAL, known
from assessment.report import report
from assessment.rules.minding import ANY_OCCUPATION, PAPER_TOO_THIN
from assessment.rules.prepare import ASK_TREATING_FIRST, THEIR_ANSWER_STANDS
from assessment.rules.reasons import SAFETY_FIRST
from assessment.steps import MOST_TO_FIND_OUT
from tests.assessment.strategies import sheets, stories


@example({"harm": "warned"})  # it cannot be told yet, so there are no steps
@given(sheets())
def test_steps_come_in_a_careful_order(answers: Answers) -> None:
    """
    Safety comes first, consent before booking, and the note last.
    """
    told = report(answers)
    acts = [step.act for step in told.steps]
    safe = [f.rule.next_step for f in told.findings if f.rule.moment is Moment.SAFETY]

    assert len(acts) == len(set(acts))
    if safe and told.assessment.presumed:
        assert acts[0] in safe
    booking = [n for n, act in enumerate(acts) if act.startswith("Book ")]
    for number in booking:
        assert told.assessment.presumed is Recommendation.PROCEED
        assert any(" consent" in act for act in acts[:number])
        assert acts[number + 1].startswith("Note ")
        assert number + 2 == len(acts)


@given(sheets())
def test_danger_is_met_first_wherever_the_file_leads(answers: Answers) -> None:
    """
    Whoever saw danger at first hand is told to act on it today, whatever becomes of the IME.
    """
    told = report({**answers, "safety": "observed"})
    if told.assessment.presumed:
        assert told.steps[0].act == SAFETY_FIRST.next_step
        assert told.steps[0].by == "today"


RATED = {
    "decision": "depends",
    "open-question": "lasting",
    "treatment": "changing",
    "opinions": "vague",
}


@pytest.mark.parametrize(
    ("answers", "act"),
    [
        pytest.param(
            RATED,
            "Keep treatment, contact and the return-to-work plan going meanwhile.",
            id="a wait",
        ),
        pytest.param(
            RATED | {"demands": "no-job"},
            "Keep treatment and contact going meanwhile.",
            id="a wait that has nothing to do with work",
        ),
        pytest.param(
            RATED | {"demands": "no-job", "kind": "litigation"},
            "Keep collecting the records meanwhile.",
            id="a wait in a lawsuit",
        ),
    ],
)
def test_a_wait_fits_what_the_file_is_about(answers: Answers, act: str) -> None:
    """
    One way of saying it does not fit every file.
    """
    assert act in [step.act for step in report(answers).steps]


def test_a_file_review_alone_hears_what_paper_leaves_open() -> None:
    """
    A sentence about a reviewer stands beside no other step.
    """
    answers = {
        "decision": "depends",
        "open-question": "cause",
        "opinions": "conflict",
        "lighter": "records-review",
    }
    ((review, *_), (addendum, *_)) = (
        report({**answers, "earlier-exam": earlier}).steps for earlier in ("none", "incomplete")
    )

    assert review.how == (PAPER_TOO_THIN.next_step,)
    assert addendum.how == ()


@pytest.mark.parametrize(
    ("asked", "letter"), [("no", ASK_TREATING_FIRST), ("answers", THEIR_ANSWER_STANDS)]
)
def test_a_letter_encloses_the_test_of_any_work(asked: str, letter: Gate) -> None:
    """
    The treating provider has to know what capacity is measured against.
    """
    told = report(
        {
            "decision": "depends",
            "open-question": "function",
            "opinions": "vague",
            "treating-asked": asked,
            "authority": "named",
            "demands": "any-work",
        }
    )

    assert [step.how for step in told.steps if step.rule == letter.id] == [
        (ANY_OCCUPATION.next_step,)
    ]


@example({"decision": "same", "purpose": "credibility"})
@example(
    {
        "decision": "depends",
        "open-question": "recovery",
        "opinions": "reversed",
        "earlier-exam": "incomplete",
        "lighter": "records-review",
    }
)
@given(sheets())
def test_what_stops_a_file_or_serves_instead_is_one_step(answers: Answers) -> None:
    """
    Where several gates lead to the same end, the strongest says what to do.
    """
    assessment = report(answers).assessment
    deciding = [gate.id for gate in assessment.deciding]
    said = [step.rule for step in report(answers).steps if step.rule in deciding]

    if assessment.presumed in (Recommendation.NOT_APPROPRIATE, Recommendation.ALTERNATIVE):
        assert said == deciding[:1]


@given(sheets())
def test_every_step_is_concrete(answers: Answers) -> None:
    """
    A step says what, by when, and leads to a page with a title or to the question it answers.
    """
    for step in report(answers).steps:
        assert step.act.endswith(".")
        assert step.by
        assert bool(step.guide) is not bool(step.question)
        if step.guide:
            assert words.guide_title(step.guide)
        else:
            assert step.question not in known(answers)
        assert all(sentence.endswith(".") for sentence in step.how)


@given(sheets())
def test_told_file_has_steps(answers: Answers) -> None:
    """
    Whoever is told a recommendation is told what to do, from the gates that decide; to whom
    none can be told yet, where to look first.
    """
    told = report(answers)
    deciding = [f.rule for f in told.findings if f.decides]
    acts = {step.act for step in told.steps}

    assert told.steps or not known(answers)
    if told.assessment.presumed is None and known(answers):
        hint = told.what_ifs.find_out_first
        assert hint
        assert told.steps[0].question == hint.question.id
        assert {each.question for each in told.steps[1:]} <= {each.id for each in ESSENTIAL}
        assert len(told.steps) <= MOST_TO_FIND_OUT
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
