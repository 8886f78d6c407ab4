"""A package stands on its page with the licence that it declares."""

from typing import Any

import pytest

from scripts.pages.dependencies import UndeclaredLicenceError, licence, locks

MPL = {"license": {"id": "MPL-2.0"}}
CLASSIFIER = {"license": {"name": "License :: OSI Approved :: Apache Software License"}}


@pytest.mark.parametrize(
    ("declared", "found"),
    [
        ([MPL], "MPL-2.0"),
        ([{"expression": "MIT OR NCSA"}], "MIT OR NCSA"),
        ([MPL, CLASSIFIER], "MPL-2.0"),
        ([CLASSIFIER], "Apache Software License"),
        ([MPL, MPL, {"license": {"id": "PSF-2.0"}}], "MPL-2.0 and PSF-2.0"),
    ],
)
def test_a_licence_is_given_as_it_is_declared(declared: list[dict[str, Any]], found: str) -> None:
    """
    A classifier says less than an identifier, and is given where there is no other.
    """
    assert licence("a-package", declared) == found


def test_a_licence_that_nobody_declared_is_read_and_written_down() -> None:
    """
    Until then nothing is generated, and the package is named.
    """
    with pytest.raises(UndeclaredLicenceError, match="a-package declares no licence"):
        licence("a-package", [])

    assert licence("leb128", []) == "MIT"


def test_packages_that_we_ask_for_stand_first() -> None:
    """
    What we chose is one question, and what that brought along another.
    """
    python = locks()["requirements"]
    named = [package.named for package in python]

    assert named == sorted(named, reverse=True)
    assert not all(named)
    ours = {package.name for package in python if package.named}
    assert {"mkdocs-material", "pytest", "z3-solver"} <= ours
