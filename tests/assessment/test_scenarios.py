"""Whole files, told as stories, end as a practitioner would expect, and are told all of it."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from assessment.engine import assess
from assessment.questions import check_answers
from assessment.rules import FACTORS, GATES
from tests.assessment.strategies import scenarios
from tests.assessment.told import AS_OBJECTS, TOLD, as_object, as_told, kept

every_scenario = pytest.mark.parametrize("scenario", scenarios(), ids=lambda each: each["id"])


@every_scenario
def test_scenario_ends_as_expected(scenario: dict[str, Any]) -> None:
    """
    The recommendation, and the gates that decide, are those of the story.
    """
    check_answers(scenario["answers"])
    assessment = assess(scenario["answers"])
    deciding = [finding.rule.id for finding in assessment.findings if finding.decides]

    ended = assessment.presumed.value if assessment.presumed else "open"
    assert ended == scenario["recommendation"]
    assert sorted(deciding) == sorted(scenario["decides"])


@every_scenario
def test_scenario_is_told_its_whole_report(scenario: dict[str, Any]) -> None:
    """
    Every sentence is the one that a person has read, in the order in which it was read.
    """
    now = as_told(scenario["answers"])

    assert now == kept(f"told/{scenario['id']}.txt", now)


@pytest.mark.parametrize("scenario_id", AS_OBJECTS)
def test_story_is_the_same_object_for_other_programs(scenario_id: str) -> None:
    """
    Every field holds what it held when somebody last looked.
    """
    scenario = next(each for each in scenarios() if each["id"] == scenario_id)

    now = as_object(scenario["answers"])

    assert now == kept(f"told/{scenario_id}.json", now)


def test_no_report_is_kept_for_a_story_that_is_gone() -> None:
    """
    What is kept belongs to a story.
    """
    assert {file.stem for file in TOLD.iterdir()} == {each["id"] for each in scenarios()}


def test_every_gate_decides_a_story() -> None:
    """
    No gate is there for nothing: each decides at least one file by itself or with others.
    """
    decided = Counter(rule for scenario in scenarios() for rule in scenario["decides"])

    assert {gate.id for gate in GATES} == set(decided)


def test_every_factor_speaks_in_a_story() -> None:
    """
    No factor is there for nothing: each is said of at least one file that people have read.
    """
    said = {
        finding.rule.id
        for scenario in scenarios()
        for finding in assess(scenario["answers"]).findings
    }

    assert {factor.id for factor in FACTORS} <= said


def test_stories_have_names_of_their_own() -> None:
    """
    No two scenarios share an id, so a failure names its story.
    """
    ids = [scenario["id"] for scenario in scenarios()]

    assert len(ids) == len(set(ids))
