"""A page as it is written, read once: everything else asks this value what the page holds."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from html import unescape
from pathlib import Path
from typing import Any

from mkdocs.utils.meta import get_data

from scripts.pages.sections import Section, sections_in

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"

SOURCES_BELOW = (
    "[//]: # (The sources below are written by scripts/generate from assessment/sources.)"
)
"""The line below which nothing is written by hand."""

HEADING = re.compile(r"#{1,6} (?P<title>.+?)\s*\{[^{}]*#(?P<id>[\w-]+)[^{}]*\}\s*$")
ITEM = re.compile(r"(?:[-*] |\d+\. )?(?P<title>\S.*?)\s*\{[^{}]*#(?P<id>[\w-]+)[^{}]*\}\s*$")
ELEMENT = re.compile(r'\s*<(?:li|dt|details)\b[^>]*\bid="(?P<id>[\w-]+)"[^>]*>(?P<title>.*)')
NO_ITEM = ("<", "|", "{", "#", ":")
FENCE = re.compile(r"\s*(```|~~~)")
ASK_NOTE = re.compile(r'<span class="ime-ask__note".*')
MARKUP = re.compile(r"<[^>]+>|\[\^[\w-]+\]|\*\*|__|`|(?<!\w)[*_]|[*_](?!\w)")
LINK = re.compile(r"\[([^\]]+)\]\([^)]*\)(\{[^}]*\})?")
CITED = re.compile(r"\[\^([\w-]+)\](?!:)")
CODE = re.compile(r"`[^`\n]*`")


@dataclass(frozen=True, slots=True)
class Addressed:
    """A heading, a rule, a term or a question: its id, where it stands, what it is called."""

    id: str
    at: str
    title: str


@dataclass(frozen=True)
class Page:
    """A page: the name of its file, from the root of the repository, and what it reads."""

    name: str
    text: str

    @property
    def address(self) -> str:
        return page_address(self.name)

    @property
    def meta(self) -> dict[str, Any]:
        """Its front matter."""
        return self._parted[1]

    def day(self, name: str) -> date | None:
        """The date the front matter gives for *name*, if it is one."""
        value = self.meta.get(name)
        return value if isinstance(value, date) else None

    @cached_property
    def lines(self) -> tuple[tuple[int, str], ...]:
        """The lines that are neither front matter nor code, each with its number."""
        body = self._parted[0].splitlines()
        above = len(self.text.splitlines()) - len(body)
        return tuple(_prose(body, first=above + 1))

    @cached_property
    def addressed(self) -> tuple[Addressed, ...]:
        """What has an address of its own.

        The first heading has the page's own address, as it says what the page is about.
        """
        return tuple(_addressed(self.address, self.lines))

    @property
    def own_words(self) -> str:
        """All that stands above the sources."""
        return self.text.partition(SOURCES_BELOW)[0].rstrip()

    @cached_property
    def cites(self) -> tuple[str, ...]:
        """The ids of sources that its own words cite, in their order, each once."""
        return tuple(dict.fromkeys(CITED.findall(CODE.sub("", self.own_words))))

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """Its sections as readers meet them."""
        return tuple(sections_in(self._parted[0]))

    @property
    def words(self) -> str:
        """Its sentences; names that a definition explains are none."""
        blocks = [block for section in self.sections for block in section.blocks]
        return "\n".join(block.text for block in blocks if block.kind != "dt")

    @cached_property
    def _parted(self) -> tuple[str, dict[str, Any]]:
        """The Markdown below the front matter, and the front matter."""
        return get_data(self.text)


def all_pages() -> tuple[Page, ...]:
    """Every page under `docs/`, read from its file."""
    return tuple(
        Page(file.relative_to(ROOT).as_posix(), file.read_text(encoding="utf-8"))
        for file in sorted(DOCS.rglob("*.md"))
    )


def of_the_guide(pages: Iterable[Page]) -> list[Page]:
    """The front page, the pages under `docs/guide/`, and what we say of ourselves."""
    by_name = {page.name: page for page in pages}
    return [
        by_name["docs/index.md"],
        *(page for name, page in by_name.items() if name.startswith("docs/guide/")),
        by_name["docs/about/index.md"],
        by_name["docs/about/talk-it-through.md"],
    ]


def page_address(name: str) -> str:
    """Where the page made from the file of that name is published, from the root of the site."""
    bare = name.removeprefix("docs/").removesuffix(".md")
    return re.sub("/index/$", "/", f"/{bare}/")


def _prose(lines: Iterable[str], first: int) -> Iterator[tuple[int, str]]:
    in_code = False
    for number, line in enumerate(lines, start=first):
        in_code ^= bool(FENCE.match(line))
        if not in_code:
            yield number, line


def _addressed(page: str, lines: Iterable[tuple[int, str]]) -> Iterator[Addressed]:
    for _, line in lines:
        found = HEADING.match(line) or ELEMENT.match(line)
        if not found and not line.startswith(NO_ITEM):
            found = ITEM.match(line)
        if found:
            at = page if line.startswith("# ") else f"{page}#{found['id']}"
            yield Addressed(found["id"], at, _plain(found["title"]))


def _plain(markdown: str) -> str:
    """The words of a line of Markdown or HTML."""
    return " ".join(unescape(MARKUP.sub("", LINK.sub(r"\1", ASK_NOTE.sub("", markdown)))).split())
