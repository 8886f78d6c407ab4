"""Pack the runtime: Pyodide, the standard library and the assessment, compiled and trimmed.

Written to `.cache/runtime/HASH/`, with `.cache/runtime/manifest.json` beside it.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZipFile

from scripts.runtime.pyodide_in_node import ROOT, STOCK, inside, install_packages
from scripts.runtime.travelling import copy_travelling

RUNTIME = ROOT / ".cache/runtime"
MANIFEST = RUNTIME / "manifest.json"
DOCUMENTS = (
    *("assessment/document_wire.", "assessment/documents/"),
    *("assessment/record_wire.", "assessment/records/"),
    *("assessment/list_wire.", "assessment/file_list.", "assessment/screening."),
    *("assessment/columns.", "assessment/tables.", "assessment/encoding.", "assessment/incoming."),
    *("csv.", "difflib."),
)
"""What no first answer waits for: what writes documents and records, and reads lists of files."""

INPUTS = (
    "assessment/**/*.py",
    "assessment/**/*.json",
    "pyproject.toml",
    "scripts/locks/package-lock.json",
    "scripts/locks/requirements*.txt",
    "scripts/runtime/*.*",
)
UNCHANGED = {
    "pyodide.js": "pyodide.mjs",
    "pyodide.asm.js": "pyodide.asm.mjs",
    "pyodide.asm.wasm": "pyodide.asm.wasm",
}
"""Ours, and Pyodide's own name: not every host sends `.mjs` as a script."""


def main() -> None:
    inputs = digest_of(path for pattern in INPUTS for path in ROOT.glob(pattern))
    if is_current(inputs):
        return

    RUNTIME.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=RUNTIME.parent) as work:
        packed = Path(work, "packed")
        wheel = pack(packed)
        name = digest_of(packed.iterdir())[:16]
        shutil.rmtree(RUNTIME)
        shutil.copytree(packed, RUNTIME / name)

    files = {path.name: sha256(path) for path in sorted((RUNTIME / name).iterdir())}
    manifest = {"folder": name, "wheel": wheel, "files": files, "inputs": inputs}
    MANIFEST.write_text(json.dumps(manifest, indent=2) + "\n")


def is_current(inputs: str) -> bool:
    return MANIFEST.exists() and json.loads(MANIFEST.read_text())["inputs"] == inputs


def pack(folder: Path) -> str:
    """Fill *folder*, which must lie in the repository; return the compiled wheel's name."""
    folder.mkdir()
    packages = install_packages()
    arguments = (build_wheel(folder), STOCK / "python_stdlib.zip", folder, *stdlib_names())
    command = inside("scripts/runtime/pack_inside.py", *map(str, arguments), paths=(packages,))
    subprocess.run(command, check=True)
    for name, stock in UNCHANGED.items():
        shutil.copyfile(STOCK / stock, folder / name)
    (wheel,) = folder.glob("*.whl")
    wheel.rename(folder / "assessment.whl")  # one address, whatever the version
    archives = (folder / "assessment.whl", folder / "python_stdlib.zip")
    move_documents(archives, folder / "documents.whl")
    return wheel.name


def move_documents(archives: Iterable[Path], documents: Path) -> None:
    """Move what no first answer waits for from *archives* to one of its own."""
    with ZipFile(documents, "w") as moved:
        for archive in archives:
            with ZipFile(archive) as packed:
                members = [(member, packed.read(member)) for member in packed.infolist()]
            with ZipFile(archive, "w") as staying:
                for member, content in members:
                    target = moved if member.filename.startswith(DOCUMENTS) else staying
                    target.writestr(member, content)


def build_wheel(folder: Path) -> Path:
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "wheel", "--quiet"]
    how = ["--no-deps", "--no-build-isolation", f"--wheel-dir={folder}"]
    with TemporaryDirectory() as travelling:
        copy_travelling(ROOT / "assessment", Path(travelling, "assessment"))
        shutil.copyfile(ROOT / "pyproject.toml", Path(travelling, "pyproject.toml"))
        subprocess.run([*pip, *how, travelling], check=True)
    (wheel,) = folder.glob("*.whl")
    return wheel


def stdlib_names() -> list[str]:
    """What the assessment was seen to import, and the spares."""
    lists = (ROOT / f"scripts/runtime/stdlib-{kind}.txt" for kind in ("recorded", "spare"))
    lines = "\n".join(file.read_text() for file in lists).splitlines()
    return [name for line in lines if (name := line.partition("#")[0].strip())]


def digest_of(paths: Iterable[Path]) -> str:
    """One hash over the names and contents of *paths*."""
    lines = sorted(f"{path.name}\0{sha256(path)}" for path in paths)
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


if __name__ == "__main__":
    main()
