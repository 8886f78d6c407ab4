"""Which pages are due for review, and which sources were read longer than a year ago."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from assessment.model import Source
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


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--on", type=date.fromisoformat, default=date.today(), metavar="DATE")
    on = parser.parse_args().on
    print("\n".join(due(all_pages(), SOURCES, on)) or f"Nothing is due on {on}.")


if __name__ == "__main__":
    main()
