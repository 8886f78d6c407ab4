"""What a letter to the treating provider is about follows from its step and the answers."""

from __future__ import annotations

import pytest

from assessment.conditions import Answers
from assessment.documents.provider_parts import SUBJECTS, subject
from assessment.letter import ANY_WORK, LETTER, SAFE_TO_ATTEND, STEADY_AT_WORK, THESE_TASKS
from assessment.step import Step

INSURED = {"kind": "disability", "role": "insurer"}


@pytest.mark.parametrize(
    ("rule", "words", "answers", "about"),
    [
        ("risk-of-harm", SAFE_TO_ATTEND, {"open-question": "recovery"}, "attending"),
        ("changing-treatment", LETTER["lasting"], {"open-question": "recovery"}, "lasting"),
        ("changing-treatment", STEADY_AT_WORK, {"role": "employer"}, "steady-at-work"),
        ("stability-unknown", LETTER["lasting"], {"open-question": "lasting"}, "lasting"),
        ("ask-treating-first", ANY_WORK, {"open-question": "function"}, "hours"),
        ("ask-treating-first", THESE_TASKS, {"role": "employer"}, "tasks"),
        ("ask-treating-first", THESE_TASKS, {"kind": "disability"}, "tasks"),
        ("ask-treating-first", THESE_TASKS, {"role": "insurer"}, "tasks"),
        ("ask-treating-first", THESE_TASKS, INSURED, "tasks-for-benefits"),
        ("ask-treating-first", "", {"open-question": "function"}, "function"),
        ("ask-treating-first", "", {"open-question": "cause", "role": "employer"}, "cause"),
        ("ask-treating-first", "", {"open-question": "treatment"}, "treatment"),
        ("ask-treating-first", "", {"open-question": "recovery"}, "recovery"),
        (
            "ask-treating-first",
            "",
            {"open-question": "recovery", "role": "employer"},
            "recovery-at-work",
        ),
        ("ask-treating-first", "", {"open-question": "report"}, "unsaid"),
        ("ask-treating-first", "", {}, "unsaid"),
    ],
)
def test_each_letter_is_about_what_its_step_asks(
    rule: str, words: str, answers: Answers, about: str
) -> None:
    """
    An employer is told what slows recovery at work alone, an insurer which findings limit tasks.
    """
    step = Step(act="Ask.", by="this week", words=words, guide="guide/", rule=rule)

    assert subject(step, answers) is SUBJECTS[about]
