"""Where a reader's system sets the colours, nothing is lost that a colour of ours had said."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import ViewportSize, expect

from tests.browser.reader import HALF_WAY, NO_DECISION, PRESUMED, Reader
from tests.browser.test_focus import KINDS

LOOK = """() => {
  const parts = [null, "::before", "::after"];
  const pen = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const dye = (colour) => {
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 1, 1);
    return [...pen.getImageData(0, 0, 1, 1).data];
  };
  const light = (colour) => dye(colour).slice(0, 3).map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
    .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index], 0);
  const contrast = (one, other) => {
    const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
    return (bright + 0.05) / (dark + 0.05);
  };
  const clear = (colour) => dye(colour)[3] === 0;
  const ground = (element) => {
    for (let each = element; each; each = each.parentElement) {
      const { backgroundColor } = getComputedStyle(each);
      if (!clear(backgroundColor)) return backgroundColor;
    }
    return getComputedStyle(document.documentElement).getPropertyValue("background-color");
  };
  const seen = (element) => {
    const { width, height } = element.getBoundingClientRect();
    const shown = { visibilityProperty: true, opacityProperty: true };
    return width > 1 && height > 1 && element.checkVisibility(shown);
  };
  const name = (element) => {
    const said = element.textContent.replace(/\\s+/g, " ").trim().slice(0, 30);
    return `${element.localName}.${element.getAttribute("class") ?? ""} ${said}`;
  };
  const lined = (style) => ["Top", "Right", "Bottom", "Left"].some((side) =>
    parseFloat(style[`border${side}Width`]) && style[`border${side}Style`] !== "none");
  return { parts, contrast, clear, ground, seen, name, lined };
}"""

SET_APART = """() => {
  const { clear, ground, seen, name, lined } = (LOOK)();
  window.apart = [...document.querySelectorAll("body *:not(svg *)")].filter((each) => {
    const style = getComputedStyle(each);
    if (!seen(each) || lined(style)) return false;
    const below = ground(each.parentElement);
    const shaded = style.boxShadow !== "none" && !style.boxShadow.startsWith(below);
    const filled = !clear(style.backgroundColor) && style.backgroundColor !== below;
    return filled || shaded || style.backgroundImage.includes("gradient");
  });
}"""
"""Notes what has no line of its own, and is set apart by a tint, a shadow or a pattern."""

LOST = """() => {
  const { parts, contrast, clear, ground, seen, name, lined } = (LOOK)();
  const all = [...document.querySelectorAll("body *")].filter(seen);
  const unread = all.filter((each) => {
    const says = [...each.childNodes].some(({ data }) => data?.trim());
    if (!says || each.matches("option, .f-on, script, style")) return false;
    const { color, fill } = getComputedStyle(each);
    return contrast(each.closest("svg") ? fill : color, ground(each)) < 4.5;
  });
  const masked = all.filter((each) => parts.some((part) => {
    const { content, display, maskImage, backgroundColor } = getComputedStyle(each, part);
    const drawn = (!part || content !== "none") && display !== "none" && maskImage !== "none";
    return drawn && (clear(backgroundColor) || contrast(backgroundColor, ground(each)) < 3);
  }));
  const shapes = all.filter((each) => {
    if (!each.matches("use, path, line, rect, circle, polyline, polygon")) return false;
    if (each.closest(".ime-gate__held")) return false; // lies on a gate that is filled
    const { fill, stroke, fillOpacity } = getComputedStyle(each);
    const shows = (paint) => paint !== "none" && contrast(paint, ground(each)) >= 3;
    return !shows(fill) && !shows(stroke) && Number(fillOpacity);
  });
  const unlined = window.apart.filter((each) => {
    const style = getComputedStyle(each);
    return seen(each) && !lined(style) && style.backgroundColor === ground(each.parentElement);
  });
  const told = Object.entries({ unread, masked, shapes, unlined });
  return told.flatMap(([how, which]) => which.map((each) => `${how}: ${name(each)}`));
}"""

OPTIONS = ".ime-reading__options"
PHONE: ViewportSize = {"width": 360, "height": 740}
CHOOSE = "(body, scheme) => { body.dataset.mdColorScheme = scheme; }"
SCHEMES = {"light": "default", "dark": "slate"}
"""What a system sets, and the name of our colours for it."""


def lost(reader: Reader) -> list[str]:
    """What shows in our colours, and does not in the system's, on the page as it stands."""
    page, body = reader.page, reader.page.locator("body")
    found: set[str] = set()
    for system, ours in SCHEMES.items():
        page.emulate_media(forced_colors="none", color_scheme=system)  # type: ignore[arg-type]
        body.evaluate(CHOOSE, ours)
        page.evaluate(SET_APART.replace("LOOK", LOOK))
        page.emulate_media(forced_colors="active")
        for chosen in SCHEMES.values():  # a reader may have chosen either, whatever the system sets
            body.evaluate(CHOOSE, chosen)
            found.update(page.evaluate(LOST.replace("LOOK", LOOK)))
    return sorted(found)


@pytest.fixture
def calm(same_reader: Callable[..., Reader]) -> Reader:
    return same_reader(thrifty=True, color_scheme="light", reduced_motion="reduce")


@pytest.mark.parametrize("path", KINDS)
def test_nothing_is_lost_on_a_page_of_each_kind(calm: Reader, path: str) -> None:
    """
    Text can be read, marks show, and what a tint set apart has a line.
    """
    assert lost(calm.open(path)) == []


@pytest.mark.at_the_check(color_scheme="light", reduced_motion="reduce")
def test_nothing_is_lost_of_a_recommendation(reader: Reader) -> None:
    """
    Open, presumed or settled: in the panel, in the meter, and in the reasons with their path.
    """
    for answers in (HALF_WAY, PRESUMED, NO_DECISION):
        reader.page.evaluate("location.hash = 'check'")
        reader.fill_by_script(answers).expect_report()
        expect(reader.page.locator(".ime-result")).to_be_visible()

        assert lost(reader) == []
        reader.read_reasons().page.locator(OPTIONS).evaluate("(fold) => { fold.open = true; }")
        assert lost(reader) == []


@pytest.mark.at_the_check(color_scheme="light", reduced_motion="reduce")
def test_nothing_is_lost_of_the_sheet_on_a_phone(reader: Reader) -> None:
    """
    It has an edge, where its ground is that of the page below it.
    """
    reader.fill_by_script(PRESUMED).expect_report()
    reader.page.set_viewport_size(PHONE)
    reader.page.locator(".ime-bar__open").click()

    assert lost(reader) == []


@pytest.mark.at_the_check
def test_parts_begun_done_and_untouched_differ(reader: Reader) -> None:
    """
    Half a segment of the line above a part on a phone says that it is begun.
    """
    reader.page.set_viewport_size(PHONE)
    reader.page.emulate_media(forced_colors="active")
    reader.choose({**NO_DECISION, "kind": "employment", "role": "employer", "place": "canada"})
    line = reader.page.locator(".ime-rail__meter i")
    drawn = {line.nth(part).screenshot() for part in (0, 1, 5)}

    assert len(drawn) == 3


@pytest.mark.at_the_check
def test_certain_and_presumed_differ(reader: Reader) -> None:
    """
    A whole line and a broken one say which, as the pattern does that the system takes away.
    """
    reader.page.emulate_media(forced_colors="active")
    drawn = []
    for answers in (NO_DECISION, PRESUMED):
        reader.fill_by_script(answers).expect_report()
        panel = reader.page.locator(".ime-result")
        drawn.append(panel.evaluate("(panel) => getComputedStyle(panel).borderTopStyle"))

    assert drawn == ["solid", "dashed"]


@pytest.mark.at_the_check
def test_the_headline_covers_nothing(reader: Reader) -> None:
    """
    The system lays a ground behind each line; that of a large one reaches into the line above,
    where there is one: a phone has none.
    """
    reader.page.set_viewport_size({"width": 1280, "height": 640})
    reader.page.emulate_media(forced_colors="active")
    reader.choose(PRESUMED).expect_report().read_reasons().settle()
    above = reader.page.locator(".ime-settled__label")
    below = above.screenshot()
    reader.page.locator(".ime-settled h1").evaluate("(h1) => { h1.style.visibility = 'hidden'; }")

    assert above.screenshot() == below
