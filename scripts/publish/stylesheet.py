"""The stylesheet in one file: its parts stand where it imports them, so a browser asks once."""

from __future__ import annotations

import re
from pathlib import Path

SHEET = "assets/stylesheets/ime.css"
IMPORT = re.compile(r'^@import url\("([\w-]+\.css)"\);\n', re.MULTILINE)


def join_stylesheet(folder: Path) -> None:
    """Put the parts into the stylesheet of the site in *folder*, and take them away."""
    sheet = folder / SHEET
    text = sheet.read_text("utf-8")
    parts = {name: sheet.with_name(name) for name in IMPORT.findall(text)}
    sheet.write_text(IMPORT.sub(lambda found: parts[found[1]].read_text("utf-8"), text), "utf-8")
    for part in parts.values():
        part.unlink()
