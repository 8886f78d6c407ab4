"""The built site as one value: each page read once, changed as a tree, and written once.

selectolax parses and serializes as the HTML standard says, so what is published is what every
browser makes of what MkDocs wrote.  It is locked for the tests already, reads the whole site in
a fraction of a second, and inserts, which the standard library's parser does not.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from mkdocs.utils.yaml import yaml_load
from selectolax.lexbor import LexborHTMLParser, LexborNode

CONFIG = Path(__file__).parents[2] / "mkdocs.yml"


@dataclass(frozen=True, slots=True, eq=False)
class Page:
    """One page: its address below the site's root, and its tree, which finishers change."""

    address: str
    tree: LexborHTMLParser

    @classmethod
    def parsed(cls, address: str, html: str) -> Page:
        return cls(address, LexborHTMLParser(html))

    @property
    def html(self) -> str:
        return self.tree.html or ""

    def link_to(self, address: str) -> str:
        """An address of the site as a link on this page writes it."""
        return link(self.address, address)


@dataclass(frozen=True)
class Site:
    """The built site in *folder*, its pages by their addresses."""

    folder: Path
    pages: dict[str, Page]

    @classmethod
    def read(cls, folder: Path) -> Site:
        found = (
            Page.parsed(_address(file, folder), file.read_text("utf-8"))
            for file in sorted(folder.rglob("*.html"))
        )
        return cls(folder, {page.address: page for page in found})

    def add(self, pages: Iterable[Page]) -> None:
        self.pages.update({page.address: page for page in pages})

    def write(self) -> None:
        for page in self.pages.values():
            self.write_page(page)

    def write_page(self, page: Page) -> None:
        file = self.folder / _file(page.address)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(page.html, "utf-8")

    @cached_property
    def base(self) -> str:
        """The address the site is published at."""
        link = self.pages["/"].tree.css_first("link[rel=canonical]")
        return (link.attributes["href"] if link else None) or "/"

    @cached_property
    def name(self) -> str:
        return str(yaml_load(CONFIG.read_text("utf-8"))["site_name"])


def link(page: str, address: str) -> str:
    """An address of the site as a link on the page at the address *page* writes it."""
    return "../" * (page.count("/") - 1) + address.lstrip("/")


def insert_before(node: LexborNode, html: str) -> None:
    for new in _nodes(html):
        node.insert_before(new)


def insert_after(node: LexborNode, html: str) -> None:
    for new in reversed(list(_nodes(html))):
        node.insert_after(new)


def insert_first(node: LexborNode, html: str) -> None:
    """Put *html* into *node*, before all that it holds."""
    if node.first_child:
        insert_before(node.first_child, html)
    else:
        insert_last(node, html)


def insert_last(node: LexborNode, html: str) -> None:
    """Put *html* into *node*, after all that it holds."""
    for new in _nodes(html):
        node.insert_child(new)


def _nodes(html: str) -> Iterator[LexborNode]:
    """The nodes of a piece of HTML."""
    root = LexborHTMLParser(html, is_fragment=True).root
    yield from root.iter(include_text=True) if root else ()


def _address(file: Path, folder: Path) -> str:
    return "/" + file.relative_to(folder).as_posix().removesuffix("index.html")


def _file(address: str) -> str:
    return address.lstrip("/") + ("index.html" if address.endswith("/") else "")
