"""A page has its colours when it is first drawn: nobody's dark screen turns white on the way."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.browser.reader import Reader

COLOURS = """() => [
  document.body.dataset.mdColorScheme,
  getComputedStyle(document.documentElement).colorScheme,
]"""

SWITCH = ".md-header__option label:visible"

NAMES = {"light": "default", "dark": "slate"}


def without_the_theme(reader: Reader) -> None:
    """Let the theme's script never come."""
    reader.page.route("**/bundle.*.js", lambda route: route.abort())


@pytest.mark.parametrize("scheme", NAMES)
@pytest.mark.parametrize("path", ["", "check/", "guide/prepare/", "404.html"])
def test_the_systems_colours_do_not_wait_for_the_theme(
    same_reader: Callable[..., Reader], path: str, scheme: str
) -> None:
    """
    Its script comes last, and would change what is drawn by then; scrollbars go along.
    """
    reader = same_reader(thrifty=True, color_scheme=scheme)
    without_the_theme(reader)
    reader.open(path)

    assert reader.page.evaluate(COLOURS) == [NAMES[scheme], scheme]


def test_scrollbars_follow_the_switch(new_reader: Callable[..., Reader]) -> None:
    """
    And the system again, once it is left to that.
    """
    reader = new_reader(color_scheme="dark").open("guide/")
    found = []
    for _ in range(3):
        reader.page.locator(SWITCH).click()
        found.append(reader.page.evaluate(COLOURS))
    reader.page.emulate_media(color_scheme="light")

    assert found == [["default", "light"], ["slate", "dark"], ["slate", "dark"]]
    assert reader.at_last(COLOURS, ["default", "light"]) == ["default", "light"]


@pytest.mark.parametrize(("chosen", "presses"), [("light", 1), ("dark", 2)])
@pytest.mark.parametrize("system", NAMES)
def test_chosen_colours_do_not_wait_either(
    same_reader: Callable[..., Reader], system: str, chosen: str, presses: int
) -> None:
    """
    Whatever the system would have.
    """
    reader = same_reader(thrifty=True, color_scheme=system).open("guide/")
    for _ in range(presses):
        reader.page.locator(SWITCH).click()
    without_the_theme(reader)
    reader.open("guide/")

    assert reader.page.evaluate(COLOURS) == [NAMES[chosen], chosen]
