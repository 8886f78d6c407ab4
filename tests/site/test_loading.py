"""What pages load, and where their links lead, comes with the site."""

import json
import re
from pathlib import Path
from urllib.parse import urlsplit

from scripts.publish.compress import COPIES
from tests.site.published import Page

LOADING = (
    *(("script", "src"), ("img", "src"), ("img", "srcset"), ("iframe", "src"), ("embed", "src")),
    *(("audio", "src"), ("video", "src"), ("source", "src"), ("object", "data"), ("use", "href")),
    *(("*", "data-runtime"), ("*", "data-worker"), ("*", "data-workbook")),
    *((".ime-offline", "data-script"), (".ime-offline", "data-worker")),
)
LOADING_LINKS = {
    "icon",
    "manifest",
    "modulepreload",
    "preload",
    "prefetch",
    "preconnect",
    "stylesheet",
}


def loaded(page: Page) -> list[str]:
    """Every address from which a browser fetches something by itself."""
    addresses = [value for tag, name in LOADING for value in page.values(tag, name)]
    for link in page.tree.css("link[rel][href]"):
        if LOADING_LINKS & set((link.attributes["rel"] or "").split()):
            addresses.append(link.attributes["href"] or "")
    return addresses


def test_no_page_fetches_anything_from_elsewhere(pages: list[Page]) -> None:
    """
    Whatever a page loads by itself comes with the site and is there.
    """
    outside = [
        (page.address, link)
        for page in pages
        for link in loaded(page)
        if urlsplit(link).scheme not in ("", "data") or urlsplit(link).netloc
    ]

    assert outside == []


def test_what_pages_load_is_there(pages: list[Page]) -> None:
    """
    No stylesheet, script, font or picture is missing.
    """
    missing = [
        (page.address, link)
        for page in pages
        for link in loaded(page)
        if not link.startswith(("#", "data:")) and not link.endswith("/")
        if not page.resolve(link)[0].is_file()
    ]

    assert missing == []


def test_no_stylesheet_fetches_anything_from_elsewhere(site: Path) -> None:
    """
    Fonts and pictures that styles name come with the site.
    """
    links = {
        (sheet.name, link)
        for sheet in site.rglob("*.css")
        for link in re.findall(r"(?:url\(|@import)\s*[\"']?([^\"')\s]+)", sheet.read_text())
    }

    assert {(name, link) for name, link in links if re.match(r"(https?:)?//", link)} == set()


def test_every_link_within_the_site_leads_somewhere(pages: list[Page]) -> None:
    """
    The page exists, and so does the anchor that the link names.
    """
    anchors: dict[Path, set[str]] = {}
    for target in pages:
        file = target.resolve("")[0]
        anchors[file] = {*target.values("*", "id"), *target.values("a", "name")}
    broken = []
    for page in pages:
        for link in page.values("a", "href"):
            if urlsplit(link).scheme:
                continue
            file, anchor = page.resolve(link)
            exists = file in anchors or file.is_file()
            if anchor.startswith("a=") and page.resolve("/check/")[0] == file:
                continue  # answers for the check, not a place on its page
            if not exists or (anchor and anchor not in anchors.get(file, ())):
                broken.append((page.address, link))

    assert broken == []


def test_nothing_is_published_that_no_page_loads(site: Path) -> None:
    """
    Search in other languages and source maps would treble the site.
    """
    assert [*site.rglob("lunr"), *site.rglob("*.map")] == []


def test_pages_that_assess_name_the_runtime(pages: list[Page], site: Path) -> None:
    """
    The folder is named by its content, and it is the only one; so do pages with links to the check.
    """
    named = {
        page.resolve(link)[0].parent
        for page in pages
        for link in page.values("[data-runtime]", "data-runtime")
    }

    assert named == set((site / "py").iterdir())
    assert all((folder / "pyodide.js").is_file() for folder in named)


def test_pages_know_how_long_the_files_of_the_runtime_are(pages: list[Page], site: Path) -> None:
    """
    Each file by its name, as it is once unpacked: that is what is counted while it arrives.
    """
    told = {sizes for page in pages for sizes in page.values("[data-runtime]", "data-sizes")}
    files = [file for file in site.glob("py/*/*") if file.suffix not in COPIES]

    assert [json.loads(sizes) for sizes in told] == [
        {file.name: file.stat().st_size for file in files}
    ]
