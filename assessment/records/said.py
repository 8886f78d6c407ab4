"""What a kept record says it was told, of whatever edition, and whatever its text may hold.

A record is a file from somewhere: what is not where our pages put it counts as not said, and
nothing that it says decides anything.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from assessment.model import Recommendation

LONGEST = 600
"""In characters: no sentence of ours is that long, so what is shown of another is cut."""

_RECOMMENDATIONS = {each.value: each for each in Recommendation}


@dataclass(frozen=True, slots=True)
class SaidFinding:
    """A rule that held, as the record tells it."""

    title: str
    because: str
    decides: bool
    source: str
    source_title: str


@dataclass(frozen=True, slots=True)
class Said:
    """What the record was told: where it came to, why, what to do first, and its answers in words.

    *steps* are the rules and the words of each step; *asked* are the ids of the questions, where
    the record names them.
    """

    recommendation: Recommendation | None = None
    title: str = ""
    sentence: str = ""
    findings: Mapping[str, SaidFinding] = field(default_factory=dict)
    steps: tuple[tuple[str, str], ...] = ()
    answers: Mapping[str, str] = field(default_factory=dict)
    asked: frozenset[str] = frozenset()

    @property
    def is_told(self) -> bool:
        """Whether it was told anything; answers alone say nothing."""
        return bool(self.title)


def said_in(assessment: object) -> Said:
    """What the *assessment* in a record says."""
    words = _object(assessment, "words")
    answers = [
        (_text(each, "question"), _text(each, "answer")) for each in _objects(assessment, "answers")
    ]
    told = _text(assessment, "presumed") or _text(assessment, "recommendation")
    return Said(
        _RECOMMENDATIONS.get(told),
        _text(words, "title"),
        _text(words, "sentence"),
        {_text(each, "rule"): _finding(each) for each in _objects(assessment, "findings")},
        tuple(
            (_text(each, "rule"), _text(each, "act") or _text(each, "next_step"))
            for each in _objects(assessment, "to_do")
        ),
        {question_id: text for question_id, text in answers if text},
        frozenset(question_id for question_id, _ in answers),
    )


def shown(text: str) -> str:
    """*text* as far as a page shows it."""
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"


def _finding(found: Mapping[str, Any]) -> SaidFinding:
    source = _object(found, "source")
    return SaidFinding(
        _text(found, "title"),
        _text(found, "because"),
        found.get("decides") is True,
        _text(source, "id"),
        _text(source, "title"),
    )


def _objects(holder: object, name: str) -> Iterator[Mapping[str, Any]]:
    lines = holder.get(name) if isinstance(holder, dict) else None
    yield from (each for each in lines if isinstance(each, dict)) if isinstance(lines, list) else ()


def _object(holder: object, name: str) -> Mapping[str, Any]:
    found = holder.get(name) if isinstance(holder, dict) else None
    return found if isinstance(found, dict) else {}


def _text(holder: object, name: str) -> str:
    found = holder.get(name) if isinstance(holder, dict) else None
    return shown(found) if isinstance(found, str) else ""
