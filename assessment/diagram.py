"""Every file's way through the gates, folded into one graph.

A reduced decision diagram: each node asks one question, each branch is an answer, each
leaf a recommendation, and ways that end alike are the same way.  So what holds for *all*
ways the unknown answers could turn out is read off exactly, without trying them one by one.
See R. E. Bryant, "Graph-Based Algorithms for Boolean Function Manipulation", 1986.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from assessment.model import DONT_KNOW, Answers, Condition, Gate, Question, Recommendation

LEAVES = tuple(Recommendation)

# Gates that can still decide, the strongest first.  True: this one holds if none before does.
_Residue = tuple[tuple[Condition | Literal[True], Recommendation], ...]


@dataclass(frozen=True, slots=True)
class Node:
    """One question on the way, and where each of its options leads.

    *place* is the question's place in the diagram's order.  *ways* are indices: first
    the leaves, then the nodes, so that a node comes after everything it leads to.
    """

    place: int
    ways: tuple[int, ...]


@dataclass(frozen=True)
class Diagram:
    """What remains to be asked, and where it can lead.

    *top* is the index at which every way begins.
    """

    order: tuple[Question, ...]
    nodes: tuple[Node, ...]
    top: int

    @cached_property
    def _places(self) -> dict[str, int]:
        return {question.id: place for place, question in enumerate(self.order)}

    @property
    def questions(self) -> tuple[Question, ...]:
        """The questions that still matter, in order."""
        places = sorted({node.place for node in self.nodes})
        return tuple(self.order[place] for place in places)

    def possible(self, answers: Answers) -> tuple[Recommendation, ...]:
        """Every recommendation that some completion of *answers* leads to, strongest first."""
        chosen = self._chosen(answers)
        ends = [1 << leaf for leaf in range(len(LEAVES))]
        for node in self.nodes:
            way = chosen[node.place]
            if way is None:
                reached = 0
                for step in node.ways:
                    reached |= ends[step]
            else:
                reached = ends[node.ways[way]]
            ends.append(reached)
        return tuple(leaf for number, leaf in enumerate(LEAVES) if ends[self.top] >> number & 1)

    def given(self, answers: Answers) -> Diagram:
        """The diagram of what remains once *answers* are filled in."""
        chosen = self._chosen(answers)
        index = list(range(len(LEAVES)))
        store = _Store(self.order)
        for node in self.nodes:
            way = chosen[node.place]
            if way is None:
                index.append(store.add(node.place, [index[step] for step in node.ways]))
            else:
                index.append(index[node.ways[way]])
        return store.diagram(index[self.top])

    def _chosen(self, answers: Answers) -> list[int | None]:
        chosen: list[int | None] = [None] * len(self.order)
        for question_id, option_id in answers.items():
            place = self._places.get(question_id)
            if place is not None and option_id != DONT_KNOW:
                ids = [option.id for option in self.order[place].options]
                chosen[place] = ids.index(option_id)
        return chosen


def diagram(gates: Sequence[Gate]) -> Diagram:
    """Fold *gates*, the strongest first, into a diagram; a file that no gate holds proceeds."""
    order = tuple(dict.fromkeys(asked for gate in gates for asked in gate.when.questions()))
    store = _Store(order)
    known: dict[tuple[int, _Residue], int] = {}

    def fold(place: int, residue: _Residue) -> int:
        if not residue:
            return LEAVES.index(Recommendation.PROCEED)
        if (place, residue) not in known:
            asked = order[place]
            ways = [
                left if isinstance(left, int) else fold(place + 1, left)
                for left in (_after(residue, asked, option.id) for option in asked.options)
            ]
            known[place, residue] = store.add(place, ways)
        return known[place, residue]

    return store.diagram(fold(0, tuple((gate.when, gate.then) for gate in gates)))


def _after(residue: _Residue, asked: Question, option_id: str) -> _Residue | int:
    """What is left of the gates after one answer, or the leaf it leads to."""
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


class _Store:
    """Nodes in the making, each kept once."""

    def __init__(self, order: tuple[Question, ...]) -> None:
        self._order = order
        self._nodes: list[Node] = []
        self._known: dict[tuple[int, tuple[int, ...]], int] = {}

    def add(self, place: int, ways: Iterable[int]) -> int:
        """Return the index of this node; one that leads to a single place is left out."""
        steps = tuple(ways)
        if len(set(steps)) == 1:
            return steps[0]
        key = (place, steps)
        if key not in self._known:
            self._known[key] = len(LEAVES) + len(self._nodes)
            self._nodes.append(Node(place, steps))
        return self._known[key]

    def diagram(self, top: int) -> Diagram:
        """The finished diagram, without the nodes that no way from *top* reaches."""
        reached = {top}
        for number in range(len(self._nodes) - 1, -1, -1):
            if len(LEAVES) + number in reached:
                reached.update(self._nodes[number].ways)
        index = {leaf: leaf for leaf in range(len(LEAVES))}
        kept: list[Node] = []
        for number, node in enumerate(self._nodes, start=len(LEAVES)):
            if number in reached:
                index[number] = len(LEAVES) + len(kept)
                kept.append(Node(node.place, tuple(index[way] for way in node.ways)))
        return Diagram(self._order, tuple(kept), index[top])
