"""The link to a section stands beside its heading, and is no part of the heading's name."""

from __future__ import annotations

from scripts.publish.headings import set_links_beside
from scripts.publish.site import Page

HEADING = (
    '<h2 id="wait" data-short="s/wait/">When <em>to</em> wait'
    '<a class="headerlink" href="#wait" title="Link to this section">¶</a></h2>'
)


def test_the_link_stands_beside_its_heading() -> None:
    """
    The heading keeps its id and its words; its link is behind it, and says where it leads.
    """
    page = Page.parsed("/", f"<article>{HEADING}<p>Wait.</p></article>")
    set_links_beside(page)
    heading, link = page.tree.css_first("h2"), page.tree.css_first(".ime-titled > .headerlink")

    assert heading
    assert (heading.attributes["id"], heading.text()) == ("wait", "When to wait")
    assert link
    assert link.attributes["aria-label"] == "Link to this section: When to wait"


def test_a_heading_without_a_link_has_its_box_too() -> None:
    """
    Scripts put their button there.
    """
    page = Page.parsed("/", '<h1 data-short="s/home/">Home</h1>')
    set_links_beside(page)

    assert page.tree.css_first(".ime-titled > h1:only-child")
