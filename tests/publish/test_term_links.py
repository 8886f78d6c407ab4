"""The first mention of a term on a page explains it."""

import pytest

from scripts.pages.glossary import terms
from scripts.publish.site import Page
from scripts.publish.term_links import link_terms

TERM = next(term for term in terms() if term.id == "mmi")
MENTION = f'<abbr title="{TERM.meaning}">MMI</abbr>'
LINK = f'<a class="ime-term" href="../guide/glossary/#{TERM.anchor}" title="{TERM.meaning}">MMI</a>'


def linked(html: str) -> str:
    """What is left of a page's body once its terms are links."""
    page = Page.parsed("/changelog/", html)
    link_terms(page)
    return (page.tree.body and page.tree.body.inner_html) or ""


def test_only_the_first_mention_is_a_link() -> None:
    """
    One a page is enough to learn a word.
    """
    assert linked(f"<p>{MENTION} and {MENTION}</p>") == f"<p>{LINK} and MMI</p>"


@pytest.mark.parametrize("tag", ["h2", "dt", "summary", "a", "button"])
def test_no_link_stands_in_a_link_or_a_heading(tag: str) -> None:
    """
    There the word stays plain, and the next mention explains it.
    """
    html = f"<div><{tag}><b>{MENTION}</b></{tag}></div><p>{MENTION}</p>"

    assert linked(html) == f"<div><{tag}><b>MMI</b></{tag}></div><p>{LINK}</p>"
