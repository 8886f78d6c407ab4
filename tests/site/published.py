"""A published page, as the tests of the built site see it."""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser

SITE = Path(__file__).parents[2] / "site"


def script(name: str) -> str:
    """The address of our script called *name*, in the folder of this edition."""
    (file,) = SITE.glob(f"js/*/assets/javascripts/{name}")
    return f"/{file.relative_to(SITE).as_posix()}"


class Page:
    """One published page: its file, its address below the site's root, its text, its tree."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.address = "/" + file.relative_to(SITE).as_posix().removesuffix("index.html")
        self.text = file.read_text()
        self.tree = LexborHTMLParser(self.text)

    def values(self, selector: str, attribute: str) -> Iterator[str]:
        """That attribute of all elements the selector finds."""
        for node in self.tree.css(f"{selector}[{attribute}]"):
            yield node.attributes[attribute] or ""

    def resolve(self, link: str) -> tuple[Path, str]:
        """The file a link on this page leads to, and the anchor in it."""
        parts = urlsplit(urljoin(self.address, link))
        path = unquote(parts.path)
        return SITE / (path + "index.html" if path.endswith("/") else path).lstrip(
            "/"
        ), parts.fragment


@cache
def whole_pages() -> tuple[Page, ...]:
    """Every page but the short addresses, which lead on to one of these."""
    files = sorted(SITE.rglob("*.html"))
    return tuple(Page(file) for file in files if file.relative_to(SITE).parts[0] != "s")


def graph(tree: LexborHTMLParser) -> dict[str, dict[str, Any]]:
    """What a page says of itself to programs, by type."""
    (block,) = tree.css('script[type="application/ld+json"]')
    return {thing["@type"]: thing for thing in json.loads(block.text())["@graph"]}
