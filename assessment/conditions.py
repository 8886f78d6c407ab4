"""What we ask, and what can hold of the answers."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Self

DONT_KNOW = "dont-know"
"""Not known: the answer that settles nothing.  Every question has it; it is never read as "no"."""

Answers = Mapping[str, str]
"""Question id to option id.  A question that is absent was not answered."""


class AnswerError(ValueError):
    """An answer that no question permits; the message names it and what was expected."""


class UnknownOptionError(ValueError):
    """A condition that names an option its question does not have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """A permitted answer.

    *by_doing* says how the reader can get there from the options in *doable_from*.  *turn*
    is what would have to turn out for this answer to take another's place, as a clause, where
    that is one of *turns_from*, or any where none is named.
    """

    id: str
    text: str
    by_doing: str = ""
    doable_from: tuple[str, ...] = ()
    turn: str = ""
    turns_from: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Question:
    """One thing we ask about the file.

    *presumed* is the option that holds in an ordinary file unless something speaks against
    it, and *presumption* says so as a clause.  *check* says how to find out, where the answer
    can matter.  *plural* tells how *name* takes its verb.
    """

    id: str
    name: str
    text: str
    why: str
    options: tuple[Option, ...]
    note: str = ""
    presumed: str | None = None
    presumption: str = ""
    check: str = ""
    plural: bool = False
    short: bool = False

    def option(self, option_id: str) -> Option:
        """Return the option *option_id*; raise UnknownOptionError where there is none."""
        for option in self.options:
            if option.id == option_id:
                return option
        expected = ", ".join(option.id for option in self.options)
        raise UnknownOptionError(f"{self.id} has no option {option_id!r}; expected {expected}.")

    def is_(self, *option_ids: str) -> Is:
        """The condition that the answer is one of *option_ids*."""
        return Is(self, frozenset(self.option(option_id).id for option_id in option_ids))


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition(ABC):
    """Something that holds, fails, or cannot be known yet.

    One that is used twice has a name: *words* say in a clause that it holds, and
    *other_words* that it fails.
    """

    words: str = field(default="", compare=False)
    other_words: str = field(default="", compare=False)

    @abstractmethod
    def holds(self, answers: Answers) -> bool | None:
        """True, False, or None while *answers* leave it unknown (Kleene's three values)."""

    @abstractmethod
    def given(self, question: Question, option_id: str) -> Condition | bool:
        """What is left to ask once *question* is answered."""

    @abstractmethod
    def questions(self) -> Iterator[Question]:
        """Every question this rests on, possibly more than once."""

    @abstractmethod
    def spelled_out(self, holds: bool) -> str:
        """What it comes to in the words of its parts, where it *holds* or fails."""

    def called(self, words: str, other_words: str) -> Self:
        """The same condition under a name."""
        return replace(self, words=words, other_words=other_words)

    def said(self, holds: bool = True) -> str:
        """The condition in English: by its name where it has one."""
        return (self.words if holds else self.other_words) or self.spelled_out(holds)

    def __str__(self) -> str:
        return self.said()

    def __and__(self, other: Condition) -> AllOf:
        return AllOf((*_parts(self, AllOf), *_parts(other, AllOf)))

    def __or__(self, other: Condition) -> AnyOf:
        return AnyOf((*_parts(self, AnyOf), *_parts(other, AnyOf)))

    def __invert__(self) -> Condition:
        return self.part if isinstance(self, Not) else Not(self)


@dataclass(frozen=True, slots=True)
class Is(Condition):
    """The answer to *question* is one of *option_ids*."""

    question: Question
    option_ids: frozenset[str]

    def holds(self, answers: Answers) -> bool | None:
        answer = answers.get(self.question.id, DONT_KNOW)
        return None if answer == DONT_KNOW else answer in self.option_ids

    def given(self, question: Question, option_id: str) -> Condition | bool:
        return option_id in self.option_ids if question is self.question else self

    def questions(self) -> Iterator[Question]:
        yield self.question

    def spelled_out(self, holds: bool) -> str:
        chosen = [f"“{o.text}”" for o in self.question.options if o.id in self.option_ids]
        verb = "are" if self.question.plural else "is"
        return f"{self.question.name} {verb}{'' if holds else ' not'} {' or '.join(chosen)}"


@dataclass(frozen=True, slots=True)
class AllOf(Condition):
    """Every part holds."""

    parts: tuple[Condition, ...]

    def holds(self, answers: Answers) -> bool | None:
        return _truth(self.parts, answers, decisive=False)

    def given(self, question: Question, option_id: str) -> Condition | bool:
        left = [part.given(question, option_id) for part in self.parts]
        return False if False in left else _joined(self, left, True)

    def questions(self) -> Iterator[Question]:
        for part in self.parts:
            yield from part.questions()

    def spelled_out(self, holds: bool) -> str:
        return _joined_words(self.parts, holds, together=holds)


@dataclass(frozen=True, slots=True)
class AnyOf(Condition):
    """At least one part holds."""

    parts: tuple[Condition, ...]

    def holds(self, answers: Answers) -> bool | None:
        return _truth(self.parts, answers, decisive=True)

    def given(self, question: Question, option_id: str) -> Condition | bool:
        left = [part.given(question, option_id) for part in self.parts]
        return True if True in left else _joined(self, left, False)

    def questions(self) -> Iterator[Question]:
        for part in self.parts:
            yield from part.questions()

    def spelled_out(self, holds: bool) -> str:
        return _joined_words(self.parts, holds, together=not holds)


@dataclass(frozen=True, slots=True)
class Not(Condition):
    """The part fails."""

    part: Condition

    def holds(self, answers: Answers) -> bool | None:
        truth = self.part.holds(answers)
        return None if truth is None else not truth

    def given(self, question: Question, option_id: str) -> Condition | bool:
        left = self.part.given(question, option_id)
        if left is self.part:
            return self
        return not left if isinstance(left, bool) else ~left

    def questions(self) -> Iterator[Question]:
        return self.part.questions()

    def spelled_out(self, holds: bool) -> str:
        return self.part.said(not holds)


def _truth(parts: tuple[Condition, ...], answers: Answers, decisive: bool) -> bool | None:
    """*decisive* where one part is, else unknown where one part is, else the opposite."""
    unknown = False
    for part in parts:
        if (truth := part.holds(answers)) is decisive:
            return decisive
        unknown |= truth is None
    return None if unknown else not decisive


def _parts(condition: Condition, kind: type[AllOf | AnyOf]) -> tuple[Condition, ...]:
    """The parts of *condition*, so that joining stays flat; one with a name stays whole."""
    return condition.parts if isinstance(condition, kind) and not condition.words else (condition,)


def _joined(whole: AllOf | AnyOf, left: list[Condition | bool], empty: bool) -> Condition | bool:
    """What is left of *whole*, whose parts became *left*; *empty* where nothing is."""
    if all(now is before for now, before in zip(left, whole.parts, strict=True)):
        return whole
    open_parts = tuple(dict.fromkeys(part for part in left if not isinstance(part, bool)))
    if len(open_parts) < 2:
        return open_parts[0] if open_parts else empty
    return type(whole)(open_parts)


def _joined_words(parts: tuple[Condition, ...], holds: bool, together: bool) -> str:
    """The words of *parts*, which hold or fail *together*, or of which one does."""
    said = [
        f"({part.said(holds)})" if _is_a_choice(part, holds) is together else part.said(holds)
        for part in parts
    ]
    return (", and " if together else ", or ").join(said)


def _is_a_choice(part: Condition, holds: bool) -> bool | None:
    """Whether *part* reads as a list of which one does; None where it reads as one thing."""
    if part.words or isinstance(part, Is):
        return None
    if isinstance(part, Not):
        return _is_a_choice(part.part, not holds)
    return isinstance(part, AnyOf) is holds
