"""Nothing is said more surely than it is known, and what would change it is said or denied."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from assessment import words
from assessment.conditions import Answers
from assessment.model import Recommendation
from assessment.questions import NUMBERS, QUESTIONS
from assessment.report import report
from assessment.rules import GATES
from tests.assessment.changing import ends_by_one_answer, fault_in_changes, resting
from tests.assessment.strategies import scenarios, sheets

ON_CONDITION = ("If it holds, ", "If they hold, ")


def files() -> list[tuple[str, Answers]]:
    """Every story, and every example of a gate."""
    told = [(each["id"], each["answers"]) for each in scenarios()]
    examples = [(gate.id, sheet) for gate in GATES for sheet in gate.examples.values()]
    return [*told, *examples]


@given(sheets())
def test_what_is_presumed_is_said_on_condition(answers: Answers) -> None:
    """
    Only what is settled is said flatly; else it holds if the presumptions hold, as the title says,
    and what else is possible stands beside it by name.
    """
    told = report(answers)
    settled, presumed = told.assessment.recommendation, told.assessment.presumed
    is_presumed = bool(presumed) and not settled
    others = [words.NAMES[each] for each in told.assessment.possible if each is not presumed]

    assert told.sentence.startswith(ON_CONDITION) is is_presumed
    if is_presumed:
        assert told.sentence.startswith(ON_CONDITION[len(told.rests_on) > 1])
    named = [name for name in words.NAMES.values() if name in told.also_possible]
    assert named == (others if is_presumed else [])
    assert bool(told.also_possible) is is_presumed


def test_no_sentence_is_lost_in_a_condition() -> None:
    """
    With “If they hold” before it, each of the five says what it says alone.
    """
    for end in Recommendation:
        gates = [gate for gate in GATES if gate.then is end]
        alone = words.sentence(end, gates, None)
        held = words.sentence(end, gates, None, presumptions=2)

        assert held.casefold() == f"{ON_CONDITION[1]}{alone}".casefold()


@given(sheets())
@settings(max_examples=60)
def test_no_single_answer_is_said_to_change_it_only_where_none_does(answers: Answers) -> None:
    """
    By trying every other answer: the sentence stands in place of turns, denies none that is
    there, and names each question that would leave the file open again.
    """
    told = report(answers)
    presumed = told.assessment.presumed
    assert bool(told.no_turn) is (presumed is not None and not told.turns)
    if not told.no_turn:
        return
    ends = ends_by_one_answer(answers)
    moving = {asked for asked in QUESTIONS if ends[asked] - {presumed, None}}
    opening = [asked for asked in QUESTIONS if None in ends[asked]]

    assert moving <= resting(told)
    assert told.no_turn.startswith("Apart from what it rests on, ") is bool(moving)
    named = [asked for asked in QUESTIONS if f" {NUMBERS[asked.id]} " in told.no_turn]
    assert named == opening


@pytest.mark.parametrize(("name", "answers"), files())
def test_every_file_is_told_what_would_change_it(name: str, answers: Answers) -> None:
    """
    Or that no single answer would; and a file that stops hears of an answer that lets it go on.
    """
    assert fault_in_changes(answers) == "", name


def test_what_it_rests_on_is_not_denied() -> None:
    """
    A presumption that alone leads elsewhere is told beside it, and taken out of the sentence.
    """
    assert words.no_turn(True, []) == (
        "Apart from what it rests on, no single answer would change this."
    )
    assert words.no_turn(True, QUESTIONS[:2]) == (
        "Apart from what it rests on, no single answer would lead to another recommendation, but"
        " a different one to question 1 or 2 could leave this open again."
    )


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        (
            {"decision": "same"},
            "No single answer would lead to another recommendation, but a different one to"
            " question 1 could leave this open again.",
        ),
        (
            {"decision": "same", "open-question": "not-medical"},
            "No single answer would change this.",
        ),
    ],
)
def test_what_takes_two_answers_is_said_in_a_sentence(answers: Answers, said: str) -> None:
    """
    A file that one gate stops opens again; one that two gates stop does not.
    """
    assert report(answers).no_turn == said
