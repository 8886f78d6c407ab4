"""Sources are written below pages from the register, never by hand."""

import pytest

from assessment.sources import SOURCES
from scripts.pages.footnotes import UnknownSourceError, with_footnotes
from scripts.pages.page import SOURCES_BELOW, Page

SOURCE = SOURCES[0]


def finished(text: str) -> str:
    return with_footnotes(Page("docs/guide/some-page.md", text)).text


def test_a_cited_source_stands_below_the_page() -> None:
    """
    With its title, its address, how strong it is, and the day we read it.
    """
    text = finished(f"A claim.[^{SOURCE.id}]\n")
    below = text.partition(SOURCES_BELOW)[2]

    assert f"[^{SOURCE.id}]: [{SOURCE.title}]({SOURCE.url})" in below
    assert str(SOURCE.read.year) in below


def test_a_text_known_through_others_says_through_whom() -> None:
    """
    Beside the source, and in a count of its own at the foot of the page.
    """
    reported = next(source for source in SOURCES if source.reported_by)
    below = finished(f"A claim.[^{reported.id}]\n").partition(SOURCES_BELOW)[2]

    assert f">Reported by {reported.reported_by}, read " in below
    assert "rests on one text that we know through a law firm or others." in below


def test_writing_the_sources_again_changes_nothing() -> None:
    """
    A page that was finished once is finished.
    """
    text = finished(f"A claim.[^{SOURCE.id}]\n")

    assert finished(text) == text


def test_a_source_no_longer_cited_goes() -> None:
    """
    Below the mark stands what the words above it cite, and nothing else.
    """
    text = finished(f"A claim.[^{SOURCE.id}]\n")

    assert finished(text.replace(f"A claim.[^{SOURCE.id}]", "A view.")) == "A view.\n"


def test_an_unknown_source_is_named() -> None:
    """
    The page and the culprit, in one sentence.
    """
    with pytest.raises(UnknownSourceError, match=r"some-page.*no-such-source"):
        finished("A claim.[^no-such-source]\n")
