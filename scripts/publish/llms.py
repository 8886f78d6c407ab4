"""The site in one text for language models: every page by section, with what it is about.

The form is that of llmstxt.org: a title, a summary, then lists of links.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from mkdocs.utils.meta import get_data
from mkdocs.utils.yaml import yaml_load

from scripts.pages.page import page_address

DOCS = Path("docs")
SAYS = """\
It helps to decide whether an independent medical examination fits a file, now, or whether a
lighter step, more preparation or time would serve better.  It assesses files, never people.
It is information, not legal or medical advice; every claim names its source and the day it
was read, and rules differ from place to place.
"""


def llms(config_file: Path, address: str) -> str:
    """The text of `llms.txt` for a site at *address*, from its navigation and front matter."""
    with config_file.open() as opened:
        config = yaml_load(opened)
    sections = [{"Start here": ["index.md"]}, *config["nav"]]
    parts = [f"# {config['site_name']}", f"> {config['site_description'].strip()}", SAYS.strip()]
    for section in sections:
        ((name, content),) = section.items()
        entries = [line_about(page, address) for page in pages_in(content)]
        parts.append("\n".join([f"## {name}", "", *entries]))
    return "\n\n".join(parts) + "\n"


def pages_in(content: Any) -> Iterator[str]:
    """Every page of a part of the navigation, in its order."""
    if isinstance(content, str):
        yield content
    elif isinstance(content, dict):
        for part in content.values():
            yield from pages_in(part)
    else:
        for part in content:
            yield from pages_in(part)


def line_about(page: str, address: str) -> str:
    _, meta = get_data((DOCS / page).read_text())
    return f"- [{meta['title']}]({address}{page_address(page)[1:]}): {meta['description']}"
