"""The six options side by side can be read on a phone as on a desk."""

import pytest

from tests.browser.reader import Reader

LINES = """() => Object.fromEntries(
  [...document.querySelectorAll(".ime-compare tbody :is(th, td) > :last-child")].map((said) => {
    const range = document.createRange();
    range.selectNodeContents(said);
    const tops = new Set([...range.getClientRects()].map((line) => Math.round(line.top)));
    return [said.textContent, tops.size];
  }).filter(([, lines]) => !lines || lines > 4),
)"""


@pytest.mark.parametrize("width", [320, 1280])
def test_no_cell_is_squeezed(reader: Reader, width: int) -> None:
    """
    A few words take a few lines, whether cells stand in rows or one below another.
    """
    page = reader.open("guide/lighter-steps/").page
    page.set_viewport_size({"width": width, "height": 800})

    assert page.locator(".ime-compare tbody tr").count() == 6
    assert page.evaluate(LINES) == {}
