"""An address that was published is never taken out of the registry."""

from datetime import date

from scripts.checks.lost_addresses import earlier_lines, lost
from scripts.pages.anchors import REGISTRY, Entry, read
from scripts.pages.page import ROOT


def test_nothing_committed_was_ever_taken_out() -> None:
    """
    Every line that git remembers is still answered for.
    """
    now = read(REGISTRY.read_text("utf-8"))
    earlier = earlier_lines()

    assert earlier or not (ROOT / ".git").exists()
    assert list(lost(now, earlier)) == []


def test_a_line_that_was_taken_out_is_missed() -> None:
    """
    With its address and its short address; so is a former address that was taken out of a line.
    """
    line = "conflict: {at: /guide/#conflict, title: T, since: 2026-11-24, was: [/#conflict]}"
    kept = {"conflict": Entry("/guide/#conflict", "T", date(2026, 11, 24))}

    assert list(lost({}, [line])) == ["/s/conflict/", "/guide/#conflict", "/#conflict"]
    assert list(lost(kept, [line])) == ["/#conflict"]
