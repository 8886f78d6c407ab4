"""What is said stands clear of the rule or the panel below it."""

from __future__ import annotations

import pytest
from playwright.sync_api import ViewportSize, expect

from scripts.pages.link_code import link_code
from tests.browser.reader import PRESUMED, Reader
from tests.browser.views import view

pytestmark = pytest.mark.same_tab(thrifty=True)

PHONE: ViewportSize = {"width": 360, "height": 740}
CLEAR = 6  # pixels between two things that do not touch

GAP = """([above, below]) => {
  const said = document.createRange();
  said.selectNodeContents(document.querySelector(above));
  const next = document.querySelector(below).getBoundingClientRect();
  return next.top - said.getBoundingClientRect().bottom;
}"""


def test_what_a_link_is_said_to_leave_behind_stands_above_the_result(reader: Reader) -> None:
    """
    And not in its rule, whatever the width of the window.
    """
    reader.open(f"check/#a={link_code(PRESUMED)}").expect_report()
    reader.page.evaluate("location.hash = 'reasons'")
    expect(reader.page.locator(".ime-settled__title")).to_be_visible()
    clear = []
    for width in (360, 1280):
        reader.page.set_viewport_size({"width": width, "height": 740})
        clear.append(reader.page.evaluate(GAP, ["[data-way=link]", ".ime-top"]) >= CLEAR)

    assert clear == [True, True]


def test_that_no_file_is_saved_stands_above_the_import(reader: Reader) -> None:
    """
    And not on the line that begins it.
    """
    view(reader.open(), "saved")
    import_ = "[data-for=saved] [data-shows=none] + section"

    assert reader.page.evaluate(GAP, ["[data-for=saved] [data-shows=none]", import_]) >= CLEAR


def test_the_bar_comes_to_rest_above_what_is_kept_offline(reader: Reader) -> None:
    """
    Both are panels, and would look like one.
    """
    reader.page.set_viewport_size(PHONE)
    reader.open().page.evaluate("scrollTo(0, document.body.scrollHeight)")
    bar, below = (reader.page.locator(each).bounding_box() for each in (".ime-bar", ".ime-offline"))

    assert bar
    assert below
    assert below["y"] - (bar["y"] + bar["height"]) >= CLEAR
