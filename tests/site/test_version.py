"""There is one version, that of the rules, and readers see no other."""

import re

from assessment.rules import VERSION
from tests.site.published import Page

SHOWN = re.compile(r"\brules (\d+\.\d+\.\d+)", re.IGNORECASE)
HISTORY = re.compile(r"/(changelog|contributing/decisions/.+|how-it-decides/(rules/.+|records))/$")


def keeps_history(page: Page) -> bool:
    """Whether a page, or the page that a short address leads to, tells of earlier versions."""
    return any(HISTORY.search(address) for address in page.values("link[rel=canonical]", "href"))


def test_no_page_shows_another_version_than_the_rules(pages: list[Page]) -> None:
    """
    Apart from the pages that keep history.
    """
    shown = {
        page.address: set(SHOWN.findall(page.text)) for page in pages if not keeps_history(page)
    }
    other = {address: versions - {VERSION} for address, versions in shown.items()}

    assert {address for address, versions in other.items() if versions} == set()
    assert shown["/"] == shown["/how-it-decides/proofs/"] == {VERSION}
