"""Everything the reader is told about one file, as one value."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from assessment import words
from assessment.conditions import DONT_KNOW, Answers, Question
from assessment.engine import as_presumed, assess, made_by
from assessment.model import AS_TOLD, Assessment, Factor, FactorKind, Finding, Recommendation
from assessment.particulars import Particular, particulars
from assessment.path import Stop, path
from assessment.questions import PLACE, QUESTIONS, known
from assessment.rules import GATES
from assessment.step import Step
from assessment.steps import steps
from assessment.turns import Turn, no_turn, turns
from assessment.whatif import Presumption, WhatIfs, what_ifs


@dataclass(frozen=True, slots=True)
class Possible:
    """A recommendation that is still possible, and what would have to hold for it."""

    recommendation: Recommendation
    if_words: str


@dataclass(frozen=True, slots=True)
class RuledOut:
    """A recommendation that is not possible any more, and the answers against it."""

    recommendation: Recommendation
    by_words: str


@dataclass(frozen=True, slots=True)
class Resting:
    """A presumption the recommendation rests on, in words."""

    presumption: Presumption
    sentence: str
    if_not: str

    @property
    def check(self) -> str:
        """How to find out whether it holds."""
        return self.presumption.question.check


@dataclass(frozen=True, slots=True)
class Answer:
    """One line of the record: what was asked, what was answered, and what it does."""

    question: Question
    text: str
    state: str
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What we make of one file, said in the order in which it is read."""

    answers: Answers
    assessment: Assessment
    what_ifs: WhatIfs
    title: str
    sentence: str
    unknowns: str
    find_out_sentence: str
    also_possible: str
    rests_on: tuple[Resting, ...]
    possible: tuple[Possible, ...]
    ruled_out: tuple[RuledOut, ...]
    steps: tuple[Step, ...]
    turns: tuple[Turn, ...]
    no_turn: str
    findings: tuple[Finding, ...]
    particulars: tuple[Particular, ...]
    path: tuple[Stop, ...]
    record: tuple[Answer, ...]

    @property
    def why(self) -> tuple[Finding, ...]:
        """The findings that give a reason; the others stand among steps and particulars."""
        return tuple(
            finding
            for finding in self.findings
            if not isinstance(finding.rule, Factor) or finding.rule.kind in _REASONS
        )

    @property
    def place(self) -> str | None:
        """Where the file is, so that its own sources come first."""
        return known(self.answers).get(PLACE.id)


_REASONS = (FactorKind.TOWARDS, FactorKind.AWAY, FactorKind.MIND)


def report(answers: Answers) -> Report:
    """Everything the reader is told about *answers*.

    Raises AnswerError for an answer that no question permits.
    """
    assessment = assess(answers)
    found = what_ifs(answers, assessment)
    told = assessment.presumed
    possible = [each for each in AS_TOLD if each in assessment.possible]
    resting = tuple(
        Resting(each, words.sentence_of(each.question.presumption), words.if_not(each, told))
        for each in found.rests_on
        if told
    )
    hint = found.find_out_first
    asked = [each.question.id for each in found.rests_on]
    turning = turns(answers, told, found.changes, asked) if told else ()
    return Report(
        answers=answers,
        assessment=assessment,
        what_ifs=found,
        title=words.title(told, len(resting), len(known(answers))),
        sentence=words.sentence(
            told, assessment.deciding, hint if known(answers) else None, len(resting)
        ),
        unknowns=words.unknowns(
            len(found.unknown), len(found.mattering), assessment.recommendation is not None
        ),
        find_out_sentence=words.find_out(hint) if hint else "",
        also_possible=words.also_possible(
            [words.NAMES[each] for each in possible if told and each is not told]
        ),
        rests_on=resting,
        possible=tuple(_possible(answers, each) for each in possible),
        ruled_out=tuple(
            RuledOut(each, words.ruled_out_by(found.ruled_out[each]))
            for each in AS_TOLD
            if each in found.ruled_out
        ),
        steps=steps(answers, assessment, hint),
        turns=turning,
        no_turn=no_turn(answers, told, asked) if told and not turning else "",
        findings=assessment.findings,
        particulars=particulars(answers, assessment),
        path=path(answers, assessment),
        record=_record(answers, assessment, found),
    )


def _possible(answers: Answers, recommendation: Recommendation) -> Possible:
    mine = [gate for gate in GATES if gate.then is recommendation]
    holding = [gate for gate in mine if gate.when.holds(answers)]
    open_ = [gate for gate in mine if gate.when.holds(answers) is None]
    return Possible(recommendation, words.possible_if(recommendation, holding, open_))


def _record(answers: Answers, assessment: Assessment, found: WhatIfs) -> tuple[Answer, ...]:
    decides = _deciding_question(answers, assessment)
    speaking = {
        asked
        for finding in assessment.findings
        if isinstance(finding.rule, Factor) and finding.rule.kind is FactorKind.TOWARDS
        for asked in finding.rule.when.questions()
    }
    resting = {each.question for each in found.rests_on}
    return tuple(
        _answer(asked, answers, decides, speaking, resting, found.mattering) for asked in QUESTIONS
    )


def _deciding_question(answers: Answers, assessment: Assessment) -> Question | None:
    """The question whose answer decides; none where another answer would do as well."""
    if not assessment.deciding:
        return None
    gate, ordinary = assessment.deciding[0], as_presumed(answers)
    asked = made_by(gate.when, ordinary)
    if asked and gate.when.holds({**ordinary, asked.id: DONT_KNOW}):
        return None
    return asked


def _answer(
    asked: Question,
    answers: Answers,
    decides: Question | None,
    speaking: Collection[Question],
    resting: Collection[Question],
    mattering: Collection[Question],
) -> Answer:
    option_id = answers.get(asked.id)
    if option_id in (None, DONT_KNOW):
        note = "" if asked in mattering else "does not change the recommendation"
        if asked in resting:
            note = f"presumed: {asked.presumption}"
        text, state = ("", "open") if option_id is None else (words.DONT_KNOW_TEXT, "unknown")
        return Answer(asked, text, state, note)
    note = "decides" if asked is decides else "speaks for an IME" if asked in speaking else ""
    return Answer(asked, asked.option(option_id).text, "answered", note)
