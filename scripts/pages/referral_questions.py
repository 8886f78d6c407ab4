"""The bank of referral questions as its page shows it, purpose by purpose.

The questions are those of `assessment.documents.bank`; what the page says of a purpose stands in
`docs/referral-questions.toml`.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from string import ascii_uppercase

from assessment.documents import bank

SAID = Path(__file__).parents[2] / "docs/referral-questions.toml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """One question to an examiner, ready to paste; *note* says when or how to use it."""

    id: str
    number: int
    text: str
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Purpose:
    """What some questions are for, when to ask them, and for whom they are not suited."""

    id: str
    letter: str
    title: str
    when: str
    not_for: str
    asks: tuple[Ask, ...]

    @property
    def first(self) -> int:
        """The number of its first question: numbers run through the whole bank."""
        return self.asks[0].number

    @property
    def count(self) -> int:
        return len(self.asks)


@dataclass(frozen=True, slots=True, kw_only=True)
class StartingSet:
    """A decision, and the questions to begin from."""

    decision: str
    asks: tuple[Ask, ...]


def purposes() -> tuple[Purpose, ...]:
    """Raises KeyError for a purpose of which the page says nothing."""
    return tuple(_purposes())


def starting_sets() -> tuple[StartingSet, ...]:
    return tuple(
        StartingSet(
            decision=each.decision,
            asks=_asks(sorted(each.asks, key=bank.NUMBERS.__getitem__)),
        )
        for each in bank.STARTING_SETS
    )


def _purposes() -> Iterator[Purpose]:
    for letter, each in zip(ascii_uppercase, bank.PURPOSES, strict=False):
        yield Purpose(
            id=each.id,
            letter=letter,
            title=each.title,
            when=_said()[each.id]["when"].strip(),
            not_for=_said()[each.id]["not_for"].strip(),
            asks=_asks([ask.id for ask in each.asks]),
        )


def _asks(ids: Sequence[str]) -> tuple[Ask, ...]:
    return tuple(
        Ask(id=id_, number=bank.NUMBERS[id_], text=bank.ASKS[id_].text, note=bank.ASKS[id_].note)
        for id_ in ids
    )


@cache
def _said() -> dict[str, dict[str, str]]:
    said = tomllib.loads(SAID.read_text(encoding="utf-8"))["purpose"]
    return {each["id"]: each for each in said}
