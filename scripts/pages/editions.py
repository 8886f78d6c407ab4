"""What the rules said in each of their versions, a page to a version."""

from __future__ import annotations

from collections.abc import Mapping

from assessment.rules import VERSION
from scripts.pages.page import Page
from scripts.pages.page_templates import templates

FOLDER = "docs/how-it-decides/rules"
CHANGELOG = "docs/changelog.md"


class EditionError(Exception):
    """Rules that were published under a version read otherwise now."""


def with_edition(pages: Mapping[str, Page]) -> Page:
    """Today's rules as they read, on a page that stays once their version is published.

    Raises EditionError where a published version would read otherwise.
    """
    name = f"{FOLDER}/{VERSION}.md"
    now = Page(name, templates().get_template("rules-edition.md").render().rstrip() + "\n")
    published = f"Rules {VERSION}." in pages[CHANGELOG].text
    if published and pages.get(name, now) != now:
        raise EditionError(
            f"Rules {VERSION} are in the changelog, and read otherwise now: "
            "raise VERSION in assessment/rules/__init__.py, for words by a patch; "
            f"or delete {name}, if it was never released."
        )
    return now
