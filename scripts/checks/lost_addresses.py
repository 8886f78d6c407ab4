"""No address that was ever committed has left the registry, `docs/anchors.yml`."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable, Iterator

from scripts.pages.anchors import PATH, REGISTRY, Registry, addresses, read
from scripts.pages.page import ROOT, Page


def faults(_: Iterable[Page]) -> Iterator[str]:
    """What is lost, one sentence each; the registry alone is asked, and no page."""
    for address in sorted(set(lost(read(REGISTRY.read_text("utf-8")), earlier_lines()))):
        yield f"{PATH} has lost {address}: put its line back."


def lost(registry: Registry, earlier: Iterable[str]) -> Iterator[str]:
    """The addresses in *earlier* lines of the registry that it no longer holds."""
    held = {address for anchor in registry for address in addresses(registry, anchor)}
    for line in earlier:
        before = read(line)
        for anchor in before:
            if anchor not in registry:
                yield f"/s/{anchor}/"
            yield from (each for each in addresses(before, anchor) if each not in held)


def earlier_lines() -> list[str]:
    """Every line of the registry that was ever committed, as far as git knows."""
    command = ["git", "log", "-m", "-p", "-U0", "--format=", "--no-color", "--", PATH]
    known = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, encoding="utf-8")
    return re.findall(r"^\+([\w-]+: \{.*\})$", known.stdout, re.MULTILINE)
