"""A kept record, opened: what it answered, and what those answers say today."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any

from assessment.carried_over import CarriedOver, carried_over, earlier
from assessment.conditions import AnswerError, Answers
from assessment.questions import QUESTIONS, permitted, quoted
from assessment.reading import LONGEST, object_in
from assessment.records.check_code import NAME, check_code
from assessment.records.record import FORMAT, LONGEST_NOTE, LONGEST_REFERENCE, whole_letters
from assessment.records.said import Said, said_in
from assessment.rules import VERSION
from assessment.words import read_on

DEEPEST = 9
"""How deep a record may nest; ours go a little over half as deep."""

_TEXT = re.compile(r'"(?:[^"\\]++|\\.)*+"?', re.DOTALL)
"""A text in JSON, or what is left of one that does not end: no letter is looked at twice."""

_ALIKE = bytes.maketrans(b"{}", b"[]")
_OTHERS = bytes(set(range(256)) - set(b"[]{}"))
_FORMAT = re.compile(r"ime-record-\d+")
_VERSION = re.compile(r"(\d{1,4})\.(\d{1,4})\.(\d{1,4})")
_TODAY: Mapping[str, tuple[str, ...]] = {asked.id: permitted(asked) for asked in QUESTIONS}


class Match(Enum):
    """Whether the check code of a record is that of what stands in it."""

    MATCHES = "matches"
    DIFFERS = "differs"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A record as it was kept, and its answers as they are read today.

    *made* is None where the record does not say when it was made, and *rules_version* "" where
    it holds answers alone.  *lost* are questions whose answer has no counterpart today.
    """

    made: date | None
    rules_version: str
    reference: str
    note: str
    match: Match
    answers: Answers
    today: Answers
    lost: tuple[str, ...]
    said: Said

    @property
    def asked(self) -> frozenset[str]:
        """The questions that its edition asked."""
        if edition := earlier(self.rules_version):
            return frozenset(edition.asked)
        return self.said.asked or frozenset(_TODAY)

    @property
    def name(self) -> str:
        """What it is called: its reference, or the day it was made."""
        if self.reference:
            return self.reference
        return f"the record of {read_on(self.made)}" if self.made else "the record"


def opened(text: str) -> Kept:
    """The record in *text*, as the page of any released edition saved it, or answers alone.

    Raises AnswerError, which says in one sentence what is wrong.
    """
    if _is_too_deep(text):
        raise AnswerError("The record is nested deeper than any that we make.")
    found = object_in(text, "The record is")
    if isinstance(found.get("files"), list):
        raise AnswerError("This is an export of saved files: import it under Saved files.")
    _check_format(found)
    answers = _answers(found)
    version = _version(found)
    carried = _carried(answers, version)
    return Kept(
        made=_day(found.get("made")),
        rules_version=version,
        reference=_own(found, "reference", LONGEST_REFERENCE),
        note=_own(found, "note", LONGEST_NOTE),
        match=_match(found),
        answers=answers,
        today=carried.answers,
        lost=carried.lost,
        said=said_in(found.get("assessment")),
    )


def _is_too_deep(text: str) -> bool:
    """Whether the JSON *text* nests deeper than any record, found before it is parsed: in a
    browser, the parser of one that nests beyond reason ends Python itself."""
    structure = _TEXT.sub("", text[: LONGEST + 1]).encode(errors="replace")
    brackets = structure.translate(_ALIKE, _OTHERS)
    for _ in range(DEEPEST):
        brackets = brackets.replace(b"[]", b"")
    return b"[]" in brackets or brackets.count(b"[") > DEEPEST


def _check_format(found: Mapping[str, Any]) -> None:
    kind = found.get("format", FORMAT)
    if kind == FORMAT:
        return
    if isinstance(kind, str) and _FORMAT.fullmatch(kind):
        raise AnswerError(
            f"The record is of the format {quoted(kind)}, and this copy reads {FORMAT!r}:"
            " open it with a newer copy."
        )
    raise AnswerError(
        f"The file says that it is {quoted(str(kind))}, which is no record of a check."
    )


def _version(found: Mapping[str, Any]) -> str:
    """The rules that *found* was made with; "" for answers alone."""
    if "answers" not in found and "rules_version" not in found:
        return ""
    version = found.get("rules_version")
    numbers = _VERSION.fullmatch(version) if isinstance(version, str) else None
    if not numbers:
        raise AnswerError(
            f"The record names its rules {quoted(str(version))};"
            f" expected a version such as {VERSION}."
        )
    if tuple(map(int, numbers.groups())) > tuple(map(int, VERSION.split("."))):
        raise AnswerError(
            f"The record was made with rules {version}, and this copy has {VERSION}:"
            " open it with a newer copy."
        )
    return numbers[0]


def _answers(found: Mapping[str, Any]) -> Answers:
    """The answers in a record, or *found* itself where it is answers alone."""
    answers = found.get("answers", found if found and found.keys() <= _TODAY.keys() else None)
    if not isinstance(answers, dict):
        raise AnswerError("The file holds no answers, so it is no record of a check.")
    for question_id, option_id in answers.items():
        if not isinstance(option_id, str):
            raise AnswerError(f"The answer to {quoted(question_id)} is no text.")
    return answers


def _carried(answers: Answers, version: str) -> CarriedOver:
    """*answers* as they are read today; raise AnswerError for one that *version* did not take."""
    edition = earlier(version)
    taken = edition.asked if edition else _TODAY
    named = f"rules {version}" if version else "the rules"
    for question_id, option_id in answers.items():
        if question_id not in taken:
            raise AnswerError(
                f"{quoted(question_id)} is answered, and {named} ask no such question."
            )
        if option_id not in taken[question_id]:
            raise AnswerError(
                f"{quoted(question_id)} is answered with {quoted(option_id)},"
                f" which {named} do not offer."
            )
    return carried_over(answers, edition.today) if edition else CarriedOver(answers, ())


def _day(made: object) -> date | None:
    """The day in *made*, a date or a moment."""
    try:
        return date.fromisoformat(made[:10]) if isinstance(made, str) else None
    except ValueError:
        return None


def _own(found: Mapping[str, Any], name: str, longest: int) -> str:
    text = found.get(name)
    return whole_letters(text)[:longest].strip() if isinstance(text, str) else ""


def _match(found: Mapping[str, Any]) -> Match:
    code = found.get(NAME)
    if not isinstance(code, str) or not code:
        return Match.NONE
    return Match.MATCHES if code == check_code(found) else Match.DIFFERS
