"""The actions in `.github/workflows/`, each pinned by its commit, with its release beside it."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

WORKFLOWS = ".github/workflows"
PIN = re.compile(
    r"(?P<name>[\w.-]+/[\w.-]+)@(?P<commit>[0-9a-f]{40}) # v(?P<version>[\d.]+)$", re.M
)
RELEASE = re.compile(
    r"^(?P<commit>[0-9a-f]{40})\trefs/tags/v(?P<version>\d+\.\d+\.\d+)(?P<peeled>\^\{\})?$", re.M
)


def workflows(root: Path) -> list[Path]:
    return sorted((root / WORKFLOWS).glob("*.yml"))


def versions(root: Path) -> Iterator[tuple[str, str]]:
    """Each action that a workflow below *root* uses, with its version."""
    for workflow in workflows(root):
        for pin in PIN.finditer(workflow.read_text("utf-8")):
            yield pin["name"], pin["version"]


def raise_actions(root: Path) -> None:
    """Pin every action below *root* by the commit of its newest release.

    Raises CalledProcessError where git cannot ask what the releases are.
    """
    newest = {name: _newest(name) for name, _ in versions(root)}
    for workflow in workflows(root):
        text = workflow.read_text("utf-8")
        workflow.write_text(PIN.sub(lambda pin: newest[pin["name"]], text), "utf-8")


def _newest(name: str) -> str:
    """The pin of an action's newest release: the commit that its tag leads to in the end."""
    command = ["git", "ls-remote", "--tags", f"https://github.com/{name}"]
    listed = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    version, _, commit = max(
        ([*map(int, found["version"].split("."))], bool(found["peeled"]), found["commit"])
        for found in RELEASE.finditer(listed)
    )
    return f"{name}@{commit} # v{'.'.join(map(str, version))}"
