"""The pages, and parts of pages, that are written after MkDocs, from `templates/`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from scripts.pages.page_templates import templates_in


def rendered(name: str, values: Mapping[str, object]) -> str:
    return _TEMPLATES.get_template(name).render(values)


_TEMPLATES = templates_in(Path(__file__).parent / "templates")
