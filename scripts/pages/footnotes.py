"""Write the sources at the foot of each page from the register, so that none is typed twice.

A page cites with `[^id]`, where `id` is a source's.  Below the line `MARK` nothing is
written by hand.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from assessment import words
from assessment.model import Source, SourceKind
from assessment.sources import SOURCES

MARK = "[//]: # (The sources below are written by scripts/generate from assessment/sources.)"
CITED = re.compile(r"\[\^([\w-]+)\](?!:)")
CODE = re.compile(r"`[^`\n]*`")

KINDS = {
    SourceKind.COURT: ("text of a court or a law", "texts of courts and laws"),
    SourceKind.REGULATOR: ("regulator's text", "regulators' texts"),
    SourceKind.RESEARCH: ("peer-reviewed paper", "peer-reviewed papers"),
    SourceKind.CONSENSUS: ("text of professional guidance", "texts of professional guidance"),
    SourceKind.PRACTICE: ("practitioner's account", "practitioners' accounts"),
}


class UnknownSourceError(Exception):
    """A page cites what the register does not hold."""


def cited(page: str) -> list[str]:
    """The ids that a page's own words cite, in their order, each once."""
    return list(dict.fromkeys(CITED.findall(CODE.sub("", page.partition(MARK)[0]))))


def with_footnotes(path: Path, text: str) -> str:
    """The page at *path*, which reads *text*, with its footnotes as the register has them.

    Raises UnknownSourceError where the page cites an id that no source has.
    """
    own_words = text.partition(MARK)[0].rstrip()
    by_id = {source.id: source for source in SOURCES}
    ids = cited(own_words)
    unknown = [each for each in ids if each not in by_id]
    if unknown:
        raise UnknownSourceError(
            f"{path} cites [^{unknown[0]}], which assessment/sources/ does not hold: "
            "add the source there, or cite the id of one that is there."
        )
    if not ids:
        return own_words + "\n"
    chosen = [by_id[each] for each in ids]
    notes = "\n".join(map(footnote, chosen))
    return f"{own_words}\n\n{MARK}\n\n{strength(chosen)}\n{{ .ime-strength }}\n\n{notes}\n"


def footnote(source: Source) -> str:
    kind = source.kind.value[:1].upper() + source.kind.value[1:]
    read = f'<span class="ime-read">{kind}, read {words.read_on(source.read)}.</span>'
    return f"[^{source.id}]: [{source.title}]({source.url}), {source.publisher}. {read}"


def strength(sources: Iterable[Source]) -> str:
    """One sentence on how strong the page's sources are."""
    counts = Counter(source.kind for source in sources)
    parts = [
        f"{words.number(counts[kind]).lower()} {one if counts[kind] == 1 else many}"
        for kind, (one, many) in KINDS.items()
        if counts[kind]
    ]
    return f"This page rests on {words.listed(parts)}. What carries no number is our judgement."
