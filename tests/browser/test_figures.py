"""The figures can be read at every width: nothing too small, nothing cut off or overlapping."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.reader import Reader, on_paper

FIGURES = {
    "patterns": "guide/when-it-helps/",
    "ladder": "guide/lighter-steps/",
    "path": "guide/what-it-is/",
    "referral": "guide/prepare/",
}
DRAWN = FIGURES | {"gateways": "how-it-decides/"}
WIDTHS = (1280, 768, 360, 320)
SMALLEST = 13
UNREADABLE = """(smallest) => {
  const drawings = document.querySelectorAll(":is(.ime-drawing, .ime-decision) svg");
  const drawing = [...drawings].find((svg) => svg.clientWidth);
  const edge = drawing.getBoundingClientRect();
  const scale = edge.width / drawing.viewBox.baseVal.width;
  const lines = [...drawing.querySelectorAll("text")].flatMap((text) =>
    text.querySelector("tspan[dy]") ? [...text.querySelectorAll("tspan")] : [text]);
  const seen = lines.map((line) => {
    const box = line.getBoundingClientRect();
    const size = parseFloat(getComputedStyle(line).fontSize) * scale;
    return { says: line.textContent, size, box };
  });
  const found = [];
  for (const [i, { says, size, box }] of seen.entries()) {
    if (size < smallest - 0.05) found.push(`${says}: ${size} px`);
    if (box.left < edge.left - 1 || box.right > edge.right + 1) found.push(`${says}: cut off`);
    for (const other of seen.slice(i + 1)) {
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      if (across > 1 && down > size / 3) found.push(`${says} / ${other.says}: overlap`);
    }
  }
  return found;
}"""


@pytest.mark.parametrize("figure", DRAWN)
def test_a_figure_can_be_read(same_reader: Callable[..., Reader], figure: str) -> None:
    """
    Wide or tall, its words are as large as small print and keep clear of one another.
    """
    page = same_reader(thrifty=True).open(DRAWN[figure]).page
    page.evaluate("document.fonts.ready")
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 740})

        assert page.evaluate(UNREADABLE, SMALLEST) == [], width
        assert page.evaluate("document.scrollingElement.scrollWidth") == width


@pytest.mark.same_tab(thrifty=True)
@pytest.mark.parametrize("figure", FIGURES)
def test_a_figure_is_said_in_words_too(reader: Reader, figure: str) -> None:
    """
    One press opens the same in words; on paper the picture stands for them.
    """
    page = reader.open(FIGURES[figure]).page
    twin = page.locator(".ime-drawing .ime-twin")
    twin.get_by_text("The figure in words").click()

    expect(twin.locator("li").last).to_be_visible()
    on_paper(page)
    expect(twin).to_be_hidden()
    expect(page.locator(".ime-drawing__wide")).to_be_visible()
