"""Where a link to a section lands, and what a stranger is told there."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Mapping

import pytest
from playwright.sync_api import Route, expect

from scripts.pages import anchors
from scripts.publish.page_parts import rendered
from tests.browser.reader import Reader
from tests.site.published import SITE, script

FOLLOW = """async (fragments) => {
  const header = document.querySelector(".md-header").getBoundingClientRect().bottom;
  const landed = [];
  for (const fragment of fragments) {
    const turned = new Promise((done) => addEventListener("hashchange", done, { once: true }));
    location.hash = fragment;
    await turned;
    await new Promise(requestAnimationFrame); // drawn, and moved by what the theme hides by then
    await new Promise((done) => setTimeout(done));
    const focused = document.activeElement.closest("[data-short]");
    const { top, bottom } = (focused ?? document.body).getBoundingClientRect();
    const begins = top >= header - 1 && Math.min(bottom, top + 20) <= innerHeight;
    landed.push([fragment, focused?.id ?? "", begins]);
  }
  return landed;
}"""


def on_their_pages() -> Mapping[str, dict[str, str]]:
    """For each page: the fragments that ever named a section of it, and which."""
    registry = anchors.read(anchors.REGISTRY.read_text("utf-8"))
    pages: dict[str, dict[str, str]] = defaultdict(dict)
    for anchor in registry:
        stands = anchors.standing_id(registry, anchor)
        for address in anchors.addresses(registry, anchor):
            page, _, fragment = address.partition("#")
            if fragment and page == anchors.page_of(registry[stands].at):
                pages[page][fragment] = stands
    return pages


@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize(("page", "wanted"), on_their_pages().items())
def test_every_address_lands_in_view(
    new_reader: Callable[..., Reader], page: str, wanted: dict[str, str], width: int
) -> None:
    """
    Current or former, the section begins below the header and has the focus.
    """
    reader = new_reader(viewport={"width": width, "height": 800}, reduced_motion="reduce")
    lost = (
        fragment
        for fragment in astray(reader, page, wanted)
        if astray(reader, page, {fragment: wanted[fragment]})  # a reader turns to one, in no hurry
    )

    assert next(lost, None) is None


def astray(reader: Reader, page: str, wanted: dict[str, str]) -> list[str]:
    """The fragments that do not lead where they should, turned to one after the other."""
    landed = reader.open(page.lstrip("/")).settle().page.evaluate(FOLLOW, list(wanted))
    return [
        fragment for fragment, found, begins in landed if found != wanted[fragment] or not begins
    ]


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
