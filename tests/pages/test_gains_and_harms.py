"""Every recommendation says to every party what it may bring them, and what it may cost."""

import tomllib
from typing import Any

import pytest

from assessment.model import AS_TOLD, Recommendation
from scripts.pages.gains_and_harms import DATA, PARTIES, shares

TOLD = tomllib.loads(DATA.read_text(encoding="utf-8"))


def without(end: str, party: str = "") -> dict[str, Any]:
    """What is told, had nobody written on *end*, or there on *party*."""
    if not party:
        return {each: told for each, told in TOLD.items() if each != end}
    return {**TOLD, end: {each: told for each, told in TOLD[end].items() if each != party}}


def test_nobody_is_left_out() -> None:
    """
    Each of the five ends, for each of five parties, in words.
    """
    told = shares(TOLD)
    said = [
        (each.may_gain, each.may_lose) for parties in told.values() for each in parties.values()
    ]

    assert tuple(told) == AS_TOLD
    assert len(said) == len(Recommendation) * len(PARTIES)
    assert all(gain.strip() and loss.strip() for gain, loss in said)


@pytest.mark.parametrize("party", ["", *PARTIES])
@pytest.mark.parametrize("end", [each.value for each in Recommendation])
def test_whoever_is_left_out_is_missed(end: str, party: str) -> None:
    """
    The table is not written while an end, or one party in it, is missing.
    """
    with pytest.raises(ValueError, match="expected"):
        shares(without(end, party))
