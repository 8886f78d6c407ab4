"""The site as another organization would publish it."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from tests.site.published import Page, graph

ROOT = Path(__file__).parent.parent.parent
SLOTTED = """---
slots: [publisher]
---

# A page

<div class="ime-slot" data-slot="publisher"></div>
"""
HOSTILE = '</script><script>alert("1")</script> & Sons <!-- "quoted"'


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> LexborHTMLParser:
    """A page as an organization with a repository and a hostile name would publish it.

    It has emptied one of its settings.
    """
    folder = tmp_path_factory.mktemp("elsewhere")
    (folder / "docs").mkdir()
    (folder / "docs/index.md").write_text("# Front\n")
    (folder / "docs/page.md").write_text(SLOTTED)
    publisher = {
        **{"name": HOSTILE, "contact": "https://example.org/contact"},
        **{"written_by": "A clinic", "reviewed_by": "", "paid_by": "A clinic"},
    }
    config = {
        "INHERIT": str(ROOT / "mkdocs.yml"),
        "docs_dir": str(folder / "docs"),
        "site_dir": str(folder / "site"),
        "site_url": "https://example.org/guide/",
        "repo_url": "https://github.com/example/guide",
        "edit_uri": "edit/main/docs/",
        "extra": {"organization": publisher},
        "theme": {"custom_dir": str(ROOT / "overrides"), "features": ["content.action.edit"]},
        "nav": ["index.md", "page.md"],
    }
    (folder / "mkdocs.yml").write_text(json.dumps(config))
    build = [sys.executable, "-m", "mkdocs", "build", "--quiet", "-f", str(folder / "mkdocs.yml")]
    subprocess.run(build, cwd=ROOT, check=True)
    return LexborHTMLParser((folder / "site/page/index.html").read_text())


def test_an_organization_with_a_repository_gets_edit_links(elsewhere: LexborHTMLParser) -> None:
    """
    The link opens the page's own file; nothing asks the repository's host about it.
    """
    (edit,) = elsewhere.css("a[rel=edit]")

    assert edit.attributes["href"] == "https://github.com/example/guide/edit/main/docs/page.md"
    assert elsewhere.css("a.md-source")
    assert elsewhere.css("[data-md-component=source]") == []


def test_no_name_breaks_out_of_what_programs_read(elsewhere: LexborHTMLParser) -> None:
    """
    A name that would end the script element stays a name.
    """
    said = graph(elsewhere)

    assert said["Organization"]["url"] == "https://example.org/contact"
    assert "& Sons" in said["Organization"]["name"]
    assert "<" not in elsewhere.css('script[type="application/ld+json"]')[0].text()


def test_talking_is_offered_where_somebody_answers(
    elsewhere: LexborHTMLParser, pages: list[Page]
) -> None:
    """
    The foot of a page leads to the publisher's contact and says when to use it; where none is
    set, it leads to the check and the guide, and the front page invites to no conversation.
    """
    theirs = elsewhere.css_first(".ime-colophon .ime-button")
    invites = elsewhere.css_first(".ime-colophon [data-says='G21 G22']")
    ours = [page.tree.css_first(".ime-colophon .ime-button") for page in pages]
    front = next(page.tree for page in pages if page.address == "/")

    assert theirs
    assert theirs.attributes["href"] == "https://example.org/contact"
    assert invites
    assert re.search("timing, scope or specialty.*when an IME will not add value", invites.text())
    assert {button.text() for button in ours if button} == {"Check a file"}
    assert [link.text() for link in front.css(".ime-colophon__acts a")][1:] == [
        "Read the guide in brief"
    ]
    assert front.css("article a[href*=talk-it-through]:not(.ime-moved__to)") == []


def test_a_page_says_what_its_publisher_has_not_said(
    elsewhere: LexborHTMLParser, pages: list[Page]
) -> None:
    """
    Who wrote, reviewed and pays: named where it is set, and missed aloud where it is emptied.
    """
    ours = next(page for page in pages if page.address == "/about/").tree
    our_foot, theirs = (each.css_first(".ime-colophon") for each in (ours, elsewhere))

    assert our_foot
    assert "is not stated yet" not in our_foot.text()
    assert theirs
    assert "is not stated yet" in theirs.text()
    assert [each.text()[:11] for each in elsewhere.css("article dd")] == [
        *("A clinic", "Not stated:", "A clinic")
    ]
