"""Python files, run inside the pinned Pyodide under Node, and the packages they need there."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
STOCK = ROOT / "scripts/locks/node_modules/pyodide"
REQUIREMENTS = ROOT / "scripts/locks/requirements-pyodide.txt"
PACKAGES = ROOT / ".cache/pyodide-packages"

# Wheels without machine code, whatever the Python that fetches them.
PORTABLE = (
    "--only-binary=:all:",
    "--python-version=3.14",
    "--implementation=py",
    "--abi=none",
    "--platform=any",
    "--ignore-requires-python",  # pip before 24 asks this of the wrong Python
)


def inside(
    file: str, *arguments: str, paths: tuple[Path, ...] = (), stdlib: Path | None = None
) -> list[str]:
    """The command that runs *file* inside Pyodide."""
    options = [f"--path={path}" for path in paths]
    if stdlib:
        options.append(f"--stdlib={stdlib}")
    return ["node", str(ROOT / "scripts/runtime/run_inside.mjs"), *options, file, *arguments]


def install_packages() -> Path:
    """Install what our files import inside Pyodide, unless that is done."""
    stamp = PACKAGES / hashlib.sha256(REQUIREMENTS.read_bytes()).hexdigest()
    if not stamp.exists():
        shutil.rmtree(PACKAGES, ignore_errors=True)
        pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
        how = ["--no-compile", "--no-deps", "--require-hashes", *PORTABLE]
        where = [f"--requirement={REQUIREMENTS}", f"--target={PACKAGES}"]
        subprocess.run([*pip, *how, *where], check=True)
        stamp.touch()
    return PACKAGES
