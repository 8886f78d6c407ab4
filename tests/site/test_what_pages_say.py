"""What pages say of themselves, of the check and of its rules."""

import re
from collections.abc import Callable, Iterator
from html import unescape
from urllib.parse import urlsplit

import pytest
from selectolax.lexbor import LexborHTMLParser

from assessment import words
from assessment.questions import PARTS, permitted
from assessment.rules import RULES, VERSION
from scripts.proofs.answer_sheets import complete_sheets
from scripts.proofs.claims import CLAIMS
from tests.site.published import Page

HEADING = "article.md-content__inner h1"


def test_every_page_says_what_it_is(pages: list[Page]) -> None:
    """
    A language, a title, a heading above the others, a description, its own address.
    """
    lacking = [
        page.address
        for page in pages
        if page.address != "/404.html"
        if list(page.values("html", "lang")) != ["en"]
        or len(page.tree.css("head > title")) != 1
        or not page.tree.css("h1")
        or len(list(page.values('meta[name="description"]', "content"))) != 1
        or len(list(page.values("link[rel=canonical]", "href"))) != 1
    ]

    assert lacking == []


def test_a_page_goes_by_one_name(pages: list[Page]) -> None:
    """
    Its title, by which navigation and search call it, is its heading; a list that names it, and
    says no more or explains it, calls it so too, save for readers who are lost.
    """
    entitled = [page for page in pages if page.tree.css(HEADING)]
    names = {page.file: heading(page) for page in entitled}
    titles = {page.file: page.tree.css("head > title")[0].text() for page in entitled}
    otherwise = [name for file, name in names.items() if titles[file].partition(" - ")[0] != name]
    listed = [
        (page.address, words, names[file])
        for page in pages
        if page.address != "/404.html"
        for words, link in names_in_lists(page)
        for file, anchor in [page.resolve(link)]
        if not anchor and names.get(file, words) != words
    ]

    assert otherwise == []
    assert listed == []


def heading(page: Page) -> str:
    return " ".join(page.tree.css(HEADING)[0].text().split())


def names_in_lists(page: Page) -> Iterator[tuple[str, str]]:
    """Words and address of each link that begins an item, and that the item ends with or tells."""
    for link in page.tree.css("article li > a[href], .ime-colophon li > a[href]"):
        words = " ".join(link.text().split())
        item = " ".join((link.parent.text() if link.parent else "").split())
        if re.match(rf"{re.escape(words)}(:|(?<=\?) |$)", item):
            yield words, link.attributes["href"] or ""


def test_a_page_says_first_what_it_is_for(pages: list[Page]) -> None:
    """
    In a lead right below its heading; a decision opens with what was at stake instead.
    """
    lacking = [
        page.address
        for page in pages
        if page.tree.css("article.md-typeset h1")
        and not page.address.startswith("/contributing/decisions/0")
        and not page.tree.css("article .ime-brief")
    ]

    assert lacking == []


def test_marks_of_speech_are_written_one_way(pages: list[Page]) -> None:
    """
    Quotation marks lean, and an apostrophe stands upright, save in code.
    """
    otherwise = [
        (page.address, " ".join(words[max(0, found.start() - 20) : found.end() + 20].split()))
        for page in pages
        if not page.address.startswith("/s/")  # they repeat another's words, code included
        for words in [said(page)]
        for found in re.finditer(r"\"|(?<=\w)\N{RIGHT SINGLE QUOTATION MARK}(?=\w)", words)
    ]

    assert otherwise == []


def said(page: Page) -> str:
    """The words of a page and of its templates, without code."""
    whole = re.sub(r"<(code|pre|script|style)\b.*?</\1>", " ", page.text, flags=re.DOTALL)
    return unescape(re.sub(r"<[^>]*>", "", whole.partition("<body")[2].partition(">")[2]))


def test_what_is_named_by_what_it_holds_holds_no_link_to_itself(pages: list[Page]) -> None:
    """
    A heading, a legend or a summary is read out whole, so its link stands beside it.
    """
    holds = ":is(h1, h2, h3, h4, h5, h6, legend, summary, caption) :is(button, .headerlink)"
    doubled = [(page.address, node.text()) for page in pages for node in page.tree.css(holds)]

    assert doubled == []


def test_the_check_can_be_read_without_scripts(page: Callable[[str], Page]) -> None:
    """
    Every question and every option stand in the page itself.
    """
    form = page("/check/").tree
    missing = [
        f"{question.id}={value}"
        for part in PARTS
        for question in part.questions
        for value in permitted(question)
        if not form.css(
            f'fieldset#q-{question.id} input[type=radio][name="{question.id}"][value="{value}"]'
        )
    ]

    assert missing == []


def test_the_front_page_carries_the_short_checklist(page: Callable[[str], Page]) -> None:
    """
    The questions marked short, and no others.
    """
    asked = set(page("/").values("fieldset", "id"))
    short = {f"q-{question.id}" for part in PARTS for question in part.questions if question.short}

    assert asked == short


def test_every_rule_is_listed_where_its_guide_section_is(pages: list[Page]) -> None:
    """
    A rule cites a section that exists, and that page lists the rule under it.
    """
    by_address = {page.address: page for page in pages}
    for rule in RULES:
        address, _, section = rule.guide.partition("#")
        page = by_address[f"/{address}"]
        listed = [urlsplit(link).fragment for link in page.values(".ime-rules a", "href")]

        assert section in page.values("h1, h2, h3", "id"), rule.guide
        assert f"rule-{rule.id}" in listed, rule.id


def test_every_rule_says_how_strong_its_sources_are(page: Callable[[str], Page]) -> None:
    """
    Each of them, where the rule stands in words, and our judgement too where it is that.
    """
    text = page("/how-it-decides/rules/").text
    for rule in RULES:
        _, _, rest = text.partition(f'id="rule-{rule.id}"')
        told = LexborHTMLParser(rest.partition("<h3")[0]).css("li, p")
        said = [" ".join(each.text().split()) for each in told]
        for source in rule.all_sources:
            assert any(source.title in each and source.strength in each for each in said), rule.id


POINTS = [f"G{number:02}" for number in range(1, 21)]
"""Those of the argument; the last two invite to a conversation, where a publisher has one."""


@pytest.mark.parametrize("point", POINTS)
def test_front_page_says_every_point(pages: list[Page], point: str) -> None:
    """
    Each point of the argument stands on the front page, in words.
    """
    home = next(page for page in pages if page.address == "/")
    saying = [
        node
        for node in home.tree.css("[data-says]")
        if point in (node.attributes["data-says"] or "").split()
    ]

    assert saying
    assert all(len(node.text(strip=True).split()) >= 5 for node in saying)


def test_page_of_proofs_lists_every_claim(pages: list[Page]) -> None:
    """
    What the proofs prove today is what the page says, over as many answer sheets.
    """
    page = next(page for page in pages if page.address == "/how-it-decides/proofs/")
    text = page.tree.text()

    assert all(claim.says in text for claim in CLAIMS)
    assert f"{complete_sheets():,}" in text


DATED = (
    *("/", "/check/", "/check/list/", "/about/", "/about/sources/", "/how-it-decides/"),
    *(f"/how-it-decides/{name}/" for name in ("rules", "questions", "proofs", "validation")),
)
"""Pages that decide, or that say how it is decided, by their addresses."""


@pytest.mark.parametrize("address", DATED)
def test_a_page_says_its_edition_and_its_next_review(
    page: Callable[[str], Page], address: str
) -> None:
    """
    Its version, the day of its review and that of the next, in one line that leads to how pages are
    reviewed; the record says so too.
    """
    lines = [each.text() for each in page(address).tree.css(".ime-edition")]
    policies = [
        page(address).resolve(way) for way in page(address).values(".ime-edition a", "href")
    ]
    in_record = page(address).tree.css(".ime-rsheet .ime-edition, .ime-record .ime-edition")

    assert len(lines) == 1 + len(in_record)
    assert bool(in_record) is (address == "/check/")
    assert {anchor for _, anchor in policies} == {"update-policy"}
    assert all(Page(file).tree.css_first("h2#update-policy") for file, _ in policies)
    assert len(policies) == len(lines)
    for line in lines:
        assert re.fullmatch(
            rf"Rules {VERSION}, reviewed \d+ \w+ 20\d\d, next review by \d+ \w+ 20\d\d\.", line
        )


def test_one_line_says_what_is_ours_and_shows_the_mark(pages: list[Page]) -> None:
    """
    At the head of each page of the guide, once; the mark is in it where the page uses the mark.
    """
    lines = {
        page.address: page.tree.css(".ime-reviewed")
        for page in pages
        if page.address.startswith("/guide/") and page.tree.css_first(".ime-reviewed time")
    }
    marks = {page.address: len(page.tree.css(".ime-ours")) for page in pages}
    wrong = [
        address
        for address, said in lines.items()
        if [line.text().count("What carries no number is our judgement") for line in said] != [1]
        or (marks[address] > 0) is not (len(said[0].css(".ime-ours")) == 1 < marks[address])
    ]

    assert len(lines) > 30
    assert wrong == []


def test_limits_count_the_countries_there_are(
    page: Callable[[str], Page], pages: list[Page]
) -> None:
    """
    As many as have a page.
    """
    countries = [each for each in pages if re.fullmatch(r"/guide/places/[a-z-]+/", each.address)]
    said = " ".join(page("/about/").tree.css("article")[0].text().split())

    assert f"{words.number(len(countries))} countries, and not all of each." in said


def test_what_readers_tried_is_told_as_it_was(page: Callable[[str], Page]) -> None:
    """
    The decided files say who read them, and what is said of trials leads to how far they agree.
    """
    files = " ".join(page("/how-it-decides/validation/").tree.css("article")[0].text().split())
    tried = page("/about/tested-with-readers/")
    ways = [tried.resolve(link) for link in tried.values("article td a", "href")]

    assert "not outside experts" in files
    assert any(
        anchor == "readers-agree" and Page(file).tree.css("#readers-agree") for file, anchor in ways
    )
