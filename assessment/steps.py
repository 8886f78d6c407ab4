"""What to do next, in the order of a careful manager: safety first, booking late, the note last."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from assessment import words
from assessment.conditions import Answers
from assessment.letter import letter_question
from assessment.model import Assessment, Document, Factor, Moment, Recommendation, Rule
from assessment.questions import DEMANDS, ESSENTIAL, KIND, WAITING, known
from assessment.road import road
from assessment.step import Step
from assessment.whatif import Hint

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
    act="If that leaves the question open, come back and say that something lighter was tried.",
    in_note="If that leaves the question open, read the check again with what it brought.",
    by="when the answer is in",
    guide="guide/lighter-steps/#before-heavier",
)
_THEN = Step(
    act="Then update your answers: they say whether an IME is still needed, and how to get there.",
    in_note="Then read the check again, to see whether an IME is still needed.",
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
            return (*_in_order(safety, rules, answers), *checks, *road(answers, rules))
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
