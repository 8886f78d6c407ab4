"""The bank of referral questions, read from `docs/referral-questions.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from string import ascii_uppercase
from typing import Any

BANK = Path(__file__).parents[2] / "docs/referral-questions.toml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """One question to an examiner, ready to paste; *note* says when or how to use it."""

    id: str
    number: int
    text: str
    note: str = ""


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
    return tuple(_purposes())


def starting_sets() -> tuple[StartingSet, ...]:
    """Raises KeyError for a set that names a question the bank does not hold."""
    by_id = {ask.id: ask for purpose in purposes() for ask in purpose.asks}
    return tuple(
        StartingSet(
            decision=each["decision"],
            asks=tuple(sorted(map(by_id.__getitem__, each["asks"]), key=lambda ask: ask.number)),
        )
        for each in _bank()["start"]
    )


def _purposes() -> Iterator[Purpose]:
    number = 0
    for letter, each in zip(ascii_uppercase, _bank()["purpose"], strict=False):
        asks = tuple(Ask(number=number + at, **ask) for at, ask in enumerate(each["ask"], start=1))
        number += len(asks)
        yield Purpose(
            id=each["id"],
            letter=letter,
            title=each["title"],
            when=each["when"].strip(),
            not_for=each["not_for"].strip(),
            asks=asks,
        )


@cache
def _bank() -> dict[str, list[dict[str, Any]]]:
    return tomllib.loads(BANK.read_text(encoding="utf-8"))
