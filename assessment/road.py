"""The road to an IME: the steps that every file on it takes, shaped by what speaks on this one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assessment.conditions import Answers
from assessment.model import Document, Factor, FactorKind, Moment, Rule
from assessment.questions import KIND, LIGHTER, TOLD
from assessment.step import Step

MOST_HOWS = 2
"""How many sentences of the file shape one step; more reasons would bury it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Stop:
    """A step on the road to an IME that every file takes."""

    moments: tuple[Moment, ...]
    act: str
    by: str
    guide: str
    documents: tuple[Document, ...] = ()


_ROAD = (
    _Stop(
        moments=(Moment.RIGHT, Moment.QUESTION),
        act="Write down the decision, the one question it turns on, and what lets you ask.",
        by="this week",
        guide="guide/prepare/#one-question",
        documents=(Document.BRIEF,),
    ),
    _Stop(
        moments=(Moment.PERSON,),
        act="Ask for consent twice: once to attend, once to release the report.",
        by="before you book",
        guide="guide/being-examined/telling-the-person/#telling-message",
        documents=(Document.LETTER_TO_PERSON, Document.CONSENTS),
    ),
    _Stop(
        moments=(Moment.RECORDS,),
        act="Put the records in order for the examiner, and list what is missing.",
        by="within two weeks",
        guide="guide/prepare/enclose/#enclose-order",
    ),
    _Stop(
        moments=(Moment.EXAMINER, Moment.BOOK),
        act="Book an examiner of the right field, with no tie to either side, and offer two dates.",
        by="when consent and records are in",
        guide="guide/prepare/examiner/#examiner-checklist",
    ),
    _Stop(
        moments=(Moment.NOTE,),
        act="Note on file why an IME, why now, and which lighter steps were weighed.",
        by="the day you book",
        guide="guide/prepare/#prepare-checklist",
        documents=(Document.NOTE,),
    ),
)


def road(answers: Answers, rules: Sequence[Rule]) -> Iterator[Step]:
    """How to get to an IME, each step shaped by what speaks on this file."""
    for stop in _ROAD:
        shaping = [rule for rule in rules if rule.moment in stop.moments and _shapes(rule)]
        shaping.sort(key=_said_later)
        minded = sum(_said_later(rule) < _REASON for rule in shaping)
        shaping = shaping[: max(minded, MOST_HOWS)]
        yield Step(
            act=_act(stop, answers),
            how=tuple(rule.next_step for rule in shaping),
            by=stop.by,
            guide=stop.guide,
            documents=stop.documents,
            rule=shaping[0].id if shaping else None,
            is_note=Moment.NOTE in stop.moments,
        )


def _shapes(rule: Rule) -> bool:
    return isinstance(rule, Factor) and rule.kind is not FactorKind.RISK


_REASON = 2


def _said_later(rule: Rule) -> int:
    """The law of a place is said first, then what has to be minded, and reasons last."""
    match getattr(rule, "kind", None):
        case FactorKind.VERIFY:
            return 0
        case FactorKind.TOWARDS:
            return _REASON
    return 1


def _act(stop: _Stop, answers: Answers) -> str:
    """What is done at a *stop* of the road, by what the file says of the person and the past."""
    if Moment.PERSON in stop.moments:
        if answers.get(TOLD.id) == "agrees":
            return "Have both consents signed: one to attend, one to release the report."
        first = "Take up the objection, then ask" if answers.get(TOLD.id) == "objects" else "Ask"
        whom = " through the person's lawyer" if answers.get(KIND.id) == "litigation" else ""
        return stop.act.replace("Ask", f"{first}{whom}")
    if Moment.NOTE in stop.moments and answers.get(LIGHTER.id) == "tried":
        return "Note on file why an IME, why now, and what the lighter step left open."
    return stop.act
