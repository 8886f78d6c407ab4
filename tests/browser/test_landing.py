"""Where a link to a section lands, and what a stranger is told there."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Route, expect

from scripts.publish.page_parts import rendered
from tests.browser.landing import lost, on_their_pages
from tests.browser.reader import Reader
from tests.browser.test_focus import KINDS
from tests.site.published import SITE, script


# At 320 px the sections of every page are followed where its other qualities are looked at.
@pytest.mark.parametrize("path", [path for path in KINDS if f"/{path}" in on_their_pages()])
def test_sections_land_in_view(same_reader: Callable[..., Reader], path: str) -> None:
    """
    On a page of each kind, in a wide window: below the header, and with the focus.
    """
    viewport = {"width": 1280, "height": 800}
    reader = same_reader(thrifty=True, viewport=viewport, reduced_motion="reduce")

    assert lost(reader.open(path).settle(), path) == []


@pytest.mark.parametrize("scripts", [True, False])
def test_a_short_address_lands_with_and_without_scripts(
    new_reader: Callable[..., Reader], scripts: bool
) -> None:
    """
    On the section's page, at the section.
    """
    page = new_reader(java_script_enabled=scripts).open("s/conflict/").page
    page.wait_for_url("**/guide/when-it-helps/#conflict")

    expect(page.locator("#conflict")).to_be_in_viewport()


@pytest.fixture
def moved(new_reader: Callable[..., Reader]) -> Reader:
    """A reader of a site on which one section has moved to another page, and one page has gone."""
    reader = new_reader()
    row = {
        "ids": ["once-here"],
        "preview": {"title": "Medical opinions conflict", "part_of": "When it helps"},
        "target": "../when-it-helps/#conflict",
    }
    listed = rendered("moved-list.html", {"moved": [row], "script": script("addresses/moved.js")})

    def with_list(route: Route) -> None:
        text = (SITE / "guide/concerns/index.html").read_text("utf-8")
        route.fulfill(
            content_type="text/html", body=text.replace("</article>", f"{listed}</article>", 1)
        )

    def instead(route: Route) -> None:
        link = '<a class="ime-moved__page" href="../prepare/">It has moved.</a>'
        body = f"<!doctype html><article>{link}{listed}</article>"
        route.fulfill(content_type="text/html", body=body)

    reader.page.route("**/guide/concerns/", with_list)
    reader.page.route("**/guide/gone/", instead)
    return reader


@pytest.mark.parametrize(
    ("asked", "led_to"),
    [
        ("guide/concerns/#once-here", "guide/when-it-helps/#conflict"),
        ("guide/gone/#once-here", "guide/when-it-helps/#conflict"),
        ("guide/gone/", "guide/prepare/"),
    ],
)
def test_what_moved_is_followed(moved: Reader, asked: str, led_to: str) -> None:
    """
    From the old page to the new one, by the list of what moved; from a page that has gone, too.
    """
    moved.open(asked).page.wait_for_url(moved.address + led_to)


WITHOUT_SIGN = """() => [...document.querySelectorAll("summary")].filter((each) => {
  const { display, listStyleType, textDecorationLine } = getComputedStyle(each);
  const marked = display === "list-item" && listStyleType !== "none";
  const drawn = ["::before", "::after"].some((part) => {
    const { content, display } = getComputedStyle(each, part);
    return content !== "none" && display !== "none";
  });
  const told = marked || drawn || textDecorationLine.includes("underline");
  return each.checkVisibility() && !told && !each.querySelector("svg");
}).map((each) => each.textContent)"""


@pytest.mark.parametrize("path", [*KINDS, "guide/prepare/on-the-day/", "how-it-decides/"])
def test_what_unfolds_shows_that_it_does(same_reader: Callable[..., Reader], path: str) -> None:
    """
    By a mark, or underlined as what can be pressed: what has moved, a figure in words, more of it.
    """
    reader = same_reader(thrifty=True).open(path).settle()

    assert reader.page.evaluate(WITHOUT_SIGN) == []


NOTE = ".ime-landed"


@pytest.mark.parametrize("asked", ["guide/when-it-helps/#conflict", "s/conflict/"])
def test_a_stranger_is_told_where_they_are(reader: Reader, asked: str) -> None:
    """
    With one link to the check; the note can be closed, and gives the focus back.
    """
    page = reader.open(asked).page
    note = page.locator(NOTE)

    expect(note).to_contain_text("You were sent to this section of “When it helps”.")
    expect(note.get_by_role("link")).to_have_attribute("href", re.compile("check/$"))
    note.get_by_role("button", name="Close").click()
    expect(note).to_have_count(0)
    expect(page.locator("#conflict")).to_be_focused()


def test_nobody_is_told_who_came_from_the_site_itself(reader: Reader) -> None:
    """
    Neither from another page of the guide, nor from a link on the same page.
    """
    page = reader.open("").page
    page.evaluate("location.assign('guide/when-it-helps/#conflict')")
    page.wait_for_url("**/#conflict")
    expect(page.locator("#conflict")).to_be_focused()
    page.evaluate("location.hash = 'lasting'")
    expect(page.locator("#lasting")).to_be_focused()

    expect(page.locator(NOTE)).to_have_count(0)


def test_a_folded_section_is_opened(reader: Reader) -> None:
    """
    Whatever closed over it, the section named in the address shows.
    """
    page = reader.open("guide/when-it-helps/").page
    page.evaluate("""() => {
      const fold = document.createElement("details");
      const section = document.querySelector("#lasting");
      section.before(fold);
      fold.append(section);
      location.hash = "lasting";
    }""")

    expect(page.locator("#lasting")).to_be_in_viewport()
