"""The lists of what we depend on are those of today's locks, and whole."""

import json
from pathlib import Path
from typing import Any

import pytest

from scripts.locks.raise_pins import LOCKS, NODE_LOCKS, PINNED, PYTHON_LOCKS
from scripts.locks.sbom import SBOMS
from scripts.pages.dependencies import package_name

ROOT = Path(__file__).parents[2]


def listed(name: str) -> dict[str, set[str]]:
    """The versions of each package that the list *name* names."""
    found: dict[str, set[str]] = {}
    for component in sbom(name)["components"]:
        found.setdefault(package_name(component), set()).add(component["version"])
    return found


def sbom(name: str) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((SBOMS / f"{name}.cdx.json").read_text())
    return content


@pytest.mark.parametrize("lock", PYTHON_LOCKS)
def test_every_python_pin_is_listed_with_its_version(lock: str) -> None:
    """
    And nothing else; of two versions for two Pythons, one is listed.
    """
    pinned: dict[str, set[str]] = {}
    for pin in PINNED.finditer((ROOT / LOCKS / f"{lock}.txt").read_text()):
        pinned.setdefault(pin["name"], set()).add(pin["version"])
    found = listed(lock)

    assert found.keys() == pinned.keys()
    assert {name: each for name, each in found.items() if not each <= pinned[name]} == {}


@pytest.mark.parametrize("lock", NODE_LOCKS)
def test_every_node_pin_is_listed_with_its_version(lock: str) -> None:
    """
    In all the versions in which it is locked, and nothing else.
    """
    packages = json.loads((ROOT / NODE_LOCKS[lock] / "package-lock.json").read_text())["packages"]
    pinned: dict[str, set[str]] = {}
    for path, package in packages.items():
        if path:
            name = path.rpartition("node_modules/")[2]
            pinned.setdefault(name, set()).add(package["version"])

    assert listed(lock) == pinned


def test_the_same_locks_give_the_same_lists() -> None:
    """
    Neither the day nor chance is written down.
    """
    for name in (*PYTHON_LOCKS, *NODE_LOCKS):
        assert "serialNumber" not in sbom(name)
        assert "timestamp" not in sbom(name)["metadata"]


@pytest.mark.parametrize("name", [*PYTHON_LOCKS, *NODE_LOCKS])
def test_no_list_repeats_what_packages_say_of_themselves(name: str) -> None:
    """
    Their addresses and descriptions change without a new version, and lead to registries.
    """
    text = (SBOMS / f"{name}.cdx.json").read_text()

    assert '"externalReferences"' not in text
    assert '"description"' not in text
