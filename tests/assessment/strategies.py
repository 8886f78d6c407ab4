"""Files in the making: answer sheets for property tests."""

from __future__ import annotations

from hypothesis import strategies as st

from assessment.conditions import Answers, Question
from assessment.questions import QUESTIONS, permitted


def known_option(asked: Question) -> st.SearchStrategy[str]:
    """One of the options that settle *asked*."""
    return st.sampled_from([option.id for option in asked.options])


def sheets() -> st.SearchStrategy[Answers]:
    """Any answers a reader can give: some known, some "I do not know", some left open."""
    return st.fixed_dictionaries(
        {}, optional={q.id: st.sampled_from(permitted(q)) for q in QUESTIONS}
    )


def complete_sheets() -> st.SearchStrategy[Answers]:
    """Files of which everything is known."""
    return st.fixed_dictionaries({q.id: known_option(q) for q in QUESTIONS})


@st.composite
def nearly_complete_sheets(draw: st.DrawFn) -> Answers:
    """Files with up to five answers missing, so that every completion can be tried."""
    complete = draw(complete_sheets())
    missing = draw(st.sets(st.sampled_from(sorted(complete)), max_size=5))
    return {key: value for key, value in complete.items() if key not in missing}
