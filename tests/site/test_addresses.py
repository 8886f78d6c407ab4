"""Every address that was ever published leads somewhere, and shows what it leads to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from selectolax.lexbor import LexborHTMLParser

from scripts.pages import anchors
from scripts.pages.anchors import Registry
from tests.site.landing import landing, leads_on
from tests.site.published import Page

PUBLISHED = Path(__file__).parent / "addresses-1.0.0.txt"
"""What release 1.0.0 gave out, as git had it.  No line of it ever changes."""

SHARED = (
    *("conflict", "rule-no-decision", "q-lighter", "term-mmi", "prepare"),
    *("home-conflict", "records", "ask-plateau", "how-to-cite", "being-examined"),
)


@pytest.fixture(scope="module")
def registry() -> Registry:
    return anchors.read(anchors.REGISTRY.read_text("utf-8"))


def head(page: Page, selector: str, attribute: str = "content") -> str:
    (value,) = page.values(f"head > {selector}", attribute)
    return value


def test_every_address_ever_registered_leads_to_its_section(site: Path, registry: Registry) -> None:
    """
    Current or former, on its own page or from another, without scripts.
    """
    astray = [
        (address, landing(site, address))
        for anchor in registry
        for address in anchors.addresses(registry, anchor)
        if landing(site, address) != anchors.standing_id(registry, anchor)
    ]

    assert astray == []


def test_every_address_of_the_first_release_still_leads_to_a_section(site: Path) -> None:
    """
    Read from the list made at the release, whatever became of the registry since.
    """
    dead = [line for line in PUBLISHED.read_text().split() if not landing(site, line)]

    assert dead == []


def test_every_heading_has_an_address(pages: list[Page]) -> None:
    """
    Apart from those that the check itself writes, or that repeat a title: to sort what rests on
    it, or to say where a page has gone.
    """
    lacking = []
    for page in pages:
        if page.tree.css(".ime-moved__page"):
            continue
        tree = LexborHTMLParser(page.text)
        for part in tree.css(
            "template, ime-assessment, .ime-list__columns, .ime-resting, .ime-moved"
        ):
            part.decompose()
        headings = tree.css("article :is(h1, h2, h3, h4):not([data-short])")
        lacking += [(page.address, each.html) for each in headings if page.address != "/404.html"]

    assert lacking == []


def test_every_id_has_a_short_address_that_leads_on(site: Path, registry: Registry) -> None:
    """
    Without scripts, to the section that stands today.
    """
    astray = [
        (anchor, leads_on(site, anchor))
        for anchor in registry
        if leads_on(site, anchor) != anchors.standing_id(registry, anchor)
    ]

    assert astray == []


def test_short_pages_point_at_the_page_and_stay_out_of_search(
    pages: list[Page], site: Path
) -> None:
    """
    Search engines keep the page itself; a reader whom nothing forwards finds the link.
    """
    short = [page for page in pages if page.address.startswith("/s/")]
    wrong = [
        page.address
        for page in short
        if head(page, "meta[name=robots]") != "noindex"
        or "/s/" in head(page, "link[rel=canonical]", "href")
        or not page.tree.css("body a[href]")
    ]

    assert wrong == []
    assert "/s/" not in (site / "sitemap.xml").read_text()


def test_previews_of_ten_sections_are_right_and_differ(
    page: Callable[[str], Page], registry: Registry, site: Path
) -> None:
    """
    As a crawler reads them, which runs no scripts and follows no fragment.
    """
    previews = {}
    for anchor in SHARED:
        short = page(f"/s/{anchor}/")
        section = page(anchors.page_of(registry[anchor].at)).tree.css_first(f'[id="{anchor}"]')
        title = head(short, 'meta[property="og:title"]')
        description = head(short, 'meta[property="og:description"]')
        picture = head(short, 'meta[property="og:image"]')
        previews[anchor] = (description, (site / f"s/{anchor}/card.png").read_bytes())

        assert section
        assert title == registry[anchor].title
        assert title.split()[-1] in section.text()
        assert 20 <= len(description) <= 201
        assert picture.startswith(head(page("/"), "link[rel=canonical]", "href"))
        assert picture.endswith(f"/s/{anchor}/card.png")

    assert len(set(previews.values())) == len(SHARED)


def test_every_page_has_a_picture_for_its_preview(pages: list[Page], site: Path) -> None:
    """
    In the size that previews show whole, and small enough to be fetched for a thumbnail.
    """
    lacking = []
    for page in pages:
        named = list(page.values('meta[property="og:image"]', "content"))
        pictures = [site / "s" / picture.split("/s/")[1] for picture in named]
        if page.address != "/404.html" and not (pictures and pictures[0].is_file()):
            lacking.append(page.address)
    odd = [
        picture.parent.name
        for picture in site.glob("s/*/card.png")
        if picture.stat().st_size > 40_000 or Image.open(picture).size != (1200, 630)
    ]

    assert lacking == []
    assert odd == []


def test_pages_that_are_handed_over_carry_a_code_without_answers(
    page: Callable[[str], Page],
) -> None:
    """
    The record of a check, the referral and the page for the person have a code to scan, and the
    same address in letters.
    """
    for address in ("/check/", "/guide/prepare/", "/guide/being-examined/"):
        (slot,) = page(address).tree.css(".ime-qr")
        text = slot.text()

        assert slot.css("svg path")
        assert text.split()[-1].endswith(f"/s/{slot.attributes['data-qr']}/")
