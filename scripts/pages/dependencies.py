"""What the site is made with: each pinned package by its lock, and what reaches a browser.

The lists in `docs/about/sbom/` know versions and licences; `docs/dependencies.toml` says what
no package says of itself.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
LOCKS = ROOT / "scripts/locks"
NODE_PACKAGES = {"package-lock": "package.json", "lighthouse": "lighthouse/package.json"}
SBOMS = ROOT / "docs/about/sbom"
SAID = ROOT / "docs/dependencies.toml"

NAMED = re.compile(r"^(?P<name>[A-Za-z][\w.-]*)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Package:
    """One pinned package; *named* by us, or else brought along by another."""

    name: str
    version: str
    licence: str
    named: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Shipped:
    """What others made and a browser gets: its version, or "" where only its carrier has one."""

    name: str
    version: str
    licence: str
    what: str
    files: tuple[str, ...]
    bundled: str


class UndeclaredLicenceError(Exception):
    """A package says nothing of its licence, and neither do we."""


@cache
def locks() -> dict[str, tuple[Package, ...]]:
    """What each lock pins, by its name; the packages that we name come first."""
    names = (file.name.removesuffix(".cdx.json") for file in sorted(SBOMS.glob("*.cdx.json")))
    return {name: tuple(_pinned(name)) for name in names}


@cache
def shipped() -> tuple[Shipped, ...]:
    """What reaches a browser, in the order in which we wrote it down."""
    pinned = {package.name: package for lock in locks().values() for package in lock}
    return tuple(_shipped(row, pinned) for row in _said()["shipped"])


def licence(name: str, declared: list[dict[str, Any]]) -> str:
    """The licence that *name* declares; the words of a classifier only where it says no more.

    Raises UndeclaredLicenceError where it declares none, and we have written none down.
    """
    each = [entry.get("license", entry) for entry in declared]
    terms = [entry.get("expression") or entry.get("id") for entry in each]
    words = [entry["name"].rpartition(" :: ")[2] for entry in each if "name" in entry]
    found = list(dict.fromkeys(filter(None, terms))) or list(dict.fromkeys(words))
    if not found and name not in _said()["licences"]:
        raise UndeclaredLicenceError(
            f"{name} declares no licence: read it, and write it into {SAID.relative_to(ROOT)}."
        )
    return " and ".join(found) or str(_said()["licences"][name])


def package_name(component: dict[str, Any]) -> str:
    """A package's name as its lock writes it."""
    name = str(component["name"])
    return name if component["purl"].startswith("pkg:npm/") else _normalized(name)


def _pinned(lock: str) -> list[Package]:
    ours = set(_named(lock))
    components = json.loads((SBOMS / f"{lock}.cdx.json").read_text("utf-8"))["components"]
    return sorted({_package(component, ours) for component in components}, key=_place)


def _package(component: dict[str, Any], ours: set[str]) -> Package:
    name = package_name(component)
    declared = licence(name, component.get("licenses", ()))
    return Package(name, component["version"], declared, named=name in ours)


def _place(package: Package) -> tuple[bool, str, str]:
    return not package.named, package.name.lower(), package.version


def _named(lock: str) -> Iterator[str]:
    """The packages that we ask for by name."""
    if lock in NODE_PACKAGES:
        package = json.loads((LOCKS / NODE_PACKAGES[lock]).read_text("utf-8"))
        yield from package["dependencies"]
    else:
        wanted = (LOCKS / f"{lock}.in").read_text("utf-8")
        yield from (_normalized(found["name"]) for found in NAMED.finditer(wanted))


def _normalized(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _shipped(row: dict[str, Any], pinned: dict[str, Package]) -> Shipped:
    package = pinned[row["pinned"]] if "pinned" in row else None
    return Shipped(
        name=row["name"],
        version=package.version if package else row.get("version", ""),
        licence=row["licence"] if "licence" in row or not package else package.licence,
        what=row["what"],
        files=tuple(row["files"]),
        bundled=row.get("bundled", ""),
    )


@cache
def _said() -> dict[str, Any]:
    return tomllib.loads(SAID.read_text("utf-8"))
