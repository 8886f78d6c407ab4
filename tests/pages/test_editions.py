"""A version of the rules keeps a page, or a line where it changed words only."""

from __future__ import annotations

from dataclasses import replace

import pytest

from scripts.pages.editions import CHANGELOG, EditionError, with_edition
from scripts.pages.page import Page

SILENT = Page(CHANGELOG, "# Changes {#changes}\n")
PUBLISHED = Page(CHANGELOG, "Rules 9.1.0.\nRules 9.1.1.\n")
FIRST = with_edition({CHANGELOG: SILENT}, "9.1.0")


def edited(old: str, new: str) -> Page:
    """The page of version 9.1.0, had it read otherwise in one place."""
    assert FIRST.text.count(old) == 1
    return replace(FIRST, text=FIRST.text.replace(old, new))


EARLIER = edited("a recognized reason", "a known reason")


def test_a_minor_version_has_every_rule_as_it_reads() -> None:
    """
    On a page of its own, which tomorrow's rules do not change.
    """
    pages = {FIRST.name: EARLIER, CHANGELOG: PUBLISHED}

    assert FIRST.name.endswith("/9.1.0.md")
    with pytest.raises(EditionError, match="raise VERSION"):
        with_edition(pages, "9.1.0")


def test_a_patch_has_a_line_on_the_page_before_it() -> None:
    """
    The line says what it says, and what was said before; the rest of the page stays.
    """
    page = with_edition({FIRST.name: EARLIER, CHANGELOG: PUBLISHED}, "9.1.1")
    (line,) = set(page.text.splitlines()) - set(EARLIER.text.splitlines())

    assert line.startswith("Rules 9.1.1 changed words only: “Opinions conflict")
    assert line.index("a recognized reason") < line.index("where it read")
    assert line.index("where it read") < line.index("a known reason")
    assert page.text.replace(f"\n{line}\n", "") == EARLIER.text


def test_asking_again_changes_nothing() -> None:
    """
    A line is written once, also beside the line of another patch.
    """
    once = with_edition({FIRST.name: EARLIER, CHANGELOG: SILENT}, "9.1.1")
    pages = {FIRST.name: once, CHANGELOG: PUBLISHED}
    twice = with_edition(pages, "9.1.1")
    later = with_edition(pages, "9.1.2")

    assert twice == once
    assert later.text.count("Rules 9.1.1 ") == later.text.count("Rules 9.1.2 ") == 1


def test_a_published_patch_reads_as_it_was_published() -> None:
    """
    Another word is another patch.
    """
    once = with_edition({FIRST.name: EARLIER, CHANGELOG: SILENT}, "9.1.1")
    reworded = replace(once, text=once.text.replace("“Opinions conflict", "“Views conflict"))

    with pytest.raises(EditionError, match="raise VERSION"):
        with_edition({FIRST.name: reworded, CHANGELOG: PUBLISHED}, "9.1.1")


def test_a_patch_brings_no_rule_and_takes_none() -> None:
    """
    That is more than words, and has a page.
    """
    fewer = edited("Factors added a sentence and never decided.\n\n", "")

    with pytest.raises(EditionError, match="no patch does that"):
        with_edition({FIRST.name: fewer, CHANGELOG: SILENT}, "9.1.1")


def test_a_patch_needs_the_page_before_it() -> None:
    """
    Or it would be recorded nowhere.
    """
    with pytest.raises(EditionError, match="restore it"):
        with_edition({CHANGELOG: SILENT}, "9.1.1")
