"""What is left of the gates once a question is answered."""

from __future__ import annotations

from typing import Literal

from assessment.conditions import Condition, Question
from assessment.model import Recommendation

LEAVES = tuple(Recommendation)
"""What the gates can lead to, the strongest first."""

Residue = tuple[tuple[Condition | Literal[True], Recommendation], ...]
"""Gates that can still decide, the strongest first.  True: it holds where none before does."""


def narrowed(residue: Residue, asked: Question, option_id: str) -> Residue | int:
    """What is left of the gates after one answer, or the index of the leaf it leads to."""
    left: list[tuple[Condition | Literal[True], Recommendation]] = []
    for when, then in residue:
        now = when if when is True else when.given(asked, option_id)
        if now is False:
            continue
        if now is True:
            while left and left[-1][1] is then:
                left.pop()
            if not left:
                return LEAVES.index(then)
            left.append((True, then))
            break
        left.append((now, then))
    return tuple(left)
