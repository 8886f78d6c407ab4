"""Where an address leads a reader whose browser runs no scripts."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from urllib.parse import urljoin

from selectolax.lexbor import LexborHTMLParser, LexborNode


def landing(site: Path, address: str) -> str:
    """The id of the section that a reader comes to; empty where there is none.

    A page that has moved, and a list of what has, are followed as a reader would follow them.
    """
    page, _, fragment = address.partition("#")
    file = site / page.strip("/") / "index.html"
    if not file.is_file():
        return ""
    tree = _tree(file)
    if not fragment:
        link = tree.css_first(".ime-moved__page")
        first = tree.css_first("h1[data-short]")
        return _followed(site, page, link) if link else _id(first)
    node = tree.css_first(f'[id="{fragment}"]')
    if node and node.next and node.next.tag == "fieldset":
        return _id(node.next)  # beside the question it once was
    while node and "data-short" not in node.attributes:
        link = node.css_first(".ime-moved__to") if node.tag == "li" else None
        if link:
            return _followed(site, page, link)
        node = node.parent
    return _id(node)


def leads_on(site: Path, anchor: str) -> str:
    """Where the short address of *anchor* leads, by the refresh that browsers follow."""
    page = f"/s/{anchor}/"
    refresh = _tree(site / f"s/{anchor}/index.html").css_first("meta[http-equiv=refresh]")
    assert refresh
    return landing(site, urljoin(page, (refresh.attributes["content"] or "").partition("url=")[2]))


def _followed(site: Path, page: str, link: LexborNode) -> str:
    return landing(site, urljoin(page, link.attributes["href"] or ""))


def _id(node: LexborNode | None) -> str:
    return (node.attributes["id"] or "") if node else ""


@cache
def _tree(file: Path) -> LexborHTMLParser:
    return LexborHTMLParser(file.read_text("utf-8"))
