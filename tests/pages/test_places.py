"""The pages by place give the rule, the number and the date first, and lead every reader on."""

import re

import pytest

from scripts.pages.page import Page, all_pages
from scripts.pages.sections import Section

PLACES = "docs/guide/places/"
BY_NAME = {page.name.removeprefix(PLACES): page for page in all_pages()}
COUNTRIES = [name for name, page in BY_NAME.items() if page.name.startswith(PLACES)]
COUNTRIES.remove("index.md")
NUMBER = r"\d+|\b(one|two|three|four|five|six|seven|nine|ten) (examination|months|years)"

PROVINCES = (
    *("Ontario", "Quebec", "British Columbia", "Alberta", "Saskatchewan", "Manitoba"),
    *("New Brunswick", "Nova Scotia", "Prince Edward Island", "Newfoundland and Labrador"),
)
STATES = (
    *("California", "Texas", "Florida", "New York", "Pennsylvania", "Illinois", "Ohio", "Georgia"),
    *("North Carolina", "Michigan", "New Jersey", "Virginia", "Washington", "Arizona", "Tennessee"),
)
"""The fifteen most populous."""


def section(page: Page, ending: str) -> Section:
    (found,) = (each for each in page.sections if each.id.endswith(ending))
    return found


def part(page: Page, *titles: str) -> str:
    """The words of the sections so called, headings included."""
    return "\n".join(
        "\n".join((each.title, *(block.text for block in each.blocks)))
        for each in page.sections
        if each.id in titles
    )


@pytest.mark.parametrize("name", COUNTRIES)
def test_a_place_opens_with_a_rule_its_number_and_its_date(name: str) -> None:
    """
    Above the first heading, with their sources.
    """
    opening = [block for block in BY_NAME[name].sections[0].blocks if block.sources]
    words = " ".join(block.text for block in opening)

    assert re.search(r"\b(19|20)\d\d\b", words)
    assert re.search(NUMBER, re.sub(r"\b(19|20)\d\d\b", "", words))


@pytest.mark.parametrize("name", [name for name in COUNTRIES if name != "ireland.md"])
def test_a_chooser_leads_to_the_part_and_to_the_entitlements(name: str) -> None:
    """
    Each row by links, which need no script: to its part, and to what the person may expect there.
    """
    text = BY_NAME[name].own_words
    table = text.partition("-find}\n")[2].partition("\n## ")[0]
    rows = [line for line in table.splitlines() if line.startswith("| ")][1:]

    assert rows
    for row in rows:
        assert re.search(r"\]\((#|ireland\.md)", row), row
        assert "](../being-examined/entitlements.md#entitled-" in row


@pytest.mark.parametrize("province", PROVINCES)
@pytest.mark.parametrize(
    "parts",
    [
        ("ca-notes",),
        (
            *("ca-wsib-employer", "ca-worksafebc", "ca-cnesst", "ca-ab-wc", "ca-prairie-wc"),
            "ca-other-wc",
        ),
        (
            *("ca-on-sabs", "ca-bc-auto", "ca-qc-auto", "ca-ab-auto", "ca-other-auto"),
            "ca-not-verified",
        ),
    ],
    ids=["notes", "board", "auto"],
)
def test_every_province_has_its_notes_its_board_and_its_auto(
    province: str, parts: tuple[str, ...]
) -> None:
    """
    Its rule, or that we could not read it and where it is.
    """
    assert province in part(BY_NAME["canada.md"], *parts)


@pytest.mark.parametrize("state", STATES)
def test_the_most_populous_states_stand_side_by_side(state: str) -> None:
    """
    Each has a row of its own.
    """
    rows = [
        block.text
        for block in section(BY_NAME["united-states.md"], "us-workers-compensation").blocks
        if block.kind == "tr"
    ]

    assert any(row.startswith(f"{state} ") for row in rows)


@pytest.mark.parametrize("name", COUNTRIES)
def test_what_could_not_be_verified_is_said(name: str) -> None:
    """
    In a list at the end of each page.
    """
    gaps = [b for b in section(BY_NAME[name], "-not-verified").blocks if b.kind == "li"]

    assert len(gaps) >= 3
