"""The registry of addresses: what it adds, what it follows, what it refuses."""

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

import pytest

from scripts.pages import anchors
from scripts.pages.anchors import AnchorError, Entry, Registry, renewed
from scripts.pages.footnotes import MARK
from scripts.pages.generate import edition, registry, render
from scripts.pages.sections import Section, page_address, sections_in
from scripts.publish.addresses import publish
from tests.landing import landing, leads_on

DAY, LATER = date(2026, 11, 24), date(2027, 11, 24)
ROOT = Path(__file__).parents[2]


def section(name: str, page: str = "/guide/") -> Section:
    return Section(name, f"{page}#{name}", name.title())


def test_the_registry_is_current() -> None:
    """
    What is committed has every section that stands, and so has the page of today's rules.
    """
    files = render()
    followed = edition(files) | registry(files)

    assert {path: (ROOT / path).read_text("utf-8") for path in followed} == followed


def test_nothing_committed_was_ever_taken_out() -> None:
    """
    Every line that git remembers is still answered for.
    """
    now = anchors.read(anchors.REGISTRY.read_text("utf-8"))
    earlier = anchors.earlier_lines()

    assert earlier or not (ROOT / ".git").exists()
    assert list(anchors.lost(now, earlier)) == []


def test_a_line_that_was_taken_out_is_missed() -> None:
    """
    With its address and its short address; so is a former address that was taken out of a line.
    """
    line = "conflict: {at: /guide/#conflict, title: T, since: 2026-11-24, was: [/#conflict]}"
    kept = {"conflict": Entry("/guide/#conflict", "T", DAY)}

    assert list(anchors.lost({}, [line])) == ["/s/conflict/", "/guide/#conflict", "/#conflict"]
    assert list(anchors.lost(kept, [line])) == ["/#conflict"]


def test_a_new_section_is_added_with_the_day() -> None:
    """
    And an old one keeps the day on which it was first there.
    """
    first = renewed({}, [section("old")], DAY)
    second = renewed(first, [section("old"), section("new")], LATER)

    assert {anchor: entry.since for anchor, entry in second.items()} == {"old": DAY, "new": LATER}


def test_a_section_that_moved_keeps_its_address() -> None:
    """
    It is found under its id, wherever it stands.
    """
    before = renewed({}, [section("conflict")], DAY)
    after = renewed(before, [section("conflict", "/guide/conflict/")], LATER)

    assert after["conflict"].at == "/guide/conflict/#conflict"
    assert after["conflict"].was == ("/guide/#conflict",)


def test_a_page_that_moved_keeps_both_its_addresses() -> None:
    """
    The page's own, and the one with the id of its first heading.
    """
    before = renewed({}, [Section("prepare", "/prepare/", "Prepare")], DAY)
    after = renewed(before, [Section("prepare", "/guide/prepare/", "Prepare")], LATER)

    assert after["prepare"].was == ("/prepare/", "/prepare/#prepare")


def test_a_section_that_is_gone_needs_one_in_its_place() -> None:
    """
    The message names the line to change, and guesses what to write.
    """
    before = renewed({}, [section("opinions-conflict"), section("safety")], DAY)
    now = [section("opinions-in-conflict"), section("safety")]

    with pytest.raises(AnchorError, match=r"opinions-conflict.*to: opinions-in-conflict"):
        renewed(before, now, LATER)

    told = before | {"opinions-conflict": replace(before["opinions-conflict"], to="safety")}
    assert anchors.standing_id(renewed(told, now, LATER), "opinions-conflict") == "safety"


def test_an_id_stands_once_and_is_never_used_again() -> None:
    """
    Neither on two pages at once, nor later for something else; and it can be read out.
    """
    retired = {"old": Entry("/guide/#old", "Old", DAY, to="new"), "new": Entry("/#new", "New", DAY)}

    with pytest.raises(AnchorError, match="stands twice"):
        renewed({}, [section("same"), section("same", "/about/")], DAY)
    with pytest.raises(AnchorError, match="small letters"):
        renewed({}, [section("Not_So")], DAY)
    with pytest.raises(AnchorError, match="no id is used again"):
        renewed(retired, [section("old"), Section("new", "/#new", "New")], LATER)


def test_a_former_address_belongs_to_one_section() -> None:
    """
    A new section cannot take the address that another one left.
    """
    before = {"home-conflict": Entry("/#home-conflict", "Conflict", DAY, was=("/#conflict",))}

    with pytest.raises(AnchorError, match=r"/#conflict cannot lead to both"):
        renewed(before, [section("home-conflict", "/"), section("conflict", "/")], LATER)


def test_what_is_written_reads_the_same() -> None:
    """
    Quotation marks, colons and accents included, and words that YAML takes for something else.
    """
    entry = Entry("/#a", "“It’s: é” {1}", DAY, was=("/#b", "/c/"), to="d")  # noqa: RUF001
    plain = Entry("/#no", "No", DAY, to="2024")
    known = {"a": entry, "no": plain, "2024": plain}

    assert anchors.read(anchors.written(known)) == known


@pytest.mark.parametrize("row", ["{at: /, title: T, since: 2026-11-24, too: b}", "{at: /}", "b"])
def test_a_line_that_cannot_be_read_is_named(row: str) -> None:
    """
    People write in the registry, and err.
    """
    with pytest.raises(AnchorError, match="in the line of #records: "):
        anchors.read(f"records: {row}\n")


@pytest.mark.parametrize(
    ("path", "address"),
    [
        ("docs/index.md", "/"),
        ("docs/guide/index.md", "/guide/"),
        ("docs/guide/my-index.md", "/guide/my-index/"),
    ],
)
def test_a_page_stands_where_its_file_says(path: str, address: str) -> None:
    """
    An index at its folder, any other page at its own name.
    """
    assert page_address(path) == address


def test_what_has_an_address_of_its_own() -> None:
    """
    Headings, terms and items with an id; no comment in code, no id of a whole paragraph.
    """
    page = (
        "# A [page](x.md) {#page data-says='G01'}\n\nTerm *one* { #term-one }\n:   Its meaning.\n\n"
        '- An item[^a] { #item }\n\n<li class="a" id="ask"><span>Which?</span></li>\n\n'
        "```\n# comment {#comment}\n```\n\nA paragraph.\n{ #paragraph }\n"
    )

    assert [(each.at, each.title) for each in sections_in("docs/a/index.md", page)] == [
        ("/a/", "A page"),
        ("/a/#term-one", "Term one"),
        ("/a/#item", "An item"),
        ("/a/#ask", "Which?"),
    ]


class Year:
    """A copy of the guide, and somebody who changes it without a thought for addresses."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.folder = folder
        self.random = random.Random(seed)
        self.registry: Registry = renewed({}, self.sections(), DAY)
        self.done = 0

    def sections(self) -> Iterator[Section]:
        for file in sorted((self.folder / "docs").rglob("*.md")):
            yield from sections_in(file.relative_to(self.folder).as_posix(), file.read_text())

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
            self.registry = renewed(self.registry, self.sections(), LATER)


def _parted(text: str) -> list[str]:
    """What stands above the first section, each section, and what scripts wrote below."""
    own, mark, below = text.partition(MARK)
    return [*re.split(r"^(?=## )", own.rstrip() + "\n\n", flags=re.MULTILINE), mark + below]


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
