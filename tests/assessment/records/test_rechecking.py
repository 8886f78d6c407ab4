"""What today's rules say differently of a record, and why."""

from __future__ import annotations

import json
from typing import Any

import pytest

from assessment.conditions import Answers
from assessment.records.opening import opened
from assessment.records.rechecking import Recheck, rechecked, stayed, step_stayed
from assessment.report import report
from tests.assessment.records.test_opening import KEPT
from tests.assessment.records.test_records import told

ANSWERS: Answers = {
    "decision": "depends",
    "open-question": "function",
    "authority": "named",
    "opinions": "vague",
    "treating-asked": "no",
}


def recheck(record: dict[str, Any]) -> Recheck:
    kept = opened(json.dumps(record))
    return rechecked(kept, report(kept.today))


@pytest.fixture
def record() -> dict[str, Any]:
    """A record of a file that prepares first."""
    found: dict[str, Any] = told(ANSWERS)["record"]
    assert found["assessment"]["presumed"] == "prepare_first"
    return found


def test_the_same_rules_say_the_same(record: dict[str, Any]) -> None:
    """
    Nothing differs, and it says how much was compared.
    """
    found = recheck(record)

    assert found.differences == ()
    assert found.verdict == ("Today's rules come to the same. The first step is the same too.")
    assert found.same.startswith("Five of five answers are read as they were.")
    assert found.same.endswith("reasons still hold, and the first step is the same.")


def test_each_way_a_rule_can_differ_is_told_from_the_others(record: dict[str, Any]) -> None:
    """
    A rule that has gone, one that is new, one that decided, one with another source.
    """
    said = record["assessment"]["findings"]
    deciding = next(each for each in said if each["decides"])
    speaking = next(each for each in said if each["kind"] == "towards")
    gone = {**speaking, "rule": "rule-of-then", "title": "A rule of then", "because": "It was so."}
    deciding["decides"] = False
    speaking["source"]["id"] = "source-of-then"
    others = [each for each in said if each["rule"] not in (deciding["rule"], speaking["rule"])]
    new = [each for each in others if each["kind"] in ("gate", "towards", "away", "mind")]
    record["assessment"]["findings"] = [deciding, speaking, gone]
    found = {each.what: each for each in recheck(record).differences}

    assert found["A rule of then"].why.endswith("have no such rule any more.")
    assert found["A rule of then"].before == "It was so."
    assert found[deciding["title"]].why.endswith("decides on one of them.")
    assert found[deciding["title"]].now.startswith("Decides. ")
    assert found[speaking["title"]].why.startswith("Cited to another source")
    assert {each["title"] for each in new} <= set(found)
    assert all(found[each["title"]].before == "Did not hold" for each in new)


@pytest.mark.parametrize(
    ("presumed", "rule", "says"),
    [
        ("prepare_first", None, "come to the same. The first step is the same too."),
        ("prepare_first", "other", "come to the same. The first step is another one now."),
        ("wait", None, "come to Prepare first. The first step is the same."),
        ("wait", "other", "come to Prepare first. The first step is another one as well."),
    ],
)
def test_changed_rules_are_told_from_a_changed_outcome(
    record: dict[str, Any], presumed: str, rule: str | None, says: str
) -> None:
    """
    Whether the recommendation stayed and whether the step did, each by itself; and of one edition
    that cannot be the rules.
    """
    record["assessment"]["presumed"] = presumed
    if rule:
        record["assessment"]["to_do"][0].update(rule=rule, act="Do something else.")
    kept = opened(json.dumps(record))
    found = rechecked(kept, report(kept.today))

    assert says in found.verdict
    assert stayed(kept, report(kept.today)) is (presumed == "prepare_first")
    assert step_stayed(kept, report(kept.today)) is (rule is None)
    other = presumed == "wait" or rule
    assert ("so the record was changed" in found.verdict) is bool(other)


def test_an_old_record_says_what_is_asked_otherwise() -> None:
    """
    Lost, read otherwise and new, each with its reason, in the words of the record.
    """
    text = (KEPT / "1.0.1.json").read_text("utf-8")
    found = rechecked(opened(text), report(opened(text).today))
    why = {each.what.partition(":")[0]: each for each in found.differences}
    lost = [each for each in found.differences if each.why.startswith("Asked otherwise")]
    new = [each for each in found.differences if each.before == "Not asked"]

    assert lost
    assert all(each.now.startswith("Not known") for each in lost)
    assert new
    assert all("New since rules 1.0.1" in each.why for each in new)
    assert "Question" in next(iter(why))


def test_answers_alone_have_nothing_to_differ_from() -> None:
    """
    They are read, and it is said that they are no more than that.
    """
    found = recheck({"decision": "same"})

    assert found.differences == ()
    assert "answers alone" in found.verdict
