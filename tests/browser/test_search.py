"""The search finds what practitioners ask for, in their words, and waits until it is asked."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.reader import Reader

# What somebody types, and the page that has to be among the first three results.
QUERIES = {
    "vague doctor's note": "guide/employers/",
    "conflicting specialist opinions": "guide/when-it-helps/opinions-conflict/",
    "second exam refused": "guide/legal-teams/",
    "mmi": "guide/glossary/",
    "functional capacity evaluation": "guide/lighter-steps/",
    "file review instead of ime": "guide/lighter-steps/",
    "who sees the report": "guide/being-examined/",
    "can I bring someone": "guide/being-examined/",
    "record the examination": "guide/being-examined/entitlements/",
    "questions to ask examiner": "guide/prepare/questions/",
    "choose specialty": "guide/prepare/specialty/",
    "employee refuses": "guide/being-examined/telling-the-person/",
    "cost of ime": "guide/cost-of-waiting/",
    "return to work trial evidence": "guide/concerns/",
    "wsib": "guide/places/canada/",
    "rule 35": "guide/places/united-states/",
    "qme": "guide/glossary/",
    "comcare": "guide/places/australia/",
    "acc": "guide/places/new-zealand/",
    "video examination": "guide/prepare/in-person-or-video/",
    "missing records": "guide/prepare/",
    "travel costs": "guide/being-examined/entitlements/",
    "any occupation": "guide/glossary/",
    "letter to doctor": "guide/employers/",
    "not medical things about me": "guide/being-examined/ten-questions/",
    "do I have to go": "guide/being-examined/ten-questions/",
    "what was the doctor told": "guide/being-examined/ten-questions/",
    "is the examiner independent": "guide/being-examined/ten-questions/",
    "sent far away treated rudely": "guide/being-examined/ten-questions/",
    "what must I try first": "guide/employers/",
    "why is my doctor's note not enough": "guide/employers/",
    "never have time for this appointment": "guide/insurers/",
    "exam lasted only minutes": "guide/being-examined/ten-questions/",
    "does it overrule my doctor": "guide/being-examined/ten-questions/",
    "who pays for travel": "guide/being-examined/ten-questions/",
    "missed appointment": "guide/prepare/refusal/",
    "why sign again": "guide/being-examined/ten-questions/",
    "do not believe the note": "guide/employers/",
    "union must agree": "guide/employers/",
    "ordered one, what happens now": "guide/employers/",
    "report does not answer my question": "guide/insurers/",
    "notice invalid": "guide/insurers/",
    "what ruins an ime": "guide/insurers/",
    "check examiner counsel chose": "guide/insurers/",
    "psychiatric report every case": "guide/legal-teams/",
    "psychiatrist or psychologist": "guide/prepare/mental-health/",
    "therapy notes": "guide/prepare/mental-health/",
    "surveillance video": "guide/prepare/on-the-day/",
    "interpreter": "guide/prepare/on-the-day/",
}
SAID, NOTHING = ".md-search-result__meta", "Type to start searching"
RESULTS = """() => [...document.querySelectorAll(".md-search-result__item")]
  .slice(0, 3).map((page) => new URL(page.querySelector("a").href).pathname.slice(1))"""


def search(reader: Reader, query: str) -> list[str]:
    """The first three pages found, once the results for *query* are there."""
    field, said = reader.page.locator(".md-search__input"), reader.page.locator(SAID)
    field.fill("")
    field.press("End")  # Material looks when a key goes up
    expect(said).to_have_text(NOTHING)
    field.fill(query)
    field.press("End")
    expect(said).not_to_have_text(NOTHING)
    found: list[str] = reader.page.evaluate(RESULTS)
    return found


@pytest.fixture(scope="module")
def searching(browser: Browser, address: str) -> Iterator[Reader]:
    """A reader at the search field of a page of the guide."""
    reader = Reader(browser.new_context(), address).open("guide/")
    reader.page.locator(".md-search__input").click()
    yield reader
    reader.context.close()


def index_requests(reader: Reader) -> list[str]:
    return [url for url in reader.requests if "search_index" in url]


@pytest.mark.parametrize("query", QUERIES)
def test_practitioners_find_their_page(searching: Reader, query: str) -> None:
    """
    In their own words, among the first three results.
    """
    assert QUERIES[query] in search(searching, query)


def test_another_form_of_a_word_finds_as_much(searching: Reader) -> None:
    """
    Who types a plural or a participle means the word.
    """
    assert search(searching, "refusing") == search(searching, "refuses") != []


@pytest.mark.parametrize(
    ("typed", "means"),
    [
        ("Québec", "Quebec"),
        ("return\N{EN DASH}to\N{EN DASH}work", "return to work"),
        ("return — to — work", "return to work"),
        ("fit-for-work note", "fit for work note"),
        ("doctor\N{RIGHT SINGLE QUOTATION MARK}s note", "doctor's note"),
        ("“medical note”", '"medical note"'),
        ('"medical-note"', '"medical note"'),
    ],
)
def test_marks_and_accents_change_nothing(searching: Reader, typed: str, means: str) -> None:
    """
    A telephone makes other quotation marks and dashes of what somebody types.
    """
    assert search(searching, typed) == search(searching, means) != []


@pytest.mark.parametrize("quoted", ['"return to work"', '"Return To Work"', '"on the file"'])
def test_small_words_in_quotation_marks_are_optional(searching: Reader, quoted: str) -> None:
    """
    No index holds them, so nothing would be found where one is asked for.
    """
    assert search(searching, quoted) != []


def test_the_other_words_in_quotation_marks_are_wanted(searching: Reader) -> None:
    """
    A word that stands nowhere leaves nothing to be found.
    """
    assert search(searching, '"return to zzyzx"') == []


@pytest.mark.parametrize("path", ["", "guide/", "check/", "no-such-page"])
def test_no_page_fetches_what_searches(reader: Reader, path: str) -> None:
    """
    Whoever does not search pays neither for the index nor for the worker that reads it.
    """
    reader.open(path).settle()

    assert index_requests(reader) == []
    assert [each.url for each in reader.page.workers if "search" in each.url] == []


@pytest.mark.parametrize("width", [1280, 360])
def test_turning_to_the_search_fetches_it_once(
    new_reader: Callable[..., Reader], width: int
) -> None:
    """
    And what was typed meanwhile is found.
    """
    reader = new_reader(viewport={"width": width, "height": 740}).open("guide/")
    if width < 960:  # the field is behind the magnifying glass
        reader.page.locator("header label[for=__search]:visible").first.click()
    reader.page.locator(".md-search__input").press_sequentially("addendum")
    expect(reader.page.locator(".md-search-result__item").first).to_be_visible()

    assert index_requests(reader) == [reader.address + "search/search_index.json"]
    assert reader.violations() == []


@pytest.mark.parametrize("width", [1280, 360])
def test_a_wrong_address_opens_the_search_with_its_words(
    new_reader: Callable[..., Reader], width: int
) -> None:
    """
    The page for what is not there looks for it.
    """
    reader = new_reader(viewport={"width": width, "height": 740}).open("guide/lighter-step")
    reader.page.get_by_role("button", name="Search the guide").click()
    found = reader.at_last(f"() => ({RESULTS})().includes('guide/lighter-steps/')", expected=True)

    expect(reader.page.locator(".md-search__input")).to_have_value("lighter step")
    assert found
