"""The built site, read once for all tests of it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.site.published import SITE, Page


@pytest.fixture(scope="session")
def site() -> Path:
    assert (SITE / "_headers").exists(), "these tests read the built site: run scripts/build"
    return SITE


@pytest.fixture(scope="session")
def pages(site: Path) -> list[Page]:
    return [Page(file) for file in sorted(site.rglob("*.html"))]


@pytest.fixture(scope="session")
def page(pages: list[Page]) -> Callable[[str], Page]:
    """The page at an address."""
    by_address = {page.address: page for page in pages}
    return by_address.__getitem__
