"""The changelog says what moved as the rules have it, in names, and goes stale with them."""

import re

import pytest

from assessment.model import Recommendation
from assessment.rules import VERSION
from scripts.pages.decided_files import decided_files
from scripts.pages.moved import MOVED, UnkeptVersionError, with_what_moved
from scripts.pages.page import ROOT, Page
from scripts.pages.rules_diff import OPEN

CHANGELOG = Page("docs/changelog.md", (ROOT / "docs/changelog.md").read_text("utf-8"))
BLOCKS = {(each["what"], each["new"]): each.group() for each in MOVED.finditer(CHANGELOG.text)}


def asking(what: str, old: str, new: str = VERSION) -> Page:
    """A page that asks what moved, and has been told something else."""
    said = "Of 3 answer sheets, all moved."
    return Page("x.md", f"[//]: # ({what} moved: {old} to {new})\n{said}\n[//]: # (so far)\n")


def test_what_moved_is_written_anew() -> None:
    """
    What stands between the lines is what the rules say, whatever stood there.
    """
    text = with_what_moved(asking("sheets", "1.0.1")).text

    assert text == BLOCKS["sheets", VERSION] + "\n"


def test_every_version_that_moved_files_says_so() -> None:
    """
    Each major version counts its sheets, and today's names the decided files too.
    """
    major = set(re.findall(r"^Rules ([\d.]+)\.\nA major version", CHANGELOG.text, re.MULTILINE))

    assert VERSION in major
    assert {new for what, new in BLOCKS if what == "sheets"} == major
    assert ("files", VERSION) in BLOCKS


@pytest.mark.parametrize("what", ["files", "sheets"])
def test_what_moved_with_an_earlier_version_stands_as_published(what: str) -> None:
    """
    It was read by questions that are no longer asked.
    """
    published = asking(what, "1.0.0", "1.0.1")

    assert with_what_moved(published) == published


def test_a_version_that_is_not_kept_is_missed() -> None:
    """
    Nothing can be counted from it.
    """
    with pytest.raises(UnkeptVersionError, match=r"0\.9\.9"):
        with_what_moved(asking("sheets", "0.9.9"))


def test_readers_meet_names_and_no_ids() -> None:
    """
    Of recommendations: `prepare_first` is “Prepare first”, and nothing “open” but a file.
    """
    cells = [
        cell.strip()
        for block in BLOCKS.values()
        for row in re.findall(r"^\| (.*) \|$", block, re.MULTILINE)
        for cell in row.split("|")
    ]

    ids = {OPEN, *(each.value for each in Recommendation)}

    assert "Prepare first" in cells
    assert ids & {each for cell in cells for each in cell.split(" or ")} == set()


def test_each_decided_file_is_counted_once() -> None:
    """
    As it did, otherwise, or settled now; the last two are named.
    """
    block = BLOCKS["files", VERSION]
    counts = re.search(r"Of (\d+) .*rest, (\d+) end as .*, (\d+) ends? .* and (\d+) are", block)
    named = re.findall(r"validation\.md#([\w-]+)", block)

    assert counts
    total, same, moved, settled = map(int, counts.groups())
    assert total == len(decided_files()) == same + moved + settled
    assert len(set(named)) == len(named) == moved + settled
    assert set(named) <= {file.id for file in decided_files()}
