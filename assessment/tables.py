"""Tables on disk and on standard streams, carried through as they are."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path
from tempfile import mkstemp
from typing import TextIO

from assessment.conditions import AnswerError

# Bytes that are no UTF-8 pass through unharmed, and a table keeps its own line ends.
_ENCODING, _ERRORS, _NEWLINE = "utf-8", "surrogateescape", ""


@contextmanager
def reading(name: str) -> Iterator[TextIO]:
    """The table *name*, or standard input for "-"; raise AnswerError where it cannot be read."""
    if name == "-":
        yield _as_is(sys.stdin)
        return
    try:
        table = Path(name).open(  # noqa: SIM115  # closed below
            encoding="utf-8-sig", errors=_ERRORS, newline=_NEWLINE
        )
    except OSError as error:
        raise AnswerError(f"{name} cannot be read: {error.strerror}.") from error
    with table:
        yield table


@contextmanager
def writing(name: str) -> Iterator[TextIO]:
    """A table that takes its place as *name* when it is whole, or standard output for "-".

    Until then it stands beside *name*, so that whatever fails midway, nothing is lost.
    Raises AnswerError where it cannot be written.
    """
    if name == "-":
        yield _as_is(sys.stdout)
        return
    try:
        number, beside = mkstemp(dir=Path(name).parent, prefix=Path(name).name)
    except OSError as error:
        raise AnswerError(f"{name} cannot be written: {error.strerror}.") from error
    try:
        with os.fdopen(number, "w", encoding=_ENCODING, errors=_ERRORS, newline=_NEWLINE) as out:
            yield out
        Path(beside).replace(name)
    finally:
        Path(beside).unlink(missing_ok=True)


def _as_is(stream: TextIO) -> TextIO:
    if isinstance(stream, TextIOWrapper):
        stream.reconfigure(encoding=_ENCODING, errors=_ERRORS, newline=_NEWLINE)
    return stream
