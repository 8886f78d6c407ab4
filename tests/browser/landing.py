"""Links to sections of a page: which there are, and where each lands."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from math import ceil

from scripts.pages import anchors
from tests.browser.reader import Reader

MOST = 12
"""Sections of a page whose address is followed, spread over it; that every address leads to its
section is held without a browser."""

FOLLOW = """async (fragments) => {
  const header = document.querySelector(".md-header").getBoundingClientRect().bottom;
  const landed = [];
  for (const fragment of fragments) {
    history.replaceState(null, "", location.pathname); // or the next may be no other
    document.activeElement.blur();
    const turned = new Promise((done) => addEventListener("hashchange", done, { once: true }));
    location.hash = fragment;
    await turned;
    await new Promise(requestAnimationFrame); // drawn, and moved by what the theme hides by then
    await new Promise((done) => setTimeout(done));
    const focused = document.activeElement.closest("[data-short]");
    const { top, bottom } = (focused ?? document.body).getBoundingClientRect();
    const begins = top >= header - 1 && Math.min(bottom, top + 20) <= innerHeight;
    landed.push([fragment, focused?.id ?? "", begins]);
  }
  return landed;
}"""


def lost(reader: Reader, path: str) -> list[str]:
    """The fragments that do not lead where they should on the page at *path*, which stands open."""
    wanted = on_their_pages().get(f"/{path}", {})
    return [
        fragment
        for fragment in astray(reader, wanted, followed(wanted))
        # a reader comes to one, in no hurry; nothing is left then of an earlier landing
        if astray(reader.open(path).settle(), wanted, [fragment])
    ]


@cache
def on_their_pages() -> Mapping[str, Mapping[str, str]]:
    """For each page: the fragments that ever named a section of it, and which."""
    registry = anchors.read(anchors.REGISTRY.read_text("utf-8"))
    pages: dict[str, dict[str, str]] = defaultdict(dict)
    for anchor in registry:
        stands = anchors.standing_id(registry, anchor)
        for address in anchors.addresses(registry, anchor):
            page, _, fragment = address.partition("#")
            if fragment and page == anchors.page_of(registry[stands].at):
                pages[page][fragment] = stands
    return pages


def followed(wanted: Mapping[str, str]) -> list[str]:
    """Every former address of a page, and some of today's."""
    today = [fragment for fragment, stands in wanted.items() if fragment == stands]
    former = [fragment for fragment, stands in wanted.items() if fragment != stands]
    return former + today[:: ceil(len(today) / MOST) or 1]


def astray(reader: Reader, wanted: Mapping[str, str], fragments: list[str]) -> list[str]:
    """Those of *fragments* that lead elsewhere, turned to one after the other."""
    landed = reader.page.evaluate(FOLLOW, fragments)
    return [
        fragment for fragment, found, begins in landed if found != wanted[fragment] or not begins
    ]
