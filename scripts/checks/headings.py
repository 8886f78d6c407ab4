"""Every heading in `docs/` names its own anchor, so that links outlive a change of words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from scripts.pages.page import HEADING, Page

ANY_HEADING = re.compile(r"#{1,6} ")


def faults(pages: Iterable[Page]) -> Iterator[str]:
    """What is wrong with the headings, one sentence each."""
    for page in pages:
        for number in headings_without_id(page):
            yield f"{page.name}:{number}: this heading needs an id, as in: ## Title {{#title}}"


def headings_without_id(page: Page) -> Iterator[int]:
    """The numbers of their lines."""
    for number, line in page.lines:
        if ANY_HEADING.match(line) and not HEADING.match(line):
            yield number
