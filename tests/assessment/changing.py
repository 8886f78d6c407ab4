"""What each single answer would change, found by trying all of them."""

from __future__ import annotations

from assessment.conditions import Answers, Question
from assessment.engine import recommended
from assessment.model import Recommendation
from assessment.questions import QUESTIONS
from assessment.report import Report, report
from assessment.ways import WAYS

ONWARDS = {Recommendation.PREPARE_FIRST, Recommendation.PROCEED}


def ends_by_one_answer(answers: Answers) -> dict[Question, set[Recommendation | None]]:
    """What the file comes to with each other answer to each question, None while that is open."""
    return {
        asked: {
            recommended(other, WAYS.possible(other))
            for other in ({**answers, asked.id: option.id} for option in asked.options)
        }
        for asked in QUESTIONS
    }


def resting(told: Report) -> set[Question]:
    return {each.presumption.question for each in told.rests_on}


def fault_in_changes(answers: Answers) -> str:
    """What is wrong with what a file hears of its changes: neither turns nor that there are none,
    or a stop without the answer that would let the file go on."""
    told = report(answers)
    presumed = told.assessment.presumed
    if presumed is None:
        return ""
    if bool(told.turns) is bool(told.no_turn):
        return "hears of no change, and not that there is none"
    if presumed is Recommendation.NOT_APPROPRIATE:
        ends = ends_by_one_answer(answers)
        others = [asked for asked in QUESTIONS if asked not in resting(told)]
        can_go_on = any(ends[asked] & ONWARDS for asked in others)
        if can_go_on is not any(turn.recommendation in ONWARDS for turn in told.turns):
            return "does not hear what would let it go on"
    return ""
