"""Each rule says what it means, and means what it says."""

from __future__ import annotations

import re

import pytest

from assessment.conditions import UnknownOptionError
from assessment.model import Rule
from assessment.questions import PARTS, QUESTIONS, TREATMENT, check_answers
from assessment.rules import FACTORS, GATES, RULES, STAGES
from assessment.sources import SOURCES

every_rule = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)


@every_rule
def test_example_holds(rule: Rule) -> None:
    """
    A rule holds in its own example.
    """
    check_answers(rule.example)

    assert rule.when.holds(rule.example) is True


@every_rule
def test_counterexample_fails(rule: Rule) -> None:
    """
    A rule fails in its own counterexample.
    """
    check_answers(rule.counterexample)

    assert rule.when.holds(rule.counterexample) is False


@every_rule
def test_silence_is_undecided(rule: Rule) -> None:
    """
    Nothing is concluded from answers nobody gave.
    """
    assert rule.when.holds({}) is None


@every_rule
def test_example_says_no_more_than_it_needs(rule: Rule) -> None:
    """
    An example answers only questions its rule asks about.
    """
    asked = {question.id for question in rule.when.questions()}

    assert set(rule.example) <= asked
    assert set(rule.counterexample) <= asked


@every_rule
def test_sentences_are_sentences(rule: Rule) -> None:
    """
    What was found ends in a full stop, and the next step is one sentence in the imperative.
    """
    assert rule.because.endswith(".")
    assert rule.next_step.endswith(".")
    assert re.match(r"[A-Z][a-z]+ ", rule.next_step)
    assert len(rule.because.split()) <= 25


@every_rule
def test_source_is_in_the_register(rule: Rule) -> None:
    """
    A rule rests on a text that the register holds.
    """
    assert rule.source in SOURCES


def test_ids_are_unique_and_kebab_case() -> None:
    """
    An id is an address: lower case, hyphens, and used once.
    """
    for things in (RULES, QUESTIONS, PARTS, STAGES, SOURCES):
        ids = [thing.id for thing in things]

        assert len(ids) == len(set(ids))
        assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", id_) for id_ in ids)


def test_stronger_recommendations_come_first() -> None:
    """
    Gates stand in the order of their stages, and stages in the order of precedence.
    """
    assert [gate.stage for gate in GATES] == sorted(
        (gate.stage for gate in GATES), key=STAGES.index
    )
    precedence = list(type(STAGES[0].then))
    assert list(STAGES) == sorted(STAGES, key=lambda stage: precedence.index(stage.then))


def test_every_question_matters_to_a_rule() -> None:
    """
    We ask nothing that no rule needs.
    """
    needed = {question for rule in RULES for question in rule.when.questions()}

    assert needed == set(QUESTIONS)


def test_every_opinion_on_file_has_a_factor_or_a_gate() -> None:
    """
    A file that proceeds always has a reason that speaks for it.
    """
    opinions = next(question for question in QUESTIONS if question.id == "opinions")
    for option in opinions.options:
        answers = {"opinions": option.id, "decision": "depends"}

        assert any(rule.when.holds(answers) for rule in RULES), option.id


def test_unknown_option_dies_at_once() -> None:
    """
    A misspelt option cannot become a condition.
    """
    with pytest.raises(UnknownOptionError, match=r"treatment has no option 'chnging'"):
        TREATMENT.is_("chnging")


def test_gates_and_factors_share_no_id() -> None:
    """
    A gate decides and a factor speaks; nothing is both.
    """
    assert not {rule.id for rule in GATES} & {rule.id for rule in FACTORS}
