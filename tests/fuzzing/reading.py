"""What became of one foreign text, and how long that took."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from assessment.conditions import AnswerError
from assessment.file_list import FileList
from assessment.incoming import Source
from assessment.reading import read_record
from assessment.records.opening import opened
from assessment.screening import screen
from scripts.pages.link_code import read_link_code

AT_MOST = 100
"""Milliseconds for one reading, or it holds up the page."""

LONGEST_REFUSAL = 500
"""Characters of what is told of a text that cannot be read."""


@dataclass(frozen=True, slots=True)
class Reading:
    """How many milliseconds it took, the value, or None where it was refused, and the error where
    that is no refusal."""

    took: float
    value: Any
    error: str = ""

    @property
    def fault(self) -> str:
        """What is wrong with it, or nothing."""
        return self.error or (f"{self.took:.0f} ms" if self.took > AT_MOST else "")


def link(text: str) -> object:
    return read_link_code(text)


def record(text: str) -> object:
    return read_record(text)


def kept(text: str) -> object:
    """What the page makes of a record that is opened again."""
    return opened(text)


def listed(text: str) -> object:
    """What the page for lists makes of the table *text*, whose letters stand for bytes."""
    files = FileList("list.csv", text.encode("latin-1"))
    return [*files.files(0, len(files.filled)), files.written(len(files.filled))]


def table(text: str) -> object:
    """What a screening says of the table *text*, whose letters stand for bytes."""
    said: list[str] = []
    out = BytesIO()
    screen(Source("table.csv", BytesIO(text.encode("latin-1"))), out, said.append)
    if long := [each for each in said if len(each) > LONGEST_REFUSAL]:
        raise AnswerError(long[0])
    return out.getvalue().decode("latin-1")


def tried(read: Callable[[str], object], text: str) -> Reading:
    """What *read* makes of *text*, and how long that kept the machine busy."""
    return judged(_tried(read, text), lambda: _tried(read, text))


def judged(found: Reading, again: Callable[[], Reading]) -> Reading:
    """*found*, or where it took long what two more readings find.

    The first may have had to wait while memory was cleaned or code compiled: who is slow thrice
    is slow.
    """
    for _ in range(2):
        if found.took > AT_MOST:
            found = again()
    return found


def _tried(read: Callable[[str], object], text: str) -> Reading:
    begun = time.process_time()
    value, error = None, ""
    try:
        value = read(text)
    except AnswerError as refusal:
        error = f"told at length: {refusal}" if len(str(refusal)) > LONGEST_REFUSAL else ""
    except Exception as unforeseen:
        error = repr(unforeseen)
    return Reading(1000 * (time.process_time() - begun), value, error)
