"""The checks of pages are run, all of them, and what they find fails the run."""

from __future__ import annotations

import sys
from importlib import import_module

import pytest

from scripts.checks import __main__ as checks
from scripts.pages.page import ROOT, Page


def test_every_check_is_listed() -> None:
    """
    A module that finds faults and is not asked would find none.
    """
    names = [file.stem for file in (ROOT / "scripts/checks").glob("[!_]*.py")]
    found = [import_module(f"scripts.checks.{name}") for name in names]

    assert {module.faults for module in found if hasattr(module, "faults")} == set(
        checks.CHECKS.values()
    )


def test_a_fault_fails_the_run(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    In the words of the check that found it.
    """
    page = Page("docs/page.md", "# A page\n")
    monkeypatch.setattr(checks, "all_pages", lambda: (page,))
    monkeypatch.setattr(sys, "argv", ["checks", "headings"])

    with pytest.raises(SystemExit, match=r"^docs/page\.md:1: this heading needs an id"):
        checks.main()
