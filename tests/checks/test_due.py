"""`scripts/due` names what a reader of the calendar should look at."""

from dataclasses import replace
from datetime import date, timedelta

from assessment.model import LegalChange
from assessment.sources import SOURCES
from scripts.checks.due import changing, due
from scripts.pages.page import Page, all_pages


def test_a_page_is_due_from_the_day_it_says() -> None:
    """
    Not the day before.
    """
    page = Page("docs/guide/page.md", "---\nnext_review: 2027-05-24\n---\n\n# A page {#page}\n")

    assert list(due([page], [], date(2027, 5, 24))) == ["2027-05-24  review docs/guide/page.md"]
    assert list(due([page], [], date(2027, 5, 23))) == []


def test_a_source_is_due_a_year_after_it_was_read() -> None:
    """
    Texts change, and so may what we say of them.
    """
    source = SOURCES[0]
    a_year_on = source.read.replace(year=source.read.year + 1)

    assert [line.split()[3] for line in due([], [source], a_year_on)] == [source.id]
    assert list(due([], [source], source.read)) == []


def test_a_law_is_due_when_it_has_changed_since_it_was_read() -> None:
    """
    From the day of the change, until somebody reads the text in force.
    """
    day = SOURCES[0].read + timedelta(days=30)
    law = replace(SOURCES[0], changes=(LegalChange(on=day, does="A limit begins."),))

    assert list(due([], [law], day - timedelta(days=1))) == []
    assert list(due([], [law], day)) == [f"{day}  read source {law.id} again: it has changed since"]
    assert list(due([], [replace(law, read=day)], day)) == []


def test_laws_are_listed_by_their_own_next_change() -> None:
    """
    The earliest first, whatever the order of the register; what is long past is left out.
    """
    one, other = SOURCES[0], SOURCES[1]
    past, soon, later = date(2025, 1, 1), date(2027, 1, 1), date(2027, 7, 1)
    one = replace(one, changes=(LegalChange(on=later, does="Rises."),))
    other = replace(
        other, changes=(LegalChange(on=past, does="Began."), LegalChange(on=soon, does="Begins."))
    )

    assert list(changing([one, other], date(2026, 11, 27))) == [
        f"{soon}  {other.id}: Begins.",
        f"{later}  {one.id}: Rises.",
    ]


def test_every_page_of_the_guide_will_be_due() -> None:
    """
    A page without a date would never be looked at again.
    """
    pages = [page for page in all_pages() if page.name.startswith("docs/guide/")]
    far = date(2100, 1, 1)

    assert len(list(due(pages, [], far))) == len(pages)
