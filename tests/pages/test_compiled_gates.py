"""What the page makes of the compiled gates is what Python makes of the rules."""

from __future__ import annotations

import json
import random
import shutil
import subprocess
from collections.abc import Callable, Iterable, Iterator
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from assessment.conditions import DONT_KNOW, Answers, Question
from assessment.diagram import Pick
from assessment.engine import as_presumed, gates_holding, recommended
from assessment.model import Recommendation
from assessment.narrowing import LEAVES
from assessment.questions import QUESTIONS
from assessment.report import report
from assessment.rules import GATES
from assessment.ways import WAYS
from assessment.wire import report_object
from scripts.pages.page import ROOT
from tests.assessment.strategies import scenarios
from tests.browser.sheets import ENDS, near, sheets

SEED = 20261126
NEAR_EACH = 100_000

Ask = Callable[[str, Iterable[Any]], list[Any]]


@pytest.fixture(scope="module")
def ask(tmp_path_factory: pytest.TempPathFactory) -> Ask:
    """The page's own scripts, run by Node: asked something of each line, all in one process."""
    folder = tmp_path_factory.mktemp("scripts")
    for name in ("assets/javascripts", "generated"):
        shutil.copytree(ROOT / "overrides" / name, folder / name)
    (folder / "package.json").write_text('{"type": "module"}')
    runs = ["node", str(Path(__file__).with_name("quick_answers.mjs")), str(folder)]

    def ask(what: str, lines: Iterable[Any]) -> list[Any]:
        text = "".join(f"{json.dumps(line)}\n" for line in lines)
        said = subprocess.run([*runs, what], input=text, capture_output=True, text=True, check=True)
        return [json.loads(line) for line in said.stdout.splitlines()]

    return ask


def chosen(answers: Answers) -> list[int | None]:
    """The number of the option chosen for each question, as the page has it."""
    return [numbers.get(answers.get(asked, DONT_KNOW)) for asked, numbers in NUMBERED.items()]


def _numbers(asked: Question) -> dict[str, int]:
    return {option.id: number for number, option in enumerate(asked.options)}


NUMBERED = {asked.id: _numbers(asked) for asked in QUESTIONS}


def test_every_gate_holds_where_it_holds_in_python(ask: Ask) -> None:
    """
    In every state that the answers to its own questions can be in, known or not.
    """
    states = [(number, answers) for number in range(len(GATES)) for answers in states_of(number)]
    held = ask("holds", ([number, chosen(answers)] for number, answers in states))

    assert len(states) > 100 * len(GATES)
    assert not [
        (GATES[number].id, answers)
        for (number, answers), said in zip(states, held, strict=True)
        if said is not GATES[number].when.holds(answers)
    ]


def states_of(number: int) -> Iterator[Answers]:
    asked = dict.fromkeys(GATES[number].when.questions())
    for options in product(*([DONT_KNOW, *_numbers(question)] for question in asked)):
        yield {question.id: option for question, option in zip(asked, options, strict=True)}


def test_every_node_leads_where_it_leads_in_python(ask: Ask) -> None:
    """
    Each of its branches, taken by a file that comes to the node, ends alike.
    """
    files = [dict(picks) for picks in ways_to_every_branch()]
    found = ask("ends", map(chosen, files))

    assert len(files) == sum(len(node.ways) for node in WAYS.nodes)
    assert not [
        file
        for file, ends in zip(files, found, strict=True)
        if ends != numbered(WAYS.possible(file))
    ]


def ways_to_every_branch() -> Iterator[tuple[Pick, ...]]:
    """The answers that lead along one branch of each node, and nothing else."""
    ways: dict[int, tuple[Pick, ...]] = {WAYS.top: ()}
    for index in range(WAYS.top, len(LEAVES) - 1, -1):
        node = WAYS.nodes[index - len(LEAVES)]
        asked = WAYS.order[node.level]
        for option, step in zip(asked.options, node.ways, strict=True):
            yield (*ways[index], (asked.id, option.id))
            ways.setdefault(step, (*ways[index], (asked.id, option.id)))


def numbered(ends: Iterable[Recommendation]) -> list[int]:
    return [LEAVES.index(end) for end in ends]


@pytest.mark.parametrize("end", Recommendation)
def test_files_near_a_recommendation_come_to_the_same(ask: Ask, end: Recommendation) -> None:
    """
    A hundred thousand that stray from its stories: what is possible, told, and what decides.
    """
    chance = random.Random(SEED)
    stories = [s["answers"] for s in scenarios() if s["recommendation"] == end.value]
    files = [near(chance.choice(stories), chance) for _ in range(NEAR_EACH)]
    found = ask("decided", map(chosen, files))
    other = (file for file, said in zip(files, found, strict=True) if said != decided(file))

    assert next(other, None) is None, f"seed {SEED}"


def decided(answers: Answers) -> list[Any]:
    possible = WAYS.possible(answers)
    told = recommended(answers, possible)
    deciding = [gate.id for gate in gates_holding(as_presumed(answers)) if gate.then is told]
    return [numbered(possible), None if told is None else LEAVES.index(told), deciding]


@pytest.mark.parametrize("end", ENDS)
def test_all_that_is_said_at_once_is_said_in_the_report(ask: Ask, end: str) -> None:
    """
    The quick answer is the report with some of it left out: no word of it differs.
    """
    files = sheets()[end]
    found = ask("whole", files)
    reports = [report_object(report(file)) for file in files]

    assert found == [left_out(*both) for both in zip(reports, found, strict=True)], f"seed {SEED}"


def left_out(report: Any, quick: Any) -> Any:
    """*report* without what *quick* does not say; of the findings, those that decide."""
    if isinstance(quick, dict):
        return {key: left_out(report[key], value) for key, value in quick.items()}
    if not isinstance(quick, list):
        return report
    said = [each for each in report if not isinstance(each, dict) or each.get("decides", True)]
    return [left_out(*both) for both in zip(said, quick, strict=True)]


def test_an_answer_that_is_none_of_ours_is_not_assessed(ask: Ask) -> None:
    """
    A question or an option that we do not have gives no answer; Python says what is wrong.
    """
    strange = [{"weather": "fine"}, {"decision": "fine"}, {"decision": ""}, {"toString": "fine"}]

    assert ask("whole", strange) == [None] * len(strange)
