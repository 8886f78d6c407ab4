"""What each recommendation may bring and cost each party, from `docs/gains-and-harms.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from assessment.model import AS_TOLD, Recommendation

DATA = Path(__file__).parents[2] / "docs/gains-and-harms.toml"

PARTIES = {
    "person": "The person examined",
    "treating_provider": "The treating provider",
    "employer": "The employer",
    "insurer": "The insurer or board",
    "legal_team": "The legal team",
}
"""Everybody with a part in a file, and how the table names them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """What one party may gain by a recommendation, and what it may lose."""

    may_gain: str
    may_lose: str


@cache
def gains_and_harms() -> dict[Recommendation, dict[str, Share]]:
    """The share of every party in every recommendation, by the names that the table shows."""
    return shares(tomllib.loads(DATA.read_text(encoding="utf-8")))


def shares(told: Mapping[str, Any]) -> dict[Recommendation, dict[str, Share]]:
    """What *told* says; raise ValueError where it leaves a recommendation or a party out."""
    ends = [each.value for each in AS_TOLD]
    if set(told) != set(ends):
        raise ValueError(f"{DATA.name} is on {sorted(told)}; expected {sorted(ends)}.")
    for end in ends:
        if set(told[end]) != set(PARTIES):
            raise ValueError(
                f"{DATA.name}: {end!r} is for {sorted(told[end])}; expected {sorted(PARTIES)}."
            )
    return {
        Recommendation(end): {name: Share(**told[end][party]) for party, name in PARTIES.items()}
        for end in ends
    }
