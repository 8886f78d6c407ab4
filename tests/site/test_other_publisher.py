"""The site as another organization would publish it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from tests.site.published import Page, graph

ROOT = Path(__file__).parent.parent.parent
HOSTILE = '</script><script>alert("1")</script> & Sons <!-- "quoted"'


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> LexborHTMLParser:
    """A page as an organization with a repository and a hostile name would publish it."""
    folder = tmp_path_factory.mktemp("elsewhere")
    (folder / "docs").mkdir()
    (folder / "docs/index.md").write_text("# Front\n")
    (folder / "docs/page.md").write_text("# A page\n")
    publisher = {"name": HOSTILE, "contact": "https://example.org/contact"}
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
    The foot of a page leads to the publisher's contact; where none is set, to the check.
    """
    theirs = elsewhere.css_first(".ime-colophon .ime-button")
    ours = [page.tree.css_first(".ime-colophon .ime-button") for page in pages]

    assert theirs
    assert theirs.attributes["href"] == "https://example.org/contact"
    assert {button.text() for button in ours if button} == {"Check a file"}
