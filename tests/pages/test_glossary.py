"""The first mention of a term on a page explains it; the glossary explains them all."""

from scripts.pages.glossary import terms, with_links

TERM = next(term for term in terms() if term.id == "mmi")
MENTION = f'<abbr title="{TERM.meaning}">MMI</abbr>'


def test_every_term_has_its_own_address() -> None:
    """
    No two share an id, and none shares what it is found by.
    """
    anchors = [term.anchor for term in terms()]
    marks = [mark for term in terms() for mark in term.marks]

    assert len(set(anchors)) == len(anchors)
    assert len(set(marks)) == len(marks)


def test_every_meaning_is_its_own_sentence() -> None:
    """
    A mention finds its term by the meaning behind it.
    """
    meanings = [term.meaning for term in terms()]

    assert len(set(meanings)) == len(meanings)
    assert all(meaning.endswith(".") for meaning in meanings)


def test_only_the_first_mention_is_a_link() -> None:
    """
    One a page is enough to learn a word.
    """
    html = with_links(f"<p>{MENTION} and {MENTION}</p>", "../glossary/")

    assert html.count(f'href="../glossary/#{TERM.anchor}"') == 1
    assert html.endswith("and MMI</p>")


def test_no_link_stands_in_a_link_or_a_heading() -> None:
    """
    There the word stays plain, and the next mention explains it.
    """
    html = with_links(f'<h2>{MENTION}</h2><a href="#">{MENTION}</a><p>{MENTION}</p>', "../")

    assert html.startswith('<h2>MMI</h2><a href="#">MMI</a><p><a class="ime-term"')
