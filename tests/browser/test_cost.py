"""The reader's own figures: said and shown, kept and sent nowhere."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.accessibility import findings_in_both_schemes
from tests.browser.reader import Reader, on_paper

pytestmark = pytest.mark.same_tab

PATH = "guide/cost-of-waiting/"
FIGURES = {"weekly": "1000", "without": "26", "with": "10", "examination": "3500"}
LIGHTER = {"step": "400", "stepWeeks": "6"}


@pytest.fixture
def form(reader: Reader) -> Locator:
    return reader.open(PATH).page.locator(".ime-cost")


def add_up(form: Locator, **figures: str) -> None:
    """Type the figures, and ask for the sum."""
    for name, figure in (FIGURES | figures).items():
        form.locator(f"[name={name}]").fill(figure)
    form.get_by_role("button", name="Add it up").click()


def said(form: Locator) -> str:
    return form.locator("output").inner_text()


def test_what_an_examination_saves_is_said(form: Locator) -> None:
    """
    The difference, how many weeks would pay for it, and how many it brings.
    """
    add_up(form, currency="$")

    assert said(form) == (
        "On your figures, the road with an IME costs $12,500 less than the road without"
        " one. An IME pays for itself here if it brings the decision at least"
        " 3.5\u00a0weeks forward. On your figures it brings it 16\u00a0weeks forward."
    )


@pytest.mark.parametrize(
    ("figures", "sentence"),
    [
        ({"with": "25"}, "costs 2,500 more than the road without one"),
        ({"with": "22.5"}, "costs as much as the road without one"),
        ({"with": "30"}, "On your figures it does not bring it forward."),
        ({"weekly": "0"}, "a week of waiting costs nothing, so an earlier decision saves nothing"),
        ({"examination": "1000"}, "at least 1\u00a0week forward"),
    ],
)
def test_other_figures_get_other_sentences(
    form: Locator, figures: dict[str, str], sentence: str
) -> None:
    """
    Dearer, equal, not forward, free of cost, and a single week.
    """
    add_up(form, **figures)

    assert sentence in said(form)


def test_the_table_shows_each_road(form: Locator) -> None:
    """
    Weeks, waiting, steps and the two in all; the lighter step also as one that fails.
    """
    add_up(form, **LIGHTER)
    rows = [row.inner_text().split("\t") for row in form.locator("tbody tr:visible").all()]

    assert [[" ".join(cell.split()) for cell in row] for row in rows] == [
        ["Decide without an IME 26 weeks", "26,000", "0", "26,000"],
        ["Examine, then decide 10 weeks", "10,000", "3,500", "13,500"],
        ["A lighter step, then decide 6 weeks", "6,000", "400", "6,400"],
        ["A lighter step that fails, then an IME 16 weeks", "16,000", "3,900", "19,900"],
    ]


def test_each_figure_goes_by_one_name(reader: Reader, form: Locator) -> None:
    """
    In the form as in the table that says where to find it; the currency needs no finding.
    """
    asked = form.locator(".ime-field b").all_text_contents()
    table = reader.page.locator("#find-each-figure").locator(
        "xpath=following::table[1]//tbody//td[1]//strong"
    )

    assert table.all_text_contents() == asked[1:]


def test_without_a_lighter_step_there_are_two_roads(form: Locator) -> None:
    """
    What was not filled in is not in the table.
    """
    add_up(form)

    expect(form.locator("tbody tr:visible")).to_have_count(2)


@pytest.mark.parametrize(
    ("figures", "sentence", "field"),
    [
        ({"weekly": ""}, "Please fill in “Cost of one week”.", "weekly"),
        ({"without": "soon"}, "“Weeks without an IME” needs a", "without"),
        ({"with": "-3"}, "“Weeks with an IME” needs a", "with"),
        ({"examination": "1,50"}, "“Fee and what goes with it” needs a", "examination"),
        ({"step": "400"}, "fill in “Weeks with the lighter step” as", "stepWeeks"),
        ({"stepWeeks": "6"}, "fill in “Price of the lighter step” as well", "step"),
    ],
)
def test_what_cannot_be_added_is_named(
    form: Locator, figures: dict[str, str], sentence: str, field: str
) -> None:
    """
    One sentence names the first field in the way, and the reader stands in it.
    """
    add_up(form, **figures)
    fault = form.get_by_role("alert")

    expect(fault).to_contain_text(sentence)
    expect(form.locator(f"[name={field}]")).to_be_focused()
    expect(form.locator(f"[name={field}][aria-invalid=true]")).to_have_accessible_description(
        fault.inner_text()
    )
    expect(form.locator("output")).to_be_empty()


def test_a_mended_figure_is_added_at_once(form: Locator) -> None:
    """
    After the first sum, every change is counted without pressing again.
    """
    add_up(form, weekly="much")
    form.locator("[name=weekly]").fill("1000")
    form.locator("[name=weekly]").press("Tab")

    expect(form.locator("output")).to_contain_text("12,500 less")
    expect(form.get_by_role("alert")).to_be_empty()


def test_letters_stand_apart_from_the_amount(form: Locator) -> None:
    """
    "CAD" is parted from the figure, "$" is not.
    """
    add_up(form, currency="CAD")

    assert "costs CAD\u00a012,500 less" in said(form)


def test_clearing_leaves_nothing(form: Locator) -> None:
    """
    No figure, no sentence, no table.
    """
    add_up(form, **LIGHTER)
    form.get_by_role("button", name="Clear").click()

    expect(form.locator("output")).to_be_empty()
    expect(form.locator("table")).to_be_hidden()
    assert [field.input_value() for field in form.locator("input").all()] == [""] * 7


def test_by_keyboard_enter_adds_up(reader: Reader, form: Locator) -> None:
    """
    Typing, Tab and Enter are enough.
    """
    reader.press_until("Tab", ".ime-cost [name=currency]", presses=400)
    for figure in FIGURES.values():
        reader.page.keyboard.press("Tab")
        reader.page.keyboard.type(figure)
    reader.page.keyboard.press("Enter")

    expect(form.locator("output")).to_contain_text("12,500 less")


def test_nothing_is_stored_or_sent(reader: Reader, form: Locator) -> None:
    """
    Figures leave no trace in storage, in the address or on the network.
    """
    form.wait_for()
    reader.settle()
    before = len(reader.requests)
    add_up(form, **LIGHTER)
    stored = reader.page.evaluate("Object.keys(localStorage).concat(Object.keys(sessionStorage))")

    assert [name for name in stored if not name.endswith(".__palette")] == []
    assert (reader.asked_since(before), reader.page.url) == ([], reader.address + PATH)


def test_without_scripts_the_sum_stands_in_words(new_reader: Callable[..., Reader]) -> None:
    """
    No form that would do nothing, and how to add up by hand.
    """
    page = new_reader(java_script_enabled=False).open(PATH).page

    expect(page.locator(".ime-cost")).to_be_hidden()
    expect(page.locator(".ime-cost__by-hand + noscript p")).to_be_visible()


def test_paper_has_the_sum_or_how_to_make_it(reader: Reader, form: Locator) -> None:
    """
    Figures that were added up, or blanks to fill in by hand and how to add them up.
    """
    form.wait_for()
    by_hand = reader.page.locator(".ime-cost__by-hand")
    on_screen = by_hand.is_visible()
    on_paper(reader.page)
    printed = by_hand.is_visible()
    reader.page.emulate_media(media="null")
    add_up(form)
    on_paper(reader.page)

    assert (on_screen, printed, by_hand.is_visible()) == (False, True, False)
    expect(form.locator("table")).to_be_visible()


@pytest.mark.parametrize("width", [1280, 360])
def test_axe_finds_nothing(same_reader: Callable[..., Reader], width: int) -> None:
    """
    With a sum, and with a fault, the page passes axe, its policy and its width.
    """
    reader = same_reader(viewport={"width": width, "height": 800}, reduced_motion="reduce")
    form = reader.open(PATH).page.locator(".ime-cost")
    add_up(form, **LIGHTER)
    found = findings_in_both_schemes(reader, "with a sum", ".ime-cost")
    add_up(form, weekly="much")
    found += [*findings_in_both_schemes(reader, "with a fault", ".ime-cost"), *reader.violations()]

    assert (found, reader.page.evaluate("document.scrollingElement.scrollWidth")) == ([], width)
