"""What a claim is: a sentence about all files, and a search for those that break it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

Find = Callable[[], Iterator[str]]


@dataclass(frozen=True, slots=True)
class Claim:
    """A sentence about all files, and the search for files that break it.

    *exceptions* are the names the search is known to return, with *why* they are right.
    """

    id: str
    says: str
    find: Find
    exceptions: tuple[str, ...] = ()
    why: str = ""


def claim(says: str, exceptions: tuple[str, ...] = (), why: str = "") -> Callable[[Find], Claim]:
    """Make a search the claim of the sentence it proves when it comes back empty."""

    def named(find: Find) -> Claim:
        return Claim(find.__name__.replace("_", "-"), says, find, exceptions, why)

    return named
