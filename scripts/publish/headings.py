"""What stands beside a heading is no part of its name.

A heading is read out whole, in a screen reader's list of headings too.  So its link, which scripts
replace with a button, stands behind it, in a box that holds the two.
"""

from __future__ import annotations

from selectolax.lexbor import LexborNode

from scripts.publish.site import Page, insert_before

HEADINGS = ":is(h1, h2, h3, h4):is([data-short], :has(> .headerlink))"

BOXES = {"h1": "ime-titled--page", "h2": "ime-titled--section", "h3": "ime-titled--part"}
"""Beside `ime-titled`, the class of the box around a heading, which takes the heading's place."""


def set_links_beside(page: Page) -> None:
    """Take the link to each section out of its heading, and put it behind."""
    for heading in page.tree.css(HEADINGS):
        link = _taken_out(heading)
        name = f"ime-titled {BOXES.get(heading.tag or '', '')}".strip()
        insert_before(heading, f'<div class="{name}">{heading.html}{link}</div>')
        heading.decompose()


def _taken_out(heading: LexborNode) -> str:
    """The link in *heading*, named by what it leads to; none where there is none."""
    link = heading.css_first(".headerlink")
    if link is None:
        return ""
    link.decompose(recursive=False)
    link.attrs["aria-label"] = f"{link.attributes['title']}: {' '.join(heading.text().split())}"
    return link.html or ""
