"""How many complete answer sheets move from which recommendation to which, counted exactly.

The sheets are those of today's questions.  What they cannot answer of the earlier version,
because it asked something else or offered other options, stays open there; where that leaves
more than one earlier recommendation possible, the sheet counts as open before.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from math import prod
from pathlib import Path
from typing import Any

from assessment.conditions import Option, Question
from assessment.model import Recommendation
from assessment.narrowing import LEAVES, Residue, narrowed
from assessment.records.edition import Edition, edition_in
from scripts.pages.rules_dump import dump

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
    return version_of(dumped["version"], edition_in(dumped), frozenset(dumped["rules"]))


def version_of(name: str, edition: Edition, rules: frozenset[str] = frozenset()) -> Version:
    """The version called *name* with the gates of *edition*; its *rules* where they are known."""
    gates = tuple((gate.when, gate.then) for gate in edition.gates)
    return Version(name, dict(edition.questions), rules, gates)


def moves(before: Version, after: Version) -> Moves:
    """For each pair of recommendations, how many sheets went from the one to the other."""
    order = tuple(
        after.questions.get(each) or before.questions[each]
        for each in dict.fromkeys((*_first_asked(after), *after.questions, *_first_asked(before)))
    )
    old, new = _folded(before, order), _folded(after, order)
    sheets = [len(q.options) if q.id in after.questions else 1 for q in order]

    @cache
    def below(level: int, earlier: frozenset[int], today: int) -> Moves:
        """The sheets from *level* on, where *earlier* holds every way that stays open there."""
        here = min(*map(old.level, earlier), new.level(today))
        skipped = prod(sheets[level:here])
        if here == len(order):
            return Counter({(_name(earlier), LEAVES[today].value): skipped})
        asked = order[here]
        total: Moves = Counter()
        for option in asked.options if asked.id in after.questions else ("",):
            option_id = option.id if isinstance(option, Option) else option
            ways = frozenset().union(*(old.ways(each, here, option_id) for each in earlier))
            (way,) = new.ways(today, here, option_id)
            for pair, count in below(here + 1, ways, way).items():
                total[pair] += count * skipped
        return total

    return below(0, frozenset([old.top]), new.top)


def ends(version: Version, sheets: Iterable[Mapping[str, str]]) -> Iterator[frozenset[str]]:
    """For each sheet, every recommendation that *version* leaves possible: one, where it settles.

    What a sheet does not answer, or answers as *version* never could, stays open.
    """
    asked = tuple(version.questions[each] for each in dict.fromkeys(_first_asked(version)))
    folded = _folded(version, asked)
    for sheet in sheets:
        ways = frozenset([folded.top])
        for level, question in enumerate(asked):
            answer = sheet.get(question.id, "")
            ways = frozenset().union(*(folded.ways(each, level, answer) for each in ways))
        yield frozenset(LEAVES[way].value for way in ways)


@dataclass(frozen=True)
class _Folded:
    """A version's gates as a graph: the leaves first, then a node for each question on the way."""

    nodes: list[tuple[int, dict[str, int]]]
    depth: int
    top: int

    def level(self, index: int) -> int:
        """The place of the question that is asked there."""
        return self.depth if index < len(LEAVES) else self.nodes[index - len(LEAVES)][0]

    def ways(self, index: int, level: int, option_id: str) -> frozenset[int]:
        """Where one answer to the question at *level* leads; every way, where it has no such."""
        if self.level(index) != level:
            return frozenset([index])
        ways = self.nodes[index - len(LEAVES)][1]
        return frozenset([ways[option_id]] if option_id in ways else ways.values())


def _first_asked(version: Version) -> Iterator[str]:
    """The ids of the questions that gates ask, in the order in which they do."""
    for when, _ in version.gates:
        if when is not True:
            yield from (asked.id for asked in when.questions())


def _folded(version: Version, order: Sequence[Question]) -> _Folded:
    """The gates of *version*, with their questions asked in this *order*."""
    asked_at = [version.questions.get(each.id) for each in order]
    nodes: list[tuple[int, dict[str, int]]] = []
    known: dict[tuple[int, tuple[int, ...]], int] = {}

    @cache
    def fold(level: int, residue: Residue) -> int:
        if not residue:
            return LEAVES.index(Recommendation.PROCEED)
        asked = asked_at[level]
        if asked is None:
            return fold(level + 1, residue)
        ways = {}
        for option in asked.options:
            left = narrowed(residue, asked, option.id)
            ways[option.id] = left if isinstance(left, int) else fold(level + 1, left)
        ends = tuple(ways.values())
        if len(set(ends)) == 1:
            return ends[0]
        if (level, ends) not in known:
            known[level, ends] = len(LEAVES) + len(nodes)
            nodes.append((level, ways))
        return known[level, ends]

    top = fold(0, version.gates)
    return _Folded(nodes, len(order), top)


def _name(ends: frozenset[int]) -> str:
    return LEAVES[next(iter(ends))].value if len(ends) == 1 else OPEN


def report(before: Version, after: Version) -> str:
    """The change in words and numbers, as the terminal prints it."""
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
