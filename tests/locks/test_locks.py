"""What we install is what was locked, wherever it is fetched from."""

import json
import re
from pathlib import Path

import pytest

LOCKS = Path(__file__).parent.parent.parent / "scripts/locks"
PYTHON_LOCKS = sorted(LOCKS.glob("requirements*.txt"))
NODE_LOCKS = [LOCKS / "package-lock.json", LOCKS / "lighthouse/package-lock.json"]
PINS = re.compile(r"^(?=\S)", re.MULTILINE)
ONE_PIN = re.compile(r"[\w.-]+==[\w.]+( ; [^\\]+)? \\\n    --hash=sha256:[0-9a-f]{64}\b")


def packages(lock: Path) -> dict[str, dict[str, object]]:
    """The Node packages that *lock* names, by the folder where each is installed."""
    locked = json.loads(lock.read_text())["packages"]
    return {folder: package for folder, package in locked.items() if folder}


@pytest.mark.parametrize("lock", PYTHON_LOCKS, ids=lambda lock: lock.name)
def test_every_python_pin_has_a_hash(lock: Path) -> None:
    """
    Another file under the same name and version is refused.
    """
    pins = [pin for pin in PINS.split(lock.read_text()) if pin]
    unhashed = [pin for pin in pins if not ONE_PIN.match(pin)]

    assert pins
    assert unhashed == []


@pytest.mark.parametrize("lock", PYTHON_LOCKS, ids=lambda lock: lock.name)
def test_what_a_lock_was_made_from_stands_beside_it(lock: Path) -> None:
    """
    Nobody has to guess which packages were wanted, and which came along.
    """
    assert lock.with_suffix(".in").exists()


@pytest.mark.parametrize("lock", NODE_LOCKS, ids=lambda lock: lock.parent.name)
def test_every_node_package_has_its_integrity(lock: Path) -> None:
    """
    Another file under the same name and version is refused.
    """
    unsafe = [folder for folder, package in packages(lock).items() if "integrity" not in package]

    assert unsafe == []


@pytest.mark.parametrize("lock", NODE_LOCKS, ids=lambda lock: lock.parent.name)
def test_every_node_package_we_name_has_one_version(lock: Path) -> None:
    """
    A range would be settled on the day somebody installs.
    """
    wanted = json.loads(lock.with_name("package.json").read_text())["dependencies"]
    locked = {name: packages(lock)[f"node_modules/{name}"]["version"] for name in wanted}

    assert wanted == locked


def test_no_lock_says_where_packages_come_from() -> None:
    """
    A mirror serves as well as a registry: the hash decides what is right.
    """
    sources = re.compile(r'--(extra-)?index-url|--find-links|"resolved"|@ (file|https?):')
    locks = [*PYTHON_LOCKS, *NODE_LOCKS]
    naming = [lock.name for lock in locks if sources.search(lock.read_text())]

    assert naming == []
