"""The six options side by side: whole, short, and each leading to where the guide says more."""

from dataclasses import astuple

from selectolax.lexbor import LexborHTMLParser

from scripts.pages import anchors
from scripts.pages.page import ROOT
from scripts.pages.page_templates import COMPARED
from scripts.pages.steps import options

TABLE = LexborHTMLParser((ROOT / "overrides/generated/comparison.html").read_text("utf-8"))


def test_a_row_to_each_option_and_a_label_to_each_cell() -> None:
    """
    The check marks a row by its id; a phone shows the cells without the head of the table.
    """
    rows = TABLE.css("tbody tr")

    assert [row.attributes["data-step"] for row in rows] == [
        *("letter", "call", "records", "functional", "examination", "waiting")
    ]
    assert all(
        [label.text() for label in row.css(".ime-compare__label")]
        == [heading for _, heading in COMPARED]
        for row in rows
    )


def test_cells_are_short_enough_to_compare() -> None:
    """
    A cell that needs a sentence belongs below the table.
    """
    said = [cell for option in options() for cell in astuple(option) if isinstance(cell, str)]

    assert all(said)
    assert max(len(cell.split()) for cell in said) <= 9


def test_each_option_leads_to_an_address_that_stays() -> None:
    """
    To a page or a section that the registry of addresses holds.
    """
    registry = anchors.read(anchors.REGISTRY.read_text(encoding="utf-8"))
    kept = {each.at for each in registry.values()}

    assert {f"/{option.more}" for option in options()} <= kept
