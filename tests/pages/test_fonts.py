"""The typefaces are what the pinned tools make of the pinned packages."""

from pathlib import Path

from scripts.pages.fonts import FONTS, cut


def test_cutting_again_gives_the_published_bytes(tmp_path: Path) -> None:
    """
    Nothing else ever found its way into them, and their licences lie beside them.
    """
    cut(tmp_path)

    assert contents(tmp_path) == contents(FONTS)


def contents(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}
