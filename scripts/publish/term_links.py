"""The first mention of each term of the glossary on a page is a link to it."""

from __future__ import annotations

from html import escape

from selectolax.lexbor import LexborNode

from scripts.pages.glossary import Term, terms
from scripts.publish.site import Page, insert_before

GLOSSARY = "/guide/glossary/"
NO_LINKS_IN = {"a", "button", "dt", "figure", "h1", "h2", "h3", "head", "label", "nav", "summary"}


def link_terms(page: Page) -> None:
    """Make the first mention of each term a link to the glossary, and the rest plain.

    Python-Markdown marks every mention.  One a page is enough to learn a word, and a link can be
    reached by keyboard and by touch, which a mark alone cannot.
    """
    by_meaning = {term.meaning: term for term in terms()}
    met: set[Term] = set()
    for mention in page.tree.css("abbr[title]"):
        term = by_meaning[mention.attributes["title"] or ""]
        if term not in met and _may_hold_a_link(mention):
            met.add(term)
            insert_before(mention, _link(page, term, mention.text()))
            mention.decompose()
        else:
            mention.unwrap()


def _may_hold_a_link(node: LexborNode) -> bool:
    above = node.parent
    while above:
        if above.tag in NO_LINKS_IN:
            return False
        above = above.parent
    return True


def _link(page: Page, term: Term, mention: str) -> str:
    address = f"{page.link_to(GLOSSARY)}#{term.anchor}"
    return (
        f'<a class="ime-term" href="{address}" title="{escape(term.meaning)}">{escape(mention)}</a>'
    )
