"""The packed runtime in the site, in a folder that its content names."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from pathlib import Path

from scripts.publish.site import Page

PACKED = Path(".cache/runtime")
PLACEHOLDER = "py/HASH/"


@dataclass(frozen=True, slots=True)
class Runtime:
    """Where the runtime lies in the site, and how long its files are."""

    address: str
    sizes: dict[str, int]


def copy_runtime(folder: Path) -> Runtime:
    """Copy what was packed last into the site in *folder*."""
    name = json.loads((PACKED / "manifest.json").read_text())["folder"]
    shutil.copytree(PACKED / name, folder / "py" / name)
    files = sorted((PACKED / name).iterdir())
    return Runtime(f"py/{name}/", {file.name: file.stat().st_size for file in files})


def name_runtime(page: Page, runtime: Runtime) -> None:
    """Tell the elements that fetch the runtime where it is, and how much is to come."""
    for node in page.tree.css(f'[data-runtime*="{PLACEHOLDER}"]'):
        named = node.attributes["data-runtime"] or ""
        node.attrs["data-runtime"] = named.replace(PLACEHOLDER, runtime.address)
        node.attrs["data-sizes"] = json.dumps(runtime.sizes)
