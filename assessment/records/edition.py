"""The rules of a released edition, as data: what they come to on the answers of their own day.

`editions/` holds a file for each major and minor version, which its patches share, since they
change words only.  One is read when a record of that edition is opened, and not before.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from assessment.conditions import AllOf, Answers, AnyOf, Condition, Is, Not, Option, Question
from assessment.diagram import diagram
from assessment.model import Recommendation
from assessment.questions import known

_FOLDER = f"{__file__.rpartition('/')[0]}/editions"  # pathlib would load much in a browser


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class KeptGate:
    """What is kept of a gate: what it is called, when it holds, and what it gives."""

    id: str
    title: str
    when: Condition
    then: Recommendation


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What an edition comes to: a recommendation, or None, and the gates that give it."""

    recommendation: Recommendation | None
    deciding: tuple[KeptGate, ...]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Edition:
    """The gates of an edition, the strongest first, over the questions that it asked.

    *names* are what it called the recommendations, and *presumed* the answers that it took for
    ordinary while they were not known.
    """

    names: Mapping[Recommendation, str]
    questions: Mapping[str, Question]
    presumed: Answers
    gates: tuple[KeptGate, ...]

    def tells(self, answers: Answers) -> Told:
        """What it comes to on *answers*, which are its own."""
        ways = diagram(self.gates)
        ordinary = {**self.presumed, **known(answers)}
        possible = ways.possible(answers)
        if len(possible) > 1:
            possible = ways.possible(ordinary)
        recommendation = possible[0] if len(possible) == 1 else None
        deciding = (each for each in self.gates if each.then is recommendation)
        return Told(
            recommendation=recommendation,
            deciding=tuple(each for each in deciding if each.when.holds(ordinary)),
        )


def edition_of(version: str) -> Edition | None:
    """The edition of the rules *version*, such as 1.0.1; None where none was released."""
    minor = version.rpartition(".")[0]
    try:
        with open(f"{_FOLDER}/{minor}.json", encoding="utf-8") as file:  # noqa: PTH123
            return edition_in(json.load(file))
    except FileNotFoundError:
        return None


def edition_in(kept: Mapping[str, Any]) -> Edition:
    """The edition that *kept* holds, as `scripts/generate` wrote it."""
    questions = {
        question_id: Question(
            id=question_id,
            name=question_id,
            text="",
            why="",
            options=tuple(Option(id=option_id, text="") for option_id in option_ids),
        )
        for question_id, option_ids in kept["questions"].items()
    }
    return Edition(
        names={Recommendation(value): name for value, name in kept["names"].items()},
        questions=questions,
        presumed=kept["presumed"],
        gates=tuple(
            KeptGate(
                id=gate["id"],
                title=gate["title"],
                when=_condition(gate["when"], questions),
                then=Recommendation(gate["then"]),
            )
            for gate in kept["gates"]
        ),
    )


def _condition(tree: Mapping[str, Any], questions: Mapping[str, Question]) -> Condition:
    match tree:
        case {"is": question_id, "options": option_ids}:
            return Is(questions[question_id], frozenset(option_ids))
        case {"not": part}:
            return Not(_condition(part, questions))
        case {"AllOf": parts}:
            return AllOf(tuple(_condition(part, questions) for part in parts))
        case {"AnyOf": parts}:
            return AnyOf(tuple(_condition(part, questions) for part in parts))
    raise ValueError(f"{tree} is no condition.")
