"""What a claim is: a sentence about all files, and a search for those that break it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

Find = Callable[[], Iterator[str]]


@dataclass(frozen=True, slots=True)
class Claim:
    """A sentence about all files, and the search for files that break it.

    *means* says what its words stand for, where a reader could ask.  *exceptions* are the names
    the search is known to return, in its order, each with why it is right.
    """

    id: str
    says: str
    find: Find
    means: str = ""
    exceptions: Mapping[str, str] = field(default_factory=dict)


def claim(
    says: str, means: str = "", exceptions: Mapping[str, str] | None = None
) -> Callable[[Find], Claim]:
    """Make a search the claim of the sentence it proves when it comes back empty."""

    def named(find: Find) -> Claim:
        return Claim(find.__name__.replace("_", "-"), says, find, means, exceptions or {})

    return named
