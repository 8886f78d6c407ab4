"""How many complete answer sheets move from which recommendation to which, counted exactly.

The sheets are those of today's questions.  What they cannot answer of the earlier version,
because it asked something else or offered other options, stays open there; where that leaves
more than one earlier recommendation possible, the sheet counts as open before.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from dataclasses import dataclass
from functools import cache
from math import prod
from pathlib import Path
from typing import Any

from assessment.conditions import AllOf, AnyOf, Condition, Is, Not, Option, Question
from assessment.model import Recommendation
from assessment.narrowing import LEAVES, Residue, narrowed
from scripts.proofs.rules_dump import dump

OPEN = "open"
Moves = Counter[tuple[str, str]]


@dataclass(frozen=True)
class Version:
    """The gates of one version, on questions of its own."""

    version: str
    questions: dict[str, Question]
    rules: frozenset[str]
    gates: Residue


def read(dumped: dict[str, Any]) -> Version:
    """The version that was dumped."""
    questions = {
        question_id: Question(
            id=question_id,
            name=question_id,
            text="",
            why="",
            options=tuple(Option(id=option_id, text="") for option_id in option_ids),
        )
        for question_id, option_ids in dumped["questions"].items()
    }

    def condition(tree: dict[str, Any]) -> Condition:
        match tree:
            case {"is": question_id, "options": option_ids}:
                return Is(questions[question_id], frozenset(option_ids))
            case {"not": part}:
                return Not(condition(part))
            case {"AllOf": parts}:
                return AllOf(tuple(condition(part) for part in parts))
            case {"AnyOf": parts}:
                return AnyOf(tuple(condition(part) for part in parts))
        raise ValueError(f"{tree} is no condition.")

    gates = tuple(
        (condition(gate["when"]), Recommendation(gate["then"])) for gate in dumped["gates"]
    )
    return Version(dumped["version"], questions, frozenset(dumped["rules"]), gates)


def moves(before: Version, after: Version) -> Moves:
    """For each pair of recommendations, how many sheets went from the one to the other."""
    order = list(after.questions.values())

    @cache
    def below(level: int, old: Residue | int, new: Residue | int) -> Moves:
        if isinstance(new, int) and isinstance(old, int):
            sheets = prod(len(question.options) for question in order[level:])
            return Counter({(LEAVES[old].value, LEAVES[new].value): sheets})
        if level == len(order):
            return Counter({(_name(old), _name(new)): 1})
        asked = order[level]
        earlier = before.questions.get(asked.id)
        known = {option.id for option in earlier.options} if earlier else set()
        total: Moves = Counter()
        for option in asked.options:
            left = old
            if earlier and option.id in known and not isinstance(old, int):
                left = narrowed(old, earlier, option.id)
            right = new if isinstance(new, int) else narrowed(new, asked, option.id)
            total.update(below(level + 1, _settled(left), _settled(right)))
        return total

    return below(0, before.gates, after.gates)


def _settled(residue: Residue | int) -> Residue | int:
    return LEAVES.index(Recommendation.PROCEED) if residue == () else residue


def _name(residue: Residue | int) -> str:
    ends = _ends(residue)
    return LEAVES[next(iter(ends))].value if len(ends) == 1 else OPEN


@cache
def _ends(residue: Residue | int) -> frozenset[int]:
    """Every leaf that some way of settling what is left leads to."""
    residue = _settled(residue)
    if isinstance(residue, int):
        return frozenset([residue])
    asked = next(
        question for when, _ in residue if when is not True for question in when.questions()
    )
    return frozenset().union(*(_ends(narrowed(residue, asked, o.id)) for o in asked.options))


def report(before: Version, after: Version) -> str:
    """The change in words and numbers, as the changelog prints it."""
    counted = moves(before, after)
    total = sum(counted.values())
    moved = {pair: count for pair, count in counted.items() if pair[0] != pair[1]}
    opened = sum(count for pair, count in moved.items() if pair[0] == OPEN)
    changed = sum(moved.values()) - opened
    lines = [
        f"Rules {before.version} to {after.version}: {total:,} complete answer sheets.",
        f"{changed:,} ({changed / total:.2%}) moved to another recommendation;"
        f" {opened:,} ({opened / total:.2%}) were open before.",
    ]
    for (old, new), count in sorted(moved.items(), key=lambda item: -item[1]):
        lines.append(f"  {old:>15} -> {new:<15} {count:>22,}  {count / total:7.2%}")
    for what, earlier, later in (
        ("questions", frozenset(before.questions), frozenset(after.questions)),
        ("rules", before.rules, after.rules),
    ):
        lines.append(f"New {what}: {', '.join(sorted(later - earlier)) or 'none'}.")
        lines.append(f"Gone {what}: {', '.join(sorted(earlier - later)) or 'none'}.")
    return "\n".join(lines)


def main() -> None:
    """Print what moved since the version dumped in the file named first."""
    before = read(json.loads(Path(sys.argv[1]).read_text("utf-8")))
    print(report(before, read(dump())))


if __name__ == "__main__":
    main()
