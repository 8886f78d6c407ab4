"""`scripts/due` names what a reader of the calendar should look at."""

from datetime import date

from assessment.sources import SOURCES
from scripts.checks.due import due
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


def test_every_page_of_the_guide_will_be_due() -> None:
    """
    A page without a date would never be looked at again.
    """
    pages = [page for page in all_pages() if page.name.startswith("docs/guide/")]
    far = date(2100, 1, 1)

    assert len(list(due(pages, [], far))) == len(pages)
