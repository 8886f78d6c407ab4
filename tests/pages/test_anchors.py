"""The registry of addresses: what it adds, what it follows, what it refuses."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from scripts.pages import anchors
from scripts.pages.anchors import AnchorError, Entry, renewed
from scripts.pages.page import Addressed

DAY, LATER = date(2026, 11, 24), date(2027, 11, 24)


def section(name: str, page: str = "/guide/") -> Addressed:
    return Addressed(name, f"{page}#{name}", name.title())


def test_a_new_section_is_added_with_the_day() -> None:
    """
    And an old one keeps the day on which it was first there.
    """
    first = renewed({}, [section("old")], DAY)
    second = renewed(first, [section("old"), section("new")], LATER)

    assert {anchor: entry.since for anchor, entry in second.items()} == {"old": DAY, "new": LATER}


def test_a_section_that_moved_keeps_its_address() -> None:
    """
    It is found under its id, wherever it stands.
    """
    before = renewed({}, [section("conflict")], DAY)
    after = renewed(before, [section("conflict", "/guide/conflict/")], LATER)

    assert after["conflict"].at == "/guide/conflict/#conflict"
    assert after["conflict"].was == ("/guide/#conflict",)


def test_a_page_that_moved_keeps_both_its_addresses() -> None:
    """
    The page's own, and the one with the id of its first heading.
    """
    before = renewed({}, [Addressed("prepare", "/prepare/", "Prepare")], DAY)
    after = renewed(before, [Addressed("prepare", "/guide/prepare/", "Prepare")], LATER)

    assert after["prepare"].was == ("/prepare/", "/prepare/#prepare")


def test_a_section_that_is_gone_needs_one_in_its_place() -> None:
    """
    The message names the line to change, and guesses what to write.
    """
    before = renewed({}, [section("opinions-conflict"), section("safety")], DAY)
    now = [section("opinions-in-conflict"), section("safety")]

    with pytest.raises(AnchorError, match=r"opinions-conflict.*to: opinions-in-conflict"):
        renewed(before, now, LATER)

    told = before | {"opinions-conflict": replace(before["opinions-conflict"], to="safety")}
    assert anchors.standing_id(renewed(told, now, LATER), "opinions-conflict") == "safety"


def test_an_id_stands_once_and_is_never_used_again() -> None:
    """
    Neither on two pages at once, nor later for something else; and it can be read out.
    """
    retired = {"old": Entry("/guide/#old", "Old", DAY, to="new"), "new": Entry("/#new", "New", DAY)}

    with pytest.raises(AnchorError, match="stands twice"):
        renewed({}, [section("same"), section("same", "/about/")], DAY)
    with pytest.raises(AnchorError, match="small letters"):
        renewed({}, [section("Not_So")], DAY)
    with pytest.raises(AnchorError, match="no id is used again"):
        renewed(retired, [section("old"), Addressed("new", "/#new", "New")], LATER)


def test_a_former_address_belongs_to_one_section() -> None:
    """
    A new section cannot take the address that another one left.
    """
    before = {"home-conflict": Entry("/#home-conflict", "Conflict", DAY, was=("/#conflict",))}

    with pytest.raises(AnchorError, match=r"/#conflict cannot lead to both"):
        renewed(before, [section("home-conflict", "/"), section("conflict", "/")], LATER)


def test_what_is_written_reads_the_same() -> None:
    """
    Quotation marks, colons and accents included, and words that YAML takes for something else.
    """
    entry = Entry("/#a", "“It’s: é” {1}", DAY, was=("/#b", "/c/"), to="d")  # noqa: RUF001
    plain = Entry("/#no", "No", DAY, to="2024")
    known = {"a": entry, "no": plain, "2024": plain}

    assert anchors.read(anchors.written(known)) == known


@pytest.mark.parametrize("row", ["{at: /, title: T, since: 2026-11-24, too: b}", "{at: /}", "b"])
def test_a_line_that_cannot_be_read_is_named(row: str) -> None:
    """
    People write in the registry, and err.
    """
    with pytest.raises(AnchorError, match="in the line of #records: "):
        anchors.read(f"records: {row}\n")
