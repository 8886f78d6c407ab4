"""Every way through the guide and the check with the network cut, once both were kept."""

from __future__ import annotations

from collections.abc import Iterator
from wsgiref.types import WSGIApplication

import pytest
from playwright.sync_api import Browser, Error, expect

from scripts.pages.link_code import link_code
from tests.browser.checklists import Checklist, opened, tick_all
from tests.browser.cut_off import CutOff
from tests.browser.hosts import BELOW, below_a_path
from tests.browser.keeping import KEPT, expect_said, keep
from tests.browser.reader import HALF_WAY, NO_DECISION, Reader
from tests.browser.test_search import search
from tests.site.published import SITE


@pytest.fixture(scope="module")
def reader(browser: Browser, site: WSGIApplication) -> Iterator[Reader]:
    """A reader who has kept the guide and is cut off from its host."""
    host = CutOff(site)
    with browser.new_context() as context:
        reader = Reader(context, host.address)
        keep(reader)
        host.go()
        context.new_cdp_session(reader.page).send("Network.clearBrowserCache")  # not what was kept
        yield reader


def test_the_check_answers_whole(reader: Reader) -> None:
    """
    With the report that Python makes, under the page's own policy.
    """
    reader.open().choose(HALF_WAY).expect_recommendation("open")
    reader.choose(NO_DECISION).expect_recommendation("not_appropriate").read_reasons()
    reasons = reader.page.locator(".ime-finding__rule").count()

    assert reasons > 0
    assert reader.violations() == []
    expect_said(reader, KEPT)


def test_a_link_with_answers_opens(reader: Reader) -> None:
    """
    Its answers stand in the fragment, whatever query and file name come before it.
    """
    reader.open(f"check/index.html?from=letter#a={link_code(NO_DECISION)}")
    reader.expect_recommendation("not_appropriate")

    assert reader.answers(NO_DECISION) == NO_DECISION


def test_the_front_page_carries_ticks_to_the_check(reader: Reader, answering: Checklist) -> None:
    """
    Its list is ticked, and the check takes the answers.
    """
    shown = opened(reader, answering)
    tick_all(shown)
    shown.get_by_role("link", name="Take these to the check").click()
    reader.page.wait_for_url("**/check/*")

    assert reader.answers(answering.answers) == answering.answers
    reader.expect_report()


def test_the_front_page_answers(reader: Reader) -> None:
    """
    The short checklist on it recommends, and is carried on.
    """
    reader.open("").choose(NO_DECISION)

    expect(reader.page.locator("[data-recommendation]").first).to_have_attribute(
        "data-recommendation", "not_appropriate"
    )


def test_a_page_of_the_guide_leads_to_a_word(reader: Reader) -> None:
    """
    A word of the trade leads to the glossary, and marks the place.
    """
    page = reader.open("guide/prepare/").page
    word = page.locator("a.ime-term").first
    anchor = (word.get_attribute("href") or "").partition("#")[2]
    word.click()
    page.wait_for_url(f"**/guide/glossary/#{anchor}")

    expect(page.locator(f"#{anchor}")).to_be_in_viewport()


def test_the_search_finds(reader: Reader) -> None:
    """
    Its index and its worker are kept as well.
    """
    reader.open("guide/").page.locator(".md-search__input").click()

    assert "guide/prepare/specialty/" in search(reader, "choose specialty")


@pytest.mark.parametrize(
    ("asked", "led_to", "status"),
    [
        ("s/conflict/", "guide/when-it-helps/#conflict", 200),
        ("s/conflict", "guide/when-it-helps/#conflict", 200),
        ("S/CONFLICT", "guide/when-it-helps/#conflict", 404),
        ("guide/when-it-helps", "guide/when-it-helps/", 200),
        (
            "guide//prepare//index.html?from=letter#records",
            "guide/prepare/?from=letter#records",
            200,
        ),
    ],
)
def test_every_form_of_an_address_leads_on(
    reader: Reader, asked: str, led_to: str, status: int
) -> None:
    """
    Short ones, and those that a host would complete, without the page for what was not found,
    which would know them too; one in capitals through it.
    """
    response = reader.page.goto(reader.address + asked)
    reader.page.wait_for_url(reader.address + led_to)

    assert response
    assert response.status == status
    expect(reader.page.locator("h1").first).to_be_visible()


def test_a_wrong_address_is_called_one(reader: Reader) -> None:
    """
    By the guide's own page, which offers what comes near.
    """
    page = reader.open("guide/when-it-help/").page

    expect(page.get_by_role("heading", name="Nothing at this address")).to_be_visible()
    expect(page.locator(".ime-not-found").get_by_role("link").first).to_be_visible()
    expect(page.get_by_text("the edition kept on this device")).to_be_visible()


def test_a_copy_below_a_path_is_kept(browser: Browser) -> None:
    """
    What stands above it on the same host is left alone.
    """
    host = CutOff(below_a_path(SITE))
    with browser.new_context() as context:
        reader = Reader(context, f"{host.address}{BELOW[1:]}/")
        keep(reader)
        host.go()
        reader.open("guide/when-it-helps/").open().choose(NO_DECISION)
        reader.expect_recommendation("not_appropriate")

        with pytest.raises(Error, match="ERR_CONNECTION_REFUSED"):
            reader.page.goto(f"{host.address}check/")
