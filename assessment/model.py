"""What rules, findings and assessments are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum, IntEnum, unique

from assessment.conditions import Answers, Condition, Question

Examples = Mapping[str, Answers]
"""Answers by the name of the situation they tell of."""


@unique
class Recommendation(Enum):
    """The five ways a check can end, the strongest first."""

    NOT_APPROPRIATE = "not_appropriate"
    WAIT = "wait"
    ALTERNATIVE = "alternative"
    PREPARE_FIRST = "prepare_first"
    PROCEED = "proceed"


AS_TOLD = tuple(reversed(Recommendation))
"""The five in the order in which readers meet them, from the first answer to the record."""

ONWARDS = (Recommendation.PREPARE_FIRST, Recommendation.PROCEED)
"""The recommendations that lead to an examination."""


@unique
class FactorKind(Enum):
    """What a factor adds: a reason either way, a risk, a field, something to mind or to verify."""

    TOWARDS = "towards"
    AWAY = "away"
    MIND = "mind"
    RISK = "risk"
    FIELD = "field"
    VERIFY = "verify"


@unique
class Moment(IntEnum):
    """When a careful manager takes a step: safety first, booking late, the note last."""

    SAFETY = 0
    DATE = 1
    DECIDE = 2
    RIGHT = 3
    REPORT = 4
    QUESTION = 5
    TREATING = 6
    PERSON = 7
    RECORDS = 8
    EXAMINER = 9
    BOOK = 10
    MEANWHILE = 11
    NOTE = 12


@unique
class Document(Enum):
    """A text the reader takes along with a step."""

    LETTER_TO_PROVIDER = "letter-to-provider"
    LETTER_TO_PERSON = "letter-to-person"
    CONSENTS = "consents"
    CONSENT_TO_LETTER = "consent-to-letter"
    BRIEF = "referral-brief"
    NOTE = "note-to-file"
    CALENDAR = "calendar-entry"


@unique
class SourceKind(Enum):
    """How strong a source is, in the words readers see."""

    REGULATOR = "regulator"
    COURT = "court or statute"
    RESEARCH = "peer-reviewed"
    CONSENSUS = "professional consensus"
    REPORTED = "known through others"
    PRACTICE = "a practitioner's account"
    OURS = "our judgement"


@dataclass(frozen=True, slots=True, kw_only=True)
class LegalChange:
    """What a law does on a day of its own, in a sentence."""

    on: date
    does: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A published text, and the day somebody of us read it.

    Where we read a law, a ruling or a regulator's words only through others, *publisher* names
    whose they are and *reported_by* who tells of them.  *changes* are the days, past or to
    come, on which the law itself changes.
    """

    id: str
    title: str
    publisher: str
    reported_by: str = ""
    url: str
    kind: SourceKind
    read: date
    says: str
    changes: tuple[LegalChange, ...] = ()

    @property
    def strength(self) -> str:
        """How strong it is, in the words readers see."""
        return f"reported by {self.reported_by}" if self.reported_by else self.kind.value


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


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Rule:
    """Something we conclude from the answers, with its reason, its step and its source.

    *sources* are cited in the first place where they are, by the option of the question on
    places.  *guide* is a page address with its section.  The *examples* hold and the
    *counterexamples* fail; together they name every option that *when* names.
    """

    id: str
    title: str
    when: Condition
    because: str
    next_step: str
    moment: Moment
    by: str = ""
    document: Document | None = None
    source: Source
    sources: Mapping[str, Source] = field(default_factory=dict)
    guide: str
    examples: Examples
    counterexamples: Examples

    def source_in(self, place: str | None) -> Source:
        """The source to show for a file in *place*."""
        return self.sources.get(place or "", self.source)

    @property
    def all_sources(self) -> tuple[Source, ...]:
        """Every source it is cited with."""
        return tuple(dict.fromkeys((self.source, *self.sources.values())))


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Gate(Rule):
    """A rule that decides.

    *when* it holds, the recommendation is its stage's, unless a stronger gate holds.
    *in_short* ends a sentence that begins with "if"; *instead* names what the file needs
    now: the end of a wait, the lighter step, what comes first, or what serves in its place.
    """

    stage: Stage
    in_short: str
    instead: str

    @property
    def then(self) -> Recommendation:
        """What the file is recommended when this gate decides."""
        return self.stage.then


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Factor(Rule):
    """A rule that adds a sentence, of one kind; it never decides and never counts.

    It is said beside the recommendations in *beside*, and only where what its sentences take
    for granted, *presupposes*, is not known to fail.
    """

    kind: FactorKind
    beside: tuple[Recommendation, ...] = ONWARDS
    presupposes: Condition | None = None

    def may_be_said(self, answers: Answers, recommendation: Recommendation | None) -> bool:
        """Whether it holds, and contradicts neither *answers* nor *recommendation*."""
        return (
            recommendation in self.beside
            and self.when.holds(answers) is True
            and (self.presupposes is None or self.presupposes.holds(answers) is not False)
        )


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule that held for these answers; *decides* where the recommendation rests on it."""

    rule: Rule
    decides: bool


@dataclass(frozen=True, slots=True)
class Assessment:
    """What the rules make of one file.

    *possible* lists, strongest first, every recommendation that some way of settling
    the unknown answers leads to.  Where that is one, it is settled; where it is more,
    *presumed* is what the file comes to if the unknown answers are as is ordinary, or None
    while an essential question leaves it open.
    """

    possible: tuple[Recommendation, ...]
    presumed: Recommendation | None
    findings: tuple[Finding, ...]

    @property
    def recommendation(self) -> Recommendation | None:
        """The settled recommendation."""
        return self.possible[0] if len(self.possible) == 1 else None

    @property
    def deciding(self) -> tuple[Gate, ...]:
        """The gates that give the file its recommendation, the strongest first."""
        found = (finding.rule for finding in self.findings if finding.decides)
        return tuple(rule for rule in found if isinstance(rule, Gate))
