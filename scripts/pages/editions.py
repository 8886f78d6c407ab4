"""What the rules said in each of their versions.

A version that changed a recommendation, a question or a reason has a page of its own, with every
rule as it read.  One that changed words only has a line on the page of the version before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from difflib import SequenceMatcher

from assessment.rules import VERSION
from scripts.pages.page import Page
from scripts.pages.page_templates import templates

FOLDER = "docs/how-it-decides/rules"
CHANGELOG = "docs/changelog.md"
BRIEF = "{ .ime-brief }\n"
WORDS_ONLY = re.compile(r"\nRules (?P<version>[\d.]+) changed words only: .*\n")


class EditionError(Exception):
    """Rules that were published under a version read otherwise now."""


def with_edition(pages: Mapping[str, Page], version: str = VERSION) -> Page:
    """The page that says how today's rules read; *version* is theirs.

    Raises EditionError where a published version would read otherwise, or where a patch of the
    version changes more than words.
    """
    major, minor, patch = version.split(".")
    first = f"{major}.{minor}.0"
    name = f"{FOLDER}/{first}.md"
    text = templates().get_template("rules-edition.md").render(version=first).rstrip() + "\n"
    before = pages.get(name)
    if patch == "0":
        now, kept = Page(name, text), before is not None
    elif before:
        now, kept = _with_words(before, version, text), version in _words_only(before)
    else:
        raise EditionError(f"{name} is gone, and rules {version} are a patch of those: restore it.")
    if kept and before != now and f"Rules {version}." in pages[CHANGELOG].text:
        raise EditionError(
            f"Rules {version} are in the changelog, and read otherwise now: "
            "raise VERSION in assessment/rules/__init__.py, for words by a patch; "
            f"or delete what {name} says of them, if they were never released."
        )
    return now


def _with_words(page: Page, version: str, text: str) -> Page:
    """The page of the version before, with a line for what *version* says in other words."""
    first = WORDS_ONLY.sub("", page.text)
    changed = list(_changed(first, text))
    if not all(new for _, new in changed):
        raise EditionError(
            f"Rules {version} have other rules than {page.name}: no patch does that."
        )
    words = "; ".join(f"“{new}” where it read “{old}”" for old, new in changed)
    line = f"\nRules {version} changed words only: {words}\n"
    lines = _words_only(page) | {version: line}
    return replace(page, text=first.replace(BRIEF, BRIEF + "".join(lines.values()), 1))


def _words_only(page: Page) -> dict[str, str]:
    """The line for each later version that changed words only."""
    return {found["version"]: found.group() for found in WORDS_ONLY.finditer(page.text)}


def _changed(before: str, after: str) -> Iterator[tuple[str, str]]:
    """Each line that differs, as it was and as it is; empty where lines came or went."""
    old, new = before.splitlines(), after.splitlines()
    for what, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if what == "replace" and j - i == m - k:
            yield from zip(old[i:j], new[k:m], strict=True)
        elif what != "equal":
            yield "", ""
