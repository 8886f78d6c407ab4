"""Cut the two typefaces down to what the pages show: `python -m scripts.pages.fonts`.

Run by hand when a typeface or the way we set it changes; the results are committed.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

ROOT = Path(__file__).parents[2]
FONTS = ROOT / "overrides/assets/fonts"
FAMILIES = ROOT / "scripts/locks/node_modules/@fontsource-variable"

ASCII = range(0x20, 0x7F)
PUNCTUATION = (
    0xA0,
    0xAB,
    0xB7,
    0xBB,
    0x2010,
    0x2011,
    0x2013,
    0x2014,
    *range(0x2018, 0x201E),
    0x2026,
)
FRENCH = tuple(map(ord, "àâçèéêëîïôùûüÿœÀÂÇÈÉÊËÎÏÔÙÛÜŸŒ"))
SIGNS = tuple(map(ord, "£€¶½°²•\N{MULTIPLICATION SIGN}\N{MINUS SIGN}"))


@dataclass(frozen=True, slots=True)
class Cut:
    """One file for the reader: which characters of which family, and how much of each axis."""

    family: str
    source: str
    name: str
    axes: dict[str, float | tuple[float, float]]
    characters: tuple[Iterable[int], ...] = (ASCII, PUNCTUATION, FRENCH, SIGNS)


# Only the regular weight keeps its optical sizes: a headline and a paragraph both need them.
CUTS = (
    Cut("literata", "literata-latin-opsz-normal", "literata", {"opsz": (12, 48), "wght": 400}),
    Cut("literata", "literata-latin-opsz-normal", "literata-medium", {"opsz": 18, "wght": 540}),
    Cut(
        "literata",
        "literata-latin-opsz-italic",
        "literata-italic",
        {"opsz": 16, "wght": 400},
        (ASCII, PUNCTUATION),
    ),
    Cut("commissioner", "commissioner-latin-wght-normal", "commissioner", {"wght": (400, 600)}),
)


def main() -> None:
    """Cut, write; print what each file weighs."""
    cut(FONTS)
    for path in sorted(FONTS.glob("*.woff2")):
        print(f"{path.stat().st_size:6d}  {path.name}")


def cut(folder: Path) -> None:
    """Write every cut to *folder*, and beside them the licence of each family."""
    for each in CUTS:
        files = FAMILIES / each.family
        write(each, files / f"files/{each.source}.woff2", folder / f"{each.name}.woff2")
        shutil.copyfile(files / "LICENSE", folder / f"{each.family}-OFL.txt")


def write(cut: Cut, source: Path, path: Path) -> None:
    """Write what *cut* keeps of *source* to *path*."""
    font = TTFont(source, recalcTimestamp=False)  # the same bytes on every day
    font["gvar"].variations.update(dict(font["gvar"].variations))  # read before glyphs go
    options = subset.Options()
    options.layout_features = ["kern", "liga", "lnum"]
    options.hinting = False
    options.drop_tables += ["VVAR", "vhea", "vmtx"]  # for lines that run down a page
    options.notdef_outline = True
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14, 16, 17]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[code for codes in cut.characters for code in codes])
    subsetter.subset(font)
    whole = path.with_suffix(".ttf")
    font.flavor = None
    font.save(whole)
    font = instancer.instantiateVariableFont(TTFont(whole, recalcTimestamp=False), cut.axes)
    font.flavor = "woff2"
    font.save(path)
    whole.unlink()


if __name__ == "__main__":
    main()
