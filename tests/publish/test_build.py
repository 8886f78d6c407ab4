"""When the site is built again."""

from pathlib import Path

import pytest

from scripts.publish.build import digest


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small repository, entered."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/index.md").write_text("# Title {#title}\n")
    (tmp_path / "mkdocs.yml").write_text("site_name: A guide\n")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_changed_page_is_noticed(house: Path) -> None:
    """
    The site is built again when a file it is made of says something else.
    """
    before = digest()
    (house / "docs/index.md").write_text("# Another title {#title}\n")

    assert digest() != before


def test_a_renamed_page_is_noticed(house: Path) -> None:
    """
    An address is part of the site, too.
    """
    before = digest()
    (house / "docs/index.md").rename(house / "docs/other.md")

    assert digest() != before


def test_what_tools_write_is_not_an_input(house: Path) -> None:
    """
    Running the scripts must not be a reason to run them again.
    """
    before = digest()
    (house / "scripts/__pycache__").mkdir(parents=True)
    (house / "scripts/__pycache__/build.pyc").write_bytes(b"")

    assert digest() == before
