"""What a reader is told before the first question: whose decision, which files, which places."""

from collections.abc import Callable
from urllib.parse import urlsplit

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

from assessment.conditions import DONT_KNOW
from assessment.questions import KIND, PLACE, QUESTIONS
from assessment.words import number
from scripts.pages.page_templates import minutes_to_read
from tests.site.published import Page

Pages = Callable[[str], Page]

FILES = {
    "employment": "employment",
    "workers-compensation": "workers' compensation",
    "disability": "disability",
    "auto": "accident benefits",
    "litigation": "lawsuits",
}
"""Each kind of file, as it is named up front; “Another kind” has the way out."""

asking = pytest.mark.parametrize("address", ["/", "/check/"])


def before(page: Page) -> LexborNode:
    """What a page says up front, found above its first question."""
    above, _, _ = page.text.partition("<fieldset")
    said = LexborHTMLParser(above).css_first("div.ime-before")
    assert said
    return said


@asking
def test_whose_decision_and_which_files_come_first(page: Pages, address: str) -> None:
    """
    What is to be decided, by whom, and for which files this is not.
    """
    said = before(page(address)).text()

    assert "You decide whether to ask for an IME on one person's file now" in said
    assert "not for emergencies, for treatment, or for judging whether somebody is honest" in said


@asking
def test_kinds_of_file_and_places_come_first(page: Pages, address: str) -> None:
    """
    In one sentence, every kind and every place that the questions name, and that it is no others.
    """
    (sentence,) = (each for each in before(page(address)).css("p") if "It covers" in each.text())
    places = [option.text for option in PLACE.options if option.id != "elsewhere"]
    said = sentence.text()

    assert set(FILES) == {option.id for option in KIND.options} - {"other"}
    assert [each for each in (*FILES.values(), *places) if each not in said] == []
    assert "and in no other place" in said
    assert len(sentence.css("a")) >= 4


@pytest.mark.parametrize(
    ("address", "told", "papers"),
    [
        ("/", ".ime-start__check", ".ime-start__hand li"),
        ("/check/", "details.ime-before > summary", "details.ime-before li"),
    ],
)
def test_how_many_how_long_and_which_papers_are_told(
    page: Pages, address: str, told: str, papers: str
) -> None:
    """
    The questions counted, the minutes that reading them takes, and what to have at hand.
    """
    (said,) = [each.text() for each in page(address).tree.css(told)]
    at_hand = [each.text() for each in page(address).tree.css(papers)]

    assert f"{len(QUESTIONS)} questions" in said
    assert f"{number(minutes_to_read(QUESTIONS)).lower()} minutes" in said
    for paper in ("reports", "treating provider was asked", "policy", "job"):
        assert [each for each in at_hand if paper in each], paper


@asking
def test_nothing_is_chosen_beforehand(page: Pages, address: str) -> None:
    """
    Every question comes without an answer, and ends in “Not known”.
    """
    asked = page(address).tree.css("fieldset.ime-question")
    options = [each.css("input[type=radio]") for each in asked]

    assert asked
    assert all(of_one[-1].attributes["value"] == DONT_KNOW for of_one in options)
    assert [each for of_one in options for each in of_one if "checked" in each.attributes] == []


@asking
def test_a_file_that_does_not_fit_has_a_way_on(page: Pages, address: str) -> None:
    """
    The link leads to a section that says where to go with what is not covered.
    """
    asked = page(address)
    ways = [link.attributes["href"] or "" for link in before(asked).css("a")]
    (way,) = (each for each in ways if urlsplit(each).fragment == "places-none")
    file, section = asked.resolve(way)

    assert Page(file).tree.css_first(f"h2#{section}")


def test_every_page_on_a_place_has_its_answer(pages: list[Page], page: Pages) -> None:
    """
    A place is an option of the question, or is told which one it falls under.
    """
    options = {option.text for option in PLACE.options}
    of_places = [each for each in pages if is_of_a_place(each)]
    unnamed = {each.tree.css("h1")[0].text().strip(): each for each in of_places}
    for named in options:
        unnamed.pop(named, None)

    assert len(of_places) > len(unnamed)
    for place, theirs in unnamed.items():
        assert f"for {place} answer “Elsewhere”" in before(page("/check/")).text()
        assert "“Elsewhere”" in theirs.tree.css("article")[0].text()


def is_of_a_place(page: Page) -> bool:
    """Whether a page is one of those below `/guide/places/`, and no way to another."""
    return page.address.startswith("/guide/places/") and page.address.count("/") == 4
