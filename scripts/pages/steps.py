"""The eight options of `docs/steps.toml`, which stand side by side in the guide and the check."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from assessment.model import Recommendation
from assessment.rules import GATES

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
    marked: tuple[str, ...]


@cache
def options() -> tuple[Option, ...]:
    """The options, the lightest first; raise ValueError for one marked by what there is not."""
    rows = tomllib.loads(STEPS.read_text(encoding="utf-8"))["step"]
    known = {*(gate.id for gate in GATES), *(each.value for each in Recommendation)}
    for row in rows:
        if unknown := set(row["marked"]) - known:
            raise ValueError(
                f"docs/steps.toml: {row['id']!r} is marked by {sorted(unknown)}; "
                "expected ids of gates or of recommendations."
            )
    return tuple(Option(**{**row, "marked": tuple(row["marked"])}) for row in rows)
