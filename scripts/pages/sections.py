"""What has an address of its own in the pages as they are written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

HEADING = re.compile(r"#{1,6} (?P<title>.+?)\s*\{[^{}]*#(?P<id>[\w-]+)[^{}]*\}\s*$")
ITEM = re.compile(r"(?:[-*] |\d+\. )?(?P<title>\S.*?)\s*\{[^{}]*#(?P<id>[\w-]+)[^{}]*\}\s*$")
ELEMENT = re.compile(r'\s*<(?:li|dt|details)\b[^>]*\bid="(?P<id>[\w-]+)"[^>]*>(?P<title>.*)')
NO_ITEM = ("<", "|", "{", "#", ":")
FENCE = re.compile(r"\s*(```|~~~)")
NOTE = re.compile(r'<span class="ime-ask__note".*')
MARKS = re.compile(r"<[^>]+>|\[\^[\w-]+\]|\*\*|__|`|(?<!\w)[*_]|[*_](?!\w)")
LINK = re.compile(r"\[([^\]]+)\]\([^)]*\)(\{[^}]*\})?")


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, a rule, a term or a question: its id, where it stands, what it is called."""

    id: str
    at: str
    title: str


def page_address(path: str) -> str:
    """Where the page made from the file at *path* is published, from the root of the site."""
    name = path.removeprefix("docs/").removesuffix(".md")
    return re.sub("/index/$", "/", f"/{name}/")


def sections_in(path: str, text: str) -> Iterator[Section]:
    """The sections of the page at *path*, which reads *text*.

    The first heading has the page's own address, as it says what the page is about.
    """
    page = page_address(path)
    for _, line in lines_of_prose(text):
        found = HEADING.match(line) or ELEMENT.match(line)
        if not found and not line.startswith(NO_ITEM):
            found = ITEM.match(line)
        if found:
            at = page if line.startswith("# ") else f"{page}#{found['id']}"
            yield Section(found["id"], at, plain(found["title"]))


def lines_of_prose(text: str) -> Iterator[tuple[int, str]]:
    """The lines that are no code, each with its number."""
    in_code = False
    for number, line in enumerate(text.splitlines(), start=1):
        in_code ^= bool(FENCE.match(line))
        if not in_code:
            yield number, line


def plain(markdown: str) -> str:
    """The words of a line of Markdown or HTML."""
    return " ".join(unescape(MARKS.sub("", LINK.sub(r"\1", NOTE.sub("", markdown)))).split())
