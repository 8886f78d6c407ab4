"""A record by the rules of its own edition: whether they say what it says that they said."""

from __future__ import annotations

from dataclasses import dataclass

from assessment.carried_over import earlier
from assessment.model import Recommendation
from assessment.records.edition import Edition, Told, edition_of
from assessment.records.opening import Kept
from assessment.words import listed


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnRules:
    """What a record's own rules come to on its answers, today as on its day.

    *title* is "" where they were never released, or are older than those that are kept.  *agrees*
    says whether the record says the same, and is None where it cannot be compared; *words* say all
    of it.
    """

    recommendation: Recommendation | None
    title: str
    agrees: bool | None
    words: str


def by_own_rules(kept: Kept) -> OwnRules | None:
    """What the rules that *kept* names say of its answers; None where it names none."""
    version = kept.rules_version
    if not version:
        return None
    edition = edition_of(version)
    if edition is None:
        why = "are older than those we keep" if earlier(version) else "were never released"
        words = f"Rules {version} {why}, so what it says cannot be worked out again."
        return OwnRules(recommendation=None, title="", agrees=None, words=words)
    told = edition.tells(kept.answers)
    title = _title(edition, told.recommendation)
    agrees = _agrees(kept, edition, told) if kept.said.is_told else None
    words = f"Worked out again by its own rules, {version}, its answers come to {title}{_by(told)}"
    return OwnRules(
        recommendation=told.recommendation,
        title=title[0].upper() + title[1:],
        agrees=agrees,
        words=f"{words}{_compared(kept, edition, told, agrees)}",
    )


def _agrees(kept: Kept, edition: Edition, told: Told) -> bool:
    return _same_end(kept, edition, told) and _said_to_decide(kept) == {g.id for g in told.deciding}


def _same_end(kept: Kept, edition: Edition, told: Told) -> bool:
    """Whether the record names the recommendation, by its id and in its title."""
    name = kept.said.title.partition(",")[0]
    named = {name: each for each, name in edition.names.items()}.get(name)
    return kept.said.recommendation is named is told.recommendation


def _said_to_decide(kept: Kept) -> set[str]:
    return {rule_id for rule_id, said in kept.said.findings.items() if said.decides}


def _by(told: Told) -> str:
    titles = [f"“{gate.title}”" for gate in told.deciding]
    return f", by {listed(titles)}" if titles else ""


def _compared(kept: Kept, edition: Edition, told: Told, agrees: bool | None) -> str:
    if agrees is None:
        return ". The record does not say what it came to."
    if agrees:
        return ", as it says."
    if kept.said.title.partition(",")[0] != _title(edition, told.recommendation):
        what = f"says “{kept.said.title}”"
    elif not _same_end(kept, edition, told):
        what = "says so in words, and something else in its data"
    else:
        what = "rests that on other rules"
    return f". The record {what}, so it was altered, or never came from these rules."


def _title(edition: Edition, recommendation: Recommendation | None) -> str:
    return edition.names[recommendation] if recommendation else "no recommendation yet"
