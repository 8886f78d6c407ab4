"""The eight options side by side: whole, short, and each leading to where the guide says more."""

from dataclasses import astuple

from selectolax.lexbor import LexborHTMLParser, LexborNode

from assessment.model import Recommendation
from assessment.rules import GATES
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
        *("no-ime", "yourselves", "letter", "call", "records", "functional", "examination"),
        "waiting",
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


def test_every_end_leads_to_a_row() -> None:
    """
    Whatever decides a file, the table marks an option for it, also where that is no IME at all.
    """
    marking = {mark for row in TABLE.css("tbody tr") for mark in marks(row)}
    left_out = [gate.id for gate in GATES if not marking & {gate.id, gate.then.value}]

    assert left_out == []
    assert Recommendation.PROCEED.value in marking
    assert [row for row in TABLE.css("[data-step=no-ime]") if "not_appropriate" in marks(row)]


def marks(row: LexborNode) -> set[str]:
    """What makes the result mark a row."""
    return set((row.attributes["data-marked"] or "").split())
