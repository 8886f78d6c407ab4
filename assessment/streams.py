"""Bytes in and out: plain files, devices and pipes, and the standard streams."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from stat import S_IMODE, S_ISREG
from typing import BinaryIO

from assessment.conditions import AnswerError
from assessment.incoming import Source, refused


@contextmanager
def reading(name: str) -> Iterator[Source]:
    """What *name* holds, or standard input for "-"; raise AnswerError where it cannot be read."""
    if name == "-":
        if sys.stdin is None:
            raise AnswerError("Standard input is closed.")
        yield Source("Standard input", sys.stdin.buffer)
        return
    try:
        file = Path(name).open("rb")  # noqa: SIM115  # closed below
    except OSError as error:
        raise refused(name, "read", error) from error
    with file:
        yield Source(name, file)


@contextmanager
def writing(name: str) -> Iterator[BinaryIO]:
    """Where to write *name*, or standard output for "-".

    A plain file takes its place when it is whole: until then it stands beside it, so that
    nothing is lost whatever fails midway.  Anything else, such as a device or a pipe, is
    written to as it is.  Raises AnswerError where it cannot be written; a pipe that nobody
    reads any more raises BrokenPipeError.
    """
    try:
        if name == "-" or _is_standard_output(name):
            with _standard_output() as out:
                yield out
        elif _may_be_replaced(name):
            with _replacing(Path(name).resolve()) as out:
                yield out
        else:
            with Path(name).open("wb") as out:
                yield out
    except BrokenPipeError:
        raise
    except OSError as error:
        raise refused("Standard output" if name == "-" else name, "written", error) from error


def _is_standard_output(name: str) -> bool:
    """Whether *name* is what standard output leads to, such as /dev/stdout."""
    try:
        return os.path.samestat(Path(name).stat(), os.fstat(sys.stdout.fileno()))
    except (AttributeError, OSError, ValueError):  # closed, or none at all, or no file
        return False


@contextmanager
def _standard_output() -> Iterator[BinaryIO]:
    if sys.stdout is None:
        raise AnswerError("Standard output is closed.")
    try:
        sys.stdout.flush()
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
    except OSError:
        _drop_what_waits()
        raise


def _drop_what_waits() -> None:
    """Let nothing of standard output be left to write, and to fail once more, at the end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def _may_be_replaced(name: str) -> bool:
    """Whether *name* is a plain file, or a link to one, or a place where none is yet."""
    try:
        return S_ISREG(Path(name).stat().st_mode)
    except FileNotFoundError:
        if name.endswith(("/", os.sep)):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR)) from None
        return True


@contextmanager
def _replacing(place: Path) -> Iterator[BinaryIO]:
    if place.exists() and not os.access(place, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    beside = place.with_name(f"{place.name[:50]}.{os.urandom(8).hex()}")
    try:
        with beside.open("xb") as out:
            if place.exists():
                _take_after(place, beside)
            yield out
        beside.replace(place)
    finally:
        beside.unlink(missing_ok=True)


def _take_after(place: Path, beside: Path) -> None:
    """Give *beside* the owner and the mode of *place*, as far as that is allowed."""
    old = place.stat()
    with suppress(AttributeError, PermissionError):  # AttributeError: where files have no owners
        os.chown(beside, old.st_uid, old.st_gid)
    beside.chmod(S_IMODE(old.st_mode))
