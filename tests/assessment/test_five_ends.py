"""The five ends are told alike: none gets more words, reasons or links for the same matter.

An end that asks for more steps is a longer report.  So what is compared is what each reason and
step is given, over all stories, and the lines in which the five stand side by side.
"""

from __future__ import annotations

from statistics import median

import pytest

from assessment import words
from assessment.__main__ import as_text
from assessment.model import Recommendation
from assessment.report import Report, report
from assessment.rules import GATES
from tests.assessment.strategies import scenarios

LINE = (7, 11)
"""Words of the line beside its name; measured on 27 November 2026: 7 to 11."""

SENTENCE = (11, 23)
"""Words of what the file needs now, in the middle of its stories; measured: 11 to 22."""

FOR_EACH = (50, 95)
"""Words of the report for each reason and step, in the middle; measured: 56 to 89."""

LINKS_FOR_EACH = (1.2, 2.2)
"""Links and papers for each reason and step, in the middle; measured: 1.3 to 1.8."""

BECAUSE, NEXT_STEP = (14, 21), (15, 23)
"""Words of a gate's reason and of its step, in the middle; measured: 15 to 20, and 16 to 22."""

every_end = pytest.mark.parametrize("end", Recommendation, ids=lambda end: end.value)


def stories_of(end: Recommendation) -> list[Report]:
    told = [report(story["answers"]) for story in scenarios()]
    return [each for each in told if each.assessment.presumed is end]


def is_within(bounds: tuple[float, float], measured: float) -> bool:
    return bounds[0] <= measured <= bounds[1]


def said(told: Report) -> int:
    """How many reasons and steps a report has."""
    return len(told.why) + len(told.steps)


def links(told: Report) -> int:
    """The guide and the source of each reason, the guide and the papers of each step."""
    steps = sum(bool(step.guide) + len(step.documents) for step in told.steps)
    return 2 * len(told.why) + steps


@every_end
def test_its_line_is_as_long_as_the_others(end: Recommendation) -> None:
    """
    Side by side, none of the five takes more room.
    """
    assert is_within(LINE, len(words.LINES[end].split()))


@every_end
def test_each_reason_and_step_is_told_alike(end: Recommendation) -> None:
    """
    With as many words and as many links under every end, and a reason and a step under each.
    """
    told = stories_of(end)
    for each in told:
        assert each.why
        assert each.steps
        assert each.turns or each.no_turn
    spoken = median(len(as_text(each).split()) / said(each) for each in told)
    linked = median(links(each) / said(each) for each in told)
    sentence = median(len(each.sentence.split()) for each in told)

    assert is_within(FOR_EACH, spoken)
    assert is_within(LINKS_FOR_EACH, linked)
    assert is_within(SENTENCE, sentence)


@every_end
def test_its_gates_give_as_much_reason(end: Recommendation) -> None:
    """
    A stop is argued as fully as a preparation, and says as fully what to do instead.
    """
    gates = [gate for gate in GATES if gate.then is end]
    if end is Recommendation.PROCEED:
        assert not gates  # it is what is left, and has a sentence of its own
        assert is_within(BECAUSE, len(words.PROCEED_SENTENCE.split()))
        return

    assert is_within(BECAUSE, median(len(gate.because.split()) for gate in gates))
    assert is_within(NEXT_STEP, median(len(gate.next_step.split()) for gate in gates))
    assert all(gate.guide for gate in gates)
