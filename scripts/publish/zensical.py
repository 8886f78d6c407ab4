"""Build the site with Zensical too, apart from `site/`, to see what moving there would take."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

PROJECT = Path(".cache/zensical")


def build(project: Path) -> Path:
    """Copy the sources to *project* and build them there; where the site is.

    Zensical keeps its own cache beside the configuration and writes only below it, so it works
    on a copy.
    """
    shutil.rmtree(project, ignore_errors=True)
    for folder in ("docs", "overrides"):
        shutil.copytree(folder, project / folder)
    shutil.copy("mkdocs.yml", project)
    subprocess.run([sys.executable, "-m", "zensical", "build"], cwd=project, check=True)
    return project / "site"


if __name__ == "__main__":
    print(build(PROJECT))
