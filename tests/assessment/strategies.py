"""Files in the making: answer sheets for property tests."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from assessment.conditions import DONT_KNOW, Answers, Question
from assessment.questions import QUESTIONS, permitted

SCENARIOS = Path(__file__).parents[1] / "scenarios"

MOST_CHANGED = 3
"""How far a file may stray from its story."""


@cache
def scenarios() -> tuple[dict[str, Any], ...]:
    """Every story, with its answers and how it ends."""
    return tuple(
        scenario
        for file in sorted(SCENARIOS.glob("*.toml"))
        for scenario in tomllib.loads(file.read_text("utf-8"))["scenario"]
    )


def known_option(asked: Question) -> st.SearchStrategy[str]:
    """One of the options that settle *asked*."""
    return st.sampled_from([option.id for option in asked.options])


def sheets() -> st.SearchStrategy[Answers]:
    """Any answers a reader can give: near a story, or at random."""
    return st.one_of(stories(), random_sheets())


def random_sheets() -> st.SearchStrategy[Answers]:
    """Answers without a story: some known, some not known, some left open."""
    return st.fixed_dictionaries(
        {}, optional={q.id: st.sampled_from(permitted(q)) for q in QUESTIONS}
    )


def complete_sheets() -> st.SearchStrategy[Answers]:
    """Files of which everything is known."""
    return st.one_of(stories().flatmap(_completed), _completed({}))


@st.composite
def stories(draw: st.DrawFn) -> Answers:
    """Files near a story: an equal share for each way a story ends, and up to three answers off.

    Random sheets hardly ever come to an examination; files that people have do.
    """
    ends = sorted({scenario["recommendation"] for scenario in scenarios()})
    end = draw(st.sampled_from(ends))
    story = draw(st.sampled_from([s for s in scenarios() if s["recommendation"] == end]))
    answers = dict(story["answers"])
    for asked in draw(st.lists(st.sampled_from(QUESTIONS), max_size=MOST_CHANGED)):
        option_id = draw(st.sampled_from([*permitted(asked), ""]))
        if option_id:
            answers[asked.id] = option_id
        else:
            answers.pop(asked.id, None)
    return answers


@st.composite
def nearly_complete_sheets(draw: st.DrawFn, most_missing: int = 3) -> Answers:
    """Files with a few answers missing, so that every completion can be tried."""
    complete = draw(complete_sheets())
    missing = draw(st.sets(st.sampled_from(sorted(complete)), max_size=most_missing))
    return {key: value for key, value in complete.items() if key not in missing}


def _completed(answers: Answers) -> st.SearchStrategy[Answers]:
    known = {key: st.just(value) for key, value in answers.items() if value != DONT_KNOW}
    return st.fixed_dictionaries({q.id: known.get(q.id, known_option(q)) for q in QUESTIONS})
