"""Reviewers see at once what people wrote and what scripts wrote."""

import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
SAYS_SO = re.compile(r"(Generated|Written) by scripts/")
TEMPLATES = "scripts/pages/templates/"
KINDS = ("", "-node", "-pyodide", "-sbom", "-uv")
WITHOUT_WORDS = {  # these have no room for a sentence about themselves
    "docs/includes/abbreviations.md",
    "overrides/generated/list-template.csv",
    "scripts/locks/lighthouse/package-lock.json",
    "scripts/locks/package-lock.json",
    *(f"scripts/locks/requirements{kind}.txt" for kind in KINDS),
    "docs/about/sbom/lighthouse.cdx.json",
    "docs/about/sbom/package-lock.cdx.json",
    *(f"docs/about/sbom/requirements{kind}.cdx.json" for kind in KINDS),
    *(f"assessment/records/editions/{edition}.json" for edition in ("1.0", "2.0")),
}


def files() -> list[str]:
    """What git keeps, and what it will keep once it is added."""
    listed = _git("ls-files", "--cached", "--others", "--exclude-standard")
    return [file for file in listed.splitlines() if (ROOT / file).is_file()]


def says_that_it_is_generated(file: str) -> bool:
    top = (ROOT / file).read_bytes()[:400].decode(errors="replace").splitlines()[:4]
    return not file.startswith(TEMPLATES) and any(map(SAYS_SO.search, top))


def marked(attribute: str) -> set[str]:
    """The files that have *attribute* in `.gitattributes`."""
    lines = _git("check-attr", attribute, "--", *files()).splitlines()
    return {line.split(": ")[0] for line in lines if line.endswith(": set")}


def _git(*arguments: str) -> str:
    done = subprocess.run(["git", *arguments], cwd=ROOT, check=True, capture_output=True, text=True)
    return done.stdout


def test_what_scripts_write_is_marked_and_nothing_else() -> None:
    """
    A review folds it away, and whoever opens it reads at its top what to change instead.
    """
    generated = {file for file in files() if says_that_it_is_generated(file)} | WITHOUT_WORDS

    assert marked("linguist-generated") == generated


def test_what_is_no_text_is_marked_as_binary() -> None:
    """
    Line endings of fonts and pictures are never touched.
    """
    no_text = {file for file in files() if b"\0" in (ROOT / file).read_bytes()}

    assert marked("binary") == no_text
