"""Addresses outlive whoever changes the pages without a thought for them."""

from __future__ import annotations

import random
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from scripts.pages import anchors
from scripts.pages.anchors import Registry, renewed
from scripts.pages.page import ROOT, SOURCES_BELOW, Addressed, Page
from scripts.publish.addresses import former_addresses, keep_addresses, pages_that_lead_on
from scripts.publish.previews import Previews
from scripts.publish.site import Site
from tests.site.landing import landing, leads_on

DAY, LATER = date(2026, 11, 24), date(2027, 11, 24)


class Year:
    """A copy of the guide, and somebody who changes it without a thought for addresses."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.folder = folder
        self.random = random.Random(seed)
        self.registry: Registry = renewed({}, self.addressed(), DAY)
        self.done = 0

    def addressed(self) -> Iterator[Addressed]:
        for file in sorted((self.folder / "docs").rglob("*.md")):
            yield from Page(file.relative_to(self.folder).as_posix(), file.read_text()).addressed

    def page(self) -> Path:
        """Any page of the guide with sections to spare."""
        pages = [
            file
            for file in sorted((self.folder / "docs/guide").rglob("*.md"))
            if len(re.findall("^## ", file.read_text(), re.MULTILINE)) > 3
        ]
        return self.random.choice(pages)

    def rename(self) -> None:
        """Another id for a section, and a word to the registry, as its message asks for."""
        page = self.page()
        old = self.random.choice(re.findall(r"^##+ .*\{#([\w-]+)", page.read_text(), re.MULTILINE))
        new = f"{old}-{self.done}"
        page.write_text(re.sub(rf"\{{#{old}(?![\w-])", f"{{#{new}", page.read_text()))
        self.registry = {**self.registry, old: replace(self.registry[old], to=new)}

    def move(self) -> None:
        """A section goes to another page."""
        source, target = self.page(), self.page()
        while source == target:
            target = self.page()
        head, *parts, foot = _parted(source.read_text())
        part = parts.pop(self.random.randrange(len(parts)))
        source.write_text("".join([head, *parts, foot]))
        *before, foot = _parted(target.read_text())
        target.write_text("".join([*before, part, foot]))

    def split(self) -> None:
        """Half of a page becomes a page of its own."""
        page = self.page()
        head, *parts, foot = _parted(page.read_text())
        half = len(parts) // 2
        page.write_text("".join([head, *parts[:half], foot]))
        name = f"part-{self.done}"
        page.with_name(f"{name}.md").write_text(f"# Part {{#{name}}}\n\n" + "".join(parts[half:]))

    def carry_off(self) -> None:
        """A whole page goes to another address."""
        page = self.page()
        page.rename(page.with_name(f"{page.stem}-{self.done}.md"))

    def go_on(self, changes: int) -> None:
        for _ in range(changes):
            self.random.choice([self.rename, self.rename, self.move, self.split, self.carry_off])()
            self.done += 1
            self.registry = renewed(self.registry, self.addressed(), LATER)


def _parted(text: str) -> list[str]:
    """What stands above the first section, each section, and what scripts wrote below."""
    own, line, below = text.partition(SOURCES_BELOW)
    return [*re.split(r"^(?=## )", own.rstrip() + "\n\n", flags=re.MULTILINE), line + below]


def publish(folder: Path, registry: anchors.Registry) -> None:
    """Finish the site in *folder* as far as addresses go."""
    site, former = Site.read(folder), former_addresses(registry)
    previews = Previews(site, registry)
    site.add(pages_that_lead_on(previews, former))
    for page in site.pages.values():
        keep_addresses(page, previews, former)
    site.write()


def test_twenty_changes_break_no_address(tmp_path: Path) -> None:
    """
    A year of renames, moves and splits: every address of before leads where it led, scripts or not.
    """
    for name in ("docs", "overrides"):
        shutil.copytree(ROOT / name, tmp_path / name)
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    year = Year(tmp_path, seed=20261124)
    before = year.registry
    year.go_on(changes=20)
    build = [sys.executable, "-m", "mkdocs", "build", "-q", "-d", "site"]
    subprocess.run(build, cwd=tmp_path, check=True, capture_output=True)
    site = tmp_path / "site"
    publish(site, year.registry)

    for anchor in year.registry:
        now = anchors.standing_id(year.registry, anchor)
        for address in anchors.addresses(year.registry, anchor):
            assert landing(site, address) == now, address
        assert leads_on(site, anchor) == now, anchor
    assert {address for anchor in before for address in anchors.addresses(before, anchor)} <= {
        address for anchor in year.registry for address in anchors.addresses(year.registry, anchor)
    }
    assert sum(entry.was != () for entry in year.registry.values()) > 20
