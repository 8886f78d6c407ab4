"""Write the sources at the foot of each page from the register, so that none is typed twice.

A page cites with `[^id]`, where `id` is a source's.  Below the line `SOURCES_BELOW` nothing
is written by hand.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from assessment import words
from assessment.model import Source, SourceKind
from assessment.sources import SOURCES
from scripts.pages.page import SOURCES_BELOW, Page

KINDS = {
    SourceKind.COURT: ("text of a court or a law", "texts of courts and laws"),
    SourceKind.REPORTED: (
        "text that we know through a law firm or others",
        "texts that we know through law firms and others",
    ),
    SourceKind.REGULATOR: ("regulator's text", "regulators' texts"),
    SourceKind.RESEARCH: ("peer-reviewed paper", "peer-reviewed papers"),
    SourceKind.CONSENSUS: ("text of professional guidance", "texts of professional guidance"),
    SourceKind.PRACTICE: ("practitioner's account", "practitioners' accounts"),
}


class UnknownSourceError(Exception):
    """A page cites what the register does not hold."""


def with_footnotes(page: Page) -> Page:
    """The page with its footnotes as the register has them.

    Raises UnknownSourceError where the page cites an id that no source has.
    """
    by_id = {source.id: source for source in SOURCES}
    unknown = [each for each in page.cites if each not in by_id]
    if unknown:
        raise UnknownSourceError(
            f"{page.name} cites [^{unknown[0]}], which assessment/sources/ does not hold: "
            "add the source there, or cite the id of one that is there."
        )
    if not page.cites:
        return replace(page, text=page.own_words + "\n")
    sources = [by_id[each] for each in page.cites]
    notes = "\n".join(map(footnote, sources))
    below = f"{SOURCES_BELOW}\n\n{strength(sources)}\n{{ .ime-strength }}\n\n{notes}\n"
    return replace(page, text=f"{page.own_words}\n\n{below}")


def footnote(source: Source) -> str:
    strength = source.strength[:1].upper() + source.strength[1:]
    read = f'<span class="ime-read">{strength}, read {words.read_on(source.read)}.</span>'
    return f"[^{source.id}]: [{source.title}]({source.url}), {source.publisher}. {read}"


def strength(sources: Iterable[Source]) -> str:
    """One sentence on how strong the page's sources are."""
    counts = Counter(source.kind for source in sources)
    parts = [
        f"{words.number(counts[kind]).lower()} {one if counts[kind] == 1 else many}"
        for kind, (one, many) in KINDS.items()
        if counts[kind]
    ]
    return f"This page rests on {words.listed(parts)}."
