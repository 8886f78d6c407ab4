"""A page is read and written without a change that nobody asked for."""

from pathlib import Path

import pytest

from scripts.publish.site import Page, Site, insert_after, insert_before, insert_first, insert_last

HTML = (
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A &amp; B</title></head>'
    '<body><p id="p" title="&quot;“so”">One&nbsp;<b>two</b></p>'
    '<template><li class="x">“in”</li></template>'
    '<svg viewBox="0 0 9 9"><linearGradient></linearGradient></svg>'
    "<script>if (1 < 2 && 3 > 2) say('</p>')</script></body></html>"
)


def test_what_is_written_is_what_was_read(tmp_path: Path) -> None:
    """
    Entities, templates, drawings and scripts come out as they went in.
    """
    for name in ("index.html", "404.html", "guide/index.html"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(HTML)
    site = Site.read(tmp_path)
    site.write()

    assert set(site.pages) == {"/", "/404.html", "/guide/"}
    assert {file.read_text() for file in tmp_path.rglob("*.html")} == {HTML}


@pytest.mark.parametrize(
    ("insert", "expected"),
    [
        (insert_before, "<i>1</i> <i>2</i><p>a<b>b</b></p>"),
        (insert_after, "<p>a<b>b</b></p><i>1</i> <i>2</i>"),
        (insert_first, "<p><i>1</i> <i>2</i>a<b>b</b></p>"),
        (insert_last, "<p>a<b>b</b><i>1</i> <i>2</i></p>"),
    ],
)
def test_nodes_are_inserted_in_their_order(insert: type, expected: str) -> None:
    """
    Text and elements, one after the other, where they are wanted.
    """
    page = Page.parsed("/", "<p>a<b>b</b></p>")
    insert(page.tree.css_first("p"), "<i>1</i> <i>2</i>")

    assert page.tree.body
    assert page.tree.body.inner_html == expected


@pytest.mark.parametrize(
    ("page", "link"),
    [("/", "guide/#a"), ("/check/", "../guide/#a"), ("/guide/places/canada/", "../../../guide/#a")],
)
def test_links_lead_from_the_page_they_are_on(page: str, link: str) -> None:
    """
    A site can be published below any address.
    """
    assert Page.parsed(page, "").link_to("/guide/#a") == link
