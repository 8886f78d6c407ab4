"""Let the rules themselves say, in the changelog, what moved with them.

The changelog holds `[//]: # (sheets moved: OLD to NEW)`, and for today's rules `[//]: # (files
moved: OLD to NEW)`.  Below such a line, down to `[//]: # (so far)`, the script writes how many
answer sheets, or which decided files, end otherwise.  What moved with an earlier version stands as
it was published: its files were read by questions that are no longer asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from assessment import words
from assessment.conditions import DONT_KNOW
from assessment.model import Recommendation
from assessment.questions import QUESTIONS
from assessment.records.edition import edition_of
from assessment.rules import VERSION
from scripts.pages.decided_files import DecidedFile, decided_files
from scripts.pages.page import Page
from scripts.pages.rules_diff import OPEN, Version, ends, moves, read, version_of
from scripts.pages.rules_dump import dump

MOVED = re.compile(
    r"^(?P<mark>\[//\]: # \((?P<what>sheets|files) moved: (?P<old>[\d.]+) to (?P<new>[\d.]+)\))\n"
    r".*?^(?P<end>\[//\]: # \(so far\))$",
    re.MULTILINE | re.DOTALL,
)


class UnkeptVersionError(Exception):
    """A version that the changelog counts from, and whose gates are not kept."""


def with_what_moved(page: Page) -> Page:
    """The page with what moved below each line that asks for it.

    Raises UnkeptVersionError where one of the versions is not kept.
    """
    return replace(page, text=MOVED.sub(_written, page.text))


def as_presumed(file: DecidedFile) -> dict[str, str]:
    """The first reader's answers, with what the check presumes where there is none."""
    told = {asked: option for asked, option in file.first.answers.items() if option != DONT_KNOW}
    return {asked.id: asked.presumed for asked in QUESTIONS if asked.presumed} | told


def _written(found: re.Match[str]) -> str:
    if found["new"] != VERSION:
        return found.group()
    before = _kept(found["old"])
    lines = _files(before) if found["what"] == "files" else _sheets(before, read(dump()))
    return "\n".join([found["mark"], "", *lines, "", found["end"]])


def _kept(version: str) -> Version:
    edition = edition_of(version)
    if edition is None:
        raise UnkeptVersionError(f"No gates of rules {version} are kept: name another version.")
    return version_of(version, edition)


def _sheets(before: Version, after: Version) -> Iterator[str]:
    counted = moves(before, after)
    total = sum(counted.values())
    moved = {pair: count for pair, count in counted.items() if pair[0] != pair[1]}
    opened = sum(count for (old, _), count in moved.items() if old == OPEN)
    changed = sum(moved.values()) - opened
    yield (
        f"Of {total:,} complete answer sheets, {changed:,} ({changed / total:.2%}) moved to another"
        f" recommendation, and {opened:,} ({opened / total:.2%}) could not be told before."
    )
    yield from ("", "| From | To | Answer sheets | Share |", "|---|---|---|---|")
    for (old, new), count in sorted(moved.items(), key=lambda item: -item[1]):
        number = f"{count:,}".replace(",", ",<wbr>")
        yield f"| {_name(old)} | {_name(new)} | {number} | {_share(count / total)} |"


def _share(part: float) -> str:
    return f"{part:.2%}" if part >= 0.00005 else "under 0.01%"


def _files(before: Version) -> Iterator[str]:
    files = decided_files()
    known = tuple(zip(files, ends(before, map(as_presumed, files)), strict=True))
    moved = [(file, earlier) for file, earlier in known if _today(file) not in {*earlier, OPEN}]
    opened = [file for file, earlier in known if len(earlier) > 1 and _today(file) in earlier]
    same = len(files) - len(moved) - len(opened)
    yield (
        f"Of {len(files)} [decided files](how-it-decides/validation.md), answered as their first"
        f" reader did and with what is presumed of the rest, {same} end as they did,"
        f" {len(moved)} {'ends' if len(moved) == 1 else 'end'} otherwise, and {len(opened)} are"
        " settled now that rules "
        f"{before.version} left open."
    )
    yield from ("", "| Decided file | It could end in | It ends in |", "|---|---|---|")
    for file, earlier in moved:
        yield f"| {_link(file)} | {_names(earlier)} | {_name(_today(file))} |"
    if opened:
        yield from ("", f'??? note "Settled now: {len(opened)} files"', "")
        yield from (f"    - {_link(each)}" for each in opened)


def _today(file: DecidedFile) -> str:
    return file.first.ours.value if file.first.ours else OPEN


def _link(file: DecidedFile) -> str:
    return f"[{file.about['source_name']}](how-it-decides/validation.md#{file.id})"


def _names(ends: frozenset[str]) -> str:
    return " or ".join(_name(each.value) for each in Recommendation if each.value in ends)


def _name(end: str) -> str:
    return words.CANNOT_BE_TOLD if end == OPEN else words.NAMES[Recommendation(end)]
