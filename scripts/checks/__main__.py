"""Hold every page to every promise, or to those named: `python -m scripts.checks [NAME ...]`."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence

from scripts.checks import headings, lost_addresses, prose, sourcing
from scripts.pages.page import Page, all_pages

CHECKS: dict[str, Callable[[Sequence[Page]], Iterator[str]]] = {
    "headings": headings.faults,
    "lost-addresses": lost_addresses.faults,
    "sourcing": sourcing.faults,
    "prose": prose.faults,
}
"""Each goes over all pages, and says what is wrong in one sentence each."""


def main() -> None:
    pages = all_pages()
    names = sys.argv[1:] or list(CHECKS)
    sys.exit("\n".join(fault for name in names for fault in CHECKS[name](pages)) or None)


if __name__ == "__main__":
    main()
