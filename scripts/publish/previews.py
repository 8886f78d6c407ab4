"""What somebody sees of each section who only has a link to it: a title and a few words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from selectolax.lexbor import LexborHTMLParser, LexborNode

from scripts.pages import anchors
from scripts.publish.page_parts import rendered
from scripts.publish.site import Page, Site, insert_last

SHORT_ADDRESSES = "s"
FOR_ITS_PAGE = re.compile(r"/(contributing|changelog|about/sources|how-it-decides/validation)/")
"""Whose sections share their page's picture: hardly anybody passes them on one by one."""

SENTENCE = re.compile(r"(?<=[.!?])[”)]?\s+(?=[A-Z“])")
SHORTEST, LONGEST = 40, 200
NO_WORDS = "sup, svg, button, .headerlink, .ime-reviewed, .ime-question__why > b"


@dataclass(frozen=True, slots=True)
class Preview:
    """What a link to the section *id*, at the address *at*, shows."""

    id: str
    at: str
    title: str
    description: str
    page_title: str

    @property
    def page(self) -> str:
        """The address of the page that the section is on."""
        return anchors.page_of(self.at)

    @property
    def part_of(self) -> str:
        """The title of the page that the section is a part of; empty when it is the page."""
        return "" if self.at == self.page else self.page_title


@dataclass(frozen=True)
class Previews:
    """The preview of every section of *site* that *registry* knows."""

    site: Site
    registry: anchors.Registry

    @cached_property
    def by_id(self) -> dict[str, Preview]:
        """The preview of every section that stands.

        Raises AnchorError where a page was built without one of its sections.
        """
        return {each.id: each for page in self.site.pages.values() for each in self._on(page)}

    @cached_property
    def by_page(self) -> dict[str, Preview]:
        """The preview of every page, by its address: that of its first section."""
        return {each.at: each for each in self.by_id.values() if each.at == each.page}

    def _on(self, page: Page) -> Iterator[Preview]:
        entries = self._entries.get(page.address, {})
        title = next(
            (entry.title for entry in entries.values() if entry.at == page.address), self.site.name
        )
        about = page.tree.css_first("meta[name=description]")
        whole = (about.attributes["content"] or "") if about else ""
        for anchor, entry in entries.items():
            node = page.tree.css_first(f'[id="{anchor}"]')
            if not node:
                raise anchors.AnchorError(f"{page.address} was built without #{anchor}.")
            words = whole if entry.at == page.address else says_first(node) or whole
            yield Preview(anchor, entry.at, entry.title, words, title)

    @cached_property
    def _entries(self) -> dict[str, dict[str, anchors.Entry]]:
        """What the registry knows of the sections that stand, page by page."""
        by_page: dict[str, dict[str, anchors.Entry]] = {}
        for anchor, entry in self.registry.items():
            if not entry.to:
                by_page.setdefault(anchors.page_of(entry.at), {})[anchor] = entry
        return by_page

    def standing(self, anchor: str) -> Preview:
        """The preview of the section that *anchor* leads to today."""
        return self.by_id[anchors.standing_id(self.registry, anchor)]

    def short_address(self, anchor: str) -> str:
        """The short address, in full."""
        return f"{self.site.base}{SHORT_ADDRESSES}/{anchor}/"

    def on_paper(self, anchor: str) -> str:
        """The short address as people write it."""
        return self.short_address(anchor).rpartition("://")[2]

    def pictured(self, preview: Preview) -> Preview:
        """The section whose picture goes with this one."""
        return self.by_page[preview.page] if FOR_ITS_PAGE.match(preview.at) else preview

    def values(self, preview: Preview, address: str) -> dict[str, object]:
        """What the templates need to say of a section at one of its addresses."""
        return {
            "site_name": self.site.name,
            "preview": preview,
            "url": address,
            "canonical": self.site.base + preview.page.lstrip("/"),
            "picture": self.short_address(self.pictured(preview).id) + "card.png",
        }


def add_picture(page: Page, previews: Previews) -> None:
    """Name the picture that a preview of the page shows; the words it has already."""
    preview = previews.by_page.get(page.address)
    if preview and page.tree.head:
        values = previews.values(preview, previews.site.base + page.address.lstrip("/"))
        insert_last(page.tree.head, rendered("picture.html", values))


def says_first(node: LexborNode) -> str:
    """What a section says first: a sentence, or as many as make one worth reading."""
    text = ""
    for block in _blocks(node):
        for sentence in SENTENCE.split(_words(block)):
            text = f"{text} {sentence}".strip()
            if len(text) >= SHORTEST:
                return text if len(text) <= LONGEST else text[:LONGEST].rpartition(" ")[0] + "…"
    return text


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
