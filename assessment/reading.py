"""Answers out of JSON text."""

from __future__ import annotations

import json
from typing import Any

from assessment.carried_over import CarriedOver, carried_over, earlier
from assessment.conditions import AnswerError, Answers
from assessment.questions import permitted, question, quoted

LONGEST = 1_000_000
"""In characters.  A record of all answers, with everything that was said of them, is a tenth."""


def read_answers(text: str) -> Answers:
    """Read answers from JSON; raise AnswerError where it is no object of texts."""
    return checked(object_in(text))


def read_record(text: str) -> CarriedOver:
    """Read the record that the page saves, or answers alone; raise AnswerError for another.

    What a record of an earlier edition holds is carried over to today's questions.
    """
    found = object_in(text)
    answers = found.get("answers")
    if not isinstance(answers, dict):
        return CarriedOver(checked(found), ())
    if edition := earlier(found.get("rules_version")):
        return carried_over(_texts(answers), edition.today)
    return CarriedOver(checked(answers), ())


def texts_in(text: str) -> Answers:
    """Read any object of texts from JSON, whatever its keys; raise AnswerError for another."""
    return _texts(object_in(text))


def checked(found: dict[str, Any]) -> Answers:
    """*found* as answers; raise AnswerError for one that is no text."""
    for question_id, option_id in found.items():
        if not isinstance(option_id, str):
            raise AnswerError(
                f"{question(question_id).id!r} is {_shown(option_id)};"
                f" expected one of {', '.join(permitted(question(question_id)))}."
            )
    return found


def object_in(text: str, it_is: str = "The answers are") -> dict[str, Any]:
    """The object in a JSON *text*; raise AnswerError, which says what *it_is*, for another."""
    if len(text) > LONGEST:
        raise AnswerError(f"{it_is} longer than {LONGEST:,} characters.")
    try:
        found = json.loads(text, object_pairs_hook=_once)
    except AnswerError:
        raise
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise AnswerError(f"{it_is} not JSON: it cannot be read from {where} on.") from error
    except (ValueError, RecursionError) as error:
        why = "a number is too long, or lists nest too deep"
        raise AnswerError(f"{it_is} not JSON that can be read: {why}.") from error
    if not isinstance(found, dict):
        raise AnswerError(
            f'{it_is} {_shown(found)}; expected an object such as {{"decision": "depends"}}.'
        )
    return found


def _texts(found: dict[str, Any]) -> Answers:
    for key, value in found.items():
        if not isinstance(value, str):
            raise AnswerError(f"{quoted(key)} is {_shown(value)}; expected a text.")
    return found


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object in which no question stands twice."""
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise AnswerError(f"{quoted(key)} is answered twice; expected one answer.")
        found[key] = value
    return found


def _shown(value: Any) -> str:
    """*value* as complaints show it, without what it holds."""
    if value and isinstance(value, dict | list):
        return "[…]" if isinstance(value, list) else "{…}"
    return json.dumps(value)[:40]
