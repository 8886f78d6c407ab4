"""A brief begins with five to nine questions of the bank, chosen by the answers."""

from __future__ import annotations

import pytest
from hypothesis import given

from assessment.conditions import Answers
from assessment.documents.bank import ASKS, NUMBERS, PURPOSES, STARTING_SETS
from assessment.documents.blanks import pieces
from assessment.documents.choosing import ALSO, FEWEST, FIRST, LAST, MOST, chosen, starting_set
from assessment.questions import OPEN_QUESTION
from tests.assessment.strategies import sheets

FUNCTION = {"open-question": "function"}


@given(sheets())
def test_a_brief_asks_five_to_nine_questions_of_the_bank(answers: Answers) -> None:
    """
    Each once, what suits every referral at the end, and nothing an answer calls for left out.
    """
    asked = [ask.id for ask in chosen(answers)]
    called_for = {id_ for id_, when in (*FIRST, *ALSO) if when.holds(answers)}

    assert (FEWEST, MOST) == (5, 9)
    assert FEWEST <= len(asked) <= MOST
    assert len(set(asked)) == len(asked)
    assert asked[-2:] == list(LAST)
    assert called_for <= set(asked)
    assert set(asked) - called_for - set(LAST) <= set(starting_set(answers).asks)
    kept_ = [id_ for id_ in starting_set(answers).asks if id_ in asked and id_ not in called_for]
    assert [id_ for id_ in asked if id_ in kept_ and id_ not in LAST] == [
        id_ for id_ in kept_ if id_ not in LAST
    ]


@pytest.mark.parametrize(
    ("answers", "decision"),
    [
        ({**FUNCTION, "safety": "observed"}, "whether a job is safe, after signs seen"),
        ({**FUNCTION, "role": "employer"}, "how to accommodate, or bring somebody back"),
        ({**FUNCTION, "kind": "employment"}, "how to accommodate, or bring somebody back"),
        ({**FUNCTION, "role": "employer", "demands": "any-work"}, "depends on any work"),
        ({**FUNCTION, "demands": "no-job"}, "where no job is in question"),
        ({**FUNCTION, "role": "insurer"}, "the person's own job"),
        (FUNCTION, "the person's own job"),
        ({"open-question": "cause"}, "work or an event caused it"),
        ({"open-question": "treatment"}, "pay for a treatment"),
        ({"open-question": "recovery"}, "when, and how far, recovery"),
        ({"open-question": "lasting"}, "a lasting award"),
        ({"open-question": "report"}, "between opinions that conflict"),
        ({"open-question": "unsaid"}, "does not name yet"),
        ({"open-question": "dont-know"}, "does not name yet"),
        ({"safety": "observed"}, "does not name yet"),
    ],
)
def test_the_answers_choose_where_a_brief_begins(answers: Answers, decision: str) -> None:
    """
    What is asked about decides, and then the work it is measured against and who asks.
    """
    assert decision in starting_set(answers).decision


def test_every_starting_set_is_chosen_for_some_file() -> None:
    """
    A set that no answers lead to would be there for the page alone.
    """
    sheets_ = [
        {"open-question": option.id, "safety": safety, "demands": demands, "role": role}
        for option in OPEN_QUESTION.options
        for safety in ("observed", "none")
        for demands in ("any-work", "no-job", "described")
        for role in ("employer", "insurer")
    ]

    assert {starting_set(each).decision for each in sheets_} == {s.decision for s in STARTING_SETS}
    assert STARTING_SETS[-1].when is None
    assert all(each.when for each in STARTING_SETS[:-1])


@pytest.mark.parametrize(
    ("answers", "asked"),
    [
        ({"opinions": "conflict"}, "ask-why-differ"),
        ({**FUNCTION, "safety": "observed"}, "ask-duty-hazards"),
        (
            {**FUNCTION, "course": "off-course", "role": "insurer", "kind": "auto"},
            "ask-slowing-factors",
        ),
    ],
)
def test_an_answer_adds_the_question_it_calls_for(answers: Answers, asked: str) -> None:
    """
    Opinions that clash, danger, a recovery off its course.
    """
    ids = [ask.id for ask in chosen(answers)]

    assert asked in ids[:-2]
    assert ids[-2:] == list(LAST)


def test_an_employer_is_not_given_what_slows_recovery() -> None:
    """
    It may ask about factors at work only, so the bank's general question stays out.
    """
    employers = {**FUNCTION, "course": "off-course", "role": "employer", "kind": "other"}

    assert "ask-slowing-factors" not in [ask.id for ask in chosen(employers)]


def test_a_file_with_two_opinions_asks_first_where_they_part() -> None:
    """
    The whole list for a hygienist's benefits, her own job the test and two specialists apart.
    """
    answers = {
        **FUNCTION,
        "kind": "disability",
        "role": "insurer",
        "opinions": "conflict",
        "course": "on-course",
        "demands": "described",
    }

    assert [ask.id for ask in chosen(answers)] == [
        "ask-why-differ",
        "ask-supporting-findings",
        "ask-safe-now",
        "ask-amounts",
        "ask-essential-duties",
        "ask-expected-recovery",
        "ask-records-weighed",
        "ask-confidence",
    ]


def test_the_bank_numbers_its_questions_through() -> None:
    """
    Each is in one purpose, its blanks are known, and every set names questions that there are.
    """
    ids = "diagnosis causation treatment prognosis function own-occupation any-occupation"
    ids += " return-plan rating consistency reconcile"
    assert [purpose.id for purpose in PURPOSES] == ids.split()
    assert list(NUMBERS.values()) == list(range(1, 45))
    assert sum(len(purpose.asks) for purpose in PURPOSES) == len(ASKS) == 44
    assert all(list(pieces(ask.text)) for ask in ASKS.values())
    assert {ask_id for each in STARTING_SETS for ask_id in each.asks} <= set(ASKS)
