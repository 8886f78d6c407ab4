"""Tables of many columns say on a phone, cell by cell, what a cell is about.

Four columns leave no room there for a whole word.  So each row becomes a block, and each cell
brings the name of its column along, which the stylesheet puts before it.
"""

from __future__ import annotations

from selectolax.lexbor import LexborNode

from scripts.publish.site import Page

MANY = 4


def name_cells(page: Page) -> None:
    """Write the name of its column into each cell of a table that is too wide for a phone."""
    for table in page.tree.css(".md-typeset table:not([class])"):
        names = [" ".join(head.text().split()) for head in table.css("thead th")]
        if len(names) >= MANY:
            table.attrs["data-stacks"] = ""
            for row in table.css("tbody tr"):
                _name(row.css("th, td"), names)


def _name(cells: list[LexborNode], names: list[str]) -> None:
    # The first cell names its row, and needs no name of a column.
    for cell, name in list(zip(cells, names, strict=True))[1:]:
        cell.attrs["data-label"] = name
