"""List what each lock pins, with its licences, in CycloneDX: `python -m scripts.locks.sbom`.

`scripts/raise-pins` installs CycloneDX's own tool for Python, and calls this; npm has its own.
"""

from __future__ import annotations

import json
import subprocess
import sys
import venv
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from scripts.locks.raise_pins import EVERYWHERE, LOCKS, NODE_LOCKS, PYTHON_LOCKS, ROOT

SBOMS = ROOT / "docs/about/sbom"
OLD_AND_NEW = ("3.11", "3.13")
"""Some packages of a universal lock have their place on one of these alone."""


def main() -> None:
    """Write a list for each lock; exits where a tool fails, which has said why."""
    SBOMS.mkdir(exist_ok=True)
    try:
        for name, machines in PYTHON_LOCKS.items():
            list_python(name, OLD_AND_NEW if machines is EVERYWHERE else ("3.14",))
        for name in NODE_LOCKS:
            list_node(name)
    except subprocess.CalledProcessError as error:
        sys.exit(f"{' '.join(map(str, error.cmd))} failed, so not every list is new.")


def list_python(name: str, versions: Sequence[str]) -> None:
    """List what the lock *name* brings on the Pythons *versions*, which need not be here."""
    with TemporaryDirectory(dir=ROOT / ".cache") as folder:
        venv.create(folder)
        (packages,) = Path(folder).glob("lib/python*/site-packages")
        lock = f"--requirements={ROOT / LOCKS / name}.txt"
        how = ["--quiet", "--no-deps", "--only-binary=:all:", "--require-hashes"]
        for version in versions:
            where = [f"--target={packages}", f"--python-version={version}"]
            subprocess.run(["uv", "pip", "install", *how, *where, lock], check=True)
        tool = [sys.executable, "-m", "cyclonedx_py", "environment", "--output-reproducible"]
        _write(name, subprocess.run([*tool, folder], check=True, stdout=subprocess.PIPE).stdout)


def list_node(name: str) -> None:
    """List what the lock *name* of Node's packages brings."""
    tool = ["npm", "sbom", f"--prefix={ROOT / NODE_LOCKS[name]}", "--package-lock-only"]
    how = ["--sbom-format=cyclonedx", "--loglevel=error"]
    _write(name, subprocess.run([*tool, *how], check=True, stdout=subprocess.PIPE).stdout)


def _write(name: str, listed: bytes) -> None:
    """Keep *listed* as the list *name*, without what differs from day to day, and without what
    packages say of themselves: nobody read it, and it leads to registries."""
    sbom = json.loads(listed)
    sbom.pop("serialNumber", None)
    sbom["metadata"].pop("timestamp", None)
    _drop_own_words(sbom)
    (SBOMS / f"{name}.cdx.json").write_text(f"{json.dumps(sbom, indent=2)}\n", "utf-8")


def _drop_own_words(part: object) -> None:
    if isinstance(part, dict):
        for own in ("description", "externalReferences"):
            part.pop(own, None)
        part = list(part.values())
    if isinstance(part, list):
        for each in part:
            _drop_own_words(each)


if __name__ == "__main__":
    main()
