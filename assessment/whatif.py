"""What is still open, what it rests on, what would change it, what to find out first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations

from assessment.conditions import Answers, Question
from assessment.diagram import Pick
from assessment.engine import as_presumed
from assessment.model import Assessment, Recommendation
from assessment.questions import PRESUMED, QUESTIONS, known, question
from assessment.ways import WAYS


@dataclass(frozen=True, slots=True)
class Presumption:
    """An unknown answer that a presumed recommendation rests on.

    *leads* gives, for each option, what the file could come to if the others held, and
    *otherwise* lists what it could come to that is not presumed.
    """

    question: Question
    option_id: str
    otherwise: tuple[Recommendation, ...]
    leads: Mapping[str, tuple[Recommendation, ...]]


@dataclass(frozen=True, slots=True)
class Change:
    """Answers that would lead to *recommendation*, and whether they lie in the reader's hands."""

    answers: Mapping[str, str]
    recommendation: Recommendation
    by_doing: bool


@dataclass(frozen=True, slots=True)
class Hint:
    """What to find out first, and what each of its options would leave possible."""

    question: Question
    leads: Mapping[str, tuple[Recommendation, ...]]


@dataclass(frozen=True, slots=True)
class WhatIfs:
    """What the unknown answers leave open on one file, and what other answers would change.

    *ruled_out* gives, for each recommendation that is not possible, the answers against it.
    """

    unknown: tuple[Question, ...]
    mattering: frozenset[Question]
    rests_on: tuple[Presumption, ...]
    find_out_first: Hint | None
    changes: tuple[Change, ...]
    ruled_out: Mapping[Recommendation, tuple[Question, ...]]


def what_ifs(answers: Answers, assessment: Assessment) -> WhatIfs:
    """Everything that could still be otherwise about *answers*, which came to *assessment*."""
    mattering = frozenset(WAYS.given(answers).questions)
    told = assessment.presumed
    return WhatIfs(
        unknown=tuple(_unknown(answers)),
        mattering=mattering,
        rests_on=rests_on(answers, told) if told and mattering else (),
        find_out_first=find_out_first(answers, told) if mattering else None,
        changes=_changes(answers),
        ruled_out={
            each: _reasons_against(answers, each)
            for each in Recommendation
            if each not in assessment.possible
        },
    )


def find_out_first(answers: Answers, told: Recommendation | None) -> Hint:
    """The unknown question that leaves the fewest recommendations possible, on average.

    For a file that is not settled; *told* is what it is presumed to come to.  While that cannot
    be told, an essential question comes before any other; else the first presumption whose
    failure would lead elsewhere.  Options count alike, since we know of no odds.
    """
    first = first_to_find_out(answers, told)
    return Hint(first, _leads(as_presumed(answers), first))


def rests_on(answers: Answers, told: Recommendation) -> tuple[Presumption, ...]:
    """The fewest presumptions under which the recommendation *told* is certain.

    One whose failure alone leads elsewhere is in every such list, so those come first, and
    others only where they are needed.
    """
    settled = (told,)
    ordinary = as_presumed(answers)
    open_ids = [asked.id for asked in _presumed(answers)]
    leads = {each: _leads(ordinary, question(each)) for each in open_ids}
    otherwise = {each: _otherwise(leads[each], question(each)) for each in open_ids}
    needed = [each for each in open_ids if set(otherwise[each]) != set(settled)]
    spare = [each for each in open_ids if each not in needed]
    fewest = next(
        {*needed, *more}
        for count in range(len(spare) + 1)
        for more in combinations(spare, count)
        if WAYS.possible(_presuming(answers, (*needed, *more))) == settled
    )
    return tuple(
        Presumption(
            question(each),
            PRESUMED[each],
            tuple(end for end in otherwise[each] if end is not told),
            leads[each],
        )
        for each in open_ids
        if each in fewest
    )


def first_to_find_out(answers: Answers, told: Recommendation | None) -> Question:
    ordinary = as_presumed(answers)
    if told:
        presumed = ((asked, _leads(ordinary, asked)) for asked in _presumed(answers))
        elsewhere = (asked for asked, leads in presumed if _otherwise(leads, asked) != (told,))
        return next(elsewhere, None) or rests_on(answers, told)[0].question
    mattering = WAYS.given(ordinary).questions
    candidates = [asked for asked in QUESTIONS if asked in mattering]

    def left_over(asked: Question) -> float:
        after = _leads(ordinary, asked).values()
        return sum(map(len, after)) / len(after)

    return min(candidates, key=left_over)


def _presumed(answers: Answers) -> list[Question]:
    """The unknown questions that carry a presumption."""
    return [asked for asked in _unknown(answers) if asked.presumed]


def _unknown(answers: Answers) -> list[Question]:
    settled = known(answers)
    return [asked for asked in QUESTIONS if asked.id not in settled]


def _leads(ordinary: Answers, asked: Question) -> dict[str, tuple[Recommendation, ...]]:
    """What each option of *asked* leads to, where all else unknown is as presumed."""
    return {o.id: WAYS.possible({**ordinary, asked.id: o.id}) for o in asked.options}


def _otherwise(
    leads: Mapping[str, tuple[Recommendation, ...]], asked: Question
) -> tuple[Recommendation, ...]:
    """What of *leads* the file could come to if the presumption on *asked* failed."""
    found = {end for each, ends in leads.items() if each != asked.presumed for end in ends}
    return tuple(each for each in Recommendation if each in found)


def _presuming(answers: Answers, question_ids: Iterable[str]) -> Answers:
    return known(answers) | {each: PRESUMED[each] for each in question_ids}


def _changes(answers: Answers) -> tuple[Change, ...]:
    """What would change the recommendation: one answer, then two that do it only together.

    Alternatives to what was answered count, and so do answers to what is unknown, which is
    otherwise taken as presumed.  While it cannot be told, single answers alone are listed.
    """
    return tuple(
        Change(dict(picks), then, _by_doing(picks, answers))
        for picks, then in WAYS.moves(as_presumed(answers))
    )


def _by_doing(picks: tuple[Pick, ...], answers: Answers) -> bool:
    """Whether the reader can bring all of *picks* about, from what is known today."""
    return all(
        answers.get(question_id) in question(question_id).option(option_id).doable_from
        for question_id, option_id in picks
    )


def _reasons_against(answers: Answers, ruled_out: Recommendation) -> tuple[Question, ...]:
    """Known answers that together rule *ruled_out* out, none of which could be left away."""
    kept = known(answers)
    for question_id in reversed(list(kept)):
        fewer = {key: value for key, value in kept.items() if key != question_id}
        if ruled_out not in WAYS.possible(fewer):
            kept = fewer
    return tuple(question(question_id) for question_id in kept)
