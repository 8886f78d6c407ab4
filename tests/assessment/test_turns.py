"""What would change it is a handful that a careful manager would check."""

from __future__ import annotations

from collections import Counter

from hypothesis import given

from assessment.conditions import Answers
from assessment.engine import assess
from assessment.questions import QUESTIONS, question
from assessment.report import report
from assessment.turns import MOST, MOST_ALIKE, VERIFIED_FIRST
from tests.assessment.strategies import sheets


@given(sheets())
def test_turns_are_a_handful_and_lead_where_they_say(answers: Answers) -> None:
    """
    At most four, each about another question, none about what is presumed already.
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
