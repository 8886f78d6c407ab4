"""Pages that follow from the rules are current."""

from pathlib import Path

from scripts.pages.generate import render


def test_generated_files_are_current() -> None:
    """
    What is committed is what the rules say today.
    """
    written = {path: Path(path).read_text(encoding="utf-8") for path in render()}

    assert written == render()
