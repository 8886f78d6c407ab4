"""How answers given under an earlier edition are read today.

An answer is carried over where it has an exact counterpart.  One that said two things at
once, or that swallowed silence, has none: it becomes *not known*, and is named to the reader.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from assessment.conditions import Answers

GONE: Answers = {}
"""No counterpart: the answer becomes not known."""

_ASKED_IN_1_0 = {
    "kind": "employment workers-compensation disability auto litigation other",
    "role": "employer insurer legal other",
    "place": "canada united-states united-kingdom australia new-zealand elsewhere dont-know",
    "decision": "depends not-due same",
    "open-question": "cause function treatment recovery lasting report not-medical unsaid",
    "focus": "clear unclear mismatch",
    "purpose": "understand credibility position",
    "authority": "named accommodation agreement nothing-yet limit",
    "opinions": "settled conflict reversed vague one-sided silent",
    "treating-asked": "unsettled no-answer pending no closed",
    "records": "complete gaps withheld",
    "earlier-exam": "none unchanged changed incomplete",
    "course": "on-course off-course aside",
    "treatment": "stable changing unsaid",
    "waiting": "little date evidence",
    "harm": "warned support none",
    "lighter": "records-review capacity demands service none",
    "safety": "observed assumed none",
    "stakes": "lasting enough little",
    "area": "movement nerves mental thinking organ several work dont-know",
    "examiner": "independent undecided favoured",
    "told": "agrees not-yet objects",
    "demands": "described missing no-job",
}

ASKED_IN_1_0: Mapping[str, tuple[str, ...]] = {
    question_id: tuple(option_ids.split()) for question_id, option_ids in _ASKED_IN_1_0.items()
}
"""What rules 1.0.x asked, and the answers each question took, in the order of their links."""

_OTHERWISE: Mapping[tuple[str, str], Answers] = {
    ("authority", "accommodation"): {"authority": "named"},
    ("authority", "limit"): {"authority": "named", "conditions": "limit"},
    # These covered silence as well, or two situations that are told apart now.
    ("focus", "clear"): GONE,
    ("purpose", "understand"): GONE,
    ("course", "aside"): GONE,
    ("treatment", "unsaid"): GONE,
    ("waiting", "little"): GONE,
    ("harm", "none"): GONE,
    ("treating-asked", "no"): GONE,
    ("records", "complete"): GONE,
    ("earlier-exam", "none"): GONE,
    ("lighter", "none"): GONE,
    ("safety", "none"): GONE,
    ("stakes", "enough"): GONE,
    ("examiner", "undecided"): GONE,
    ("told", "not-yet"): GONE,
    ("demands", "missing"): GONE,
}

FROM_1_0: Mapping[tuple[str, str], Answers] = {
    (question_id, option_id): _OTHERWISE.get((question_id, option_id), {question_id: option_id})
    for question_id, option_ids in ASKED_IN_1_0.items()
    for option_id in option_ids
}
"""For each answer of rules 1.0.x, the answers that say the same today; none where none do."""


_ASKED_IN_0_1 = {
    "decision": "depends not-due same",
    "open-question": "cause function treatment recovery lasting report not-medical",
    "focus": "clear unclear mismatch",
    "purpose": "understand credibility position",
    "authority": "named accommodation agreement nothing-yet limit",
    "course": "on-course off-course aside",
    "treatment": "stable changing",
    "harm": "warned support none",
    "opinions": "settled conflict reversed vague silent",
    "treating-asked": "unsettled no-answer pending no closed",
    "records": "complete gaps withheld",
    "earlier-exam": "none unchanged changed incomplete",
    "lighter": "records-review measurement service none",
    "safety": "observed assumed none",
    "stakes": "lasting enough little",
    "told": "yes not-yet objects",
    "demands": "described missing no-job",
}

_OTHERWISE_IN_0_1: Mapping[tuple[str, str], Answers] = {
    ("treatment", "stable"): GONE,  # it covered silence, which 1.0 told apart
    ("lighter", "measurement"): GONE,  # of the person or of the job
    ("told", "yes"): {"told": "agrees"},
}


@dataclass(frozen=True, slots=True)
class Earlier:
    """An edition whose answers are carried over: what it *asked*, and for each of its answers those
    that say the same *today*."""

    asked: Mapping[str, tuple[str, ...]]
    today: Mapping[tuple[str, str], Answers]


def _before_1_0() -> Earlier:
    asked = {key: tuple(option_ids.split()) for key, option_ids in _ASKED_IN_0_1.items()}
    pairs = [(key, option_id) for key, option_ids in asked.items() for option_id in option_ids]
    return Earlier(asked, {p: _OTHERWISE_IN_0_1.get(p, FROM_1_0.get(p, GONE)) for p in pairs})


_EARLIER = {"0.1": _before_1_0(), "1.0": Earlier(ASKED_IN_1_0, FROM_1_0)}


def earlier(version: object) -> Earlier | None:
    """The edition of the rules *version*, such as 1.0.1, where its answers are carried over."""
    return _EARLIER.get(version.rpartition(".")[0]) if isinstance(version, str) else None


@dataclass(frozen=True, slots=True)
class CarriedOver:
    """Answers of an earlier edition as today's, and the questions that have to be asked again."""

    answers: Answers
    lost: tuple[str, ...]


def carried_over(
    given: Answers, today: Mapping[tuple[str, str], Answers] = FROM_1_0
) -> CarriedOver:
    """The answers *given* to an earlier edition, as far as *today*'s questions take them over.

    An answer that it did not know is lost as well: nothing is guessed.
    """
    answers: dict[str, str] = {}
    lost: list[str] = []
    for question_id, option_id in given.items():
        found = today.get((question_id, option_id), GONE)
        answers |= found
        if not found:
            lost.append(question_id)
    return CarriedOver(answers, tuple(lost))
