"""The picture that goes with a shared link: paper, the door, a title in the site's own type."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from scripts.publish.previews import SHORT_ADDRESSES, Previews

FONTS = Path(__file__).parents[2] / "overrides/assets/fonts"
KEPT = Path(".cache/cards")

SIZE = (1200, 630)
EDGE = 84
PAPER, INK, ACCENT = (0xFB, 0xFA, 0xF6), (0x1C, 0x22, 0x26), (0x0B, 0x55, 0x63)
SHADES = 8  # of each of the two inks; enough for smooth edges, few enough for a small file
TITLE_SIZES = (104, 92, 80, 68, 58, 50)
LONGEST = 310  # pixels that a title may take from top to bottom

Words = tuple[str, str, str]
"""What stands on a picture: the site's name, the title, and the page it is part of or nothing."""


def draw_cards(previews: Previews) -> None:
    """Write each picture that a preview names, drawing only those that were never drawn before."""
    KEPT.mkdir(parents=True, exist_ok=True)
    site = previews.site
    for each in {previews.pictured(preview) for preview in previews.by_id.values()}:
        path, words = (
            site.folder / SHORT_ADDRESSES / each.id / "card.png",
            (site.name, each.title, each.part_of),
        )
        kept = KEPT / f"{_digest(words)}.png"
        if not kept.exists():
            card(words).save(kept.with_suffix(".part"), "PNG", bits=4)
            kept.with_suffix(".part").replace(kept)
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(kept, path)


def card(words: Words) -> Image.Image:
    """The picture itself."""
    site_name, title, page = words
    ink = Image.new("L", SIZE)
    pen = ImageDraw.Draw(ink)
    pen.text((EDGE + 92, 98), site_name, 255, _sans(38), anchor="lm")
    pen.rectangle((EDGE, 164, SIZE[0] - EDGE, 170), 255)
    pen.rectangle((EDGE, 176, SIZE[0] - EDGE, 177), 255)
    font, lines = _fitted(title)
    top = 222
    for line in lines:
        pen.text((EDGE, top), line, 255, font)
        top += round(font.size * 1.14)
    if page:
        pen.text((EDGE, 566), _shortened(page, _sans(34)), 190, _sans(34), anchor="lm")
    return _printed(ink)


def _printed(ink: Image.Image) -> Image.Image:
    """Ink and accent on paper, in a palette of few shades."""
    step = 256 // SHADES
    shades = ink.point([level // step for level in range(256)])
    accent = _accent().point([SHADES + level // step for level in range(256)])
    picture = Image.composite(accent, shades, _accent().point(lambda level: 255 if level else 0))
    palette = [value for colour in (INK, ACCENT) for value in _shades(colour)]
    result = Image.frombytes("P", SIZE, picture.tobytes())
    result.putpalette(palette)
    return result


def _shades(colour: Sequence[int]) -> Iterable[int]:
    for shade in range(SHADES):
        part = shade / (SHADES - 1)
        for paper, full in zip(PAPER, colour, strict=True):
            yield round(paper + (full - paper) * part)


@cache
def _accent() -> Image.Image:
    """What every picture has in the accent's colour: a line along the top, and the door."""
    unit = 16  # of the door's 24 by 24; drawn large, so that its edges come out smooth
    door = Image.new("L", (24 * unit, 24 * unit))
    pen = ImageDraw.Draw(door)
    pen.pieslice((6.15 * unit, 3.15 * unit, 17.85 * unit, 14.85 * unit), 180, 360, 255)
    pen.rectangle((6.15 * unit, 9 * unit, 17.85 * unit, 16.5 * unit), 255)
    pen.pieslice((7.85 * unit, 4.85 * unit, 16.15 * unit, 13.15 * unit), 180, 360, 0)
    pen.rectangle((7.85 * unit, 9 * unit, 16.15 * unit, 16.5 * unit), 0)
    pen.rectangle((4.2 * unit, 16.15 * unit, 19.8 * unit, 17.85 * unit), 255)
    pen.rectangle((1.6 * unit, 20.15 * unit, 22.4 * unit, 21.85 * unit), 255)
    layer = Image.new("L", SIZE)
    layer.paste(door.resize((72, 72), Image.Resampling.LANCZOS), (EDGE, 58))
    ImageDraw.Draw(layer).rectangle((0, 0, SIZE[0], 13), 255)
    return layer


def _fitted(title: str) -> tuple[ImageFont.FreeTypeFont, list[str]]:
    """The title in lines, as large as it fits; what fits at no size is cut."""
    for size in TITLE_SIZES:
        font = _serif(size)
        lines = _broken(title, font)
        if len(lines) * size * 1.14 <= LONGEST and max(map(font.getlength, lines)) <= _width():
            return font, lines
    room = int(LONGEST // (font.size * 1.14))
    return font, [*lines[: room - 1], _shortened(" ".join(lines[room - 1 :]), font)]


def _broken(text: str, font: ImageFont.FreeTypeFont) -> list[str]:
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if font.getlength(longer) <= _width():
            lines[-1] = longer
        else:
            lines.append(word)
    return [line for line in lines if line] or [""]


def _shortened(text: str, font: ImageFont.FreeTypeFont) -> str:
    while font.getlength(text) > _width() and " " in text:
        text = text.removesuffix("…").rpartition(" ")[0] + "…"
    return text


def _width() -> int:
    return SIZE[0] - 2 * EDGE


@cache
def _serif(size: int) -> ImageFont.FreeTypeFont:
    font = ImageFont.truetype(FONTS / "literata.woff2", size)
    font.set_variation_by_axes([48])  # drawn for headlines
    return font


@cache
def _sans(size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(FONTS / "commissioner.woff2", size)


def _digest(words: Words) -> str:
    return hashlib.sha256("\0".join((_hand(), *words)).encode()).hexdigest()[:32]


@cache
def _hand() -> str:
    """What all pictures depend on: this file, and the type."""
    files = (Path(__file__), FONTS / "literata.woff2", FONTS / "commissioner.woff2")
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()
