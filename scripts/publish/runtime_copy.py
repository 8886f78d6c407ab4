"""The packed runtime in the site, in a folder that its content names."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from scripts.publish.site import Page

PACKED = Path(".cache/runtime")
PLACEHOLDER = "py/HASH/"


def copy_runtime(folder: Path) -> str:
    """Copy what was packed last into the site in *folder*; return where it is."""
    name = json.loads((PACKED / "manifest.json").read_text())["folder"]
    shutil.copytree(PACKED / name, folder / "py" / name)
    return f"py/{name}/"


def name_runtime(page: Page, address: str) -> None:
    """Tell the elements that start the runtime its address."""
    for node in page.tree.css(f'[data-runtime*="{PLACEHOLDER}"]'):
        named = node.attributes["data-runtime"] or ""
        node.attrs["data-runtime"] = named.replace(PLACEHOLDER, address)
