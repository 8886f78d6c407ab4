"""The typefaces are cut to the characters that pages show: none of those falls to another type."""

from __future__ import annotations

from functools import cache

import pytest
from selectolax.lexbor import LexborHTMLParser

from tests.browser.reader import Reader
from tests.site.published import whole_pages

pytestmark = pytest.mark.same_tab(thrifty=True)

DRAWN = {"↩"}
"""Shown as a picture, so the typefaces need not have it."""

SHOW = """async ([font, characters]) => {
  document.body.replaceChildren(...characters.map((character) => {
    const shown = document.createElement("span");
    Object.assign(shown.style, { font });
    shown.textContent = character;
    return shown;
  }));
  await document.fonts.load(font, characters.join(""));
  for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
}"""

WIDTHS = """async (name) => {
  const text = document.querySelector("article").textContent.replace(/\\s+/g, " ");
  const line = document.body.appendChild(document.createElement("span"));
  Object.assign(line, { textContent: text, style: "position: absolute; white-space: nowrap" });
  const widthIn = (family) => {
    line.style.font = `200px "${family}"`; // at 17 some systems round each letter
    line.style.fontVariationSettings = '"opsz" 17';
    return line.getBoundingClientRect().width;
  };
  const found = [...document.fonts].filter(({ family }) => family.startsWith(`${name} in `));
  const here = await Promise.allSettled(found.map((face) => face.load()));
  await document.fonts.load(`200px "${name}"`);
  const own = widthIn(name);
  return here.filter(({ value }) => value).map(({ value: { family } }) =>
    [family, widthIn(family) / own]);
}"""
"""For each typeface of this system that stands in for one of ours: what room it takes up, as a part
of what ours does."""


CODE = """() => {
  const code = document.querySelector("article p > code");
  return ["iiii", "MMMM"].map((text) => {
    code.textContent = text;
    return code.getBoundingClientRect().width;
  });
}"""


@cache
def read_pages() -> list[LexborHTMLParser]:
    """Every page without what is for browsers alone."""
    trees = [LexborHTMLParser(page.text) for page in whole_pages()]
    for tree in trees:
        for node in tree.css("script, style"):
            node.decompose()
    return trees


def characters_in(selector: str) -> list[str]:
    """All that pages show in the elements that *selector* finds."""
    found = {each for page in read_pages() for node in page.css(selector) for each in node.text()}
    return sorted(each for each in found - DRAWN if not each.isspace())


def in_another_type(reader: Reader, font: str, characters: list[str]) -> list[str]:
    """Those of *characters* that the browser does not find in the *font* that was asked for."""
    page = reader.open("").page
    page.evaluate(SHOW, [font, characters])
    session = page.context.new_cdp_session(page)
    for domain in ("DOM", "CSS"):
        session.send(f"{domain}.enable")
    root = session.send("DOM.getDocument")["root"]["nodeId"]
    spans = session.send("DOM.querySelectorAll", {"nodeId": root, "selector": "body > span"})
    found = {}
    for character, node in zip(characters, spans["nodeIds"], strict=True):
        fonts = session.send("CSS.getPlatformFontsForNode", {"nodeId": node})["fonts"]
        found[character] = {font["isCustomFont"] for font in fonts}
    return [character for character, is_ours in found.items() if is_ours != {True}]


@pytest.mark.parametrize(
    ("font", "selector"),
    [
        pytest.param("400 20px Literata", "body", id="text"),
        pytest.param("500 20px Literata", "h1, h2, h3, legend, strong", id="headings"),
        pytest.param("italic 400 20px Literata", "em, i, cite", id="italics"),
        pytest.param("400 20px Commissioner", "body", id="small print"),
        pytest.param("600 20px Commissioner", "body", id="bold small print"),
    ],
)
def test_the_typefaces_have_what_pages_show(reader: Reader, font: str, selector: str) -> None:
    """
    Each character stands in the type that its neighbours stand in.
    """
    shown = characters_in(selector)

    assert "e" in shown
    assert in_another_type(reader, font, shown) == []


@pytest.mark.parametrize("name", ["Literata", "Commissioner"])
def test_what_stands_in_until_they_have_come_takes_up_the_same_room(
    reader: Reader, name: str
) -> None:
    """
    So that little on a page moves once they have.
    """
    rooms = reader.open("guide/when-it-helps/").page.evaluate(WIDTHS, name)
    if not rooms:
        pytest.skip(f"nothing that stands in for {name} is installed here")

    assert [(family, room) for family, room in rooms if not 0.98 < room < 1.02] == []


def test_code_is_told_from_words(reader: Reader) -> None:
    """
    What is typed letter by letter is set so: each takes the same room.
    """
    narrow, wide = reader.open("how-it-decides/records/").page.evaluate(CODE)

    assert narrow == wide > 0
