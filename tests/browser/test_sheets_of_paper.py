"""Sheets of paper: few, full, and whole where they are filled in."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.reader import Reader, on_paper

pytestmark = pytest.mark.same_tab(thrifty=True)

SHEETS = {
    ("", "A4"): 3,
    ("check/", "A4"): 5,
    ("check/", "Letter"): 6,
    ("guide/prepare/budget/", "A4"): 3,
    ("guide/prepare/budget/", "Letter"): 3,
    ("guide/insurers/", "A4"): 6,
    ("guide/prepare/in-person-or-video/", "A4"): 2,
}
"""How many a page took once those half empty were filled.  One more may be a sentence that was
added; look at it on paper before you allow it."""

HOLDS = """(leads) => {
  const stays = (each) => getComputedStyle(each).breakAfter === "avoid";
  return [...new Set([...document.querySelectorAll(leads)].map(stays))];
}"""

BELOW = """() => {
  const bottoms = [...document.querySelectorAll("article *")]
    .filter((each) => each.checkVisibility() && each.innerText?.trim())
    .map((each) => each.getBoundingClientRect().bottom);
  const { bottom } = document.querySelector(".md-content").getBoundingClientRect();
  return bottom - Math.max(...bottoms);
}"""

TEXT = """() => [...document.querySelectorAll("article :is(p, li)")].map((each) => {
  const { breakInside, orphans, widows } = getComputedStyle(each);
  return [breakInside, orphans, widows].join(" ");
})"""


@pytest.mark.parametrize(("path", "paper"), SHEETS)
def test_a_page_takes_few_sheets(reader: Reader, path: str, paper: str) -> None:
    """
    What was kept whole too far had left sheets half empty, or the last with two lines.
    """
    pdf = reader.open(path).settle().page.pdf(format=paper, prefer_css_page_size=True)

    assert pdf.count(b"/Type /Page\n") <= SHEETS[path, paper]


def test_one_row_or_item_holds_nothing_back(reader: Reader) -> None:
    """
    The first of several stays with the next; one alone would stay with whatever follows, and a
    chain of such tables or lists leaves a page half empty.
    """
    page = reader.open("about/dependencies/").settle().page
    on_paper(page)
    alone = page.evaluate(HOLDS, "tbody > tr:only-child")
    first = page.evaluate(HOLDS, "tbody > tr:first-child:not(:only-child)")
    page = reader.open("how-it-decides/rules/").settle().page
    on_paper(page)
    items = page.evaluate(HOLDS, "article > ul > li:only-child")
    others = page.evaluate(HOLDS, "article > ul > li:first-child:not(:only-child)")

    assert (alone, items) == ([False], [False])
    assert (first, others) == ([True], [True])


def test_no_item_of_a_checklist_stands_alone(reader: Reader) -> None:
    """
    Neither the first at the foot of a page, nor the last at the head of one.
    """
    page = reader.open("guide/employers/").settle().page
    on_paper(page)

    assert page.evaluate(HOLDS, ".ime-checklist li:first-child") == [True]
    assert page.evaluate(HOLDS.replace("After", "Before"), ".ime-checklist li:last-child") == [True]


def test_a_paragraph_is_torn_where_it_is_long(reader: Reader) -> None:
    """
    Five lines stay on either side.  Were it kept whole whatever its length, Chromium would also
    part a heading or the first row of a table from what it belongs to.
    """
    page = reader.open("how-it-decides/rules/").settle().page
    on_paper(page)

    assert set(page.evaluate(TEXT)) == {"auto 5 5"}


@pytest.mark.parametrize("path", ["guide/prepare/budget/", "guide/concerns/", "guide/"])
def test_nothing_stands_below_the_last_line(reader: Reader, path: str) -> None:
    """
    Where it ends a page, the space below it would be another, which is blank.
    """
    page = reader.open(path).settle().page
    on_paper(page)

    assert page.evaluate(BELOW) <= 0


def test_a_sheet_to_fill_in_stays_on_one_page(reader: Reader) -> None:
    """
    It is sent to two bidders.
    """
    page = reader.open("guide/prepare/budget/").settle().page
    on_paper(page)
    sheet = page.locator(".md-typeset__scrollwrap:has(td:empty + td:empty)")

    expect(sheet).to_have_css("break-inside", "avoid")


def test_a_blank_check_names_its_edition(reader: Reader) -> None:
    """
    Who fills it in by hand can say later which questions they answered.
    """
    page = reader.open().settle().page
    on_paper(page)

    expect(page.locator(".ime-form .ime-edition")).to_be_visible()
    expect(page.locator(".ime-check__facts > :not(.ime-edition)").first).to_be_hidden()


def test_words_to_copy_are_printed_in_ink(reader: Reader) -> None:
    """
    A letter to adapt is what the page is printed for, and grey is pale on paper.
    """
    page = reader.open("guide/being-examined/telling-the-person/").settle().page
    on_paper(page)
    ink = page.locator("article > p:not([class])").first.evaluate(
        "(p) => getComputedStyle(p).color"
    )
    texts = page.locator("blockquote :is(p, em)")
    colours = texts.evaluate_all("(all) => all.map((each) => getComputedStyle(each).color)")

    assert set(colours) == {ink}


def test_no_address_on_paper_is_relative(reader: Reader) -> None:
    """
    “../../how-it-decides/” leads nowhere.
    """
    page = reader.open("about/sources/").settle().page
    on_paper(page)
    ours = page.locator("article a.ime-publisher:not([href^=http])")
    printed = ours.evaluate_all("(all) => all.map((a) => getComputedStyle(a, '::after').content)")

    assert set(printed) == {"none"}
