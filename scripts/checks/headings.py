"""Every heading in `docs/` names its own anchor, so that links outlive a change of words."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from scripts.pages.sections import HEADING, lines_of_prose

ANY_HEADING = re.compile(r"#{1,6} ")
FRONT_MATTER = re.compile(r"\A---\n.*?^---\n", re.DOTALL | re.MULTILINE)


def headings_without_id(page: Path) -> Iterator[int]:
    text = FRONT_MATTER.sub(lambda front: "\n" * front.group().count("\n"), page.read_text())
    for number, line in lines_of_prose(text):
        if ANY_HEADING.match(line) and not HEADING.match(line):
            yield number


if __name__ == "__main__":
    lacking = [
        f"{page}:{number}: this heading needs an id, as in: ## Title {{#title}}"
        for page in sorted(Path("docs").rglob("*.md"))
        for number in headings_without_id(page)
    ]
    sys.exit("\n".join(lacking) or None)
