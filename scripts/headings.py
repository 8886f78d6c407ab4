"""Every heading in `docs/` names its own anchor, so that links outlive a change of words."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from sections import FENCE

HEADING = re.compile(r"#{1,6} ")
OWN_ID = re.compile(r"\{[^}]*#[\w-]+[^}]*\}\s*$")
FRONT_MATTER = re.compile(r"\A---\n.*?^---\n", re.DOTALL | re.MULTILINE)


def headings_without_id(page: Path) -> Iterator[int]:
    text = FRONT_MATTER.sub(lambda front: "\n" * front.group().count("\n"), page.read_text())
    in_code = False
    for number, line in enumerate(text.splitlines(), start=1):
        in_code ^= bool(FENCE.match(line))
        if not in_code and HEADING.match(line) and not OWN_ID.search(line):
            yield number


if __name__ == "__main__":
    lacking = [
        f"{page}:{number}: this heading needs an id, as in: ## Title {{#title}}"
        for page in sorted(Path("docs").rglob("*.md"))
        for number in headings_without_id(page)
    ]
    sys.exit("\n".join(lacking) or None)
