"""A document as plain text, for a terminal or a claim system; what is for the writer stays out."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import wrap

from assessment.documents.draft import Draft, Kind, Passage

WIDTH = 80
RULE = "_" * 40
"""Where somebody signs."""


def plain_text(draft: Draft) -> str:
    """Every sheet of *draft*, with its blanks marked and the days that are known in theirs."""
    lines: list[str] = []
    for sheet in draft.sheets:
        lines += [*([""] if lines else []), draft.filled(sheet.title).upper(), ""]
        for passage in sheet.passages:
            lines += [*_lines(passage, draft), ""]
    return "\n".join(lines).rstrip()


def _lines(passage: Passage, draft: Draft) -> Iterator[str]:
    if passage.heading:
        yield from wrap(passage.heading, WIDTH)
    for number, row in enumerate(passage.rows, start=1):
        cells = [draft.filled(cell) for cell in row]
        match passage.kind:
            case Kind.LIST:
                yield from _hanging("- ", cells[0])
            case Kind.NUMBERED:
                yield from _hanging(f"{number}. ", cells[0])
            case Kind.BOXES:
                yield from _hanging("[ ] ", cells[0])
            case Kind.FACTS:
                yield from _hanging("- ", f"{cells[0]}: {cells[1]}")
            case Kind.TABLE:
                yield " | ".join(cells).rstrip(" |")
            case Kind.SIGNATURES:
                yield from ("", RULE, cells[0])
            case Kind.QUESTION:
                yield from wrap(cells[0], WIDTH, initial_indent="> ", subsequent_indent="> ")
            case _:
                yield from wrap(cells[0], WIDTH)


def _hanging(mark: str, text: str) -> list[str]:
    return wrap(text, WIDTH, initial_indent=mark, subsequent_indent=" " * len(mark))
