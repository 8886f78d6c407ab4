"""Which steps write to the treating provider, about what, and the three parts of the question."""

from __future__ import annotations

from dataclasses import dataclass

from assessment.conditions import Answers
from assessment.letter import ANY_WORK, SAFE_TO_ATTEND, STEADY_AT_WORK, THESE_TASKS
from assessment.model import Document
from assessment.questions import KIND, OPEN_QUESTION, ROLE
from assessment.report import Report
from assessment.step import Step


@dataclass(frozen=True, slots=True)
class Subject:
    """The title over a letter's question, and its parts."""

    title: str
    parts: tuple[str, str, str]


_REVIEW = (
    "When will you look at this again? If nothing is possible yet, what would have to change first?"
)

SUBJECTS = {
    "tasks": Subject(
        "One question about tasks at work",
        (
            "Which of the tasks can your patient do now, for how long at a stretch, and for how"
            " long in one day?",
            "What should be limited or avoided for now, such as lifting, standing, screens or"
            " driving, and until what date?",
            _REVIEW,
        ),
    ),
    "tasks-for-benefits": Subject(
        "One question about tasks at work",
        (
            "Which findings, seen or measured by you since [first date of the records], limit the"
            " tasks on the enclosed page?",
            "Which of the tasks can be done now, and for how long?",
            "What is the plan, and what change do you expect by [date of the decision]?",
        ),
    ),
    "hours": Subject(
        "One question about hours and limits",
        (
            "Which of these is limited most, and by how much?",
            "What should be avoided for now, and until what date?",
            "When will you look at this again, and what change do you expect by then?",
        ),
    ),
    "function": Subject(
        "One question about what your patient can do",
        (
            "What can your patient do now, for how long at a stretch, and for how long in one day?",
            "What should be limited or avoided for now, such as lifting, standing, screens or"
            " driving, and until what date?",
            _REVIEW,
        ),
    ),
    "cause": Subject(
        "One question about the cause",
        (
            "What limits your patient now: which part of it goes back to [date of the event], and"
            " what makes you think so?",
            "What speaks against it, and which other explanations did you weigh?",
            "How sure are you, and what would make you surer?",
        ),
    ),
    "treatment": Subject(
        "One question about treatment",
        (
            "What should be better, and by when, if it works?",
            "What has been tried before, and what came of it?",
            "What would you do next if it does not work?",
        ),
    ),
    "recovery": Subject(
        "One question about the way ahead",
        (
            "What do you expect by [date of the decision], as a range?",
            "What slows it that could be changed?",
            "Which sign should make all of us ask again?",
        ),
    ),
    "recovery-at-work": Subject(
        "One question about the way ahead",
        (
            "What do you expect by [date of the decision], as a range?",
            "What slows it at work that we could change?",
            "Which sign at work should make all of us ask again?",
        ),
    ),
    "lasting": Subject(
        "One question: is it stable?",
        (
            "Has it reached the point where no substantial change is expected, and since when?",
            "If not, what is still to come, and by when should it have had its effect?",
            "Which sign or date should make us ask again?",
        ),
    ),
    "steady-at-work": Subject(
        "One question: when will it be steady?",
        (
            "Is what your patient can do now likely to stay as it is, and how long has it been so?",
            "If not, what do you expect to change at work, and by when, as a range?",
            "Which date, or which sign at work, should make us ask again?",
        ),
    ),
    "attending": Subject(
        "One question before any appointment",
        (
            "What about attending should be avoided for now?",
            "Which change would make it safe, and what does your answer rest on?",
            "From when, and of whom, should we ask again?",
        ),
    ),
    "unsaid": Subject(
        "One question",
        (
            "What can you say to it now, and what does your answer rest on?",
            "What can you not say yet, and who could?",
            "When will you look at this again?",
        ),
    ),
}
"""What a letter may be about; our judgement."""


def letter_steps(told: Report) -> list[Step]:
    """The steps that write to the treating provider, in order."""
    return [step for step in told.steps if Document.LETTER_TO_PROVIDER in step.documents]


def subject(step: Step, answers: Answers) -> Subject:
    """What the letter of *step* is about."""
    return SUBJECTS[_subject_id(step, answers)]


def _subject_id(step: Step, answers: Answers) -> str:
    asked = answers.get(OPEN_QUESTION.id, "")
    if step.words == SAFE_TO_ATTEND:
        return "attending"
    if step.words == STEADY_AT_WORK:
        return "steady-at-work"
    if step.rule in ("changing-treatment", "stability-unknown"):
        return "lasting"
    if step.words == ANY_WORK:
        return "hours"
    if step.words == THESE_TASKS:
        insured = answers.get(KIND.id) == "disability" and answers.get(ROLE.id) == "insurer"
        return "tasks-for-benefits" if insured else "tasks"
    if asked == "recovery" and answers.get(ROLE.id) == "employer":
        return "recovery-at-work"
    return asked if asked in SUBJECTS else "unsaid"
