"""The stylesheets: all parts used, each where its name says, and sent to pages that show it."""

import colorsys
import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from assessment.model import Recommendation
from scripts.publish.stylesheet import SHEETS
from scripts.publish.unused import NEVER_SHOWN
from tests.site.published import Page, whole_pages

STYLESHEETS = Path("overrides/assets/stylesheets")
FOLDERS = [Path(sheet).stem for sheet in SHEETS]
"""One for each sheet, which has its name."""
LINE = re.compile(r'@import url\("([a-z]+)\.css"\);')
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)


def parts() -> dict[str, str]:
    """All stylesheets, by their paths without `.css`."""
    files = STYLESHEETS.rglob("*.css")
    return {str(file.relative_to(STYLESHEETS).with_suffix("")): file.read_text() for file in files}


@pytest.mark.parametrize("folder", FOLDERS)
def test_each_part_is_imported_once(folder: str) -> None:
    """
    The sheet of a folder names every other in it once, so that none is left out.
    """
    sheet = parts()[f"{folder}/{folder}"]
    imported = Counter(LINE.findall(sheet))

    assert imported == Counter({file.stem for file in (STYLESHEETS / folder).iterdir()} - {folder})


@pytest.mark.parametrize("folder", FOLDERS)
def test_a_sheet_in_parts_holds_no_rules(folder: str) -> None:
    """
    It says in which order the parts come, and nothing else.
    """
    sheet = COMMENT.sub("", parts()[f"{folder}/{folder}"])

    assert LINE.sub("", sheet).split() == []


def test_rules_for_paper_stand_together() -> None:
    """
    What holds on paper alone is found in the `print.css` of each.
    """
    on_paper = {name for name, text in parts().items() if re.search("@media print|@page", text)}

    assert on_paper == {f"{folder}/print" for folder in FOLDERS}


CHECKING = {"/", "/check/", "/check/list/"}
STATE = re.compile(r"::[a-z-]+|:(hover|focus-visible|focus-within|indeterminate)\b")
"""What a selector says that no page says of itself."""


def selectors(text: str) -> Iterator[str]:
    """What the rules of a stylesheet are for, whatever a reader does with it."""
    for selector in re.findall(r"([^{};]+)\{[^{}]*\}", COMMENT.sub("", text)):
        if not (said := selector.strip()).startswith(("@", "from", "to")):
            yield STATE.sub("", said)


def sheets_of(page: Page) -> set[str]:
    """Those of ours that *page* asks for."""
    return {
        page.resolve(link)[0].stem for link in page.values("head > link[rel=stylesheet]", "href")
    }


def test_a_page_is_sent_the_sheets_of_what_it_shows() -> None:
    """
    That of the check goes to the pages on which a file is checked, and dresses nothing elsewhere.
    """
    sent = {page.address for page in whole_pages() if "check" in sheets_of(page)}
    dressed = {
        each for file in (STYLESHEETS / "check").iterdir() for each in selectors(file.read_text())
    }
    elsewhere = [
        (page.address, selector)
        for page in whole_pages()
        if page.address not in CHECKING
        for selector in dressed
        if page.tree.css_first(selector)
    ]

    assert sent == CHECKING
    assert elsewhere == []


def test_nothing_is_shown_whose_style_is_not_published() -> None:
    """
    The theme's sheet goes out without what is for other sites; no page of ours has any of it.
    """
    names = {
        f".{name}"
        for page in whole_pages()
        for node in page.tree.css("[class]")
        for name in (node.attributes["class"] or "").split()
    }

    assert [name for name in sorted(names) if name.startswith(NEVER_SHOWN)] == []


def test_parts_are_short() -> None:
    """
    No part is so long that one has to search in it.
    """
    assert {name for name, text in parts().items() if len(text.splitlines()) > 250} == set()


GROUNDS = ("md-default-bg-color", "ime-panel")
INKS = ("proceed", "prepare", "lighter", "wait", "stop")


def luminance(colour: str) -> float:
    """How light a colour is, from nought to one, as contrast is reckoned."""
    shares = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def schemes() -> tuple[dict[str, str], ...]:
    """The colours by name, by day and by night."""
    by_day, by_night = parts()["shared/colours"].split("@media screen")
    return tuple(
        dict(re.findall("--([a-z-]+): (#[0-9A-F]{6});", scheme)) for scheme in (by_day, by_night)
    )


def test_each_recommendation_reads_on_whatever_it_stands_on() -> None:
    """
    The ink of its name on paper, on a panel and on its own tint, by day and by night.
    """
    faint = [
        (ink, ground)
        for colours in schemes()
        for ink in INKS
        for ground in (*GROUNDS, f"ime-{ink}-tint")
        if contrast(colours[f"ime-{ink}"], colours[ground]) < 4.5
    ]

    assert faint == []


OF_ONE_END = re.compile(r"\.ime-rec--(?!chip\b)[a-z_]+[^{}]*\{[^{}]*\}")
DRESS = "--ime-rec: var(--ime-{0}); --ime-rec-tint: var(--ime-{0}-tint);"
INK = re.compile(rf"--ime-(?:{'|'.join(INKS)})\b")


def test_no_recommendation_is_dressed_up() -> None:
    """
    What is said of one of the five alone is its ink; size, weight and frame are those of all, and
    nothing else is drawn in an ink of theirs.
    """
    ends = [end.value for end in reversed(Recommendation)]
    expected = {
        f".ime-rec--{end} {{ {DRESS.format(ink)} }}" for end, ink in zip(ends, INKS, strict=True)
    }
    dressed = {rule for text in parts().values() for rule in OF_ONE_END.findall(text)}

    assert dressed == expected
    assert {name for name, text in parts().items() if INK.search(text)} == {
        "shared/colours",
        "shared/recommendations",
    }


def hue(colour: str) -> float:
    """Where it stands on the wheel, in degrees from red."""
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return colorsys.rgb_to_hls(red, green, blue)[0] * 360


def test_no_recommendation_is_green_or_red() -> None:
    """
    None is a pass or a fail: the inks keep clear of both, and of each other.
    """
    for colours in schemes():
        hues = sorted(hue(colours[f"ime-{ink}"]) for ink in INKS)

        assert [each for each in hues if 80 < each < 160 or not 20 < each < 340] == []
        assert min(after - before for before, after in pairwise(hues)) > 25
