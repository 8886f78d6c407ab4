"""A reader's browser asks for each stylesheet once."""

from pathlib import Path

import pytest

from scripts.publish.stylesheet import SHEETS, join_stylesheets

PARTS = {
    "page.css": ".ime-page { margin: 0; }\n",
    "print.css": "@media print { a { all: unset; } }\n",
}


@pytest.fixture
def sheets(tmp_path: Path) -> list[Path]:
    """The stylesheets of a site, each in two parts of the same names."""
    files = [tmp_path / sheet for sheet in SHEETS]
    for file in files:
        file.parent.mkdir(parents=True)
        for name, text in PARTS.items():
            file.with_name(name).write_text(f"/* {file.stem} */ {text}")
        file.write_text("".join(f'@import url("{name}");\n' for name in PARTS))
    return files


def test_the_parts_stand_in_their_stylesheet_in_its_order(
    sheets: list[Path], tmp_path: Path
) -> None:
    """
    And nowhere else.
    """
    join_stylesheets(tmp_path)

    for sheet in sheets:
        whole = "".join(f"/* {sheet.stem} */ {text}" for text in PARTS.values())
        assert sheet.read_text() == whole
        assert [*sheet.parent.iterdir()] == [sheet]


def test_a_stylesheet_that_imports_nothing_stays_as_it_is(
    sheets: list[Path], tmp_path: Path
) -> None:
    """
    The others in its folder, too.
    """
    sheet = sheets[0]
    sheet.write_text(".ime-whole { margin: 0; }\n")
    join_stylesheets(tmp_path)

    assert sheet.read_text() == ".ime-whole { margin: 0; }\n"
    assert {file.name for file in sheet.parent.iterdir()} == {sheet.name, *PARTS}
