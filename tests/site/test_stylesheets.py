"""The parts of the stylesheet: all of them used, and each where its name says."""

import re
from collections import Counter
from pathlib import Path

STYLESHEETS = Path("overrides/assets/stylesheets")
LINE = re.compile(r'@import url\("([a-z]+)\.css"\);')
ON_ITS_OWN = {"ime", "plain"}
"""The sheet that holds the parts together, and that of the small pages that lead on."""


def parts() -> dict[str, str]:
    return {file.stem: file.read_text() for file in STYLESHEETS.glob("*.css")}


def test_each_part_is_imported_once() -> None:
    """
    `ime.css` names every part once, so that none is left out of what is published.
    """
    imported = Counter(LINE.findall(parts()["ime"]))

    assert imported == Counter(parts().keys() - ON_ITS_OWN)


def test_ime_css_holds_no_rules() -> None:
    """
    `ime.css` says in which order the parts come, and nothing else.
    """
    without_comments = re.sub(r"/\*.*?\*/", "", parts()["ime"], flags=re.DOTALL)

    assert LINE.sub("", without_comments).split() == []


def test_rules_for_paper_stand_together() -> None:
    """
    What holds on paper alone is found in `print.css`.
    """
    assert [name for name, text in parts().items() if re.search("@media print|@page", text)] == [
        "print"
    ]


def test_parts_are_short() -> None:
    """
    No part is so long that one has to search in it.
    """
    assert {name for name, text in parts().items() if len(text.splitlines()) > 250} == set()
