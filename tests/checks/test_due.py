"""`scripts/due` names what a reader of the calendar should look at."""

from datetime import date
from pathlib import Path

import pytest

from assessment.sources import SOURCES
from scripts.checks.due import due
from scripts.pages.guide_pages import DOCS, GuidePage, read

PAGE = DOCS / "guide/concerns.md"


@pytest.fixture
def page() -> GuidePage:
    return read(PAGE)


def test_a_page_is_due_from_the_day_it_says(page: GuidePage) -> None:
    """
    Not the day before.
    """
    day = page.day("next_review")
    assert day is not None
    before = date.fromordinal(day.toordinal() - 1)

    assert list(due([page], [], day)) == [f"{day}  review docs/guide/concerns.md"]
    assert list(due([page], [], before)) == []


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
    pages = sorted(Path(DOCS / "guide").rglob("*.md"))
    far = date(2100, 1, 1)

    assert len(list(due(map(read, pages), [], far))) == len(pages)
