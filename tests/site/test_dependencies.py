"""What others made and a reader's browser gets is named, with its licence."""

import json
import re
from pathlib import Path

import material
import pytest

from scripts.pages.dependencies import Shipped, shipped

ROOT = Path(__file__).parents[2]
PYODIDE = ROOT / "scripts/locks/node_modules/pyodide"
LOADED = {".css", ".js", ".mjs", ".wasm", ".whl", ".woff2", ".zip"}
OURS = ("js/*/assets/javascripts/*/*.js", "generated/*.js", "py/*/*.whl")


def test_every_file_that_browsers_load_is_ours_or_named(site: Path) -> None:
    """
    A script, a style, a typeface or an archive of somebody else has a line on the page.
    """
    known = (*OURS, *(pattern for each in shipped() for pattern in each.files))
    files = [file.relative_to(site) for file in site.rglob("*") if file.suffix in LOADED]
    foreign = [file for file in files if not (ROOT / "overrides" / file).exists()]
    others = [file for file in foreign if not any(map(file.match, known))]

    assert foreign
    assert others == []


@pytest.mark.parametrize("each", shipped(), ids=lambda each: each.name)
def test_what_is_named_is_published(site: Path, each: Shipped) -> None:
    """
    A line goes when what it names does.
    """
    missing = [pattern for pattern in each.files if not list(site.glob(pattern))]

    assert missing == []


def test_what_material_bundles_is_named() -> None:
    """
    Its maps tell which packages went into its script, its search and its styles.
    """
    folder = Path(material.__path__[0]) / "templates/assets"
    sources = [s for file in folder.rglob("*.map") for s in json.loads(file.read_text())["sources"]]
    bundled = {found[1] for s in sources if (found := re.search(r"node_modules/([^/]+)/", s))}

    assert bundled
    assert bundled == {each.bundled for each in shipped() if each.bundled}


def test_python_and_its_compiler_are_those_within_pyodide() -> None:
    """
    No lock names them, so Pyodide is asked.
    """
    inside = json.loads((PYODIDE / "pyodide-lock.json").read_text())["info"]
    named = {each.name: each.version for each in shipped()}

    assert named["CPython"] == inside["python"]
    assert f"emscripten_{named['Emscripten'].replace('.', '_')}" == inside["platform"]
