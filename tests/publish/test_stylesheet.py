"""A reader's browser asks for one stylesheet."""

from pathlib import Path

import pytest

from scripts.publish.stylesheet import SHEET, join_stylesheet

PARTS = {
    "page.css": ".ime-page { margin: 0; }\n",
    "print.css": "@media print { a { all: unset; } }\n",
}


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    """The stylesheet of a site, in two parts."""
    file = tmp_path / SHEET
    file.parent.mkdir(parents=True)
    for name, text in PARTS.items():
        file.with_name(name).write_text(text)
    file.write_text("".join(f'@import url("{name}");\n' for name in PARTS))
    return file


def test_the_parts_stand_in_the_stylesheet_in_its_order(sheet: Path, tmp_path: Path) -> None:
    """
    And nowhere else.
    """
    join_stylesheet(tmp_path)

    assert sheet.read_text() == "".join(PARTS.values())
    assert [*sheet.parent.iterdir()] == [sheet]


def test_a_stylesheet_that_imports_nothing_stays_as_it_is(sheet: Path, tmp_path: Path) -> None:
    """
    The other stylesheets in its folder, too.
    """
    sheet.write_text(".ime-whole { margin: 0; }\n")
    join_stylesheet(tmp_path)

    assert sheet.read_text() == ".ime-whole { margin: 0; }\n"
    assert {file.name for file in sheet.parent.iterdir()} == {sheet.name, *PARTS}
