"""The diagram's quick way of finding what would lead elsewhere."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from assessment.conditions import Answers
from assessment.model import Recommendation
from assessment.ways import WAYS
from tests.assessment.gate_by_gate import moves
from tests.assessment.strategies import nearly_complete_sheets

WAITING_OPEN = {
    "decision": "not-due",
    "open-question": "treatment",
    "focus": "clear",
    "purpose": "understand",
    "authority": "second-opinion",
    "conditions": "limit",
    "opinions": "conflict",
    "treating-asked": "answers",
    "records": "gaps",
    "earlier-exam": "other-question",
    "course": "off-course",
    "treatment": "stable",
    "lighter": "tried",
    "safety": "none",
    "stakes": "lasting",
    "examiner": "independent",
    "told": "objects",
}
CONDITIONS_OPEN = {
    "decision": "depends",
    "open-question": "cause",
    "focus": "several",
    "purpose": "understand",
    "authority": "agreement",
    "opinions": "conflict",
    "treating-asked": "unclear",
    "records": "gaps",
    "earlier-exam": "incomplete",
    "course": "off-course",
    "treatment": "unfinished",
    "waiting": "date",
    "harm": "none",
    "lighter": "capacity",
    "stakes": "enough",
    "examiner": "favoured",
    "told": "objects",
}


@settings(max_examples=10)
@given(nearly_complete_sheets(most_missing=1))
def test_moves_of_a_file_with_open_answers_are_every_move(answers: Answers) -> None:
    """
    The diagram's quick way finds what the slow way finds, presumptions aside.
    """
    listed = {(frozenset(dict(picks).items()), end) for picks, end in WAYS.moves(answers)}

    assert listed == {(frozenset(picks.items()), end) for picks, end in moves(answers)}


@pytest.mark.parametrize(
    ("answers", "picks", "end"),
    [
        (WAITING_OPEN, {"lighter": "talk", "waiting": "evidence"}, Recommendation.ALTERNATIVE),
        (CONDITIONS_OPEN, {"lighter": "none", "conditions": "limit"}, Recommendation.WAIT),
    ],
)
def test_moves_join_an_open_answer_with_a_known_one(
    answers: Answers, picks: Answers, end: Recommendation
) -> None:
    """
    Two answers that move a settled file together need not both be known.
    """
    assert WAYS.possible({**answers, **picks}) == (end,)
    assert (picks, end) in [(dict(found), leads) for found, leads in WAYS.moves(answers)]
