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


@dataclass(frozen=True, slots=True)
class CarriedOver:
    """Answers of an earlier edition as today's, and the questions that have to be asked again."""

    answers: Answers
    lost: tuple[str, ...]


def carried_over(earlier: Answers) -> CarriedOver:
    """The answers *earlier*, of rules 1.0.x, as far as today's questions take them over.

    An answer that 1.0.x did not know is lost as well: nothing is guessed.
    """
    answers: dict[str, str] = {}
    lost: list[str] = []
    for question_id, option_id in earlier.items():
        found = FROM_1_0.get((question_id, option_id), GONE)
        answers |= found
        if not found:
            lost.append(question_id)
    return CarriedOver(answers, tuple(lost))
