"""How many complete answer sheets lead where, counted exactly over a decision diagram."""

from __future__ import annotations

from collections import Counter
from functools import cache
from math import prod

from assessment.diagram import Diagram
from assessment.model import Recommendation
from assessment.narrowing import LEAVES
from assessment.questions import QUESTIONS


def complete_sheets() -> int:
    """The number of ways to answer every question."""
    return prod(len(question.options) for question in QUESTIONS)


def sheets_by_recommendation(ways: Diagram) -> dict[Recommendation, int]:
    """For each recommendation, the number of complete answer sheets that lead to it."""
    options = [len(question.options) for question in ways.order]
    unasked = complete_sheets() // prod(options)

    @cache
    def below(index: int, level: int) -> Counter[Recommendation]:
        if index < len(LEAVES):
            return Counter({LEAVES[index]: prod(options[level:])})
        node = ways.nodes[index - len(LEAVES)]
        total: Counter[Recommendation] = Counter()
        for way in node.ways:
            total.update(below(way, node.level + 1))
        skipped = prod(options[level : node.level])
        return Counter({leaf: count * skipped for leaf, count in total.items()})

    counted = below(ways.top, 0)
    return {leaf: counted[leaf] * unasked for leaf in LEAVES}
