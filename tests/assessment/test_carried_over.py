"""Answers of an earlier edition live on where they have a counterpart, and are named where not."""

from __future__ import annotations

import json
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from assessment.carried_over import ASKED_IN_1_0, FROM_1_0, carried_over, earlier
from assessment.conditions import DONT_KNOW, Answers
from assessment.engine import assess
from assessment.questions import check_answers
from tests.assessment.told import kept

ASKED_THEN = json.loads((Path(__file__).parents[1] / "scenarios/asked-in-1.0.json").read_text())
"""What rules 1.0.x asked: the permitted answers by question id, written by that edition itself."""


def earlier_sheets() -> st.SearchStrategy[Answers]:
    """Any answers that a reader of 1.0.x could give."""
    return st.fixed_dictionaries(
        {}, optional={key: st.sampled_from(ids) for key, ids in ASKED_THEN.items()}
    )


def test_table_names_every_earlier_answer() -> None:
    """
    No answer of 1.0.x was forgotten, and none is made up.
    """
    asked = {(key, option_id) for key, ids in ASKED_THEN.items() for option_id in ids}

    assert set(FROM_1_0) == asked
    assert {key: list(ids) for key, ids in ASKED_IN_1_0.items()} == ASKED_THEN
    assert list(ASKED_IN_1_0) == list(ASKED_THEN)


def test_the_first_rules_are_read_as_those_that_followed() -> None:
    """
    Each of their answers as rules 1.0.x read it, but for three that said something else then.
    """
    first = earlier("0.1.0")
    assert first
    asked = {(key, option_id) for key, ids in first.asked.items() for option_id in ids}
    otherwise = {pair: now for pair, now in first.today.items() if now != FROM_1_0.get(pair)}

    assert set(first.today) == asked
    assert otherwise == {
        ("treatment", "stable"): {},
        ("lighter", "measurement"): {},
        ("told", "yes"): {"told": "agrees"},
    }
    for now in first.today.values():
        check_answers(now)
    assert earlier("2.0.0") is None


@given(earlier_sheets())
def test_every_earlier_sheet_opens(answers: Answers) -> None:
    """
    What is carried over can be assessed, and what is not is named; together they are all.
    """
    carried = carried_over(answers)

    check_answers(carried.answers)
    assert assess(carried.answers)
    assert set(carried.lost) == {key for key in answers if key not in carried.answers}


def test_each_earlier_answer_leads_where_somebody_last_read() -> None:
    """
    One by one: to the same answer, to others that say the same today, or to none.
    """
    now = "".join(
        f"{key}={option_id}: {', '.join(f'{k}={v}' for k, v in answers.items()) or 'asked again'}\n"
        for (key, option_id), answers in FROM_1_0.items()
    )

    assert now == kept("carried-over.txt", now)


def test_what_covered_silence_is_not_known_today() -> None:
    """
    An answer that said "no, or the file does not say" is asked again.
    """
    carried = carried_over({"harm": "none", "decision": "depends", "opinions": "conflict"})

    assert carried.answers == {"decision": "depends", "opinions": "conflict"}
    assert carried.lost == ("harm",)


def test_one_answer_may_become_two() -> None:
    """
    A right that a limit barred is a right, and a condition that is not met.
    """
    carried = carried_over({"authority": "limit"})

    assert carried.answers == {"authority": "named", "conditions": "limit"}
    assert not carried.lost


def test_not_known_stays_not_known() -> None:
    """
    An honest answer is carried over as it is.
    """
    assert carried_over({"place": DONT_KNOW}).answers == {"place": DONT_KNOW}


def test_what_nobody_ever_asked_is_named() -> None:
    """
    An answer that 1.0.x did not have is lost, and nothing is guessed.
    """
    carried = carried_over({"weather": "foul", "harm": "perhaps", "focus": DONT_KNOW})

    assert not carried.answers
    assert carried.lost == ("weather", "harm", "focus")
