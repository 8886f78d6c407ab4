"""Which headings are let through."""

from scripts.checks.headings import headings_without_id
from scripts.pages.page import Page


def test_headings_name_their_anchors() -> None:
    """
    Comments in front matter and in code are no headings.
    """
    text = (
        "---\n# written by hand\ntitle: A page\n---\n\n# A page {#page}\n\n"
        "```\n# a comment\n```\n\n## Lacking\n\n### Given { .wide #given }\n"
    )

    assert list(headings_without_id(Page("docs/page.md", text))) == [12]
