"""The registry of every address we ever published: `docs/anchors.yml`, a line for each id.

    conflict: {at: /guide/when-it-helps/#conflict, title: …, since: 2026-11-24, was: [/#conflict]}

`at` is where the section stands, `was` where it stood before.  An id is unique on the site and
never used again.  `scripts/generate` adds what is new and follows what has moved.  Where a section
has gone, or has another id now, a person says which one takes its place: `to: ID`.

No line ever goes: `scripts/check` compares it with all that was ever committed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from difflib import get_close_matches
from pathlib import Path
from typing import Any

import yaml

from scripts.pages.page import Addressed

ROOT = Path(__file__).parents[2]
PATH = "docs/anchors.yml"
REGISTRY = ROOT / PATH
HEAD = """\
# Every address we ever published.  Written by scripts/generate; scripts/pages/anchors.py says how.
# Yours to write: `to: ID`, in the line of a section that has gone or has another id now.
"""


class AnchorError(Exception):
    """An address would no longer lead where it leads."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What the registry knows of one id."""

    at: str
    title: str
    since: date
    was: tuple[str, ...] = ()
    to: str = ""


Registry = Mapping[str, Entry]


def renewed(registry: Registry, standing: Iterable[Addressed], today: date) -> dict[str, Entry]:
    """The registry with what is new added, and with what has moved where it is now.

    Raises AnchorError where an address would break; its words say what to do.
    """
    by_id, problems = _by_id(standing)
    pages = {each.at for each in by_id.values() if "#" not in each.at}
    new = {anchor: Entry(each.at, each.title, today) for anchor, each in by_id.items()}
    for anchor, entry in registry.items():
        now = replace(entry, at=new[anchor].at, title=new[anchor].title) if anchor in new else entry
        was = {*entry.was, *spellings(anchor, entry.at)} - {*spellings(anchor, now.at), *pages}
        new[anchor] = replace(now, was=tuple(sorted(was)))
    problems += [*_broken(new, by_id), *_disputed(new)]
    if problems:
        raise AnchorError("\n".join(problems))
    return dict(sorted(new.items()))


def spellings(anchor: str, at: str) -> tuple[str, ...]:
    """Every way to write an address: a page is also reached with the id of its first heading."""
    return (at,) if "#" in at else (at, f"{at}#{anchor}")


def addresses(registry: Registry, anchor: str) -> tuple[str, ...]:
    """Every address that ever led to this section."""
    return (*spellings(anchor, registry[anchor].at), *registry[anchor].was)


def page_of(address: str) -> str:
    return address.partition("#")[0]


def standing_id(registry: Registry, anchor: str) -> str:
    """The id of the section that *anchor* leads to today; empty where it leads to none."""
    seen: set[str] = set()
    while anchor in registry and anchor not in seen:
        if not registry[anchor].to:
            return anchor
        seen.add(anchor)
        anchor = registry[anchor].to
    return ""


def _by_id(standing: Iterable[Addressed]) -> tuple[dict[str, Addressed], list[str]]:
    by_id: dict[str, Addressed] = {}
    problems = []
    for each in standing:
        if not re.fullmatch("[a-z0-9]+(-[a-z0-9]+)*", each.id):
            problems.append(f"#{each.id} at {each.at}: small letters, digits and hyphens.")
        first = by_id.setdefault(each.id, each)
        if first is not each:
            problems.append(
                f"#{each.id} stands twice, at {first.at} and at {each.at}: "
                "give the newer section an id of its own."
            )
    return by_id, problems


def _broken(registry: Registry, standing: Mapping[str, Addressed]) -> Iterator[str]:
    """What is gone with nothing in its place, and what came back under a retired id."""
    for anchor, entry in registry.items():
        if anchor in standing and entry.to:
            yield f"#{anchor} was given up for #{entry.to}, and no id is used again: take another."
        elif anchor not in standing and not entry.to:
            yield (
                f"#{anchor}, “{entry.title}”, stood at {entry.at} and is gone. "
                f"Say in its line of {PATH} what takes its place, as in: "
                f"to: {_likely(entry, standing)}"
            )
        elif not standing_id(registry, anchor):
            yield f"#{anchor} leads to #{entry.to}, which does not stand: name another in {PATH}."


def _likely(entry: Entry, standing: Mapping[str, Addressed]) -> str:
    """The id of the section that most likely takes the place of *entry*."""
    page = page_of(entry.at)
    ids = {each.title: each.id for each in standing.values() if page_of(each.at) == page}
    (title,) = get_close_matches(entry.title, ids, 1) or [""]
    return ids.get(title, "ID")


def _disputed(registry: Registry) -> Iterator[str]:
    """Addresses that would lead to two sections."""
    holders: dict[str, str] = {}
    for anchor in registry:
        leads = standing_id(registry, anchor)
        for address in addresses(registry, anchor) if leads else ():
            if holders.setdefault(address, leads) != leads:
                yield f"{address} cannot lead to both #{holders[address]} and #{leads}."


def read(text: str) -> dict[str, Entry]:
    """What the lines of a registry say.

    Raises AnchorError for a line that is not as `written` writes it.
    """
    rows = yaml.load(text, Loader=getattr(yaml, "CBaseLoader", yaml.BaseLoader)) or {}
    return {anchor: _entry(anchor, row) for anchor, row in rows.items()}


def _entry(anchor: str, row: Mapping[str, Any]) -> Entry:
    try:
        since, was = date.fromisoformat(row["since"]), tuple(row.get("was", ()))
        return Entry(**{**row, "since": since, "was": was})
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise AnchorError(f"{PATH}, in the line of #{anchor}: {error}") from error


def written(registry: Registry) -> str:
    return HEAD + "".join(f"{anchor}: {_row(entry)}\n" for anchor, entry in registry.items())


def _row(entry: Entry) -> str:
    row: dict[str, object] = {"at": entry.at, "title": entry.title, "since": entry.since}
    row |= {"was": list(entry.was)} if entry.was else {}
    row |= {"to": entry.to} if entry.to else {}
    return yaml.safe_dump(
        row, default_flow_style=True, sort_keys=False, allow_unicode=True, width=10_000
    ).strip()
