"""What we ask, and what can hold of the answers."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

DONT_KNOW = "dont-know"
"""The answer that settles nothing; never read as "no"."""

Answers = Mapping[str, str]
"""Question id to option id.  A question that is absent was not answered."""


class AnswerError(ValueError):
    """An answer that no question permits; the message names it and what was expected."""


class UnknownOptionError(ValueError):
    """A condition that names an option its question does not have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """A permitted answer.

    *by_doing* says how the reader can get there from the options in *doable_from*.
    """

    id: str
    text: str
    by_doing: str = ""
    doable_from: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Question:
    """One thing we ask about the file."""

    id: str
    name: str
    text: str
    why: str
    options: tuple[Option, ...]
    note: str = ""
    dont_know: bool = True
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


class Condition(ABC):
    """Something that holds, fails, or cannot be known yet."""

    __slots__ = ()

    @abstractmethod
    def holds(self, answers: Answers) -> bool | None:
        """True, False, or None while *answers* leave it unknown (Kleene's three values)."""

    @abstractmethod
    def given(self, question: Question, option_id: str) -> Condition | bool:
        """What is left to ask once *question* is answered."""

    @abstractmethod
    def questions(self) -> Iterator[Question]:
        """Every question this rests on, possibly more than once."""

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

    def __str__(self) -> str:
        return self.phrased("is")

    def phrased(self, verb: str) -> str:
        """The condition in the question's and the options' own words."""
        chosen = [f"“{o.text}”" for o in self.question.options if o.id in self.option_ids]
        return f"{self.question.name} {verb} {' or '.join(chosen)}"


@dataclass(frozen=True, slots=True)
class AllOf(Condition):
    """Every part holds."""

    parts: tuple[Condition, ...]

    def holds(self, answers: Answers) -> bool | None:
        return _all(part.holds(answers) for part in self.parts)

    def given(self, question: Question, option_id: str) -> Condition | bool:
        left = [part.given(question, option_id) for part in self.parts]
        if False in left:
            return False
        return _joined(self, left, True)

    def questions(self) -> Iterator[Question]:
        for part in self.parts:
            yield from part.questions()

    def __str__(self) -> str:
        return ", and ".join(_within(part) for part in self.parts)


@dataclass(frozen=True, slots=True)
class AnyOf(Condition):
    """At least one part holds."""

    parts: tuple[Condition, ...]

    def holds(self, answers: Answers) -> bool | None:
        failed = _all(_opposite(part.holds(answers)) for part in self.parts)
        return _opposite(failed)

    def given(self, question: Question, option_id: str) -> Condition | bool:
        left = [part.given(question, option_id) for part in self.parts]
        if True in left:
            return True
        return _joined(self, left, False)

    def questions(self) -> Iterator[Question]:
        for part in self.parts:
            yield from part.questions()

    def __str__(self) -> str:
        return ", or ".join(_within(part) for part in self.parts)


@dataclass(frozen=True, slots=True)
class Not(Condition):
    """The part fails."""

    part: Condition

    def holds(self, answers: Answers) -> bool | None:
        return _opposite(self.part.holds(answers))

    def given(self, question: Question, option_id: str) -> Condition | bool:
        left = self.part.given(question, option_id)
        if left is self.part:
            return self
        return not left if isinstance(left, bool) else ~left

    def questions(self) -> Iterator[Question]:
        return self.part.questions()

    def __str__(self) -> str:
        if isinstance(self.part, Is):
            return self.part.phrased("is not")
        return f"not {_within(self.part)}"


def _all(truths: Iterator[bool | None]) -> bool | None:
    seen = set(truths)
    if False in seen:
        return False
    return None if None in seen else True


def _opposite(truth: bool | None) -> bool | None:
    return None if truth is None else not truth


def _parts(condition: Condition, kind: type[AllOf | AnyOf]) -> tuple[Condition, ...]:
    return condition.parts if isinstance(condition, kind) else (condition,)


def _joined(whole: AllOf | AnyOf, left: list[Condition | bool], empty: bool) -> Condition | bool:
    """What is left of *whole*, whose parts became *left*; *empty* where nothing is."""
    if all(now is before for now, before in zip(left, whole.parts, strict=True)):
        return whole
    open_parts = tuple(dict.fromkeys(part for part in left if not isinstance(part, bool)))
    if not open_parts:
        return empty
    return open_parts[0] if len(open_parts) == 1 else type(whole)(open_parts)


def _within(condition: Condition) -> str:
    return f"({condition})" if isinstance(condition, AllOf | AnyOf) else str(condition)
