"""Search engines, previews, language models and lost readers find their way."""

import re
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest

from scripts.publish.llms import pages_in
from tests.site.published import SITE, Page, graph

XML = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}
SUGGEST = ".ime-reviewed > a:not(.ime-reviewed__list)"


def canonical(page: Page) -> str:
    (address,) = page.values("link[rel=canonical]", "href")
    return address


def content(page: Page, name: str) -> str:
    (value,) = page.values(f'meta[property="{name}"], meta[name="{name}"]', "content")
    return value


@pytest.fixture(scope="module")
def articles(pages: list[Page]) -> list[Page]:
    """The pages that are themselves, and not a way to another."""
    return [page for page in pages if content_of_its_own(page)]


def content_of_its_own(page: Page) -> bool:
    return page.address != "/404.html" and canonical(page).endswith(page.address)


def test_sitemap_lists_the_pages_and_when_they_were_reviewed(
    site: Path, articles: list[Page]
) -> None:
    """
    Every page once, with the day it was reviewed and not the day of the build.
    """
    listed = {
        url.findtext("s:loc", namespaces=XML): url.findtext("s:lastmod", namespaces=XML)
        for url in ElementTree.parse(site / "sitemap.xml").getroot()
    }
    expected = {
        canonical(page): next(iter(page.values(".ime-edition time", "datetime")), None)
        for page in articles
    }

    assert listed.keys() == expected.keys()
    assert {page for page, day in expected.items() if day not in (None, listed[page])} == set()


def test_robots_may_read_everything_and_are_shown_the_sitemap(
    site: Path, page: Callable[[str], Page]
) -> None:
    """
    Nothing is forbidden.
    """
    lines = (site / "robots.txt").read_text().splitlines()

    assert f"Sitemap: {canonical(page('/'))}sitemap.xml" in lines
    assert not any(line.startswith("Disallow") for line in lines)


@pytest.mark.parametrize("name", ["description", "og:title"])
def test_no_two_pages_say_they_are_the_same(articles: list[Page], name: str) -> None:
    """
    Titles and descriptions tell pages apart.
    """
    said = [content(page, name) for page in articles]

    assert {text for text in said if said.count(text) > 1} == set()


def test_previews_show_the_page_itself(articles: list[Page]) -> None:
    """
    What a link looks like where it is shared: the page's own title, words and address.
    """
    wrong = [
        page.address
        for page in articles
        if content(page, "og:url") != canonical(page)
        or content(page, "og:description") != content(page, "description")
        or not content(page, "og:title")
    ]

    assert wrong == []


def test_pages_describe_themselves_to_programs(articles: list[Page]) -> None:
    """
    A site, an article in it with the day of its review, and its publisher.
    """
    wrong = []
    for page in articles:
        said = graph(page.tree)
        article, reviewed = said["Article"], page.values(".ime-edition time", "datetime")
        if (
            article["url"] != canonical(page)
            or article["headline"] != content(page, "og:title")
            or article.get("dateModified") not in (None, next(reviewed, None))
            or article["isPartOf"]["@id"] != said["WebSite"]["@id"]
            or article["publisher"]["@id"] != said["Organization"]["@id"]
            or article["inLanguage"] != "en-CA"
        ):
            wrong.append(page.address)

    assert wrong == []


def test_breadcrumbs_lead_from_the_front_page_to_the_page(articles: list[Page]) -> None:
    """
    Every step is a page of the site, in order, and the last is the page itself.
    """
    known = {canonical(page) for page in articles}
    wrong = []
    for page in articles:
        if page.address == "/":
            continue
        steps = graph(page.tree)["BreadcrumbList"]["itemListElement"]
        addresses = [step["item"] for step in steps]
        in_order = [step["position"] for step in steps] == list(range(1, len(steps) + 1))
        if not in_order or not known.issuperset(addresses) or addresses[-1] != canonical(page):
            wrong.append(page.address)

    assert wrong == []


def test_glossary_names_its_terms_to_programs(page: Callable[[str], Page]) -> None:
    """
    Every term with its meaning, in plain text.
    """
    glossary = page("/guide/glossary/")
    terms = graph(glossary.tree)["DefinedTermSet"]["hasDefinedTerm"]
    anchors = [term["@id"].partition("#")[2] for term in terms]

    assert anchors == list(glossary.values("dt[id]", "id"))
    assert [term for term in terms if re.search("[<>]", term["name"] + term["description"])] == []
    assert all(term["name"] and term["description"].endswith(".") for term in terms)


def test_language_models_get_a_list_of_the_pages(site: Path, articles: list[Page]) -> None:
    """
    Every page of the navigation, once, with what it is about.
    """
    text = (site / "llms.txt").read_text()
    listed = re.findall(r"^- \[.+\]\((.+?)\): .+", text, re.M)
    described = {canonical(page): content(page, "description") for page in articles}

    assert text.startswith("# ")
    assert "\n> " in text
    assert len(listed) == len(set(listed))
    assert set(listed) <= described.keys()
    assert [link for link in listed if f"({link}): {described[link]}" not in text] == []


def test_list_for_language_models_follows_the_navigation() -> None:
    """
    Sections within sections are read in order.
    """
    section = [{"One": ["a.md", {"Two": ["b.md"]}]}, {"Named": "c.md"}, "d.md"]

    assert list(pages_in(section)) == ["a.md", "b.md", "c.md", "d.md"]


def test_the_guide_in_brief_leads_to_every_page_of_it(
    articles: list[Page], page: Callable[[str], Page]
) -> None:
    """
    One line for each, as it says of itself; the countries are led to by their own index.
    """
    brief = page("/guide/")
    led_to = {brief.resolve(link)[0] for link in brief.values("article a", "href")}
    missing = [
        each.address
        for each in articles
        if each.address.startswith("/guide/")
        and not re.fullmatch(r"/guide/places/.+", each.address)
        and each.resolve(each.address)[0] not in led_to
        and each.address != brief.address
    ]

    assert missing == []


def test_a_lost_reader_is_led_on(page: Callable[[str], Page]) -> None:
    """
    The page for wrong addresses links to the main tasks from any depth, and is not indexed.
    """
    lost = page("/404.html")
    links = set(lost.values("article a", "href"))

    assert content(lost, "robots") == "noindex"
    for task in ("check", "guide/when-it-helps", "guide/prepare", "guide/being-examined"):
        assert any(re.fullmatch(rf"(https?://[^/]+)?/.*{task}/", link) for link in links), task


def test_a_reader_can_suggest_a_change(articles: list[Page]) -> None:
    """
    Where no repository is named, the way to contribute is.
    """
    reviewed = [page for page in articles if page.tree.css_first(".ime-reviewed")]
    ways = [page.resolve(link) for page in reviewed for link in page.values(SUGGEST, "href")]

    assert ways
    assert len(ways) == len(reviewed)
    assert {anchor for _, anchor in ways} == {"change-a-page"}


def test_a_decision_leads_to_the_others(articles: list[Page]) -> None:
    """
    No navigation lists them, so the line below its title does.
    """
    decisions = [page for page in articles if "/contributing/decisions/0" in page.address]
    astray = [
        page.address
        for page in decisions
        if [page.resolve(link)[0] for link in page.values(".ime-reviewed__list", "href")]
        != [SITE / "contributing/decisions/index.html"]
    ]

    assert decisions
    assert astray == []
