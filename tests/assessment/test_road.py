"""Every file on its way to an IME takes the same steps, each as its answers would have it taken."""

from __future__ import annotations

import pytest

from assessment.conditions import Answers
from assessment.report import report
from assessment.rules.minding import DEMANDS_MISSING
from assessment.rules.reasons import ASSUMED_DANGER, INFORMATION_MISSING

ASKED = {
    "open-question": "cause",
    "decision": "depends",
    "authority": "named",
    "opinions": "one-sided",
    "treating-asked": "closed",
}


@pytest.mark.parametrize(
    ("answers", "act"),
    [
        pytest.param(
            ASKED,
            "Ask for consent twice: once to attend, once to release the report.",
            id="nothing known of the person",
        ),
        pytest.param(
            ASKED | {"kind": "litigation"},
            "Ask through the person's lawyer for consent twice:"
            " once to attend, once to release the report.",
            id="a lawsuit",
        ),
        pytest.param(
            ASKED | {"told": "objects"},
            "Take up the objection, then ask for consent twice:"
            " once to attend, once to release the report.",
            id="an objection",
        ),
        pytest.param(
            ASKED | {"told": "agrees", "kind": "litigation"},
            "Have both consents signed: one to attend, one to release the report.",
            id="an agreement",
        ),
    ],
)
def test_consent_is_asked_for_as_fits_whom_the_file_is_about(answers: Answers, act: str) -> None:
    """
    One way of saying it does not fit every file.
    """
    assert act in [step.act for step in report(answers).steps]


def test_what_has_to_be_minded_is_said_before_the_reasons() -> None:
    """
    Where a step has room for two sentences, none that the examiner needs is left out.
    """
    told = report(
        {
            "decision": "depends",
            "open-question": "function",
            "opinions": "vague",
            "treating-asked": "unsettled",
            "authority": "named",
            "course": "off-course",
            "stakes": "lasting",
            "safety": "assumed",
            "demands": "missing",
        }
    )
    (question_step,) = [step for step in told.steps if step.act.startswith("Write down")]

    assert INFORMATION_MISSING in [finding.rule for finding in told.why]
    assert question_step.how == (ASSUMED_DANGER.next_step, DEMANDS_MISSING.next_step)
