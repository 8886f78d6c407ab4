"""A record is worked out again by the rules of its own edition, which notice what was altered."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from assessment.conditions import Answers
from assessment.engine import assess
from assessment.model import Recommendation
from assessment.records import edition
from assessment.records.edition import Edition, edition_of
from assessment.records.opening import opened
from assessment.records.own_rules import OwnRules, by_own_rules
from assessment.rules import VERSION
from tests.assessment.records.test_opening import KEPT, kept
from tests.assessment.records.test_records import told
from tests.assessment.strategies import sheets

TOLD_BY_1_0 = json.loads((Path(__file__).parent / "told-by-1.0.json").read_text("utf-8"))
"""The stories of rules 1.0, whole and half known, and what those rules themselves told each."""


def edition_that_was_released(version: str) -> Edition:
    found = edition_of(version)
    assert found
    return found


def own(record: dict[str, Any]) -> OwnRules:
    found = by_own_rules(opened(json.dumps(record)))
    assert found
    return found


def record_of_1_0() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((KEPT / "1.0.1.json").read_text("utf-8"))
    return found


def test_rules_1_0_say_what_they_said() -> None:
    """
    Every file that they were tried on comes to the same by the gates that are kept of them.
    """
    rules = edition_that_was_released("1.0.1")
    for file in TOLD_BY_1_0["files"]:
        pairs = zip(TOLD_BY_1_0["questions"], file["answers"], strict=True)
        found = rules.tells({key: option_id for key, option_id in pairs if option_id})
        recommendation = found.recommendation and found.recommendation.value

        assert recommendation == file["recommendation"], file["file"]
        assert sorted(gate.id for gate in found.deciding) == file["decides"], file["file"]


@given(sheets())
def test_todays_edition_says_what_the_rules_say(answers: Answers) -> None:
    """
    What is kept of today's gates comes to what the engine says, by the same gates.
    """
    found, now = TODAY.tells(answers), assess(answers)

    assert found.recommendation is now.presumed
    assert {gate.id for gate in found.deciding} == {gate.id for gate in now.deciding}


TODAY = edition_that_was_released(VERSION)


@pytest.mark.parametrize("file", kept()[1:], ids=lambda file: file.stem)
def test_each_kept_record_says_what_its_own_rules_say(file: Path) -> None:
    """
    And so do the others of that edition that share its file.
    """
    found = own(json.loads(file.read_text("utf-8")))

    assert found.agrees is True
    assert f"its own rules, {file.stem}, " in found.words
    assert found.words.endswith(", as it says.")


def altered(record: dict[str, Any]) -> Iterator[tuple[dict[str, Any], str]]:
    """*record* with one thing of what it was told made another, and what is said of that."""
    said = record["assessment"]
    end = "presumed" if "presumed" in said else "recommendation"
    words = {**said["words"], "title": "Proceed"}
    others = [{**each, "decides": False} for each in said["findings"]]
    for change, says in (
        ({end: "proceed", "words": words}, "The record says “Proceed”"),
        ({"words": words}, "The record says “Proceed”"),
        ({end: "proceed"}, "The record says so in words, and something else in its data"),
        ({"findings": others}, "The record rests that on other rules"),
    ):
        yield {**record, "assessment": {**said, **change}}, says


@pytest.mark.parametrize("version", ["1.0.1", VERSION])
def test_an_altered_recommendation_is_noticed(version: str) -> None:
    """
    In its data, in its words or in what decided; the record is named, and not to be relied on.
    """
    record = record_of_1_0() if version == "1.0.1" else told({"decision": "same"})["record"]
    assert own(record).agrees is True
    for changed, says in altered(record):
        found = own(changed)

        assert found.agrees is False
        assert says in found.words
        assert found.words.endswith("so it was altered, or never came from these rules.")


def test_other_answers_are_noticed_too() -> None:
    """
    Where they come to something else, the record no longer says what its rules say.
    """
    record = record_of_1_0()
    record["answers"]["decision"] = "same"

    assert own(record).agrees is False
    assert own(record).recommendation is Recommendation.NOT_APPROPRIATE


def test_rules_that_were_never_released_are_said_to_be_so() -> None:
    """
    Nothing can be worked out by them; of answers without words nothing can be compared.
    """
    older = own(json.loads((KEPT / "0.1.0.json").read_text("utf-8")))
    never = own({"rules_version": "1.3.7", "answers": {"decision": "same"}})
    silent = own({"rules_version": "1.0.0", "answers": {"decision": "same"}})

    assert kept()[0].stem == "0.1.0"
    assert (older.title, older.agrees) == (never.title, never.agrees) == ("", None)
    assert "are older than those we keep" in older.words
    assert "were never released" in never.words
    assert (silent.title, silent.agrees) == ("Not appropriate", None)
    assert by_own_rules(opened('{"decision": "same"}')) is None


def test_every_edition_that_keeps_a_page_keeps_its_gates() -> None:
    """
    A version that changed more than words has both, and no gates are without a page.
    """
    pages = KEPT.parents[3] / "docs/how-it-decides/rules"
    files = Path(edition.__file__).with_name("editions")

    assert {page.stem.rpartition(".")[0] for page in pages.glob("*.md")} == {
        file.stem for file in files.glob("*.json")
    }
