"""What follows from rules, sources and pages is current."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from scripts.pages.anchors import PATH
from scripts.pages.editions import with_edition
from scripts.pages.generate import registry, render
from scripts.pages.page import ROOT, Page, all_pages

Rendered = tuple[Mapping[str, Page], Mapping[str, str]]


@pytest.fixture(scope="module")
def rendered() -> Rendered:
    return render(all_pages())


def test_generated_files_are_current(rendered: Rendered) -> None:
    """
    What is committed is what the rules say today.
    """
    pages, partials = rendered
    files = {**partials, **{name: page.text for name, page in pages.items()}}

    assert {name: (ROOT / name).read_text("utf-8") for name in files} == files


def test_the_edition_and_the_registry_are_current(rendered: Rendered) -> None:
    """
    Today's rules are kept as they read, and every section that stands has its line.
    """
    pages, _ = rendered
    edition = with_edition(pages)

    assert edition == pages[edition.name]
    assert registry(pages) == (ROOT / PATH).read_text("utf-8")
