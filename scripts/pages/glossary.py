"""The glossary's terms, and the first mention of each on a page made a link to it."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from html import escape, unescape
from pathlib import Path

TERMS = Path(__file__).parents[2] / "docs/glossary.toml"
TAG = re.compile(r"<(/?)([a-z][a-z0-9]*)\b[^>]*?(/?)>")
MENTION = re.compile(r'<abbr title="([^"]*)">([^<]*)</abbr>')
NO_LINKS_IN = {"a", "button", "dt", "figure", "h1", "h2", "h3", "head", "label", "nav", "summary"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A word of the field, what it means, and where the guide says more."""

    id: str
    name: str
    meaning: str
    marks: tuple[str, ...] = ()
    see: str = ""
    source: str = ""

    @property
    def anchor(self) -> str:
        return f"term-{self.id}"


@cache
def terms() -> tuple[Term, ...]:
    """Every term, in the order of its name."""
    with TERMS.open("rb") as file:
        rows = tomllib.load(file)["term"]
    found = (Term(**{**row, "marks": tuple(row.get("marks", ()))}) for row in rows)
    return tuple(sorted(found, key=lambda term: term.name.lower()))


def with_links(html: str, glossary: str) -> str:
    """The page with the first mention of each term a link to *glossary*, and the rest plain.

    Python-Markdown marks every mention.  One a page is enough to learn a word, and a link can be
    reached by keyboard and by touch, which a mark alone cannot.
    """
    by_meaning = {term.meaning: term for term in terms()}
    met: set[Term] = set()

    def linked(found: re.Match[str]) -> str:
        term = by_meaning[unescape(found[1])]
        if term in met or _inside(html[: found.start()]):
            return found[2]
        met.add(term)
        return (
            f'<a class="ime-term" href="{glossary}#{term.anchor}" '
            f'title="{escape(term.meaning)}">{found[2]}</a>'
        )

    return MENTION.sub(linked, html)


def _inside(before: str) -> bool:
    """Whether what comes after *before* stands where a link must not."""
    depth = 0
    for closing, name, alone in TAG.findall(before):
        if name in NO_LINKS_IN and not alone:
            depth += -1 if closing else 1
    return depth > 0
