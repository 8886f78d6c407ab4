"""The question that a letter to the treating provider asks."""

from __future__ import annotations

from assessment.conditions import Answers
from assessment.model import Document, Moment, Rule
from assessment.questions import DEMANDS, OPEN_QUESTION, ROLE

LETTER = {
    "cause": "Which findings speak for this cause, which against it, and how sure are you?",
    "function": (
        "What can your patient do at work now, within which limits,"
        " and until when do those limits hold?"
    ),
    "treatment": "What is this treatment to achieve, by when, and how will you know that it works?",
    "recovery": "What change do you expect, by when, and what stands in its way?",
    "lasting": "Is the condition stable, and if it is not, when do you expect it to be?",
}
"""The question the letter to the treating provider asks, by what is open; our judgement."""

THESE_TASKS = (
    "Which of the enclosed tasks can your patient do now, within which limits,"
    " and until when do those limits hold?"
)
ANY_WORK = (
    "For how many hours a day can your patient sit, stand, lift and concentrate now,"
    " and until when do those limits hold?"
)
_CAPACITY = {
    "described": THESE_TASKS,
    "missing": THESE_TASKS,  # the step before has them described
    "any-work": ANY_WORK,
    "no-job": ANY_WORK,
}

STEADY_AT_WORK = (
    "Is what your patient can do at work about to change, and if it is, when do you expect it to be"
    " steady?"
)
"""What an employer asks instead of “lasting”, where it is not told of treatment."""

SAFE_TO_ATTEND = "What would make attending safe: another date, place, length or method?"


def letter_question(rule: Rule, answers: Answers) -> str:
    """What the letter that comes with *rule* asks, or nothing where none does."""
    if rule.document is not Document.LETTER_TO_PROVIDER:
        return ""
    if rule.moment is Moment.SAFETY:
        return SAFE_TO_ATTEND
    asked = answers.get(OPEN_QUESTION.id, "")
    if rule.id == "changing-treatment":  # it also stands where recovery is asked about
        at_work = asked == "recovery" and answers.get(ROLE.id) == "employer"
        return STEADY_AT_WORK if at_work else LETTER["lasting"]
    if asked == "function":
        demands = answers.get(DEMANDS.id, "")
        return _CAPACITY.get(demands, LETTER["function"])
    return LETTER.get(asked, "")
