"""What a page tells the browser of what it may do, and what it leaves unsaid."""

from __future__ import annotations

from scripts.publish.policy import drop_hint_of_next
from scripts.publish.site import Page


def test_no_page_names_the_next() -> None:
    """
    Firefox would fetch it unasked, and be stopped by the policy.
    """
    page = Page.parsed(
        "/", '<meta charset="utf-8"><link rel="next" href="a/"><link rel="prev" href="b/">'
    )
    drop_hint_of_next(page)

    assert [link.attributes["rel"] for link in page.tree.css("link")] == ["prev"]
