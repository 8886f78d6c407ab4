"""Saved files go out as one file and come back as they were, or nothing of them comes."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assessment.conditions import Answers
from tests.assessment.strategies import sheets
from tests.fuzzing.foreign import saved
from tests.fuzzing.node_reader import NodeReader
from tests.fuzzing.test_readers import json_values

MARKUP = "<img src=x onerror=alert(1)>"


def is_json(content: Any) -> bool:
    """Whether other programs call it JSON as well: none has a number without end."""
    return not re.search("Infinity|NaN", json.dumps(content))


def imported(node: NodeReader, text: str) -> Any:
    (found,) = node.read("imported", [text])
    assert found.fault == ""
    return found.value


@given(st.lists(st.tuples(sheets(), st.text(min_size=1, max_size=80)), max_size=3))
@settings(max_examples=40)
def test_files_come_back_as_they_were(node: NodeReader, kept: list[tuple[Answers, str]]) -> None:
    """
    Answers, names, notes and the texts of documents, through the file of an export.
    """
    files = [saved(answers, f"x{name}"[:80], texts={"brief": name}) for answers, name in kept]
    (out,) = node.read("exported", [files])  # type: ignore[list-item]

    assert imported(node, out.value) == {"files": files}


@given(json_values.filter(is_json))
@settings(max_examples=40)
def test_any_other_file_brings_nothing(node: NodeReader, content: Any) -> None:
    """
    Whatever stands in the place of the files, or of one field of one.
    """
    whole = {"format": "ime-saved-files-1", "files": content}
    if content != []:
        assert imported(node, json.dumps(whole))["why"] in ("json", "broken")
    for field in ("id", "saved", "rules_version", "told", "presumes", "answers", "about", "texts"):
        one = {**whole, "files": [{**saved({}), field: [content]}]}
        assert imported(node, json.dumps(one)) == {"why": "broken", "number": 1}


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "json"),
        ("[" * 5_000, "json"),
        ('{"answers": {}}', "record"),
        ('{"format": "ime-saved-files-2", "files": []}', "newer"),
        ('{"files": []}', "json"),
    ],
)
def test_what_is_no_export_is_told_from_a_broken_one(node: NodeReader, text: str, why: str) -> None:
    """
    A record, a newer export and a file that is neither are each called what they are.
    """
    assert imported(node, text) == {"why": why}


@pytest.mark.parametrize(
    "more",
    [
        {"answers": {"decision": MARKUP}},
        {"answers": {"__proto__ ": "same"}},
        {"answers": {str(number): "same" for number in range(300)}},
        {"name": "x" * 81},
        {"name": "  "},
        {"about": {"note": "x" * 601}},
        {"texts": []},
        {"presumes": -1},
        {"presumes": 1.5},
    ],
    ids=str,
)
def test_one_broken_file_spoils_the_whole(node: NodeReader, more: dict[str, Any]) -> None:
    """
    And it is said which one it is.
    """
    files = [saved({}), {**saved({}), **more}]
    text = json.dumps({"format": "ime-saved-files-1", "files": files})

    assert imported(node, text) == {"why": "broken", "number": 2}


def test_what_is_not_ours_stays_out(node: NodeReader) -> None:
    """
    Fields that somebody added are dropped, and so is what pretends to be a prototype.
    """
    text = json.dumps({"format": "ime-saved-files-1", "files": [saved({"harm": "none"})]})
    text = text.replace(
        '"about": {', '"__proto__": {"name": "x"}, "more": 1, "about": {"more": 1, '
    )

    assert imported(node, text) == {"files": [saved({"harm": "none"})]}
