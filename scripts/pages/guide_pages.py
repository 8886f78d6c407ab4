"""The guide's pages as readers meet them: sections, and the blocks of words in each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path

from markdown import Markdown
from mkdocs.config import load_config
from mkdocs.utils.meta import get_data
from selectolax.lexbor import LexborHTMLParser, LexborNode

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
HEADINGS = {"h1", "h2", "h3"}
BLOCKS = {"p", "li", "tr", "dt", "dd"}
LEFT_OUT = ".footnote, .ime-strength, script, template"


@dataclass(slots=True)
class Block:
    """One paragraph, list item, table row or definition."""

    kind: str
    text: str
    cites: bool
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


@dataclass(slots=True)
class GuidePage:
    """A page of the guide, read from its Markdown."""

    path: Path
    meta: dict[str, object]
    sections: list[Section]

    @property
    def name(self) -> str:
        return self.path.relative_to(ROOT).as_posix()

    @property
    def text(self) -> str:
        """Its sentences; names that a definition explains are none."""
        blocks = [block for section in self.sections for block in section.blocks]
        return "\n".join(block.text for block in blocks if block.kind != "dt")

    def day(self, name: str) -> date | None:
        """The date the front matter gives for *name*, if it is one."""
        value = self.meta.get(name)
        return value if isinstance(value, date) else None


def guide_pages() -> Iterator[GuidePage]:
    """The front page, the pages under `docs/guide/`, and what we say of ourselves."""
    yield read(DOCS / "index.md")
    yield from map(read, sorted((DOCS / "guide").rglob("*.md")))
    yield read(DOCS / "about/index.md")
    yield read(DOCS / "about/talk-it-through.md")


def read(path: Path) -> GuidePage:
    text, meta = get_data(path.read_text(encoding="utf-8"))
    tree = LexborHTMLParser(_converter().reset().convert(text))
    for node in tree.css(LEFT_OUT):
        node.decompose()
    return GuidePage(path=path, meta=meta, sections=list(_sections(tree)))


@cache
def _converter() -> Markdown:
    """Python-Markdown as MkDocs sets it up for the site."""
    config = load_config(str(ROOT / "mkdocs.yml"))
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
        leads_on=_mostly_links(node),
        within={name for parent in _parents(node) for name in _classes(parent)} | _classes(node),
        introduced_by=introduced_by,
    )


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
