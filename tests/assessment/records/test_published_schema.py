"""Every record has the shape that we publish, and nothing beside it."""

from __future__ import annotations

import json
from pathlib import Path

import fastjsonschema
import pytest
from hypothesis import given, settings

from assessment.conditions import Answers
from tests.assessment.records.test_records import told
from tests.assessment.strategies import sheets

SCHEMA = Path(__file__).parents[3] / "docs/how-it-decides/record.schema.json"
fits = fastjsonschema.compile(json.loads(SCHEMA.read_text("utf-8")))


@given(sheets())
@settings(max_examples=60)
def test_every_record_fits_the_published_schema(answers: Answers) -> None:
    """
    Whatever was answered.
    """
    record = told(answers, "as agreed")["record"]

    assert fits(record) == record


def test_a_record_kept_before_still_fits() -> None:
    """
    What the shape has gained since is not asked of it.
    """
    record = told({"decision": "same", "harm": "dont-know"})["record"]
    said = record["assessment"]
    del record["review"], said["counts"], said["words"]["also_possible"], said["words"]["no_turn"]

    assert fits(record) == record


@pytest.mark.parametrize("field", ["check_code", "answers", "assessment"])
def test_the_schema_is_no_formality(field: str) -> None:
    """
    It refuses a record that lacks a field, has one more, or another kind of one.
    """
    record = told({"decision": "same"})["record"]
    less = {key: value for key, value in record.items() if key != field}
    for other in (less, {**record, "more": 1}, {**record, field: 1}):
        with pytest.raises(fastjsonschema.JsonSchemaException):
            fits(other)
