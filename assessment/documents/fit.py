"""Whether the dates of a document fit before the decision, in a sentence for its writer."""

from __future__ import annotations

from assessment.documents.days import Days
from assessment.documents.draft import Draft
from assessment.model import Document
from assessment.words import read_on

NOT_GIVEN = "Give the day on which the decision is due, and the other dates count back from it."


def fit(draft: Draft) -> str:
    """How the dates lie, or nothing for a document without any that count back."""
    if draft.document is Document.LETTER_TO_PROVIDER:
        return _of_an_answer(draft.days)
    if draft.document is Document.BRIEF:
        return _of_a_visit(draft.days)
    return ""


def _of_an_answer(days: Days) -> str:
    answer, decision = days.of("answer-by"), days.of("decision-due")
    if answer is None or decision is None:
        return NOT_GIVEN
    left = (decision - answer).days
    if left < 0:
        return (
            f"Time to answer ends on {read_on(answer)}, after the decision is due: ask now for more"
            " time, or agree on an earlier day with the provider."
        )
    gives = (answer - days.today).days
    return (
        f"{read_on(answer)} gives {_days(gives)} to answer and leaves {_days(left)} before the"
        " decision."
    )


def _of_a_visit(days: Days) -> str:
    visit, report = days.of("visit-by"), days.of("report-by")
    if days.of("decision-due") is None:
        return NOT_GIVEN
    if visit is None or report is None:
        return (
            "Counted back from the decision, there is no time left for a visit and its report: ask"
            " now for more, or decide on what is on file."
        )
    return (
        f"Visit by {read_on(visit)}, report by {read_on(report)}: that leaves four weeks before the"
        " decision."
    )


def _days(count: int) -> str:
    return "one day" if count == 1 else f"{count} days"
