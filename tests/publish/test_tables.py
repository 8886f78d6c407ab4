"""A cell of a table of many columns brings the name of its column along."""

from __future__ import annotations

from scripts.publish.site import Page
from scripts.publish.tables import name_cells

HEAD = "<th>Kind</th><th>Who gives it</th><th>Good for</th>"
ROW = "<td>IME</td><td>a clinician</td><td>an answer</td>"


def named(head: str, row: str) -> list[str | None]:
    """What the cells of *row* say that they are about, below *head*."""
    table = f"<table><thead><tr>{head}</tr></thead><tbody><tr>{row}</tr></tbody></table>"
    page = Page.parsed("/", f'<article class="md-typeset">{table}</article>')
    name_cells(page)
    return [cell.attributes.get("data-label") for cell in page.tree.css("td")]


def test_each_cell_but_the_first_says_what_it_is_about() -> None:
    """
    The first names its row.
    """
    head, row = f"{HEAD}<th>Cannot <em>give</em></th>", f"{ROW}<td>certainty</td>"

    assert named(head, row) == [None, "Who gives it", "Good for", "Cannot give"]


def test_a_table_that_fits_stays_as_it_is() -> None:
    """
    Three columns have room on a phone.
    """
    assert named(HEAD, ROW) == [None, None, None]
