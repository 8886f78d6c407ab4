"""A recommendation is settled where every open answer leads to it, and presumed where it holds
if the unknown is as is ordinary."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assessment import engine
from assessment.conditions import DONT_KNOW, AnswerError, Answers, Question
from assessment.diagram import diagram
from assessment.engine import as_presumed, assess, made_by
from assessment.model import Gate, Recommendation
from assessment.questions import ESSENTIAL, PURPOSE, QUESTIONS, TREATMENT, known
from assessment.rules import FACTORS, GATES, STAGES
from tests.assessment.gate_by_gate import completions, decide, ends, ordinary
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


@given(nearly_complete_sheets())
def test_presumed_is_what_the_ordinary_file_leads_to(answers: Answers) -> None:
    """
    Where the unknown is as is ordinary, one recommendation is left, or none is presumed.
    """
    left = ends(ordinary(answers))
    settled = ends(answers)

    expected = settled if len(settled) == 1 else left
    assert assess(answers).presumed is (next(iter(expected)) if len(expected) == 1 else None)


@given(sheets())
def test_a_finding_decides_or_does_not(answers: Answers) -> None:
    """
    Exactly the gates that the recommendation rests on decide; of the others that is denied.
    """
    assessment = assess(answers)

    for finding in assessment.findings:
        assert finding.decides is (finding.rule in assessment.deciding)


@given(st.randoms(use_true_random=False), sheets())
@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_rules_may_be_written_in_any_order(
    monkeypatch: pytest.MonkeyPatch, chance: Random, answers: Answers
) -> None:
    """
    Gates and factors in a shuffled order find the same, and the same of it decides.
    """
    found = assess(answers)
    gates = sorted(chance.sample(GATES, len(GATES)), key=lambda gate: STAGES.index(gate.stage))
    with monkeypatch.context() as patched:
        patched.setattr(engine, "GATES", tuple(gates))
        patched.setattr(engine, "FACTORS", tuple(chance.sample(FACTORS, len(FACTORS))))
        patched.setattr(engine, "WAYS", diagram(gates))
        shuffled = assess(answers)

    assert (shuffled.possible, shuffled.presumed) == (found.possible, found.presumed)
    assert set(shuffled.findings) == set(found.findings)


@given(sheets())
def test_settled_is_presumed_too(answers: Answers) -> None:
    """
    A settled recommendation is never presumed to be another.
    """
    assessment = assess(answers)

    assert assessment.recommendation in (None, assessment.presumed)
    assert assessment.presumed is None or assessment.presumed in assessment.possible


@given(sheets(), st.sampled_from(QUESTIONS))
def test_agreeing_with_a_presumption_changes_nothing(answers: Answers, asked: Question) -> None:
    """
    An answer that says what was presumed leaves the presumed recommendation as it was.
    """
    if asked.presumed and asked.id not in known(answers):
        before = assess(answers).presumed
        after = assess({**answers, asked.id: asked.presumed}).presumed

        assert before in (None, after)


@given(sheets(), st.sampled_from(ESSENTIAL))
def test_essential_questions_are_never_presumed(answers: Answers, asked: Question) -> None:
    """
    While one of the essential five is not known, no file proceeds, not even presumed.
    """
    assessment = assess({**answers, asked.id: DONT_KNOW})

    assert asked.presumed is None
    assert asked.id not in as_presumed({})
    assert assessment.presumed is not Recommendation.PROCEED


@given(sheets())
def test_not_knowing_equals_not_answering(answers: Answers) -> None:
    """
    *Not known* is never read as "no".
    """
    assert assess(answers) == assess(known(answers))


@given(
    sheets(), st.sampled_from(QUESTIONS).flatmap(lambda q: st.tuples(st.just(q), known_option(q)))
)
def test_more_answers_never_widen_what_is_possible(
    answers: Answers, more: tuple[Question, str]
) -> None:
    """
    An answer to an open question can rule out, and never bring back.
    """
    asked, option_id = more
    open_before = {**answers, asked.id: DONT_KNOW}

    assert set(assess({**answers, asked.id: option_id}).possible) <= set(
        assess(open_before).possible
    )


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
    Where a stop-sign holds, no other answer leads to an IME.
    """
    for example in gate.examples.values():
        stopped = {**answers, **example}

        assert assess(stopped).recommendation is Recommendation.NOT_APPROPRIATE


@given(sheets())
def test_findings_hold(answers: Answers) -> None:
    """
    A gate that decides holds at least as presumed; every other finding holds as it stands.
    """
    assessment = assess(answers)
    for finding in assessment.findings:
        sheet = as_presumed(answers) if finding.decides else answers
        assert finding.rule.when.holds(sheet) is True
        assert isinstance(finding.decides, bool)
        if finding.decides:
            assert isinstance(finding.rule, Gate)
            assert finding.rule.then is assessment.presumed


@given(complete_sheets())
def test_held_file_has_a_deciding_finding(answers: Answers) -> None:
    """
    A complete file that does not proceed is told by which rule, and all such rules are named.
    """
    assessment = assess(answers)
    deciding = [finding.rule for finding in assessment.findings if finding.decides]

    assert bool(deciding) is (assessment.recommendation is not Recommendation.PROCEED)
    assert deciding == [
        gate
        for gate in GATES
        if gate.then is assessment.recommendation and gate.when.holds(answers)
    ]


def test_what_decides_is_an_answer_that_holds() -> None:
    """
    Of two answers either of which is enough, the one that was given is named.
    """
    either = PURPOSE.is_("mixed") | TREATMENT.is_("changing")

    assert made_by(either, {"purpose": "understand", "treatment": "changing"}) is TREATMENT
    assert made_by(~TREATMENT.is_("stable") & either, {"purpose": "mixed"}) is PURPOSE


def test_exceptions_that_do_not_apply_decide_nothing() -> None:
    """
    What holds only because something else does not is made by no answer.
    """
    assert made_by(~PURPOSE.is_("mixed") & ~TREATMENT.is_("stable"), {}) is None


def test_nothing_answered_cannot_be_told() -> None:
    """
    An empty sheet rules nothing out, and nothing is presumed of it.
    """
    assert assess({}).possible == tuple(Recommendation)
    assert assess({}).presumed is None


@pytest.mark.parametrize(
    ("answers", "culprit", "expected"),
    [
        ({"colour": "red"}, "colour", "decision"),
        ({"decision": "maybe"}, "maybe", "depends, not-due, same, dont-know"),
    ],
)
def test_answers_nobody_may_give_are_refused(answers: Answers, culprit: str, expected: str) -> None:
    """
    A wrong answer is named, with what was expected.
    """
    with pytest.raises(AnswerError, match=culprit) as refusal:
        assess(answers)

    assert expected in str(refusal.value)
