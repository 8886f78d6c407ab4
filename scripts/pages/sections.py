"""What readers meet on a page: sections, and the blocks of words in each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from markdown import Markdown
from mkdocs.config import load_config
from selectolax.lexbor import LexborHTMLParser, LexborNode

CONFIG = Path(__file__).parents[2] / "mkdocs.yml"
HEADINGS = {"h1", "h2", "h3"}
BLOCKS = {"p", "li", "tr", "dt", "dd"}
LEFT_OUT = ".footnote, .ime-strength, script, template"


@dataclass(slots=True)
class Block:
    """One paragraph, list item, table row or definition.

    *sources* are the ids it cites; *cites* is true of a link to a text as well.
    """

    kind: str
    text: str
    cites: bool
    sources: tuple[str, ...]
    leads_on: bool
    within: set[str]
    introduced_by: Block | None


@dataclass(slots=True)
class Section:
    """A heading and the blocks below it, up to the next heading."""

    id: str
    title: str
    says: tuple[str, ...]
    blocks: list[Block] = field(default_factory=list)


def sections_in(markdown: str) -> Iterator[Section]:
    """The sections of a page, converted as MkDocs converts it."""
    tree = LexborHTMLParser(_converter().reset().convert(markdown))
    for node in tree.css(LEFT_OUT):
        node.decompose()
    yield from _sections(tree)


@cache
def _converter() -> Markdown:
    """Python-Markdown as MkDocs sets it up for the site."""
    config = load_config(str(CONFIG))
    return Markdown(
        extensions=config["markdown_extensions"], extension_configs=config["mdx_configs"]
    )


def _sections(tree: LexborHTMLParser) -> Iterator[Section]:
    section = None
    previous = None
    for node in tree.css("h1, h2, h3, p, li, tr, dt, dd"):
        if node.tag in HEADINGS:
            if section:
                yield section
            says = tuple((node.attributes.get("data-says") or "").split())
            section = Section(node.attributes.get("id") or "", _words(node), says)
            previous = None
        elif section and not _holds_blocks(node):
            block = _block(node, previous)
            section.blocks.append(block)
            previous = block if node.tag == "p" and not _inside(node, "li") else previous
    if section:
        yield section


def _block(node: LexborNode, introduced_by: Block | None) -> Block:
    return Block(
        kind=node.tag or "",
        text=_words(node),
        cites=node.css_first(".footnote-ref, a[href^='http'], a[href*='sources.md#']") is not None,
        sources=tuple(_cited(node)),
        leads_on=_mostly_links(node),
        within={name for parent in _parents(node) for name in _classes(parent)} | _classes(node),
        introduced_by=introduced_by,
    )


def _cited(node: LexborNode) -> Iterator[str]:
    for mark in node.css(".footnote-ref"):
        yield (mark.attributes.get("href") or "").removeprefix("#fn:")


def _mostly_links(node: LexborNode) -> bool:
    """Whether a block is there to lead on: few words stand outside its links."""
    links = [link.text() for link in node.css("a[href]:not(.footnote-ref):not(.headerlink)")]
    return bool(links) and len(_words(node).split()) - len(" ".join(links).split()) <= 16


def _holds_blocks(node: LexborNode) -> bool:
    return any(inner.tag in BLOCKS for inner in node.css(", ".join(BLOCKS)) if inner != node)


def _inside(node: LexborNode, tag: str) -> bool:
    return any(parent.tag == tag for parent in _parents(node))


def _parents(node: LexborNode) -> Iterator[LexborNode]:
    parent = node.parent
    while parent:
        yield parent
        parent = parent.parent


def _classes(node: LexborNode) -> set[str]:
    return set((node.attributes.get("class") or "").split())


def _words(node: LexborNode) -> str:
    """The words of *node*, without footnote numbers and the sign of its permalink."""
    tree = LexborHTMLParser(node.html or "")
    for mark in tree.css("sup, .headerlink, svg"):
        mark.decompose()
    return " ".join(tree.text(separator=" ").split())
