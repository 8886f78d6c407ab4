"""Whoever builds the site, wherever, gets the published bytes."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from scripts.publish.build import files_it_is_made_of

ROOT = Path(__file__).parents[2]
ELSEWHERE = {
    "TZ": "Pacific/Kiritimati",  # its date is often another than ours
    "LANG": "tr_TR.UTF-8",
    "LC_ALL": "C.UTF-8",
    "PYTHONHASHSEED": "7",
}
LINKED = (".venv", ".cache/compressed")
COPIED = (  # what runs inside Pyodide follows no links
    ".cache/pyodide-packages",
    "scripts/locks/node_modules/@rollup",
    "scripts/locks/node_modules/docx/dist/index.mjs",
    "scripts/locks/node_modules/read-excel-file/bundle/read-excel-file.min.js",
    "scripts/locks/node_modules/installed-lock.json",
    "scripts/locks/node_modules/pyodide",
)
"""What a build fetches; and what depends on nothing but the bytes that are compressed."""


def test_two_builds_in_two_places_give_the_same_bytes(site: Path, tmp_path: Path) -> None:
    """
    In another folder, time zone, language and order of hashing, and where nobody else may read what
    one writes: anyone can build and compare.
    """
    fetched = (file for name in COPIED for file in files_in(ROOT / name))
    for file in (*files_it_is_made_of(), *(file.relative_to(ROOT) for file in fetched)):
        (tmp_path / file.parent).mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / file, tmp_path / file)
    for name in LINKED:
        (tmp_path / name).symlink_to(ROOT / name)
    build = [sys.executable, "-m", "scripts.publish.build"]
    environment = {**os.environ, **ELSEWHERE, "PYTHONPATH": str(tmp_path)}
    subprocess.run(build, cwd=tmp_path, env=environment, umask=0o077, check=True)

    here, there = contents(site), contents(tmp_path / "site")
    assert sorted(name for name in here | there if here.get(name) != there.get(name)) == []
    assert here


def contents(site: Path) -> dict[str, bytes]:
    """What each published file holds."""
    return {file.relative_to(site).as_posix(): file.read_bytes() for file in files_in(site)}


def files_in(place: Path) -> list[Path]:
    return [file for file in (place, *place.rglob("*")) if file.is_file()]
