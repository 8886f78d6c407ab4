"""Paper: everything a page says is on it, and its buttons are where a browser can print."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from assessment.conditions import Answers
from scripts.pages.link_code import link_code
from tests.browser.reader import NO_DECISION, PRESUMED, Reader, on_paper

pytestmark = pytest.mark.same_tab(thrifty=True)

PAGES = (
    *("", "check/", "guide/when-it-helps/", "guide/prepare/", "guide/prepare/questions/"),
    *("guide/glossary/", "guide/prepare/on-the-day/", "how-it-decides/rules/"),
)

FOR_THE_SCREEN = ", ".join(
    (
        *(
            "button",
            "template",
            ".ime-desk",
            "noscript",
            "script",
            "svg",
            ".ime-hidden",
            ".ime-pass",
        ),
        *(".headerlink", ".ime-flag", ".ime-go", ".ime-option__otherwise", ".ime-question__inert"),
        *(".ime-part__about", ".ime-part__leads", ".ime-twin"),
        *(".ime-bar", ".ime-carry", ".ime-check__facts", ".ime-ledger", ".ime-notice"),
        *(".ime-offline", ".ime-option__presumed", ".ime-part__finish"),
        *(".ime-rail", ".ime-view", ".ime-to-saved", ".ime-views__missing", ".ime-opened"),
        *(".ime-read", ".ime-read__older", ".ime-result", ".ime-reading__options"),
        *(".ime-begin > summary", ".ime-form__actions", ".ime-take-back", ".ime-copied"),
        *(".ime-ask__acts", ".ime-letter", ".ime-letter-bar", ".ime-tools", ".ime-reviewed > a"),
        *(
            ".ime-landed",
            ".ime-moved",
            ".ime-way-here",
            ".md-path",
            ".ime-checklist__top",
            ".ime-checklist__foot",
            ".ime-start__act",
            ".footnote-backref",
            ".ime-read-on",
        ),
        *(".ime-compare__here", ".ime-compare__label", ".ime-cost__roads", ".ime-list"),
    )
)
"""Controls, what a check, a list or a sum says once it has something to say, what a narrow table
says again in each row, and in words what a figure shows."""

LEADS = "article :is(.ime-button, .ime-go), .footnote-backref, .ime-read-on, .ime-moved"

WHILE_IT_PRINTS = """() => addEventListener("beforeprint", () => {
  const opened = document.querySelector(".ime-opened").open;
  const inPlace = document.querySelector(".ime-outcome > .ime-result") !== null;
  window.printed = { opened, inPlace };
})"""

LEFT_OUT = """(forTheScreen) => {
  const says = ({ childNodes }) => [...childNodes].some(({ data }) => data?.trim());
  const isPrinted = (each) => each.checkVisibility({ visibilityProperty: true });
  return [...document.querySelectorAll("article *")]
    .filter((each) => says(each) && !each.closest(forTheScreen) && !isPrinted(each))
    .map((each) => each.textContent.trim().slice(0, 60));
}"""

CUT_OFF = """() => {
  const says = ({ childNodes }) => [...childNodes].some(({ data }) => data?.trim());
  return [...document.querySelectorAll("article *:not(.ime-hidden, .ime-hidden *)")]
    .filter((each) => says(each) && each.checkVisibility())
    .filter((each) => each.getBoundingClientRect().top + scrollY < 0)
    .map((each) => each.textContent.trim().slice(0, 60));
}"""

TORN = """() => {
  const stays = (each) => {
    const { breakInside, breakAfter } = getComputedStyle(each);
    const leads = each.matches(":is(h2, h3):not(.ime-titled > *), .ime-titled");
    return breakInside === "avoid" && (breakAfter === "avoid" || !leads);
  };
  return [...document.querySelectorAll("article :is(h1, h2, h3, .ime-titled)")]
    .filter((each) => each.checkVisibility() && !each.closest(".ime-hidden") && !stays(each))
    .map((each) => each.textContent.trim().slice(0, 60));
}"""
"""Headings that may be parted from what they stand above, or broken by a page's end: Firefox leaves
their first line on one page and puts their last on the next."""

BESIDE_THE_CODE = """() => {
  const at = (selector) => document.querySelector(selector).getBoundingClientRect();
  const [rule, code, steps] = [".ime-top", ".ime-read .ime-qr", ".ime-todo"].map(at);
  return [rule.top + 6 <= code.top, code.bottom <= steps.top]; // the rule is drawn into the box
}"""

PRINTS = "button:text-matches('^Print')"
NOTHING = "window.print = () => {}"
WITHOUT = "delete window.print; window.print = undefined;"


@pytest.mark.parametrize("path", PAGES)
def test_all_that_a_page_says_is_on_paper(reader: Reader, path: str) -> None:
    """
    Whatever is folded, ahead or below on the screen.
    """
    page = reader.open(path).settle().page
    on_paper(page)

    assert page.evaluate(LEFT_OUT, FOR_THE_SCREEN) == []


@pytest.mark.parametrize("path", PAGES)
def test_nothing_on_paper_is_there_to_be_pressed(reader: Reader, path: str) -> None:
    """
    A button prints as a dark field, and what only leads elsewhere leads nowhere.
    """
    page = reader.open(path).settle().page
    on_paper(page)

    expect(page.locator(LEADS).locator("visible=true")).to_have_count(0)


@pytest.mark.at_the_check
@pytest.mark.parametrize("view", ["reasons", "record", "document=note-to-file"])
def test_the_first_line_of_a_print_is_whole(reader: Reader, view: str) -> None:
    """
    Nothing begins above the paper.
    """
    page = reader.fill_by_script(PRESUMED).expect_report().page
    page.evaluate("(view) => { location.hash = view; }", view)
    shown = ".ime-settled h1, .ime-rsheet h2, .ime-paper h2"
    expect(page.locator(shown).locator("visible=true").first).to_be_visible()
    on_paper(page)

    assert page.evaluate(CUT_OFF) == []


@pytest.mark.at_the_check
def test_how_answers_came_is_said_on_the_screen_alone(reader: Reader) -> None:
    """
    Nobody can put answers back on paper.
    """
    page = reader.fill_by_script(NO_DECISION).expect_report().page
    page.evaluate("(code) => { location.hash = `a=${code}`; }", link_code(PRESUMED))
    said = page.locator(".ime-notice[data-notice=aside], .ime-way-here[data-way=link]")
    expect(said.locator("visible=true")).to_have_count(2)
    on_paper(page)

    expect(said.locator("visible=true")).to_have_count(0)


@pytest.mark.at_the_check
@pytest.mark.parametrize("answers", [NO_DECISION, PRESUMED], ids=["settled", "presumed"])
def test_nothing_runs_through_the_code_to_scan(reader: Reader, answers: Answers) -> None:
    """
    A line behind it would be read as a part of it.
    """
    page = reader.fill_by_script(answers).expect_report().page
    page.evaluate("location.hash = 'reasons'")
    on_paper(page)

    assert page.evaluate(BESIDE_THE_CODE) == [True, True]


def test_the_front_page_prints_every_question(reader: Reader) -> None:
    """
    Also those that the screen shows once somebody asks for more.
    """
    page = reader.open("").settle().page
    on_paper(page)
    questions = page.locator(".ime-short .ime-question")

    assert [each.is_visible() for each in questions.all()] == [True] * 6


@pytest.mark.parametrize("path", ["about/sources/", "how-it-decides/validation/"])
def test_where_a_source_is_read_is_on_paper(reader: Reader, path: str) -> None:
    """
    A link that says no more than “source” prints its address.
    """
    page = reader.open(path).settle().page
    on_paper(page)
    links = page.locator("article a[href^=http]")
    printed = links.evaluate_all("(all) => all.map((a) => getComputedStyle(a, '::after').content)")

    assert printed
    assert [each for each in printed if "http" not in each] == []


def test_a_form_leaves_room_to_write(reader: Reader) -> None:
    """
    Where a table has empty cells to fill in by hand, its rows are as high as those of a form.
    """
    page = reader.open("guide/prepare/budget/").settle().page
    on_paper(page)
    rows = page.locator("tr:has(> td:empty + td:empty)")
    heights = rows.evaluate_all("(rows) => rows.map((row) => row.clientHeight)")

    assert heights
    assert min(heights) >= 34  # 9 mm


@pytest.mark.parametrize("path", ["check/", "guide/prepare/", "guide/prepare/questions/"])
def test_nothing_offers_to_print_where_the_browser_cannot(
    new_reader: Callable[..., Reader], path: str
) -> None:
    """
    Some browsers inside of other apps have no print at all.
    """
    able, unable = new_reader().open(path), new_reader()
    unable.page.add_init_script(WITHOUT)
    unable.open(path).settle()

    expect(able.page.locator(PRINTS).locator("visible=true").first).to_be_visible()
    expect(unable.page.locator(PRINTS).locator("visible=true")).to_have_count(0)


def test_without_scripts_the_check_offers_nothing_that_needs_them(
    new_reader: Callable[..., Reader],
) -> None:
    """
    A button that does nothing is worse than none.
    """
    page = new_reader(java_script_enabled=False).open("check/").page

    expect(page.locator(".ime-check__facts button").locator("visible=true")).to_have_count(0)
    expect(page.get_by_text("Answers stay in this browser")).to_be_visible()


def test_an_opened_panel_prints_in_its_place(reader: Reader) -> None:
    """
    A phone prints from the sheet that its bar opens, which would lie over every page.
    """
    page = reader.open("check/").page
    page.set_viewport_size({"width": 360, "height": 740})
    reader.fill_by_script(PRESUMED)
    page.locator(".ime-bar button").click()
    expect(page.locator(".ime-opened > .ime-result")).to_be_visible()
    page.evaluate(WHILE_IT_PRINTS)
    page.pdf()

    assert page.evaluate("printed") == {"opened": False, "inPlace": True}


@pytest.mark.parametrize("act", ["pointer", "key"])
def test_a_print_that_never_comes_leaves_nothing_behind(reader: Reader, act: str) -> None:
    """
    Where a browser does nothing and says nothing, the next print is the whole page again.
    """
    page = reader.open("guide/prepare/").page
    page.evaluate(NOTHING)
    page.locator("[data-checklist=referral] .ime-checklist__print").click()
    expect(page.locator("body > .ime-sheet")).to_have_count(1)
    if act == "pointer":
        page.mouse.move(10, 10)
    else:
        page.keyboard.press("Control")
    on_paper(page)

    expect(page.locator("body > .ime-sheet")).to_have_count(0)
    expect(page.locator("article h1")).to_be_visible()
