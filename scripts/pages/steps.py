"""The six options of `docs/steps.toml`, which stand side by side in the guide and the check."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

STEPS = Path(__file__).parents[2] / "docs/steps.toml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """A step that a file can take next: what it answers, and what it takes."""

    id: str
    name: str
    can: str
    cannot: str
    time: str
    cost: str
    burden: str
    more: str


@cache
def options() -> tuple[Option, ...]:
    """The options, the lightest first."""
    rows = tomllib.loads(STEPS.read_text(encoding="utf-8"))["step"]
    return tuple(Option(**row) for row in rows)
