"""A link to selected words is opened, and marks those words."""

from __future__ import annotations

import time
from collections.abc import Iterator
from io import BytesIO
from typing import Any

import pytest
from PIL import Image, ImageChops
from playwright.sync_api import Browser

from tests.browser.host import written
from tests.browser.reader import PATIENCE, Reader

PAGES = (
    *("guide/when-it-helps/", "guide/lighter-steps/", "guide/prepare/"),
    *("guide/being-examined/entitlements/", "guide/prepare/report-quality/"),
)
AT_MOST = 4
"""Links of each page, spread over it."""

LINE = 48
"""More pixels than a line of text and what stands around it take."""

MARK = "::target-text { background: rgb(255, 0, 200); color: rgb(255, 0, 200); }"

LINKS = """async ([selector, most, script]) => {
  const { directiveFor, selectedWords } = await import(script);
  const isText = ([, each]) => each.checkVisibility() && each.innerText.trim() &&
    !each.closest(".ime-reviewed, .ime-pass, .ime-checklist");
  const all = [...document.querySelectorAll(selector).entries()].filter(isText);
  const step = Math.max(1, Math.ceil(all.length / most));
  return all.filter((_, place) => place % step === 0).map(([place, element]) => {
    getSelection().selectAllChildren(element);
    const selected = selectedWords();
    getSelection().removeAllRanges();
    return [place, `#${selected.section.id}${directiveFor(selected)}`, element.innerText];
  });
}"""

BOX = """([selector, place]) => {
  const { left, right, top, bottom } =
    document.querySelectorAll(selector)[place].getBoundingClientRect();
  return [left, top, right, bottom];
}"""

TEXT = "article :is(p, li, dd, tr):not(.md-path *, .ime-landed)"


@pytest.fixture(scope="module")
def reader(browser: Browser, address: str) -> Iterator[Reader]:
    """A reader whose browser marks words in a colour that stands nowhere else."""
    with browser.new_context(bypass_csp=True, reduced_motion="reduce") as context:
        yield Reader(context, address)


def links(reader: Reader, path: str, selector: str) -> list[Any]:
    reader.open(path).settle()
    found: list[Any] = reader.page.evaluate(
        LINKS, [selector, AT_MOST, written("addresses/selected.js")]
    )
    return found


def box_of_marks(picture: bytes) -> tuple[int, int, int, int] | None:
    """The box of all that has the colour of marks in a *picture*; None where nothing has."""
    red, green, blue = Image.open(BytesIO(picture)).convert("RGB").split()
    bright = [band.point(lambda level: 255 * (level > 180)) for band in (red, blue)]
    dark = green.point(lambda level: 255 * (level < 60))
    mask = ImageChops.darker(ImageChops.darker(*bright), dark)
    return mask.getbbox()


def is_marked(reader: Reader, link: str, place: int) -> bool:
    """Whether the opened *link* marks words of that element alone, from its first line to its last,
    once the page stands still.
    """
    reader.page.goto("about:blank")
    reader.page.goto(link)
    reader.settle().page.add_style_tag(content=MARK)
    end = time.monotonic() + PATIENCE / 1000
    while time.monotonic() < end:
        before = reader.page.evaluate(BOX, [TEXT, place])
        box = box_of_marks(reader.page.screenshot())
        left, top, right, bottom = reader.page.evaluate(BOX, [TEXT, place])
        if box and before == [left, top, right, bottom]:
            across = left - 3 <= box[0] and box[2] <= right + 3
            begins = top - 3 <= box[1] <= top + LINE
            return bool(across and begins and bottom - LINE <= box[3] <= bottom + 3)
    return False


def is_in_sight(reader: Reader, link: str, place: int) -> bool:
    """Whether the opened *link*, which names no words, leads right above that element."""
    reader.page.goto("about:blank")
    reader.page.goto(link)
    _, top, _, _ = reader.settle().page.evaluate(BOX, [TEXT, place])
    assert reader.window
    return bool(0 < top < reader.window["height"] / 2)


@pytest.mark.parametrize("path", PAGES)
def test_the_words_that_were_selected_are_marked(reader: Reader, path: str) -> None:
    """
    Paragraphs, items, rows of tables: they and no others, wherever else the same words stand.
    Words that only the heading above them tells apart have its address.
    """
    tried = links(reader, path, TEXT)
    astray = [
        (link, words[:80])
        for place, link, words in tried
        if not (is_marked if ":~:" in link else is_in_sight)(
            reader, reader.address + path + link, place
        )
    ]

    assert astray == []
    assert len(tried) > AT_MOST // 2


@pytest.mark.parametrize("path", PAGES)
def test_a_heading_has_a_link_of_its_own(reader: Reader, path: str) -> None:
    """
    Its words stand in the list of contents as well, before it.
    """
    found = links(reader, path, "article :is(h1, h2, h3)[data-short]")

    assert found
    assert [link for _, link, _ in found if ":~:" in link] == []
