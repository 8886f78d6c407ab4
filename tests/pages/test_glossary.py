"""The glossary explains every term."""

from scripts.pages.glossary import terms


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
