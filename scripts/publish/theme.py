"""Change Material's own files in what is published; each change is told in the room it is for.

A changed file takes a new name, as its old one names what it held before.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from hashlib import sha256
from pathlib import Path

from scripts.publish.site import Page

Change = Callable[[str], str]
"""Makes a new text of a file's; ThemeError where that does not read as we know it."""

Changes = Mapping[str, Sequence[Change]]
"""By the pattern of a file's name."""


class ThemeError(Exception):
    """One of Material's files does not read as we know it."""


def instead(before: str, after: str) -> Change:
    """*after* in the one place where *before* stands."""

    def change(text: str) -> str:
        if text.count(before) != 1:
            raise ThemeError(f"{before} does not stand there once")
        return text.replace(before, after)

    return change


def without(part: str) -> Change:
    """Nothing of the rules of a stylesheet whose selectors have *part*."""
    rule = re.compile(rf"[^{{}}]*{re.escape(part)}[^{{}}]*{{[^{{}}]*}}")

    def change(text: str) -> str:
        changed, count = rule.subn("", text)
        if not count:
            raise ThemeError(f"no rule is for {part}")
        return changed

    return change


def change_theme(folder: Path, *changes: Changes) -> dict[str, str]:
    """Make *changes* in the site in *folder*; the old names of files with their new ones."""
    renamed = {}
    for pattern in dict.fromkeys(pattern for some in changes for pattern in some):
        found = list(folder.glob(f"assets/{pattern}"))
        if len(found) != 1:
            raise ThemeError(f"assets/{pattern} is there {len(found)} times, not once")
        (file,) = found
        due = [change for some in changes for change in some.get(pattern, ())]
        content = changed(file, due).encode()
        first, *_, last = file.name.split(".")
        name = f"{first}.{sha256(content).hexdigest()[:8]}.min.{last}"
        file.with_name(name).write_bytes(content)
        file.unlink()
        renamed[file.name] = name
    return renamed


def changed(file: Path, changes: Sequence[Change]) -> str:
    """The text of *file* with *changes*."""
    text = file.read_text("utf-8")
    try:
        for change in changes:
            text = change(text)
    except ThemeError as error:
        raise ThemeError(f"{file.name}: {error}") from None
    return text


def tell_material(page: Page, renamed: dict[str, str]) -> None:
    """Let Material load the changed script that it is told of, and that no element names."""
    for told in page.tree.css("script#__config"):
        for old, new in renamed.items():
            told.inner_html = told.text().replace(old, new)
