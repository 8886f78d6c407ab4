"""Tables as spreadsheets save them, read with the care to write them back alike."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from io import BufferedReader, TextIOWrapper
from itertools import chain
from typing import BinaryIO

from assessment.conditions import AnswerError
from assessment.encoding import LONGEST_MARK, MARK, Encoding, encoding_of
from assessment.incoming import Source

DELIMITERS = ",;\t|"
LONGEST_ROW = 1 << 20
"""In characters; what is longer is refused, so that memory stays bounded."""

Wanted = Callable[[str], bool]
"""Whether the name of a column is one that counts."""

_SAYS_DELIMITER = re.compile(r'"?sep=(.)"?[\r\n]*', re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Style:
    """How a table is written: its letters, what parts its cells, and what ends its lines.

    *above* stands before the header: a mark of the encoding, blank lines, or "sep=;".
    """

    encoding: Encoding
    above: str
    delimiter: str
    line_end: str


@dataclass(frozen=True, slots=True)
class Table:
    """A table that is being read: its header, and the rows to come, each with its line."""

    style: Style
    header: list[str]
    rows: Iterator[tuple[int, list[str]]]


def opened(source: Source, wanted: Wanted, encoding: Encoding | None = None) -> Table:
    """Begin to read the table in *source*, whose columns with *wanted* names count.

    Its *encoding*, where nobody names it, is what its first bytes say.  A line "sep=;" above the
    header says what parts the cells; else it is what parts the header into most of those names.
    Raises AnswerError, then or at a later row, where it is no table.
    """
    encoding = encoding or encoding_of(source.starts_with(LONGEST_MARK), source.name)
    lines = _Lines(source, encoding)
    above, first = _until_header(lines)
    said = _SAYS_DELIMITER.fullmatch(first)
    if said and said[1] not in DELIMITERS:
        raise AnswerError(
            f"{source.name} says {said[0].strip()!r}; expected a comma, or one of ;|."
        )
    begun = [] if said else [first]
    delimiter = said[1] if said else _delimiter(begun, lines, wanted)
    rows = _rows(begun, lines, delimiter)
    _, header = next(rows, (0, []))
    line_end = lines.last[len(lines.last.rstrip("\r\n")) :] or "\n"
    style = Style(encoding, above + first * bool(said), delimiter, line_end)
    return Table(style, header, rows)


class Writer:
    """Writes rows to *out* in the *style* of another table."""

    def __init__(self, out: BinaryIO, style: Style) -> None:
        self._out, self._style = out, style
        # With both in its line end, it quotes a cell that holds either, in every Python.
        self._writer = csv.writer(self, delimiter=style.delimiter, lineterminator="\r\n")
        self._out.write(style.encoding.encoded(style.above))

    def row(self, cells: Iterable[str]) -> None:
        self._writer.writerow(cells)

    def write(self, line: str) -> None:
        """Take one row from the standard library's writer."""
        text = line.removesuffix("\r\n") + self._style.line_end
        self._out.write(self._style.encoding.encoded(text))


class _Lines(Iterator[str]):
    """The lines of a table, each with its end, while a row of them is not too long."""

    def __init__(self, source: Source, encoding: Encoding) -> None:
        self.name = source.name
        self.number = 0
        self.last = ""
        self._encoding = encoding
        self._text = TextIOWrapper(
            BufferedReader(source), encoding.codec, encoding.errors, newline=""
        )
        self.next_row()

    def next_row(self) -> None:
        self._room = LONGEST_ROW
        self._row_begins = self.number + 1

    def __next__(self) -> str:
        try:
            line = self._text.readline(self._room + 1)
        except UnicodeDecodeError as error:
            raise self._encoding.refused(self.name, error) from error
        if not line:
            raise StopIteration
        self.number += 1
        self.last = line
        self._room -= len(line)
        if self._room < 0:
            raise self.refused(f"the row is longer than {LONGEST_ROW:,} characters")
        return line

    def refused(self, why: object) -> AnswerError:
        return AnswerError(f"{self.name} is no table: line {self._row_begins}: {why}.")


def _until_header(lines: _Lines) -> tuple[str, str]:
    """What stands above the first line that is not blank, and that line."""
    first = next(lines, "")
    above = MARK if first.startswith(MARK) else ""
    first = first.removeprefix(MARK)
    while first and not first.strip():
        above += first
        first = next(lines, "")
    return above, first


def _delimiter(begun: list[str], lines: _Lines, wanted: Wanted) -> str:
    """What parts the header into most *wanted* names; *begun* takes the lines it runs over."""

    def lines_of_header() -> Iterator[str]:
        yield from tuple(begun)
        for line in lines:
            begun.append(line)
            yield line

    def names(delimiter: str) -> int:
        try:
            header = next(csv.reader(lines_of_header(), delimiter=delimiter, strict=True), [])
        except csv.Error:
            return 0
        return sum(map(wanted, header))

    return max(DELIMITERS, key=names)


def _rows(begun: list[str], lines: _Lines, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    reader = csv.reader(chain(begun, lines), delimiter=delimiter, strict=True)
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise lines.refused(error) from error
        lines.next_row()
        yield lines.number, cells
