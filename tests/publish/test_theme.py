"""Material's files are changed where they read as we know them, and a build ends where not."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.publish.restyling import RESTYLING
from scripts.publish.search import SEARCH
from scripts.publish.theme import Change, ThemeError, change_theme, instead, without

SCRIPT = "javascripts/bundle.*.min.js"
SHEET = "stylesheets/main.*.min.css"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site with a script and a stylesheet of the theme's."""
    for name, text in {
        "javascripts/bundle.0123.min.js": "one();two();",
        "stylesheets/main.4567.min.css": "a{b:c}@media print{.d>e,.f{g:h}i{j:k}}",
    }.items():
        file = tmp_path / "assets" / name
        file.parent.mkdir(parents=True)
        file.write_text(text)
    return tmp_path


def test_a_changed_file_takes_a_new_name(site: Path) -> None:
    """
    All changes of one file stand in it, whichever room they come from.
    """
    renamed = change_theme(
        site,
        {SCRIPT: [instead("one()", "1")]},
        {SCRIPT: [instead("two()", "2")], SHEET: [without(".d>e")]},
    )
    files = {file.name: file.read_text() for file in site.glob("assets/*/*")}

    assert [*renamed] == ["bundle.0123.min.js", "main.4567.min.css"]
    assert [files[new] for new in renamed.values()] == ["1;2;", "a{b:c}@media print{i{j:k}}"]
    assert files.keys() == {*renamed.values()}


@pytest.mark.parametrize(
    ("pattern", "change", "said"),
    [
        (
            SCRIPT,
            instead("three()", ""),
            r"bundle\.0123\.min\.js: three\(\) does not stand there once",
        ),
        (SCRIPT, instead("()", ""), r"\(\) does not stand there once"),
        (SHEET, without(".d>f"), r"main\.4567\.min\.css: no rule is for \.d>f"),
        (
            "javascripts/*.mjs",
            without("a"),
            r"assets/javascripts/\*\.mjs is there 0 times, not once",
        ),
    ],
)
def test_a_theme_that_reads_otherwise_is_named(
    site: Path, pattern: str, change: Change, said: str
) -> None:
    """
    Before a page is published that would miss the change.
    """
    with pytest.raises(ThemeError, match=said):
        change_theme(site, {pattern: [change]})


def test_a_selector_that_names_only_a_part_is_no_rule_for_it(site: Path) -> None:
    """
    What a rule declares is not what it is for.
    """
    with pytest.raises(ThemeError, match="no rule is for j:k"):
        change_theme(site, {SHEET: [without("j:k")]})


def test_both_rooms_name_files_of_the_theme() -> None:
    """
    The script that searches takes the colours too.
    """
    assert SEARCH.keys() & RESTYLING.keys() == {SCRIPT}
