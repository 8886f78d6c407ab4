"""An address typed from paper leads on, or to an offer."""

from __future__ import annotations

from itertools import pairwise

import pytest
from playwright.sync_api import expect

from scripts.pages.link_code import link_code
from tests.browser.reader import NO_DECISION, Reader

MEGABYTE = 1_000_000
A_MOMENT = 0.1
"""Seconds of a core that scripts may take for a huge address beyond a short one; comparing the
whole took 111."""

CORE = {"timeDomain": "threadTicks"}
"""Counts what the page takes of a core, so that a machine full of work counts for little."""


@pytest.mark.same_tab
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


@pytest.mark.same_tab(silent=True)
def test_answers_survive_a_mistyped_address(reader: Reader) -> None:
    """
    They travel behind the `#`, and go on to the check with it.
    """
    reader.open(f"Check/#a={link_code(NO_DECISION)}").page.wait_for_url(f"{reader.address}check/*")

    reader.expect_at_once("not_appropriate")


@pytest.mark.parametrize("typed", [("no-such-page#", "a"), ("no#", "a."), ("s/conflcit#", "%20")])
def test_a_huge_address_holds_nothing_up(reader: Reader, typed: tuple[str, str]) -> None:
    """
    A fragment of a megabyte costs no more than a short one: nothing compares the whole of it.
    """
    address, filling = typed
    session = reader.context.new_cdp_session(reader.page)
    session.send("Performance.enable", CORE)
    taken = [0.0]
    for times in (1, 2, MEGABYTE // len(filling)):  # at first, scripts are fetched and compiled
        reader.page.goto("about:blank")
        reader.open(address + filling * times).settle()
        metrics = session.send("Performance.getMetrics")["metrics"]
        taken += [each["value"] for each in metrics if each["name"] == "ScriptDuration"]
    _, short, huge = (after - before for before, after in pairwise(taken))

    assert huge - short < A_MOMENT


@pytest.mark.same_tab
@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("s/conflcit/", "Medical opinions conflict"),
        ("guide/prepair/#authorty", "What gives you the right to ask?"),
        ("old/place/#records", "Are the records complete?"),
    ],
)
def test_a_mistyped_address_gets_an_offer(reader: Reader, typed: str, title: str) -> None:
    """
    The nearest section, by its title.
    """
    offered = reader.open(typed).page.locator(".ime-not-found").get_by_role("link", name=title)

    expect(offered.first).to_be_visible()
