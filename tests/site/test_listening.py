"""The script for a person with a screen reader names what the pages hold, and keeps its runs."""

import re
from collections.abc import Callable
from html import unescape

from tests.site.published import Page

Pages = Callable[[str], Page]

VISITED = ("/", "/guide/when-it-helps/", "/check/")
QUOTED = re.compile(r"“([^”]+)”")
LABEL = re.compile(r'aria-label="([^"]*)"')
EDITION = re.compile(r"\d+\.\d+\.\d+")


def words_of(page: Page) -> str:
    """All that a page says or may come to say: its text, its templates and its labels."""
    shown = re.sub(r"<[^>]+>", "", page.text)
    return " ".join(unescape("\n".join([shown, *LABEL.findall(page.text)])).split())


def test_every_name_that_the_script_quotes_exists(page: Pages) -> None:
    """
    Whoever listens is sent to no button, link or heading that is gone.
    """
    script = page("/contributing/screen-readers/").tree.css("article")[0].text()
    names = [" ".join(each.split()) for each in QUOTED.findall(script)]
    said = " ".join(words_of(page(address)) for address in VISITED)

    assert len(set(names)) > 20
    assert [name for name in names if name not in said] == []


def test_every_edition_says_who_listened(page: Pages) -> None:
    """
    The newest edition of the changes has its line, with a run and its day, or without one.
    """
    newest = page("/changelog/").tree.css("article h2")[0].text()
    table = page("/contributing/screen-readers/").tree.css("table td:first-child")
    edition = EDITION.search(newest)

    assert edition
    assert edition.group() in [cell.text() for cell in table]
