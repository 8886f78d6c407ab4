"""What our templates may say: nothing that only one engine understands."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from jinja2 import Environment, nodes

from assessment.documents import WRITTEN_BY

OVERRIDES = Path("overrides")
PAPERS = OVERRIDES / "ime/papers"
TEMPLATES = [*OVERRIDES.rglob("*.html"), OVERRIDES / "sitemap.xml"]
FRONT_MATTER = re.compile(r"(?:---\n(.*?)---\n)?(.*)", re.DOTALL)
SLOT = re.compile(r'<div class="ime-slot" data-slot="([a-z-]+)"></div>')
OF_TEMPLATES = {"item.render", "lang.t"}
"""Macros of the theme that its own templates call by the name of their file."""

DATES = {"day", "month", "year"}
"""What a date has, and its text has not: Zensical hands over the text."""


def of_python(template: str) -> Iterator[str]:
    """The methods that it calls on what Python has, and what it reads of dates."""
    tree = Environment().parse(template)
    for call in tree.find_all(nodes.Call):
        if isinstance(call.node, nodes.Getattr):
            name = f"{getattr(call.node.node, 'name', '…')}.{call.node.attr}"
            if name not in OF_TEMPLATES:
                yield name
    yield from (node.attr for node in tree.find_all(nodes.Getattr) if node.attr in DATES)


@pytest.mark.parametrize(
    ("template", "found"),
    [
        ("{% for after in page.content.split('x')[1:] %}{% endfor %}", "….split"),
        ("{% set _ = icons.append(icon) %}", "icons.append"),
        ("{% for a, b in {'a': 'b'}.items() if a %}{% endfor %}", "….items"),
        ("{{ page.meta.reviewed.strftime('%B') }}", "….strftime"),
        ("{{ day.month }}", "month"),
    ],
)
def test_python_in_a_template_is_found(template: str, found: str) -> None:
    """
    Each thing that our templates once did in Python is seen where it comes back.
    """
    assert list(of_python(template)) == [found]


@pytest.mark.parametrize("template", TEMPLATES, ids=str)
def test_templates_call_no_python(template: Path) -> None:
    """
    Templates use filters, tests and macros alone, which Jinja and MiniJinja both have.
    """
    assert list(of_python(template.read_text())) == []


@pytest.mark.parametrize("template", ["papers.html", "links.html"])
def test_every_document_has_words_of_its_own(template: str) -> None:
    """
    Under its title, and where it is opened from.
    """
    told = re.findall(r'^ +\("([a-z-]+)", "', (PAPERS / template).read_text(), re.MULTILINE)

    assert set(told) == {each.value for each in WRITTEN_BY}


def test_pages_name_the_slots_they_have() -> None:
    """
    The front matter of a page lists the slots that stand in it, in their order.
    """
    listed: dict[Path, list[str]] = {}
    standing: dict[Path, list[str]] = {}
    for page in Path("docs").rglob("*.md"):
        front, body = FRONT_MATTER.findall(page.read_text())[0]
        meta = yaml.safe_load(front) or {}
        if "template" not in meta:  # the front page's own fills its slots by name
            listed[page] = meta.get("slots", [])
            standing[page] = SLOT.findall(body)

    assert listed == standing
