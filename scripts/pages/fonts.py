"""Cut the two typefaces down to what the pages show: `python -m scripts.pages.fonts`.

Run by hand when a typeface or the way we set it changes; the results are committed.
Needs npm, and `pip install "fonttools[woff]"`.
"""

from __future__ import annotations

import base64
import hashlib
import json
import subprocess
import tarfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

# Needed only here, by hand, so not among the requirements.
from fontTools import subset  # type: ignore[import-not-found]
from fontTools.ttLib import TTFont  # type: ignore[import-not-found]
from fontTools.varLib import instancer  # type: ignore[import-not-found]

FONTS = Path(__file__).parents[2] / "overrides/assets/fonts"

PACKAGES = {
    "@fontsource-variable/literata@5.3.0": "sha512-1Jw7xvOcoGyB83lxB2nG4bfNbqtX2/TTbdh9sHAOmU064SvmSdulDtA5RBu5JYWf64fdaKX7xU+z3GO1T2bCHA==",  # noqa: E501
    "@fontsource-variable/commissioner@5.3.0": "sha512-0IEvi8SO1slc5Pc9tA4OtA01I8UiCcEq/uh12oNjfHuABU9Lnz61l2V8o2cMPUUo3BAo5MbISVK2I/DSpBRw7Q==",  # noqa: E501
}

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
LATIN_1 = (*range(0xA1, 0x100), 0x152, 0x153, 0x178, 0x20AC, 0x2022, 0x2212)


@dataclass(frozen=True, slots=True)
class Cut:
    """One file for the reader: which characters, and how much of each axis."""

    source: str
    name: str
    axes: dict[str, float | tuple[float, float]]
    characters: tuple[Iterable[int], ...] = (ASCII, PUNCTUATION, LATIN_1)


# Only the regular weight keeps its optical sizes: a headline and a paragraph both need them.
CUTS = (
    Cut("literata-latin-opsz-normal", "literata", {"opsz": (12, 48), "wght": 400}),
    Cut("literata-latin-opsz-normal", "literata-medium", {"opsz": 18, "wght": 540}),
    Cut(
        "literata-latin-opsz-italic",
        "literata-italic",
        {"opsz": 16, "wght": 400},
        (ASCII, PUNCTUATION, FRENCH),
    ),
    Cut("commissioner-latin-wght-normal", "commissioner", {"wght": (400, 600)}),
)


def main() -> None:
    """Fetch, cut, write; print what each file weighs."""
    FONTS.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as folder:
        unpacked = Path(folder)
        for package, expected in PACKAGES.items():
            fetch(package, expected, unpacked)
        for cut in CUTS:
            path = FONTS / f"{cut.name}.woff2"
            write(cut, unpacked / f"{cut.source}.woff2", path)
            print(f"{path.stat().st_size:6d}  {path.name}")


def fetch(package: str, expected: str, folder: Path) -> None:
    """Unpack the fonts of *package* into *folder*, and its licence beside our cuts."""
    packed = subprocess.run(
        ["npm", "pack", "--json", package], cwd=folder, check=True, capture_output=True, text=True
    )
    archive = folder / json.loads(packed.stdout)[0]["filename"]
    found = "sha512-" + base64.b64encode(hashlib.sha512(archive.read_bytes()).digest()).decode()
    if found != expected:
        raise SystemExit(f"{package} is not the package we know: {found}, expected {expected}.")
    family = package.split("/")[1].split("@")[0]
    with tarfile.open(archive) as files:
        for member in files:
            name = Path(member.name).name
            if name.endswith(".woff2"):
                (folder / name).write_bytes(_content(files, member))
            elif name == "LICENSE":
                (FONTS / f"{family}-OFL.txt").write_bytes(_content(files, member))


def write(cut: Cut, source: Path, path: Path) -> None:
    """Write what *cut* keeps of *source* to *path*."""
    font = TTFont(source, recalcTimestamp=False)  # the same bytes on every day
    font["gvar"].variations.update(dict(font["gvar"].variations))  # read before glyphs go
    options = subset.Options()
    options.layout_features = ["kern", "liga", "lnum"]
    options.hinting = False
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


def _content(files: tarfile.TarFile, member: tarfile.TarInfo) -> bytes:
    content = files.extractfile(member)
    if content is None:
        raise SystemExit(f"{member.name} is not a file.")
    return content.read()


if __name__ == "__main__":
    main()
