"""Our scripts, and what they import of others, in one folder that the content of them all names.

A page runs scripts of one edition or, where its folder has gone, none, and says so: never an
older one from a cache beside newer ones.  Below the folder they lie as they did, since they
import each other by relative addresses.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from pathlib import Path
from posixpath import dirname, join, normpath

from scripts.publish.site import Page, insert_last

SOURCES = Path(__file__).parents[2] / "overrides"
PACKAGES = Path(__file__).parents[2] / "scripts/locks/node_modules"
OURS = ("assets/javascripts/**/*.js", "generated/*.js")
NAMING = (
    *(("script", "src"), ("section", "data-script")),
    *(("*", "data-worker"), ("*", "data-workbook")),
)
FOLDER = "js/"
LIBRARIES = {
    "libraries/docx.js": "docx/dist/index.mjs",
    "libraries/read-excel-file.js": "read-excel-file/bundle/read-excel-file.min.js",
}
"""What our scripts import of others: its address, and the file in what Node's lock brings."""
IMPORT = re.compile(r'^(?:import|\}).*? from "(\.[^"]+)";$|^import "(\.[^"]+)";$', re.MULTILINE)


def gather_modules(folder: Path) -> dict[str, str]:
    """Move our scripts in the site in *folder*; their old addresses with their new ones."""
    found = {path.relative_to(SOURCES).as_posix() for ours in OURS for path in SOURCES.glob(ours)}
    for address, source in LIBRARIES.items():
        (folder / address).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(PACKAGES / source, folder / address)
    files = sorted(found | set(LIBRARIES))
    content = "\n".join(
        f"{file} {sha256((folder / file).read_bytes()).hexdigest()}" for file in files
    )
    edition = f"{FOLDER}{sha256(content.encode()).hexdigest()[:16]}"
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


def hint_imports(page: Page, folder: Path) -> None:
    """Let *page* ask at once for all that its modules import, in the site in *folder*.

    A browser finds an import only once it has the script that names it: four times one after the
    other on the check, which is a second on a line that takes long to answer.
    """
    scripts = [node.attributes["src"] or "" for node in page.tree.css("script[type=module][src]")]
    imports = dict.fromkeys(each for script in scripts for each in _imports(script, folder))
    hints = (f'<link rel="modulepreload" href="{each}">' for each in imports if each not in scripts)
    if imports and page.tree.head:
        insert_last(page.tree.head, "".join(hints))


def _imports(script: str, folder: Path) -> Iterator[str]:
    """What *script* imports, and what that does in turn, addressed as *script* is."""
    start, found, file = script.partition(FOLDER)
    waiting = [found + file]
    for module in waiting:  # it grows on the way
        for imported in _named_in(module, folder):
            if imported not in waiting:
                waiting.append(imported)
                yield start + imported


@cache
def _named_in(module: str, folder: Path) -> tuple[str, ...]:
    """What *module* itself imports; every page asks, and no module changes under its address."""
    found = IMPORT.finditer((folder / module).read_text("utf-8"))
    return tuple(normpath(join(dirname(module), match[1] or match[2])) for match in found)
