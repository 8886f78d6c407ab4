"""Which pages are due for review, which sources were read long ago, and which laws change when.

A law has dates of its own: it is due again once it has changed since we read it.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from assessment.model import LegalChange, Source
from assessment.sources import SOURCES
from scripts.pages.page import Page, all_pages

STALE = timedelta(days=365)


def due(pages: Iterable[Page], sources: Iterable[Source], on: date) -> Iterator[str]:
    """One line for each page and source due on that day, the longest due first."""
    dated = [(page.day("next_review"), page.name) for page in pages]
    for day, name in sorted((day, name) for day, name in dated if day and day <= on):
        yield f"{day}  review {name}"
    for read_on, name in sorted((source.read, source.id) for source in sources):
        if read_on + STALE <= on:
            yield f"{read_on + STALE}  read source {name} again"
    for source, change in _by_day(sources):
        if source.read < change.on <= on:
            yield f"{change.on}  read source {source.id} again: it has changed since"


def changing(sources: Iterable[Source], on: date) -> Iterator[str]:
    """One line for each change of a law, from a year before that day on, the earliest first."""
    for source, change in _by_day(sources):
        if on - STALE <= change.on:
            yield f"{change.on}  {source.id}: {change.does}"


def _by_day(sources: Iterable[Source]) -> list[tuple[Source, LegalChange]]:
    each = ((source, change) for source in sources for change in source.changes)
    return sorted(each, key=lambda pair: (pair[1].on, pair[0].id))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--on", type=date.fromisoformat, default=date.today(), metavar="DATE")
    on = parser.parse_args().on
    print("\n".join(due(all_pages(), SOURCES, on)) or f"Nothing is due on {on}.")
    print("\nWhat the laws themselves do, last year and to come:")
    print("\n".join(changing(SOURCES, on)) or "No date is known.")


if __name__ == "__main__":
    main()
