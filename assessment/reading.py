"""Answers out of JSON text."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from assessment.conditions import AnswerError, Answers
from assessment.questions import permitted, question


def read_answers(text: str) -> Answers:
    """Read answers from JSON; raise AnswerError where it is no object of texts."""
    found = _object_in(text)
    for question_id, option_id in found.items():
        if not isinstance(option_id, str):
            raise AnswerError(
                f"{question(question_id).id!r} is {json.dumps(option_id)[:40]};"
                f" expected one of {', '.join(permitted(question(question_id)))}."
            )
    return found


def texts_in(text: str) -> Mapping[str, str]:
    """Read any object of texts from JSON, whatever its keys; raise AnswerError for another."""
    found = _object_in(text)
    for key, value in found.items():
        if not isinstance(value, str):
            raise AnswerError(f"{key!r} is {json.dumps(value)[:40]}; expected a text.")
    return found


def _object_in(text: str) -> dict[str, Any]:
    try:
        found = json.loads(text, object_pairs_hook=_once)
    except (ValueError, RecursionError) as error:
        if isinstance(error, AnswerError):
            raise
        raise AnswerError(f"The answers are not JSON: {error}.") from error
    if not isinstance(found, dict):
        raise AnswerError(
            f"The answers are {json.dumps(found)[:40]};"
            ' expected an object such as {"decision": "depends"}.'
        )
    return found


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object in which no question stands twice."""
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise AnswerError(f"{twice!r} is answered twice; expected one answer.")
    return found
