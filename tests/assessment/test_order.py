"""The order in which questions are asked."""

from __future__ import annotations

import json

from assessment.questions import QUESTIONS
from assessment.wire import assess_json


def test_the_first_question_can_matter() -> None:
    """
    Whoever begins at the top can change with the first answer what comes out.
    """
    first = json.loads(assess_json("{}"))["open"][0]

    assert (first["question"], first["matters"]) == (QUESTIONS[0].id, True)
