"""Raise every pin to the newest version that fits the others; `scripts/raise-pins` calls it.

A pin is held where `requirements*.in` writes `==`, or where `package.json` names it under `held`,
and stays unless it is asked for by name.  All work is done on a copy: the files change together
when everything could be locked, or not at all.  The actions of our workflows live with GitHub
alone: where git cannot ask there, they stay as they are, and that is said.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Collection, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from scripts.locks import actions

ROOT = Path(__file__).parents[2]
LOCKS = "scripts/locks"
EVERYWHERE = ("--universal", "--python-version=3.11")
PYTHON_LOCKS = {
    "requirements": EVERYWHERE,
    "requirements-node": EVERYWHERE,
    "requirements-sbom": EVERYWHERE,  # after the one that it may not contradict
    "requirements-uv": EVERYWHERE,
    "requirements-pyodide": ("--python-version=3.14", "--only-binary=:all:"),
}
"""Each lock, and the machines it is for."""
NODE_LOCKS = {"package-lock": LOCKS, "lighthouse": f"{LOCKS}/lighthouse"}
"""The folder of each lock of Node's packages."""

BARE = ("--generate-hashes", "--no-header", "--no-annotate", "--no-emit-index-url")
WITHOUT = ("--no-emit-package=cffi", "--no-emit-package=pycparser")
"""What trio wants on Windows alone, where none of our commands runs."""

QUIETLY = ("--no-audit", "--no-fund", "--loglevel=error")
PINNED = re.compile(r"^(?P<name>[\w.-]+)==(?P<version>[\w.]+)", re.MULTILINE)
BACKEND = re.compile(r'(?<="hatchling==)[\w.]+(?=")')
Versions = dict[str, str]


def raise_pins(root: Path, asked: Collection[str] = (), upgrade: bool = True) -> list[str]:
    """Raise the pins below *root*, of the held ones those *asked* for; say what became what.

    Without *upgrade* only what has no pin yet gets one.  Raises CalledProcessError, and leaves
    everything as it was, where something cannot be locked.
    """
    cache = root / ".cache"
    cache.mkdir(exist_ok=True)
    with TemporaryDirectory(dir=cache) as folder:
        work = Path(folder)
        for path in pinning(root):
            (work / path.parent).mkdir(parents=True, exist_ok=True)
            shutil.copy(root / path, work / path)
        before = versions(root)
        for name, machines in PYTHON_LOCKS.items():
            _lock_python(work / LOCKS / name, machines, asked, upgrade)
        for place in NODE_LOCKS.values():
            _lock_node(work / place, asked, upgrade)
        _follow_backend(work)
        if upgrade:
            _raise_actions(work)
        for path in pinning(work):
            (work / path).replace(root / path)
    return list(changes(before, versions(root)))


def pinning(root: Path) -> Iterator[Path]:
    """Every file that pins something, from *root*."""
    yield Path("pyproject.toml")
    for pattern in ("requirements*.in", "requirements*.txt"):
        yield from (path.relative_to(root) for path in sorted((root / LOCKS).glob(pattern)))
    for folder in NODE_LOCKS.values():
        yield from (Path(folder, name) for name in ("package.json", "package-lock.json"))
    yield from (path.relative_to(root) for path in actions.workflows(root))


def held_pins(root: Path) -> set[str]:
    """The names of the pins that stay unless asked for."""
    texts = (path.read_text() for path in (root / LOCKS).glob("requirements*.in"))
    return {pin["name"] for text in texts for pin in PINNED.finditer(text)} | set(_node_held(root))


def versions(root: Path) -> Versions:
    """The version of every package in every lock, direct or not."""
    found: Versions = {}
    for name in PYTHON_LOCKS:
        for pin in PINNED.finditer((root / LOCKS / f"{name}.txt").read_text()):
            key = f"{name}: {pin['name']}"  # twice, where machines differ
            found[key] = f"{found[key]}, {pin['version']}" if key in found else pin["version"]
    for name, folder in NODE_LOCKS.items():
        packages = json.loads((root / folder / "package-lock.json").read_text())["packages"]
        for path, package in packages.items():
            if path:
                found[f"{name}: {path.removeprefix('node_modules/')}"] = package["version"]
    return found | {f"action: {name}": version for name, version in actions.versions(root)}


def changes(before: Versions, after: Versions) -> Iterator[str]:
    """One line for each package whose version differs, or that came or went."""
    for name in sorted(before | after):
        old, new = before.get(name, "(new)"), after.get(name, "(gone)")
        if old != new:
            yield f"{name:<44} {old:>12} -> {new}"


def _lock_python(
    name: Path, machines: Collection[str], asked: Collection[str], upgrade: bool
) -> None:
    wanted, lock = name.with_suffix(".in"), name.with_suffix(".txt")
    text = wanted.read_text()
    wanted.write_text(PINNED.sub(lambda pin: pin["name" if pin["name"] in asked else 0], text))
    command = [
        "uv",
        "pip",
        "compile",
        "--quiet",
        *machines,
        *BARE,
        *WITHOUT,
        *["--upgrade"] * upgrade,
    ]
    _run(*command, f"--output-file={lock}", str(wanted))
    now = {pin["name"]: pin["version"] for pin in PINNED.finditer(lock.read_text())}
    wanted.write_text(PINNED.sub(lambda pin: f"{pin['name']}=={now[pin['name']]}", text))


def _lock_node(folder: Path, asked: Collection[str], upgrade: bool) -> None:
    package = json.loads((folder / "package.json").read_text())
    held = set(package["held"]) - set(asked)
    raised = [f"{name}@latest" for name in package["dependencies"] if name not in held]
    if upgrade:
        (folder / "package-lock.json").unlink()  # or what packages bring along would stay
    command = ["npm", "install", f"--prefix={folder}", "--package-lock-only", "--ignore-scripts"]
    exactly = ["--save-exact", "--omit-lockfile-registry-resolved"]
    strict = ["--engine-strict"] * (folder.name == "locks")  # Lighthouse runs on a Node of its own
    _run(*command, *exactly, *strict, *QUIETLY, *raised * upgrade)


def _follow_backend(work: Path) -> None:
    """The wheel is built with the hatchling that is installed, so `pyproject.toml` names that."""
    project = work / "pyproject.toml"
    now = versions(work)["requirements: hatchling"]
    project.write_text(BACKEND.sub(now, project.read_text()))


def _raise_actions(work: Path) -> None:
    try:
        actions.raise_actions(work)
    except subprocess.CalledProcessError as error:
        print(f"The actions stay as they are: git could not ask {error.cmd[-1]}.", file=sys.stderr)


def _node_held(root: Path) -> dict[str, str]:
    held: dict[str, str] = json.loads((root / LOCKS / "package.json").read_text())["held"]
    return held


def _run(*command: str) -> None:
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL)


def main() -> None:
    """Raise what the command line asks for, and print the table."""
    parser = argparse.ArgumentParser(prog="scripts/raise-pins")
    either = parser.add_mutually_exclusive_group()
    either.add_argument("--held", nargs="+", default=[], metavar="NAME")
    either.add_argument("--lock-only", action="store_true")
    arguments = parser.parse_args()
    held = held_pins(ROOT)
    if unknown := sorted(set(arguments.held) - held):
        parser.error(f"{', '.join(unknown)}: not held; held are {', '.join(sorted(held))}.")
    try:
        changed = raise_pins(ROOT, arguments.held, upgrade=not arguments.lock_only)
    except subprocess.CalledProcessError as error:
        sys.exit(f"{error.cmd[0]} could not lock the packages, so no pin was raised.")
    print("\n".join(changed) or "No pin has changed.")


if __name__ == "__main__":
    main()
