"""Zensical builds the same pages from the same sources; where it differs, we say why."""

import json
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator
from difflib import SequenceMatcher
from pathlib import Path
from urllib.parse import urljoin

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

from scripts.publish import zensical

DATA = 'script[type="application/ld+json"]'
EXPLAINED = {
    ("skip", "to the heading", "to #__skip"): (
        "all but 404.html",
        "“Skip to content” leads to a place above the heading",
    ),
    ("skip", "", "to #__skip"): ("404.html", "and stands on the page for lost addresses too"),
    ("ids", "", "__skip"): (
        "all but check/index.html check/list/index.html index.html",
        "on these three the place is missing, as their templates replace what it stands in",
    ),
    ("text", "", "Navigation"): ("all", "the menu's button says its name to who hears the page"),
    ("text", "", "Search"): ("all", "so does the search's button"),
}
"""What differs, as MkDocs and as Zensical write it; on which pages, and why."""


@pytest.fixture(scope="module")
def with_mkdocs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What MkDocs writes, before anything of ours finishes it."""
    site = tmp_path_factory.mktemp("mkdocs") / "site"
    subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--quiet", "--strict", "--site-dir", site],
        check=True,
    )
    return site


@pytest.fixture(scope="module")
def with_zensical(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return zensical.build(tmp_path_factory.mktemp("zensical"))


def addresses(site: Path) -> set[str]:
    return {file.relative_to(site).as_posix() for file in site.rglob("*.html")}


def test_zensical_builds_every_page(with_mkdocs: Path, with_zensical: Path) -> None:
    """
    The two engines build the same pages at the same addresses.
    """
    assert addresses(with_zensical) == addresses(with_mkdocs)


def test_zensical_lists_every_page_for_search_engines(
    with_mkdocs: Path, with_zensical: Path
) -> None:
    """
    The site maps name the same addresses with the same days, in whatever order.
    """
    ours, theirs = (
        sorted(
            url.text(separator=" ").split()
            for url in LexborHTMLParser((site / "sitemap.xml").read_text()).css("url")
        )
        for site in (with_mkdocs, with_zensical)
    )

    assert ours == theirs


def test_every_difference_is_explained(with_mkdocs: Path, with_zensical: Path) -> None:
    """
    Text, ids, links and what is said to programs are the same, but for what is explained.
    """
    pages = addresses(with_mkdocs)
    found: dict[tuple[str, str, str], set[str]] = defaultdict(set)
    for page in pages:
        for difference in differences(with_mkdocs / page, with_zensical / page, page):
            found[difference].add(page)

    assert {difference: named(where, pages) for difference, where in found.items()} == {
        difference: where for difference, (where, _) in EXPLAINED.items()
    }


def named(some: set[str], pages: set[str]) -> str:
    """Which pages, in the shorter way to say it."""
    rest = pages - some
    if len(rest) < len(some):
        return " ".join(["all", *(["but", *sorted(rest)] if rest else [])])
    return " ".join(sorted(some))


def differences(ours: Path, theirs: Path, address: str) -> Iterator[tuple[str, str, str]]:
    """Each place where two pages differ: in what, how ours has it, how theirs does."""
    before, after = said(ours, address), said(theirs, address)
    for facet in before:
        words, others = before[facet], after[facet]
        matcher = SequenceMatcher(None, words, others, autojunk=False)
        for change, i, j, m, n in matcher.get_opcodes() if words != others else ():
            if change != "equal":
                yield facet, " ".join(words[i:j]), " ".join(others[m:n])


def said(file: Path, address: str) -> dict[str, list[str]]:
    """What a page says to readers, to links and to programs; not which engine wrote it."""
    tree = LexborHTMLParser(file.read_text())
    here = f"http://site/{address}"
    links = [(node, urljoin(here, link)) for node, link in values(tree, "href")]
    found = {
        "ids": [each for _, each in values(tree, "id")],
        "meta": [
            each
            for node, each in values(tree, "content")
            if node.attributes.get("name") != "generator"
        ],
        "data": [json.dumps(json.loads(node.text())) for node in tree.css(DATA)],
        "scripts": [
            urljoin(here, each) for _, each in values(tree, "src") if "/bundle." not in each
        ],
        "links": [link for node, link in links if node.css_matches("a:not(.md-skip)")],
        "skip": [
            "to #__skip" if link.endswith("#__skip") else "to the heading"
            for node, link in links
            if node.css_matches(".md-skip")
        ],
    }
    for unread in tree.css("script, style, .md-skip"):
        unread.decompose()
    return found | {"text": tree.root.text(separator=" ").split() if tree.root else []}


def values(tree: LexborHTMLParser, attribute: str) -> Iterator[tuple[LexborNode, str]]:
    for node in tree.css(f"[{attribute}]"):
        yield node, node.attributes[attribute] or ""
