"""A record is a file from somewhere: each is read whole, or refused in one sentence."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assessment import record_wire as wire
from assessment.__main__ import main
from assessment.conditions import AnswerError
from assessment.reading import LONGEST
from assessment.records.opening import opened
from assessment.report import report
from assessment.rules import VERSION
from tests.assessment.records.test_records import told

KEPT = Path(__file__).parent / "kept"
"""A record of each released edition, saved by its own page; the files tell how they open today."""

MARKUP = "<img src=x onerror=alert(1)>"
LATER = f"{int(VERSION.partition('.')[0]) + 1}.0.0"


def kept() -> list[Path]:
    return sorted(KEPT.glob("*.json"))


@pytest.mark.parametrize("file", kept(), ids=lambda file: file.stem)
def test_a_record_of_every_edition_opens(file: Path) -> None:
    """
    Its answers are read as today's, what is lost is named, and every difference says why.
    """
    text = file.read_text("utf-8")
    found = json.loads(wire.recheck_json(json.dumps({"text": text})))

    assert found["before"]["rules_version"] == file.stem
    assert found["code"]["state"] == "none"
    assert found["today"]["title"] == report(found["answers"]).title
    for each in found["differences"]:
        assert all(each.values()), each
    record = json.loads(text)
    assert not set(found["lost"]) - set(record["answers"])
    assert set(found["lost"]) | set(found["answers"]) >= set(record["answers"])


def test_no_released_edition_is_missing() -> None:
    """
    Each edition of the rules that the page of changes names has one here.
    """
    changes = (KEPT.parents[3] / "docs/changelog.md").read_text("utf-8")
    released = set(re.findall(r"^Rules (\d+\.\d+\.\d+)\.$", changes, re.MULTILINE))

    assert {file.stem for file in kept()} == released
    assert VERSION in released


@pytest.mark.parametrize(
    ("record", "culprit"),
    [
        ("", "The record is not JSON: it cannot be read from line 1, column 1 on."),
        ("[]", r"The record is \[\]; expected an object"),
        ("[" * 200_000, "nested deeper"),
        ("{}", "holds no answers"),
        ('{"answers": []}', "holds no answers"),
        ('{"colour": "red"}', "holds no answers"),
        ({"answers": {"decision": 3}}, "answer to 'decision' is no text"),
        ({"answers": {"__proto__": "same"}}, "'__proto__' is answered, and rules"),
        ({"answers": {"decision": MARKUP}}, "which rules .* do not offer"),
        ({"answers": {"x" * 999: "same"}}, "…' is answered"),
        ({"rules_version": LATER}, f"made with rules {LATER}, and this copy has {VERSION}"),
        ({"rules_version": None}, "names its rules 'None'"),
        ({"rules_version": MARKUP}, "expected a version such as"),
        ({"rules_version": "9" * 5000 + ".0.0"}, "names its rules"),
        ({"format": "ime-record-2"}, "open it with a newer copy"),
        ({"format": ["ime-record-1"]}, "no record of a check"),
        ({"files": []}, "import it under Saved files"),
        ({"more": [[[[[[[[[]]]]]]]]]}, "nested deeper"),
        ('{"answers": "' + "[" * 99 + '"}', "holds no answers"),
        ('{"answers": {}, "answers": {}}', "'answers' is answered twice"),
        (f'{{"note": "{"x" * LONGEST}"}}', "longer than 1,000,000 characters"),
    ],
    ids=range(21),
)
def test_what_is_no_record_is_refused_in_a_sentence(
    record: str | dict[str, Any], culprit: str
) -> None:
    """
    It names what is wrong, on one line, and not for long.
    """
    sound = told({"decision": "same"})["record"]
    text = record if isinstance(record, str) else json.dumps({**sound, **record})
    with pytest.raises(AnswerError, match=culprit) as refusal:
        opened(text)

    assert "\n" not in str(refusal.value)
    assert len(str(refusal.value)) < 300


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=9),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner),
        max_leaves=9,
    ),
    st.sampled_from(["assessment", "made", "reference", "note", "check_code", "page"]),
)
@settings(max_examples=40)
def test_nothing_that_it_says_decides(content: Any, field: str) -> None:
    """
    Whatever stands beside the answers, today's report is that of the answers.
    """
    record = {**told({"decision": "same"})["record"], field: content}
    found = json.loads(wire.recheck_json(json.dumps({"text": json.dumps(record)})))

    assert found["answers"] == {"decision": "same"}
    assert found["today"]["title"] == report({"decision": "same"}).title


def test_a_long_sentence_in_it_is_cut() -> None:
    """
    A record is no way to fill a page.
    """
    record = told({"decision": "same"})["record"]
    record["assessment"]["words"]["title"] = "x" * 900_000

    assert len(opened(json.dumps(record)).said.title) == 600


def test_the_terminal_rechecks(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """
    The same report, as text and as JSON; a refusal is one line and status 2.
    """
    file = tmp_path / "record.json"
    file.write_text(json.dumps(told({"decision": "same"})["record"]), "utf-8")

    assert main(["recheck", str(file)]) == 0
    assert "The check code matches" in capsys.readouterr().out
    assert main(["recheck", str(file), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["differences"] == []
    file.write_text('{"answers": 1}', "utf-8")
    assert main(["recheck", str(file)]) == 2
    assert capsys.readouterr().err == (
        "assessment: The file holds no answers, so it is no record of a check.\n"
    )
