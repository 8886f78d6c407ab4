"""Sources are written below pages from the register, never by hand."""

from pathlib import Path

import pytest

from assessment.sources import SOURCES
from scripts.pages.footnotes import MARK, UnknownSourceError, with_footnotes

PAGE = Path("docs/guide/some-page.md")
SOURCE = SOURCES[0]


def test_a_cited_source_stands_below_the_page() -> None:
    """
    With its title, its address, how strong it is, and the day we read it.
    """
    page = with_footnotes(PAGE, f"A claim.[^{SOURCE.id}]\n")
    below = page.partition(MARK)[2]

    assert f"[^{SOURCE.id}]: [{SOURCE.title}]({SOURCE.url})" in below
    assert str(SOURCE.read.year) in below


def test_writing_the_sources_again_changes_nothing() -> None:
    """
    A page that was finished once is finished.
    """
    page = with_footnotes(PAGE, f"A claim.[^{SOURCE.id}]\n")

    assert with_footnotes(PAGE, page) == page


def test_a_source_no_longer_cited_goes() -> None:
    """
    Below the mark stands what the words above it cite, and nothing else.
    """
    page = with_footnotes(PAGE, f"A claim.[^{SOURCE.id}]\n")

    assert with_footnotes(PAGE, page.replace(f"A claim.[^{SOURCE.id}]", "A view.")) == "A view.\n"


def test_an_unknown_source_is_named() -> None:
    """
    The page and the culprit, in one sentence.
    """
    with pytest.raises(UnknownSourceError, match=r"some-page.*no-such-source"):
        with_footnotes(PAGE, "A claim.[^no-such-source]\n")
