"""The terms of the glossary."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

TERMS = Path(__file__).parents[2] / "docs/glossary.toml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A word of the field, what it means, and where the guide says more."""

    id: str
    name: str
    meaning: str
    marks: tuple[str, ...] = ()
    see: str = ""
    source: str = ""

    @property
    def anchor(self) -> str:
        return f"term-{self.id}"


@cache
def terms() -> tuple[Term, ...]:
    """Every term, in the order of its name."""
    with TERMS.open("rb") as file:
        rows = tomllib.load(file)["term"]
    found = (Term(**{**row, "marks": tuple(row.get("marks", ()))}) for row in rows)
    return tuple(sorted(found, key=lambda term: term.name.lower()))
