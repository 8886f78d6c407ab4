"""The built site as somebody sees it who only has a link: what each section is, in a few words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from mkdocs.utils.yaml import yaml_load
from selectolax.lexbor import LexborHTMLParser, LexborNode

from scripts.pages import anchors

CONFIG = Path(__file__).parents[2] / "mkdocs.yml"
SHORT = "s"
FOR_ITS_PAGE = re.compile(r"/(contributing|changelog|about/sources|how-it-decides/validation)/")
"""Whose sections share their page's picture: hardly anybody passes them on one by one."""

SENTENCE = re.compile(r"(?<=[.!?])[”)]?\s+(?=[A-Z“])")
SHORTEST, LONGEST = 40, 200
NO_WORDS = "sup, svg, button, .headerlink, .ime-reviewed, .ime-question__why > b"


@dataclass(frozen=True, slots=True)
class Seen:
    """A section from outside; *page* is the title of the page it is on."""

    id: str
    at: str
    title: str
    description: str
    page: str

    @property
    def on(self) -> str:
        return anchors.page_of(self.at)

    @property
    def page_name(self) -> str:
        """The page's title, unless this is the page."""
        return "" if self.at == self.on else self.page


@dataclass(frozen=True)
class Site:
    """The built site in *folder*, and what the registry knows of it."""

    folder: Path
    registry: anchors.Registry

    @cached_property
    def pages(self) -> dict[str, str]:
        """Every page's address and its HTML."""
        files = sorted(self.folder.rglob("index.html"))
        return {self._address(file): file.read_text("utf-8") for file in files}

    @cached_property
    def base(self) -> str:
        """The address the site is published at."""
        return published_at(self.pages["/"])

    @cached_property
    def name(self) -> str:
        return str(yaml_load(CONFIG.read_text("utf-8"))["site_name"])

    @cached_property
    def seen(self) -> dict[str, Seen]:
        """Every section that stands, by its id.

        Raises AnchorError where a page was built without one of its sections.
        """
        return {each.id: each for page, html in self.pages.items() for each in self._on(page, html)}

    @cached_property
    def pages_seen(self) -> dict[str, Seen]:
        """Every page's first section, which stands for it, by the page's address."""
        return {each.at: each for each in self.seen.values() if each.at == each.on}

    def _on(self, page: str, html: str) -> Iterator[Seen]:
        entries = {
            anchor: entry
            for anchor, entry in self.registry.items()
            if anchors.page_of(entry.at) == page and not entry.to
        }
        tree = LexborHTMLParser(html)
        title = next((entry.title for entry in entries.values() if entry.at == page), self.name)
        about = tree.css_first("meta[name=description]")
        whole = (about.attributes["content"] or "") if about else ""
        for anchor, entry in entries.items():
            node = tree.css_first(f'[id="{anchor}"]')
            if not node:
                raise anchors.AnchorError(f"{page} was built without #{anchor}.")
            words = whole if entry.at == page else said_first(node) or whole
            yield Seen(anchor, entry.at, entry.title, words, title)

    def _address(self, file: Path) -> str:
        folder = file.parent.relative_to(self.folder).as_posix()
        return "/" if folder == "." else f"/{folder}/"

    def leads(self, anchor: str) -> Seen:
        """The section that *anchor* leads to today."""
        return self.seen[anchors.standing_id(self.registry, anchor)]

    def short(self, anchor: str) -> str:
        """The short address, in full."""
        return f"{self.base}{SHORT}/{anchor}/"

    def pictured(self, seen: Seen) -> Seen:
        """The section whose picture goes with this one."""
        return self.pages_seen[seen.on] if FOR_ITS_PAGE.match(seen.at) else seen

    def preview(self, seen: Seen, address: str) -> dict[str, object]:
        """What the templates need to say of a section at one of its addresses."""
        return {
            "site_name": self.name,
            "seen": seen,
            "url": address,
            "canonical": self.base + seen.on.lstrip("/"),
            "picture": self.short(self.pictured(seen).id) + "card.png",
        }


def published_at(front_page: str) -> str:
    """The address that the site with this front page is published at."""
    link = LexborHTMLParser(front_page).css_first("link[rel=canonical]")
    return (link.attributes["href"] if link else None) or "/"


def said_first(node: LexborNode) -> str:
    """What a section says first: a sentence, or as many as make one worth reading."""
    said = ""
    for block in _blocks(node):
        for sentence in SENTENCE.split(_words(block)):
            said = f"{said} {sentence}".strip()
            if len(said) >= SHORTEST:
                return said if len(said) <= LONGEST else said[:LONGEST].rpartition(" ")[0] + "…"
    return said


def _blocks(node: LexborNode) -> Iterator[LexborNode]:
    """The paragraphs and items of a section, in their order."""
    if node.tag in ("fieldset", "li", "details"):
        yield from node.css("p") or [node]
        return
    following = node.next
    while following and following.tag not in ("h1", "h2", "h3", "dt"):
        if following.tag in ("p", "dd"):
            yield following
        elif following.tag != "-text":
            yield from following.css("p, li, dd")
        following = following.next


def _words(node: LexborNode) -> str:
    """The words of *node*, without footnote numbers and what is there to be pressed."""
    tree = LexborHTMLParser(node.html or "")
    for mark in tree.css(NO_WORDS):
        mark.decompose()
    return " ".join(tree.text().split())
