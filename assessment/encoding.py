"""Which letters bytes stand for, and what a terminal shows that lacks one of them."""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from unicodedata import normalize

from assessment.conditions import AnswerError

MARK = "\ufeff"
"""What some programs put before a text, to say how it is encoded."""

LONGEST_MARK = 4
"""In bytes: so many tell how a text is encoded."""


@dataclass(frozen=True, slots=True)
class Encoding:
    """How a text stands in bytes; *errors* says what becomes of those that stand for nothing."""

    codec: str
    errors: str = "strict"

    def decoded(self, content: bytes, name: str) -> str:
        """The text *content*, without its mark; raise AnswerError where *name* is no text."""
        try:
            return content.decode(self.codec).removeprefix(MARK)
        except UnicodeDecodeError as error:
            raise self.refused(name, error) from error

    def encoded(self, text: str) -> bytes:
        return text.encode(self.codec, self.errors)

    def refused(self, name: str, error: UnicodeDecodeError) -> AnswerError:
        return AnswerError(f"{name} is not {self.codec.upper()} text: {error.reason}.")


_UTF_8 = Encoding("utf-8", "surrogateescape")  # in tables, such bytes pass through unharmed
_WINDOWS = Encoding("cp1252", "surrogateescape")
_MARKED = {
    codecs.BOM_UTF8: _UTF_8,
    codecs.BOM_UTF32_LE: Encoding("utf-32-le"),  # before UTF-16, whose mark it begins with
    codecs.BOM_UTF32_BE: Encoding("utf-32-be"),
    codecs.BOM_UTF16_LE: Encoding("utf-16-le"),
    codecs.BOM_UTF16_BE: Encoding("utf-16-be"),
}
_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")


def encoding_of(start: bytes, name: str) -> Encoding:
    """What *name*, which begins with *start*, is marked as, else UTF-8.

    Raises AnswerError where it cannot be text.
    """
    for mark, encoding in _MARKED.items():
        if start.startswith(mark):
            return encoding
    if start.startswith(_WORKBOOKS):
        raise AnswerError(f"{name} is a workbook; expected it saved as text, such as CSV UTF-8.")
    if b"\0" in start:
        raise AnswerError(f"{name} is not UTF-8 text; expected that, or UTF-16 with its mark.")
    return _UTF_8


def encoding_of_whole(content: bytes, name: str) -> Encoding:
    """As `encoding_of`, and what Windows writes in the west where *content* is not UTF-8."""
    encoding = encoding_of(content[:LONGEST_MARK], name)
    if encoding is _UTF_8:
        try:
            content.decode()
        except UnicodeDecodeError:
            return _WINDOWS
    return encoding


NEAREST = "nearest-letters"
"""For encoding: what a terminal lacks is shown in letters that every one has."""

_NEAREST = {  # quotation marks, dashes, a bullet, an arrow
    **{"\u201c": '"', "\u201d": '"', "\u2018": "'", "\u2019": "'"},
    **{"\u2013": "-", "\u2014": "-", "\u2022": "*", "\u2192": "->"},
}


def _nearest(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return "".join(map(_nearest_to, error.object[error.start : error.end])), error.end


def _nearest_to(letter: str) -> str:
    plain = normalize("NFKD", letter).encode("ascii", "ignore").decode()
    return _NEAREST.get(letter) or plain or "?"


codecs.register_error(NEAREST, _nearest)
