"""Build `site/`, unless nothing it is made of has changed."""

from __future__ import annotations

import fcntl
import hashlib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

MADE_OF = (
    *("assessment", "docs", "mkdocs.yml", "overrides", "pyproject.toml", "scripts"),
    "tests/validation",
)
NOT_READ = {"__pycache__", "node_modules"}
CACHE = Path(".cache")
STAMP = CACHE / "built"


def build() -> None:
    """Write the generated pages, pack the runtime, build with MkDocs, finish."""
    print("Building the site; the first time this takes a minute.", file=sys.stderr)
    STAMP.unlink(missing_ok=True)
    run([sys.executable, "-m", "scripts.pages.generate"])
    made_of = digest()
    run(["scripts/pack"], [sys.executable, "-m", "mkdocs", "build", "--strict"])
    run([sys.executable, "-m", "scripts.publish.finish"])
    STAMP.write_text(made_of)


def is_current() -> bool:
    return STAMP.exists() and Path("site/index.html").exists() and STAMP.read_text() == digest()


def digest() -> str:
    """One hash over the names and contents of everything the site is made of."""
    total = hashlib.sha256(sys.version.encode())
    for path in files_it_is_made_of():
        total.update(f"{path}\0{hashlib.sha256(path.read_bytes()).hexdigest()}\n".encode())
    return total.hexdigest()


def files_it_is_made_of() -> Iterator[Path]:
    for name in MADE_OF:
        path = Path(name)
        if path.is_file():
            yield path
        for folder, folders, files in os.walk(path):
            folders[:] = sorted(set(folders) - NOT_READ)
            yield from (Path(folder, file) for file in sorted(files))


def run(*commands: list[str]) -> None:
    """Run these beside one another, and wait for all; one that fails has already said why."""
    started = [(command, subprocess.Popen(command)) for command in commands]
    failed = [" ".join(command) for command, process in started if process.wait()]
    if failed:
        sys.exit(f"{', '.join(failed)} failed, so site/ was not built.")


if __name__ == "__main__":
    CACHE.mkdir(exist_ok=True)
    with (CACHE / "build.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # two builds at once would write over each other
        if not is_current():
            build()
