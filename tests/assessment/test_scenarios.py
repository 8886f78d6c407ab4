"""Whole files, told as stories, end as a practitioner would expect."""

from __future__ import annotations

import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from assessment.engine import assess
from assessment.rules import GATES

SCENARIOS = [
    scenario
    for file in sorted((Path(__file__).parents[1] / "scenarios").glob("*.toml"))
    for scenario in tomllib.loads(file.read_text("utf-8"))["scenario"]
]
every_scenario = pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda each: each["id"])


@every_scenario
def test_scenario_ends_as_expected(scenario: dict[str, Any]) -> None:
    """
    The recommendation, and the gates that decide, are those of the story.
    """
    assessment = assess(scenario["answers"])

    assert assessment.recommendation is not None
    assert assessment.recommendation.value == scenario["recommendation"]
    deciding = [finding.rule.id for finding in assessment.findings if finding.decides]
    assert deciding == scenario["decides"]


def test_every_gate_decides_a_story() -> None:
    """
    No gate is there for nothing: each decides at least one file by itself or with others.
    """
    decided = Counter(rule for scenario in SCENARIOS for rule in scenario["decides"])

    assert {gate.id for gate in GATES} == set(decided)


def test_stories_have_names_of_their_own() -> None:
    """
    No two scenarios share an id, so a failure names its story.
    """
    ids = [scenario["id"] for scenario in SCENARIOS]

    assert len(ids) == len(set(ids))
