"""The change report counts what moved, exactly."""

from __future__ import annotations

import copy
from typing import Any

from assessment.model import Recommendation
from assessment.ways import WAYS
from scripts.pages import rules_diff
from scripts.pages.decided_files import decided_files
from scripts.pages.moved import as_presumed
from scripts.pages.rules_dump import dump
from scripts.proofs.answer_sheets import complete_sheets, sheets_by_recommendation


def changed(edit: str, to: list[dict[str, Any]] | None = None) -> dict[str, Any]:
    """Today's rules without the gate that asks only *edit*, or with others in its place."""
    dumped = copy.deepcopy(dump())
    index = next(n for n, gate in enumerate(dumped["gates"]) if gate["when"].get("is") == edit)
    dumped["gates"][index : index + 1] = to or []
    return dumped


def test_nothing_moves_between_equal_rules() -> None:
    """
    The same rules send every sheet where it went before.
    """
    same = rules_diff.read(dump())

    counted = rules_diff.moves(same, same)

    assert {old for old, new in counted if old != new} == set()
    assert sum(counted.values()) == complete_sheets()


def test_counts_agree_with_the_diagram() -> None:
    """
    Both ways of counting give the same number for each recommendation.
    """
    same = rules_diff.read(dump())
    counted = rules_diff.moves(same, same)

    assert {Recommendation(new): count for (_, new), count in counted.items()} == {
        leaf: count for leaf, count in sheets_by_recommendation(WAYS).items() if count
    }


def test_a_gate_that_is_gone_moves_what_it_held() -> None:
    """
    Without the gate on addenda, sheets leave "alternative", and none enters "wait" or a stop.
    """
    before, after = rules_diff.read(dump()), rules_diff.read(changed("earlier-exam"))

    moved = {pair for pair in rules_diff.moves(before, after) if pair[0] != pair[1]}

    assert moved
    assert {old for old, _ in moved} == {"alternative"}
    assert {new for _, new in moved} <= {"prepare_first", "proceed"}


def test_a_question_nobody_asked_before_leaves_sheets_open() -> None:
    """
    What the earlier version asked and today's does not stays open in the count.
    """
    before = dump()
    before["questions"]["weather"] = ["fine", "foul"]
    before["gates"].insert(
        0,
        {
            "id": "foul-weather",
            "title": "Foul weather",
            "when": {"is": "weather", "options": ["foul"]},
            "then": "wait",
        },
    )

    counted = rules_diff.moves(rules_diff.read(before), rules_diff.read(dump()))

    assert counted[("open", "proceed")] > 0
    assert ("proceed", "proceed") not in counted


def test_a_sheet_ends_where_the_check_ends_it() -> None:
    """
    Each decided file, with what is presumed of the rest, by the check and by the count alike.
    """
    files = decided_files()
    counted = list(rules_diff.ends(rules_diff.read(dump()), map(as_presumed, files)))
    told = [file.first.ours for file in files]

    assert [each for each, ours in zip(counted, told, strict=True) if ours] == [
        {ours.value} for ours in told if ours
    ]
    assert all(len(each) > 1 for each, ours in zip(counted, told, strict=True) if not ours)
