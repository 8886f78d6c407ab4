"""Documents in the making: what is written of a file, and when."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from hypothesis import strategies as st

from assessment.conditions import Answers
from assessment.documents import belonging_to, write
from assessment.documents.blanks import BLANKS, Expected
from assessment.documents.days import Days
from assessment.documents.draft import Draft
from assessment.report import report

TODAY = date(2026, 11, 26)
"""A Thursday."""
DECISION_DUE = date(2027, 2, 26)
"""A Friday, far enough away for a visit and its report."""

DAYS = Days(TODAY, {"decision-due": DECISION_DUE})
DATES = [blank.id for blank in BLANKS.values() if blank.expects is Expected.DATE]


def drafts(answers: Answers, days: Days = DAYS) -> list[Draft]:
    """Every document that a file has a use for."""
    told = report(answers)
    return [write(document, told, days) for document in belonging_to(told)]


def printed(draft: Draft) -> Iterator[str]:
    """Every text of *draft* that somebody else reads."""
    for sheet in draft.sheets:
        yield sheet.title
        for passage in sheet.passages:
            yield from passage.texts


def any_day() -> st.SearchStrategy[date]:
    """Days on which somebody may write, leap days and ends of months among them."""
    edges = [date(2028, 2, 28), date(2028, 2, 29), date(2027, 1, 31), date(2027, 12, 31)]
    return st.one_of(st.sampled_from(edges), st.dates(date(2024, 1, 1), date(2090, 12, 31)))


def any_days() -> st.SearchStrategy[Days]:
    """Today, and whichever days the reader gave."""
    given = st.dictionaries(st.sampled_from(DATES), any_day(), max_size=3)
    return st.builds(Days, any_day(), given)
