"""A record by today's rules: what they say differently, and why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from assessment.conditions import DONT_KNOW, Question
from assessment.model import Factor, Finding, Rule
from assessment.questions import NUMBERS, QUESTIONS, question
from assessment.records.opening import Kept, Match
from assessment.records.own_rules import OwnRules, by_own_rules
from assessment.records.said import SaidFinding
from assessment.report import Report
from assessment.rules import RULES, VERSION
from assessment.words import DONT_KNOW_TEXT, NAMES, UNANSWERED_TEXT, listed, number, read_on

_RULES = {rule.id: rule for rule in RULES}


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that differs: what, and why; what it was in the record, and what it is today."""

    what: str
    why: str
    before: str
    now: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Recheck:
    """What differs, and in sentences: the check code, what stayed, and what to make of it.

    *own* is what the rules of its own edition say, None where it names none.
    """

    own: OwnRules | None
    differences: tuple[Difference, ...]
    code: str
    same: str
    verdict: str


def rechecked(kept: Kept, told: Report) -> Recheck:
    """What differs between *kept* and what today's rules *told* of its answers."""
    differences = (*_answers(kept, told), *_findings(kept, told)) if kept.said.is_told else ()
    own = by_own_rules(kept)
    return Recheck(
        own=own,
        differences=differences,
        code=_code(kept),
        same=_same(kept, told),
        verdict=_verdict(kept, told, own),
    )


def stayed(kept: Kept, told: Report) -> bool:
    """Whether the record was told the recommendation that it is told today."""
    return kept.said.recommendation is told.assessment.presumed


def step_stayed(kept: Kept, told: Report) -> bool:
    """Whether the first step is the same one: of the same rule, or in the same words."""
    before, now = kept.said.steps[:1], told.steps[:1]
    if not before or not now:
        return not before and not now
    (rule, act), (step,) = before[0], now
    return act == step.act or (bool(rule) and rule == step.rule)


def _answers(kept: Kept, told: Report) -> Iterator[Difference]:
    """Answers that are lost or read otherwise, and questions that its edition did not ask."""
    for question_id in kept.lost:
        yield Difference(
            _numbered(question(question_id)),
            "Asked otherwise today: that answer covered silence, or two situations.",
            _in_words(kept, question_id),
            _open(question(question_id), DONT_KNOW_TEXT),
        )
    for asked in QUESTIONS:
        option_id = kept.today.get(asked.id)
        if asked.id in kept.lost or option_id == kept.answers.get(asked.id):
            if asked.id not in kept.asked:
                yield _new(asked, kept, told, _open(asked, UNANSWERED_TEXT))
        elif asked.id in kept.asked:
            before = _in_words(kept, asked.id)
            yield Difference(
                _numbered(asked), "Read otherwise today.", before, _text(asked, option_id)
            )
        else:
            yield _new(asked, kept, told, _text(asked, option_id))


def _new(asked: Question, kept: Kept, told: Report, now: str) -> Difference:
    can = "can" if asked in told.what_ifs.mattering else "cannot"
    why = f"New since rules {kept.rules_version}. It {can} change this recommendation."
    return Difference(_numbered(asked), why, "Not asked", now)


def _findings(kept: Kept, told: Report) -> Iterator[Difference]:
    """Rules that hold or decide on one of the two days alone, or rest on other sources."""
    before, now = kept.said.findings, {each.rule.id: each for each in told.why}
    for rule_id, finding in now.items():
        said = before.get(rule_id)
        if said is None:
            why = f"The rules of the record, {kept.rules_version}, did not say so of these answers."
            yield Difference(finding.rule.title, why, "Did not hold", _holding(finding))
        elif said.decides is not finding.decides:
            yield Difference(finding.rule.title, _SAME_RULE, _held(said), _holding(finding))
        elif said.source != (source := finding.rule.source_in(told.place)).id:
            why = "Cited to another source today; the rule holds as before."
            yield Difference(finding.rule.title, why, said.source_title, source.title)
    for rule_id, said in before.items():
        if rule_id not in now and _was_a_reason(rule_id, said):
            yield Difference(said.title, _why_not(rule_id, kept), _held(said), "Does not hold")


_SAME_RULE = "The rule holds on both days, and decides on one of them."


def _was_a_reason(rule_id: str, said: SaidFinding) -> bool:
    """Whether the rule gave a reason then; what tells of risks and fields today gave none."""
    rule = _RULES.get(rule_id)
    return said.decides or not isinstance(rule, Factor) or rule.kind.value in _REASONS


_REASONS = ("towards", "away", "mind")


def _why_not(rule_id: str, kept: Kept) -> str:
    rule = _RULES.get(rule_id)
    if rule is None:
        return f"Rules {VERSION} have no such rule any more."
    open_now = [each for each in _asked(rule) if each.id in kept.lost]
    if open_now:
        numbers = listed([f"question {NUMBERS[each.id]}" for each in open_now])
        return f"It needs what is asked otherwise today: {numbers}."
    return f"Rules {VERSION} say it on other conditions."


def _asked(rule: Rule) -> tuple[Question, ...]:
    return tuple(dict.fromkeys(rule.when.questions()))


def _holding(finding: Finding) -> str:
    decides = "Decides. " if finding.decides else ""
    return f"{decides}{finding.rule.because}"


def _held(said: SaidFinding) -> str:
    decides = "Decided. " if said.decides else ""
    return f"{decides}{said.because}"


def _code(kept: Kept) -> str:
    since = f" since {read_on(kept.made)}" if kept.made else ""
    return {
        Match.MATCHES: f"The check code matches: nothing in it changed{since}.",
        Match.DIFFERS: "The check code does not match: something in it was changed after it was"
        " made, by accident or by hand.",
        Match.NONE: "It carries no check code, as older records do not, so whether anything in it"
        " was changed cannot be told.",
    }[kept.match]


def _same(kept: Kept, told: Report) -> str:
    """How much stayed: the answers, then the reasons and the first step."""
    total = len(kept.answers)
    read = sum(kept.today.get(key) == option_id for key, option_id in kept.answers.items())
    same = f"{number(read)} of {number(total).lower()} answers are read as they were."
    reasons = [each for each, said in kept.said.findings.items() if _was_a_reason(each, said)]
    if not kept.said.is_told or not reasons:
        return same
    now = {each.rule.id for each in told.why}
    hold = sum(each in now for each in reasons)
    first = ", and the first step is the same" if step_stayed(kept, told) else ""
    still = "holds" if hold == 1 else "hold"
    return f"{same} {number(hold)} of {number(len(reasons)).lower()} reasons still {still}{first}."


def _verdict(kept: Kept, told: Report, own: OwnRules | None) -> str:
    """What to make of it."""
    if not kept.said.is_told:
        return "The file holds answers alone, so nothing of an earlier day stands beside them."
    same_step, now = step_stayed(kept, told), told.assessment.presumed
    if stayed(kept, told):
        step = (
            "The first step is the same too." if same_step else "The first step is another one now."
        )
        verdict = f"Today's rules come to the same. {step}"
    else:
        ends = f"to {NAMES[now]}" if now else "to no recommendation until more is known"
        step = (
            "The first step is the same." if same_step else "The first step is another one as well."
        )
        verdict = f"Today's rules come {ends}. {step}"
    if own and own.agrees is False:
        verdict += (
            " Its own rules do not say what it says, so the record was changed, or comes from"
            " another copy: do not rely on it."
        )
    elif kept.rules_version == VERSION and not same_step:
        verdict += (
            " Both are of one edition, so the record was changed, or comes from another copy."
        )
    elif kept.lost:
        verdict += " Some answers are asked otherwise today: give them anew before you rely on it."
    return verdict


def _numbered(asked: Question) -> str:
    return f"Question {NUMBERS[asked.id]}: {asked.text}"


def _in_words(kept: Kept, question_id: str) -> str:
    """The answer in the record, in its own words where it holds them."""
    option_id = kept.answers.get(question_id)
    return kept.said.answers.get(question_id) or _text(question(question_id), option_id)


def _text(asked: Question, option_id: str | None) -> str:
    texts = {option.id: option.text for option in asked.options}
    if option_id is None:
        return UNANSWERED_TEXT
    return DONT_KNOW_TEXT if option_id == DONT_KNOW else texts.get(option_id, f"“{option_id}”")


def _open(asked: Question, text: str) -> str:
    return f"{text}; presumed: {asked.presumption}" if asked.presumed else text
