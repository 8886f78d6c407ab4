"""What rules, findings and assessments are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from assessment.conditions import Answers, Condition, Question


class Recommendation(Enum):
    """The five ways a check can end, the strongest first."""

    NOT_APPROPRIATE = "not_appropriate"
    WAIT = "wait"
    ALTERNATIVE = "alternative"
    PREPARE_FIRST = "prepare_first"
    PROCEED = "proceed"


class FactorKind(Enum):
    """What a factor adds: a reason either way, a risk, a field, something to mind or to verify."""

    TOWARDS = "towards"
    AWAY = "away"
    MIND = "mind"
    RISK = "risk"
    FIELD = "field"
    VERIFY = "verify"


class SourceKind(Enum):
    """How strong a source is, in the words readers see."""

    REGULATOR = "regulator"
    COURT = "court or statute"
    RESEARCH = "peer-reviewed"
    CONSENSUS = "professional consensus"
    PRACTICE = "a practitioner's account"
    OURS = "our judgement"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A published text, and the day somebody of us read it."""

    id: str
    title: str
    publisher: str
    url: str
    kind: SourceKind
    read: date
    says: str


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Part:
    """Questions that belong together on the page."""

    id: str
    title: str
    about: str
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Stage:
    """One gateway on the path of a file: the gates that share a reason to stop there."""

    id: str
    title: str
    passed: str
    then: Recommendation


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Gate:
    """A rule that decides.

    *when* it holds, the recommendation is its stage's, unless a stronger gate holds.
    *in_short* ends a sentence that begins with "if", *until* one that begins with "Wait
    until".  *guide* is a page address with its section.  *example* holds, *counterexample*
    fails.
    """

    id: str
    title: str
    stage: Stage
    when: Condition
    in_short: str
    because: str
    next_step: str
    source: Source
    guide: str
    example: Answers
    counterexample: Answers
    until: str = ""

    @property
    def then(self) -> Recommendation:
        """What the file is recommended when this gate decides."""
        return self.stage.then


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Factor:
    """A rule that adds a sentence, of one kind; it never decides and never counts."""

    id: str
    title: str
    kind: FactorKind
    when: Condition
    because: str
    next_step: str
    source: Source
    guide: str
    example: Answers
    counterexample: Answers


Rule = Gate | Factor


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule that held for these answers; *decides* where the recommendation rests on it."""

    rule: Rule
    decides: bool


@dataclass(frozen=True, slots=True)
class Assessment:
    """What the rules make of one file.

    *possible* lists, strongest first, every recommendation that some way of settling
    the unknown answers leads to; *recommendation* is set when there is only one.
    """

    possible: tuple[Recommendation, ...]
    findings: tuple[Finding, ...]

    @property
    def recommendation(self) -> Recommendation | None:
        return self.possible[0] if len(self.possible) == 1 else None
