"""Our scripts, joined to a few files, in one folder that the content of them all names.

A page runs scripts of one edition or, where its folder has gone, none, and says so: never an
older one from a cache beside newer ones.  Who begins on a page keeps its address below that folder;
what it imports stands in the same file or, where others import it too, in one of a few between
them, so that a page asks for a handful and not for fifty.
"""

from __future__ import annotations

import re
import shutil
import subprocess
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
    *(("script", "src"), ("link[rel=stylesheet]", "href"), ("section", "data-script")),
    *(("*", "data-worker"), ("*", "data-workbook")),
)
FOLDER = "js/"
SCRIPTS = "assets/javascripts"
LIBRARIES = {
    "libraries/docx.js": "docx/dist/index.mjs",
    "libraries/read-excel-file.js": "read-excel-file/bundle/read-excel-file.min.js",
}
"""What our scripts import of others: its address, and the file in what Node's lock brings."""
WORTH_A_FILE = 2_000
"""Bytes of script that are worth asking for by themselves; less goes along with others.  From 5,000
on, pages of the guide would fetch what only the check needs."""
WORKER = "worker.js"
"""How the name of a script ends that runs in a thread of its own.  It shares no file with pages, so
that whoever starts it anew has one to ask for past the caches."""
QUOTED = r"""(['"])(\.[^'"]+)['"]"""
IMPORT = re.compile(rf"^(?:(?:import|\}}).*? from|import) {QUOTED};$", re.MULTILINE)
LATER = re.compile(rf"import\({QUOTED}\)")
NAMED = re.compile(rf'="[^"]*({SCRIPTS}/[\w/-]+\.js)"')


class JoinError(Exception):
    """Our scripts do not fit together; says what Rollup found."""


def gather_modules(folder: Path) -> dict[str, str]:
    """Join our scripts in the site in *folder*; old addresses of those that begin, with new ones.

    Raises `JoinError` where one imports what is not there.
    """
    found = {path.relative_to(SOURCES).as_posix() for ours in OURS for path in SOURCES.glob(ours)}
    for address, source in LIBRARIES.items():
        (folder / address).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(PACKAGES / source, folder / address)
    folder = folder.resolve()
    joined = folder / FOLDER / "joined"
    beginning = _beginning(folder, found)
    workers = [file for file in beginning if file.endswith(WORKER)]
    in_pages = [file for file in beginning if file not in workers]
    for together in (in_pages, workers):
        _join(folder, together, joined / SCRIPTS)
    for file in found:
        (folder / file).unlink()
    for address in LIBRARIES:
        (joined / address).parent.mkdir(exist_ok=True)
        (folder / address).rename(joined / address)
    for left in sorted({(folder / file).parent for file in found | set(LIBRARIES)}, reverse=True):
        if not any(left.iterdir()):
            left.rmdir()
    files = sorted(file.relative_to(joined).as_posix() for file in joined.rglob("*.js"))
    content = "\n".join(
        f"{file} {sha256((joined / file).read_bytes()).hexdigest()}" for file in files
    )
    edition = f"{FOLDER}{sha256(content.encode()).hexdigest()[:16]}"
    joined.rename(folder / edition)
    return {file: f"{edition}/{file}" for file in files}


def _beginning(folder: Path, files: set[str]) -> list[str]:
    """Those that a page names, and those that no other imports: their address is made up."""
    texts = {file: (folder / file).read_text("utf-8") for file in files}
    imported = {
        _beside(file, found[2])
        for file, text in texts.items()
        for found in (*IMPORT.finditer(text), *LATER.finditer(text))
    }
    named = {
        each for page in folder.rglob("*.html") for each in NAMED.findall(page.read_text("utf-8"))
    }
    alone = {file for file in files - imported if file.startswith(SCRIPTS)}
    return sorted(alone | named & files)


def _join(folder: Path, beginning: list[str], into: Path) -> None:
    names = (file.removeprefix(f"{SCRIPTS}/").removesuffix(".js") for file in beginning)
    command = [
        *("node", str(PACKAGES / "@rollup/wasm-node/dist/bin/rollup")),
        *(f"{name}={folder / SCRIPTS / name}.js" for name in names),
        *("--dir", str(into), "--format", "es", "--generatedCode", "es2015", "--failAfterWarnings"),
        *("--entryFileNames", "[name].js", "--chunkFileNames", "joined/[name].js"),
        *("--experimentalMinChunkSize", str(WORTH_A_FILE)),
        *("--external", ",".join(str(folder / address) for address in LIBRARIES)),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise JoinError(done.stderr)


def name_files(page: Page, moved: dict[str, str]) -> None:
    """Let *page* load each file from where it lies now."""
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
    return tuple(_beside(module, match[2]) for match in found)


def _beside(module: str, address: str) -> str:
    return normpath(join(dirname(module), address))
