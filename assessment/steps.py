"""What to do next, in the order of a careful manager: safety first, booking late, the note last."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from assessment import words
from assessment.conditions import Answers
from assessment.letter import letter_question
from assessment.model import (
    Assessment,
    Document,
    Factor,
    FactorKind,
    Moment,
    Recommendation,
    Rule,
)
from assessment.questions import DEMANDS, ESSENTIAL, KIND, LIGHTER, TOLD, WAITING, known
from assessment.whatif import Hint

MOST_HOWS = 2
"""How many sentences of the file shape one step; more reasons would bury it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One thing to do next: what, and why it is done so; by when; with which page and document.

    *words* are a question to copy into the document.  *rule* is the id of the rule it comes
    from, or none for what every file on this road needs.  *question* is the id of the one that
    it answers, on a file that cannot be told yet; such a step has no page of the guide.
    """

    act: str
    how: tuple[str, ...] = ()
    by: str
    words: str = ""
    guide: str = ""
    documents: tuple[Document, ...] = ()
    rule: str | None = None
    question: str | None = None


NOTED = "Note on file why an IME, why now, and which lighter steps were weighed."
COME_BACK = "If that leaves the question open, come back and say that something lighter was tried."
UPDATE = "Then update your answers: they say whether an IME is still needed, and how to get there."


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
        act=NOTED,
        by="the day you book",
        guide="guide/prepare/#prepare-checklist",
        documents=(Document.NOTE,),
    ),
)

MOST_TO_FIND_OUT = 3
"""How many questions one is sent to look into at once, while a file cannot be told yet."""

_SHAPED = {
    "paper-too-thin": ("file-review",),
    "any-occupation": ("ask-treating-first", "their-answer-stands"),
}
"""Factors that say how to take the step of a gate, and of which."""

_CHECK = Step(
    act="Check what this rests on before you book anything.",
    by="this week",
    guide="guide/prepare/#prepare-checklist",
)
_MEANWHILE = Step(
    act="Keep treatment, contact and the return-to-work plan going meanwhile.",
    by="until then",
    guide="guide/when-to-wait/#before-you-wait",
)
_IN_TIME = "in time for the fixed date"
_COME_BACK = Step(
    act=COME_BACK,
    by="when the answer is in",
    guide="guide/lighter-steps/#before-heavier",
)
_THEN = Step(
    act=UPDATE,
    by="when this is done",
    guide="guide/prepare/#prepare-checklist",
)


def steps(answers: Answers, assessment: Assessment, first: Hint | None) -> tuple[Step, ...]:
    """What to do about *answers*, which came to *assessment*, in order.

    *first* is what to find out first, where something is still open.
    """
    rules = [finding.rule for finding in assessment.findings]
    deciding = assessment.deciding
    safety = [rule for rule in rules if rule.moment is Moment.SAFETY and isinstance(rule, Factor)]
    checks = () if assessment.recommendation else (_CHECK,)
    match assessment.presumed:
        case None:
            return tuple(_finding_out(answers, first)) if known(answers) else ()
        case Recommendation.PROCEED:
            return (*_in_order(safety, rules, answers), *checks, *_road(answers, rules))
        case Recommendation.PREPARE_FIRST:
            also = [rule for rule in rules if _while_preparing(rule, deciding)]
            return (*_in_order([*safety, *deciding, *also], rules, answers), _THEN)
        case Recommendation.WAIT:
            dates = [rule for rule in rules if rule.moment is Moment.DATE]
            return (*_in_order([*safety, *dates, *deciding], rules, answers), _meanwhile(answers))
        case Recommendation.ALTERNATIVE:
            lighter = _in_order(deciding[:1], rules, answers)
            if answers.get(WAITING.id) == "date":
                lighter = [replace(step, by=_IN_TIME) for step in lighter]
            return (*_in_order(safety, rules, answers), *lighter, _COME_BACK)
        case Recommendation.NOT_APPROPRIATE:
            return tuple(_in_order([*safety, *deciding[:1]], rules, answers))


def _finding_out(answers: Answers, first: Hint | None) -> Iterator[Step]:
    """Where to look for what the file has to say before anything can be told of it."""
    if first:
        asked, settles = first.question, words.find_out(first)
        yield Step(act=asked.check, how=(settles,), by="this week", question=asked.id)
    others = [each for each in ESSENTIAL if each.id not in known(answers)]
    others = [each for each in others if not first or each is not first.question]
    for each in others[: MOST_TO_FIND_OUT - 1]:
        yield Step(act=each.check, by="this week", question=each.id)


def _while_preparing(rule: Rule, deciding: Sequence[Rule]) -> bool:
    """Whether a factor is a step before an IME is asked for, and not one on the road to it."""
    letter = any(gate.moment is Moment.TREATING for gate in deciding)
    disputed = any(gate.id == "right-disputed" for gate in deciding)
    return (
        rule.id == "fixed-date"
        or (rule.id == "objection" and not disputed)
        or (rule.id == "demands-missing" and letter)
    )


def _in_order(chosen: Sequence[Rule], rules: Sequence[Rule], answers: Answers) -> list[Step]:
    """The steps of the rules *chosen*, as the others of the *rules* would have them taken."""
    return [
        Step(
            act=rule.next_step,
            how=tuple(each.next_step for each in rules if rule.id in _SHAPED.get(each.id, ())),
            by=rule.by or "this week",
            words=letter_question(rule, answers),
            guide=rule.guide,
            documents=_documents(rule),
            rule=rule.id,
        )
        for rule in sorted(chosen, key=lambda rule: rule.moment)
    ]


def _documents(rule: Rule) -> tuple[Document, ...]:
    """The document of a *rule*'s step; a letter to the provider goes with a consent of its own."""
    if rule.document is Document.LETTER_TO_PROVIDER:
        return (rule.document, Document.CONSENT_TO_LETTER)
    return (rule.document,) if rule.document else ()


def _meanwhile(answers: Answers) -> Step:
    if answers.get(KIND.id) == "litigation":
        return replace(_MEANWHILE, act="Keep collecting the records meanwhile.")
    if answers.get(DEMANDS.id) == "no-job":
        return replace(_MEANWHILE, act="Keep treatment and contact going meanwhile.")
    return _MEANWHILE


def _road(answers: Answers, rules: Sequence[Rule]) -> Iterator[Step]:
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
