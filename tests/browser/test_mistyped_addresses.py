"""An address typed from paper leads on, or to an offer."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from scripts.pages.link_code import link_code
from tests.browser.reader import NO_DECISION, Reader


@pytest.mark.parametrize(
    ("typed", "led_to"),
    [
        ("S/CONFLICT", "guide/when-it-helps/#conflict"),
        ("s/conflict.", "guide/when-it-helps/#conflict"),
        ("Guide/Prepare#Records", "guide/prepare/#records"),
        ("guide/Prepare/index.html", "guide/prepare/"),
    ],
)
def test_an_address_typed_from_paper_is_understood(reader: Reader, typed: str, led_to: str) -> None:
    """
    Capitals, a full stop, a missing slash: what is certain is followed at once.
    """
    reader.open(typed).page.wait_for_url(reader.address + led_to)


def test_answers_survive_a_mistyped_address(reader: Reader) -> None:
    """
    They travel behind the `#`, and go on to the check with it.
    """
    reader.open(f"Check/#a={link_code(NO_DECISION)}").page.wait_for_url(f"{reader.address}check/*")

    reader.expect_recommendation("not_appropriate")


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("s/conflcit/", "Medical opinions conflict"),
        ("guide/prepair/#authorty", "Authority"),
        ("old/place/#records", "Records"),
    ],
)
def test_a_mistyped_address_gets_an_offer(reader: Reader, typed: str, title: str) -> None:
    """
    The nearest section, by its title.
    """
    offered = reader.open(typed).page.locator(".ime-not-found").get_by_role("link", name=title)

    expect(offered.first).to_be_visible()
