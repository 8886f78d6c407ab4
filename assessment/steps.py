"""What to do next, in the order of a careful manager: safety first, booking late, the note last."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from assessment.conditions import Answers
from assessment.model import (
    Assessment,
    Document,
    Factor,
    FactorKind,
    Moment,
    Recommendation,
    Rule,
)
from assessment.questions import DEMANDS, LIGHTER, OPEN_QUESTION, TOLD, WAITING

MOST_HOWS = 2
"""How many reasons of the file shape one step; more would bury it."""

LETTER = {
    "cause": "Which findings speak for this cause, which against it, and how sure are you?",
    "function": (
        "What can your patient do at work now, within which limits,"
        " and until when do those limits hold?"
    ),
    "treatment": "What is this treatment to achieve, by when, and how will you know that it works?",
    "recovery": "What change do you expect, by when, and what stands in its way?",
    "lasting": "Is the condition stable, and if it is not, when do you expect it to be?",
}
"""The question the letter to the treating provider asks, by what is open; our judgement."""

THESE_TASKS = (
    "Which of the enclosed tasks can your patient do now, within which limits,"
    " and until when do those limits hold?"
)
ANY_WORK = (
    "For how many hours a day can your patient sit, stand, lift and concentrate now,"
    " and until when do those limits hold?"
)
_CAPACITY = {
    "described": THESE_TASKS,
    "missing": THESE_TASKS,  # the step before has them described
    "any-work": ANY_WORK,
    "no-job": ANY_WORK,
}
SAFE_TO_ATTEND = "What would make attending safe: another date, place, length or method?"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One thing to do next: what, and why it is done so; by when; with which page and document.

    *words* are a question to copy into the document.  *rule* is the id of the rule it comes
    from, or none for what every file on this road needs.
    """

    act: str
    how: tuple[str, ...] = ()
    by: str
    words: str = ""
    guide: str
    documents: tuple[Document, ...] = ()
    rule: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Stop:
    """A step on the road to an IME that every file takes."""

    moment: Moment
    act: str
    by: str
    guide: str
    documents: tuple[Document, ...] = ()


_ROAD = (
    _Stop(
        moment=Moment.RIGHT,
        act="Name in the request what lets you ask for it.",
        by="this week",
        guide="guide/prepare/#authority",
    ),
    _Stop(
        moment=Moment.QUESTION,
        act="Write down the decision and the one question that it turns on.",
        by="this week",
        guide="guide/prepare/#one-question",
        documents=(Document.BRIEF,),
    ),
    _Stop(
        moment=Moment.PERSON,
        act="Ask for consent twice: once to attend, once to release the report.",
        by="before you book",
        guide="guide/being-examined/telling-the-person/#telling-message",
        documents=(Document.LETTER_TO_PERSON, Document.CONSENTS),
    ),
    _Stop(
        moment=Moment.RECORDS,
        act="Put the records in order for the examiner, and list what is missing.",
        by="within two weeks",
        guide="guide/prepare/enclose/#enclose-order",
    ),
    _Stop(
        moment=Moment.EXAMINER,
        act="Choose the examiner by field, with no tie to either side.",
        by="within two weeks",
        guide="guide/prepare/examiner/#examiner-checklist",
    ),
    _Stop(
        moment=Moment.BOOK,
        act="Book the appointment, and let the person choose between two dates.",
        by="when consent and records are in",
        guide="guide/being-examined/telling-the-person/#telling-list",
    ),
    _Stop(
        moment=Moment.NOTE,
        act="Note on file why an IME, why now, and which lighter steps were weighed.",
        by="the day you book",
        guide="guide/prepare/#prepare-checklist",
        documents=(Document.NOTE,),
    ),
)

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
    act="If that leaves the question open, come back and say that something lighter was tried.",
    by="when the answer is in",
    guide="guide/lighter-steps/#before-heavier",
)
_THEN = Step(
    act="When that is done, update your answers: what is left to do is then shorter, or nothing.",
    by="when the answer is in",
    guide="guide/prepare/#prepare-checklist",
)


def steps(answers: Answers, assessment: Assessment) -> tuple[Step, ...]:
    """What to do about *answers*, which came to *assessment*, in order."""
    rules = [finding.rule for finding in assessment.findings]
    deciding = [finding.rule for finding in assessment.findings if finding.decides]
    checks = () if assessment.recommendation else (_CHECK,)
    match assessment.presumed:
        case None:
            return ()
        case Recommendation.PROCEED:
            return tuple(_road(answers, rules, checks))
        case Recommendation.PREPARE_FIRST:
            also = [rule for rule in rules if _while_preparing(rule, deciding)]
            return (*_in_order([*deciding, *also], answers), _THEN)
        case Recommendation.WAIT:
            dates = [rule for rule in rules if rule.moment is Moment.DATE]
            return (*_in_order([*deciding, *dates], answers), _MEANWHILE)
        case Recommendation.ALTERNATIVE:
            thin = [rule.next_step for rule in rules if rule.id == "paper-too-thin"]
            first = _in_order(deciding[:1], answers, tuple(thin))
            if answers.get(WAITING.id) == "date":
                first = [replace(step, by=_IN_TIME) for step in first]
            return (*first, _COME_BACK)
        case Recommendation.NOT_APPROPRIATE:
            return tuple(_in_order(deciding[:1], answers))


def _while_preparing(rule: Rule, deciding: Sequence[Rule]) -> bool:
    """Whether a factor is a step before an IME is asked for, and not one on the road to it."""
    letter = any(gate.moment is Moment.TREATING for gate in deciding)
    disputed = any(gate.id == "right-disputed" for gate in deciding)
    return (
        rule.moment is Moment.SAFETY
        or rule.id == "fixed-date"
        or (rule.id == "objection" and not disputed)
        or (letter and rule.id in ("demands-missing", "any-occupation"))
    )


def _in_order(rules: Sequence[Rule], answers: Answers, how: tuple[str, ...] = ()) -> list[Step]:
    return [
        Step(
            act=rule.next_step,
            how=how,
            by=rule.by or "this week",
            words=_words(rule, answers),
            guide=rule.guide,
            documents=(rule.document,) if rule.document else (),
            rule=rule.id,
        )
        for rule in sorted(rules, key=lambda rule: rule.moment)
    ]


def _words(rule: Rule, answers: Answers) -> str:
    """The question that the letter of this step asks."""
    if rule.document is not Document.LETTER_TO_PROVIDER:
        return ""
    if rule.moment is Moment.SAFETY:
        return SAFE_TO_ATTEND
    asked = answers.get(OPEN_QUESTION.id, "")
    if rule.id == "changing-treatment":  # it also stands where recovery is asked about
        asked = "lasting"
    if asked == "function":
        demands = answers.get(DEMANDS.id, "")
        return _CAPACITY.get(demands, LETTER["function"])
    return LETTER.get(asked, "")


def _road(answers: Answers, rules: Sequence[Rule], checks: tuple[Step, ...]) -> Iterator[Step]:
    """How to get to an IME, each step shaped by what speaks on this file."""
    yield from _in_order([rule for rule in rules if rule.moment is Moment.SAFETY], answers)
    yield from checks
    for stop in _ROAD:
        shaping = [rule for rule in rules if rule.moment is stop.moment and _shapes(rule)]
        act = stop.act
        if stop.moment is Moment.PERSON and answers.get(TOLD.id) == "agrees":
            act = "Have both consents signed: one to attend, one to release the report."
        if stop.moment is Moment.NOTE and answers.get(LIGHTER.id) == "tried":
            act = "Note on file why an IME, why now, and what the lighter step left open."
        yield Step(
            act=act,
            how=tuple(rule.next_step for rule in shaping[:MOST_HOWS]),
            by=stop.by,
            guide=stop.guide,
            documents=stop.documents,
            rule=shaping[0].id if shaping else None,
        )


def _shapes(rule: Rule) -> bool:
    return isinstance(rule, Factor) and rule.kind is not FactorKind.RISK
