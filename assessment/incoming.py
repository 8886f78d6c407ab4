"""Bytes that come in, by the name that complaints give them."""

from __future__ import annotations

from io import BufferedReader, RawIOBase
from typing import Any, BinaryIO

from assessment.conditions import AnswerError


class Source(RawIOBase):
    """Bytes to read, by the *name* that complaints give them.

    Raises AnswerError where the machine fails, lest that be taken for a failure to write.
    """

    def __init__(self, name: str, stream: BinaryIO) -> None:
        self.name = name
        self._stream = stream
        self._ahead = b""

    def starts_with(self, size: int) -> bytes:
        """The first *size* bytes, which are read again afterwards."""
        self._ahead = self._read(size)
        return self._ahead

    def content(self, most: int) -> bytes:
        """All of it, or AnswerError where it is more than *most* bytes."""
        found = BufferedReader(self).read(most + 1)
        if len(found) > most:
            raise AnswerError(f"{self.name} is longer than {most:,} bytes.")
        return found

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        view = memoryview(buffer)
        found = self._ahead[: len(view)] or self._read(len(view))
        self._ahead = self._ahead[len(view) :]
        view[: len(found)] = found
        return len(found)

    def _read(self, size: int) -> bytes:
        try:
            return self._stream.read(size)
        except OSError as error:
            raise refused(self.name, "read", error) from error


def refused(name: str, what: str, error: OSError) -> AnswerError:
    """Where the machine does not let *name* be read, or written."""
    return AnswerError(f"{name} cannot be {what}: {error.strerror}.")
