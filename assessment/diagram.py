"""Every file's way through the gates, folded into one graph.

A reduced decision diagram: each node asks one question, each branch is an answer, each
leaf a recommendation, and ways that end alike are the same way.  So what holds for *all*
ways the unknown answers could turn out is read off exactly, without trying them one by one.
See R. E. Bryant, "Graph-Based Algorithms for Boolean Function Manipulation", 1986.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple, Protocol

from assessment.conditions import Answers, Condition, Question
from assessment.model import Recommendation
from assessment.narrowing import LEAVES, Residue, narrowed

Pick = tuple[str, str]
"""A question id and one of its option ids."""


class Deciding(Protocol):
    """A gate of today or of another day: when it holds, and what it gives then."""

    @property
    def when(self) -> Condition: ...

    @property
    def then(self) -> Recommendation: ...


class Node(NamedTuple):
    """One question on the way, and where each of its options leads.

    *level* is the question's position in the diagram's order.  *ways* are indices: first
    the leaves, then the nodes, so that a node comes after everything it leads to.
    """

    level: int
    ways: tuple[int, ...]


Place = tuple[int, tuple[int, ...]]
"""A node's index, and its ways."""


@dataclass(frozen=True)
class Diagram:
    """What remains to be asked, and where it can lead.

    *nodes* stand in the reverse of the *order* in which their questions are asked.
    *top* is the index at which every way begins.
    """

    order: tuple[Question, ...]
    nodes: tuple[Node, ...]
    top: int

    @property
    def questions(self) -> tuple[Question, ...]:
        """The questions that still matter, in order."""
        levels = sorted({node.level for node in self.nodes})
        return tuple(self.order[level] for level in levels)

    def possible(self, answers: Answers) -> tuple[Recommendation, ...]:
        """Every recommendation that some completion of *answers* leads to, strongest first."""
        chosen = self._chosen(answers)
        reached = {self.top}
        waiting = [self.top]
        for index in waiting:  # it grows on the way
            if index < len(LEAVES):
                continue
            level, ways = self.nodes[index - len(LEAVES)]
            way = chosen[level]
            for step in ways if way is None else (ways[way],):
                if step not in reached:
                    reached.add(step)
                    waiting.append(step)
        return tuple(leaf for index, leaf in enumerate(LEAVES) if index in reached)

    def given(self, answers: Answers) -> Diagram:
        """The diagram of what remains once *answers* are filled in."""
        chosen = self._chosen(answers)
        index = list(range(len(LEAVES)))
        store = _Store(self.order)
        for level, ways in self.nodes:
            way = chosen[level]
            if way is None:
                index.append(store.add(level, [index[step] for step in ways]))
            else:
                index.append(index[ways[way]])
        return store.diagram(index[self.top])

    def moves(self, answers: Answers) -> Iterator[tuple[tuple[Pick, ...], Recommendation]]:
        """Other answers after which one recommendation is left, and it is a new one.

        Single answers first; then, where *answers* leave one recommendation to move away
        from, pairs of which no single answer does so alone.
        """
        chosen = self._chosen(answers)
        ends = list(_SINGLE)
        self._extend(ends, chosen)
        now = ends[self.top]
        new = {end: leaf for end, leaf in _SINGLE.items() if end != now}
        undecided: list[tuple[int, int, list[int]]] = []
        for level, nodes in enumerate(self._by_level):
            for way in self._others(level, chosen[level]):
                after = self._ends_after(ends, chosen, level, way, nodes)
                if after[self.top] in new:
                    yield (self._pick(level, way),), new[after[self.top]]
                else:
                    undecided.append((level, way, after))
        if now not in _SINGLE:
            return
        for later, later_way, after in undecided:
            changed = [*chosen[:later], later_way, *chosen[later + 1 :]]
            reached = self._reached(changed)
            for level, way, _ in undecided:
                if level >= later:
                    break
                if chosen[later] is None and chosen[level] is None:
                    continue  # answers to what is open cannot lead away from what is settled
                end = self._ends_after(after, chosen, level, way, reached[level])[self.top]
                if end in new:
                    yield (self._pick(level, way), self._pick(later, later_way)), new[end]

    @cached_property
    def _ways(self) -> tuple[tuple[str, dict[str | None, int]], ...]:
        """For each level, the question's id, and the way by the option's."""
        return tuple(
            (question.id, {option.id: way for way, option in enumerate(question.options)})
            for question in self.order
        )

    @cached_property
    def _settled_above(self) -> tuple[int, ...]:
        """For each level, how many ends do not depend on its answer."""
        return tuple(
            len(LEAVES) + sum(node.level > level for node in self.nodes)
            for level in range(len(self.order))
        )

    @cached_property
    def _by_level(self) -> list[list[Place]]:
        """For each level, every node."""
        return self._reached([None] * len(self.order))

    def _chosen(self, answers: Answers) -> list[int | None]:
        return [ways.get(answers.get(question_id)) for question_id, ways in self._ways]

    def _extend(self, ends: list[int], chosen: Sequence[int | None]) -> None:
        """Add to *ends*, as bits, what each further node can lead to."""
        for level, ways in self.nodes[len(ends) - len(LEAVES) :]:
            way = chosen[level]
            if way is None:
                reached = 0
                for step in ways:
                    reached |= ends[step]
                ends.append(reached)
            else:
                ends.append(ends[ways[way]])

    def _reached(self, chosen: Sequence[int | None]) -> list[list[Place]]:
        """For each level, the nodes that some way from the top still reaches."""
        places: list[list[Place]] = [[] for _ in self.order]
        reached = {self.top}
        for index in reversed(range(len(LEAVES), len(LEAVES) + len(self.nodes))):
            if index in reached:
                level, ways = self.nodes[index - len(LEAVES)]
                way = chosen[level]
                places[level].append((index, ways))
                reached.update(ways if way is None else (ways[way],))
        return places

    def _ends_after(
        self,
        ends: list[int],
        chosen: Sequence[int | None],
        level: int,
        way: int,
        nodes: Iterable[Place],
    ) -> list[int]:
        """The *ends* after another answer at *level*, whose *nodes* count; what is asked later
        stays as it was, and so does all else where none of those leads elsewhere.
        """
        if all(ends[ways[way]] == ends[index] for index, ways in nodes):
            return ends
        after = ends[: self._settled_above[level]]
        self._extend(after, [*chosen[:level], way])
        return after

    def _others(self, level: int, way: int | None) -> Iterator[int]:
        return (other for other in range(len(self.order[level].options)) if other != way)

    def _pick(self, level: int, way: int) -> Pick:
        question = self.order[level]
        return question.id, question.options[way].id


_SINGLE = {1 << bit: leaf for bit, leaf in enumerate(LEAVES)}


def diagram(gates: Sequence[Deciding]) -> Diagram:
    """Fold *gates*, the strongest first, into a diagram; a file that no gate holds proceeds."""
    order = tuple(dict.fromkeys(asked for gate in gates for asked in gate.when.questions()))
    store = _Store(order)
    known: dict[tuple[int, Residue], int] = {}

    def fold(level: int, residue: Residue) -> int:
        if not residue:
            return LEAVES.index(Recommendation.PROCEED)
        here = (level, residue)
        if (found := known.get(here)) is None:
            asked = order[level]
            ways = [
                left if isinstance(left, int) else fold(level + 1, left)
                for left in (narrowed(residue, asked, option.id) for option in asked.options)
            ]
            found = known[here] = store.add(level, ways)
        return found

    return store.diagram(fold(0, tuple((gate.when, gate.then) for gate in gates)))


class _Store:
    """Nodes in the making, each kept once."""

    def __init__(self, order: tuple[Question, ...]) -> None:
        self._order = order
        self._nodes: list[Node] = []
        self._known: dict[tuple[int, tuple[int, ...]], int] = {}

    def add(self, level: int, ways: Iterable[int]) -> int:
        """Return the index of this node; one that leads to a single end is left out."""
        steps = tuple(ways)
        if len(set(steps)) == 1:
            return steps[0]
        key = (level, steps)
        if key not in self._known:
            self._known[key] = len(LEAVES) + len(self._nodes)
            self._nodes.append(Node(level, steps))
        return self._known[key]

    def diagram(self, top: int) -> Diagram:
        """The finished diagram, without the nodes that no way from *top* reaches."""
        reached = {top}
        for number in reversed(range(len(self._nodes))):
            if len(LEAVES) + number in reached:
                reached.update(self._nodes[number].ways)
        numbers = [n for n in range(len(self._nodes)) if len(LEAVES) + n in reached]
        numbers.sort(key=lambda number: -self._nodes[number].level)
        index = {leaf: leaf for leaf in range(len(LEAVES))}
        index |= {len(LEAVES) + old: len(LEAVES) + new for new, old in enumerate(numbers)}
        nodes = [self._nodes[number] for number in numbers]
        return Diagram(
            self._order,
            tuple(Node(n.level, tuple(index[way] for way in n.ways)) for n in nodes),
            index[top],
        )
