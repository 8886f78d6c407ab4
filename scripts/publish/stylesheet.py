"""Each stylesheet in one file: its parts stand where it imports them, so a browser asks once."""

from __future__ import annotations

import re
from pathlib import Path

SHEETS = ("assets/stylesheets/shared/shared.css", "assets/stylesheets/check/check.css")
"""What every page is sent, and what those add on which a file is checked."""
IMPORT = re.compile(r'^@import url\("([\w-]+\.css)"\);\n', re.MULTILINE)


def join_stylesheets(folder: Path) -> None:
    """Put their parts into the stylesheets of the site in *folder*, and take them away."""
    for sheet in SHEETS:
        _join(folder / sheet)


def _join(sheet: Path) -> None:
    text = sheet.read_text("utf-8")
    parts = {name: sheet.with_name(name) for name in IMPORT.findall(text)}
    sheet.write_text(IMPORT.sub(lambda found: parts[found[1]].read_text("utf-8"), text), "utf-8")
    for part in parts.values():
        part.unlink()
