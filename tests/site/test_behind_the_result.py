"""Beside the limits of a result: what each end brings to whom, and whose work all this is."""

import re
from collections.abc import Callable

import pytest

from assessment import words
from assessment.model import AS_TOLD, Recommendation
from scripts.pages.gains_and_harms import PARTIES
from tests.site.published import Page

Pages = Callable[[str], Page]

INTERESTS = ".ime-titled:has(#interests-disclosed) + p"


@pytest.mark.parametrize(("address", "results"), [("/", 1), ("/check/", 2)])
def test_the_limits_lead_to_what_stands_behind(page: Pages, address: str, results: int) -> None:
    """
    Beside them in the result, in its head where its reasons stand, and not in a footer.
    """
    asked = page(address)
    beside = ".ime-result .ime-limits .ime-behind, .ime-top:has(.ime-settled__limits) .ime-behind"
    behind = asked.tree.css(beside)
    led = [
        [asked.resolve(link.attributes["href"] or "") for link in each.css("a")] for each in behind
    ]

    assert len(behind) == results
    for ways in led:
        assert [section for _, section in ways] == ["gains-and-harms", "authors-and-funding"]
        assert all(Page(file).tree.css_first(f"h2#{section}") for file, section in ways)


def test_gains_and_harms_stand_for_everybody(page: Pages) -> None:
    """
    Five ends, five parties each, the treating provider among them, and no empty cell.
    """
    table = page("/how-it-decides/").tree.css("tbody[data-end]")
    heads = [[row.text().strip() for row in end.css("th")] for end in table]
    cells = [cell.text().strip() for end in table for cell in end.css("td")]

    assert heads == [[words.NAMES[end], *PARTIES.values()] for end in AS_TOLD]
    assert len(cells) == 2 * len(Recommendation) * len(PARTIES)
    assert all(cells)


def test_who_wrote_reviewed_and_pays_is_said(page: Pages) -> None:
    """
    True of this edition, and with a line that whoever publishes a copy says it anew.
    """
    about = page("/about/").tree
    said = [each.text() for each in about.css("article dd")]

    assert len(said) == 3
    assert not any(each.startswith("Not stated") for each in said)
    assert "a publisher puts its own in their place" in about.css("article")[0].text()


def test_qualifications_and_interests_are_said_on_the_same_page(page: Pages) -> None:
    """
    What those who wrote and reviewed it claim to be, and what a publisher may gain.
    """
    about = page("/about/").tree
    wrote, reviewed, _ = (each.text() for each in about.css("article dd"))
    interests = about.css(f"{INTERESTS}, {INTERESTS} + ul > li")

    assert "qualification" in wrote
    assert re.search("clinician.*lawyer", reviewed)
    assert "may also sell IMEs, or pay for them" in interests[0].text()
    assert len(interests) > 4
