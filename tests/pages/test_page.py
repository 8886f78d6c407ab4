"""What a page holds, read from its Markdown."""

import pytest

from scripts.pages.page import Page


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("docs/index.md", "/"),
        ("docs/guide/index.md", "/guide/"),
        ("docs/guide/my-index.md", "/guide/my-index/"),
    ],
)
def test_a_page_stands_where_its_file_says(name: str, address: str) -> None:
    """
    An index at its folder, any other page at its own name.
    """
    assert Page(name, "").address == address


def test_what_has_an_address_of_its_own() -> None:
    """
    Headings, terms and items with an id; no comment in code, no id of a whole paragraph.
    """
    text = (
        "# A [page](x.md) {#page data-says='G01'}\n\nTerm *one* { #term-one }\n:   Its meaning.\n\n"
        '- An item[^a] { #item }\n\n<li class="a" id="ask"><span>Which?</span></li>\n\n'
        "```\n# comment {#comment}\n```\n\nA paragraph.\n{ #paragraph }\n"
    )

    assert [(each.at, each.title) for each in Page("docs/a/index.md", text).addressed] == [
        ("/a/", "A page"),
        ("/a/#term-one", "Term one"),
        ("/a/#item", "An item"),
        ("/a/#ask", "Which?"),
    ]
