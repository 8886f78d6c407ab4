"""What the assessment may lean on, and what may stand where; pyproject.toml has the layers."""

import ast
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

TOP_LEVEL = {
    *("assessment", "docs", "overrides", "scripts", "tests"),
    *("README.md", "mkdocs.yml", "pyproject.toml"),
}
WRITTEN_BY_TOOLS = {"__pycache__", "node_modules", "site"}
MODULES = sorted((ROOT / "assessment").rglob("*.py"))


def imports(module: Path) -> Iterator[str]:
    """The absolute names that a module imports, `assessment.` included."""
    for node in ast.walk(ast.parse(module.read_text())):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = "assessment" if node.level else ""
            parts = [part for part in (base, node.module) if part]
            yield from (".".join([*parts, name.name]) for name in node.names)


def own_name(module: Path) -> str:
    return module.relative_to(ROOT / "assessment").parts[0].removesuffix(".py")


def texts() -> Iterator[tuple[Path, str]]:
    """Every text file that people or our scripts wrote."""
    for folder, folders, files in os.walk(ROOT):
        folders[:] = [
            name
            for name in folders
            if name not in WRITTEN_BY_TOOLS and (name == ".ci" or not name.startswith("."))
        ]
        for file in (Path(folder, name) for name in files):
            try:
                yield file.relative_to(ROOT), file.read_text()
            except UnicodeDecodeError:
                continue  # a font or a picture


@pytest.mark.parametrize("module", MODULES, ids=own_name)
def test_the_assessment_imports_the_standard_library_only(module: Path) -> None:
    """
    Whatever runs Python runs the assessment, and nothing of ours leaks into it.
    """
    outside = {name.split(".")[0] for name in imports(module)} - {"assessment"}

    assert outside <= sys.stdlib_module_names


def test_the_top_of_the_house_stays_small() -> None:
    """
    A newcomer sees five folders and three files; tools hide behind a dot.
    """
    entries = {entry.name for entry in ROOT.iterdir() if not entry.name.startswith(".")}

    assert entries - WRITTEN_BY_TOOLS == TOP_LEVEL


@pytest.mark.parametrize(
    "name",
    [
        pytest.param("../" + "shared", id="a neighbouring folder"),
        pytest.param("registry." + "npmjs", id="npm's registry"),
        pytest.param("pypi" + ".org", id="Python's registry"),
        pytest.param("python" + "hosted", id="Python's file host"),
    ],
)
def test_the_repository_stands_alone(name: str) -> None:
    """
    No file leans on a neighbour's folder or prescribes where packages come from.
    """
    naming = [str(file) for file, text in texts() if name in text and not leads_inside(file, name)]

    assert naming == []


def leads_inside(file: Path, name: str) -> bool:
    """Whether *name*, read as a path from *file*, is a folder of ours."""
    path = (ROOT / file).parent.joinpath(name).resolve()
    return path.is_relative_to(ROOT) and path.exists()
