"""Our scripts in one folder that the content of them all names.

A page runs scripts of one edition or, where its folder has gone, none, and says so: never an
older one from a cache beside newer ones.  Below the folder they lie as they did, since they
import each other by relative addresses.
"""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from scripts.publish.site import Page

SOURCES = Path(__file__).parents[2] / "overrides"
OURS = ("assets/javascripts/**/*.js", "generated/*.js")
NAMING = (("script", "src"), ("ime-assessment", "data-worker"))


def gather_modules(folder: Path) -> dict[str, str]:
    """Move our scripts in the site in *folder*; their old addresses with their new ones."""
    files = sorted(
        path.relative_to(SOURCES).as_posix() for ours in OURS for path in SOURCES.glob(ours)
    )
    content = "\n".join(
        f"{file} {sha256((folder / file).read_bytes()).hexdigest()}" for file in files
    )
    edition = f"js/{sha256(content.encode()).hexdigest()[:16]}"
    for file in files:
        (folder / edition / file).parent.mkdir(parents=True, exist_ok=True)
        (folder / file).rename(folder / edition / file)
    for left in sorted({(folder / file).parent for file in files}, reverse=True):
        if not any(left.iterdir()):
            left.rmdir()
    return {file: f"{edition}/{file}" for file in files}


def name_scripts(page: Page, moved: dict[str, str]) -> None:
    """Let *page* load each script from where it lies now."""
    for tag, name in NAMING:
        for node in page.tree.css(f"{tag}[{name}]"):
            address = node.attributes[name] or ""
            for old, new in moved.items():
                if address.endswith(old):
                    node.attrs[name] = address.removesuffix(old) + new
