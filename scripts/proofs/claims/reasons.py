"""That a reason for an IME works towards one, and where one answer more does not."""

from __future__ import annotations

from collections.abc import Iterator

import z3

from assessment.model import FactorKind
from assessment.questions import QUESTIONS
from assessment.rules import FACTORS
from scripts.proofs.claims.claim import claim
from scripts.proofs.solver import exists, holds, instead, outcome

TOWARDS = tuple(factor for factor in FACTORS if factor.kind is FactorKind.TOWARDS)

A_FIELD_NO_MORE = (
    "It takes the place of a missing field, which was no matter for the treating provider: with a"
    " clash instead, a specific question to them may still settle it, so that question comes first."
)
A_CLASH_NO_MORE = (
    "It takes the place of two opinions that clash, or of a missing field. While opinions clash,"
    " the file need not wait until a recovery on course is over, and where a field is missing the"
    " treating provider need not be asked; what takes their place excuses neither."
)
ALREADY_ANSWERED = (
    "The opinions on file answer the question already. While no decision was due, the file could"
    " wait; now it cannot, and the decision is made on the answer that is there."
)


@claim(
    "Another reason for an IME never lowers the result.",
    means="A reason for an IME is a rule that speaks for one: what the result lists under “What"
    " speaks for an IME”. It comes by one answer, while all others stay as they are. Lower is"
    " farther from an IME, in the order not appropriate, wait, lighter step first, prepare first,"
    " proceed.",
    exceptions={
        "open-question: function": (
            "It is another question now, and what a person can do changes with time: it waits"
            " until a recovery on course or an unfinished program is over, and the treating"
            " provider, who may know it, is asked first."
        ),
        "opinions: conflict": A_FIELD_NO_MORE,
        "opinions: reversed": A_FIELD_NO_MORE,
        "opinions: vague": A_CLASH_NO_MORE,
        "opinions: field-missing": (
            "It takes the place of two opinions that clash. While opinions clash, the file need"
            " not wait until a recovery on course is over; a missing field can be found then."
        ),
        "opinions: one-sided": A_CLASH_NO_MORE,
        "opinions: silent": A_CLASH_NO_MORE,
        "waiting: evidence": ALREADY_ANSWERED,
        "lighter: tried": (
            "While a lighter step was still open, it could be taken at once. After it only the IME"
            " is left, and that waits for a clinician's warning, a limit or a reply, or would"
            " repeat an earlier one where nothing has changed."
        ),
        "safety: observed": ALREADY_ANSWERED,
    },
)
def another_reason_never_lowers() -> Iterator[str]:
    for asked in QUESTIONS:
        for option in asked.options:
            gained = [
                z3.And(z3.Not(holds[reason]), instead(holds[reason], asked.id, option.id))
                for reason in TOWARDS
                if asked in reason.when.questions()
            ]
            if exists(z3.Or(gained), instead(outcome, asked.id, option.id) < outcome):
                yield f"{asked.id}: {option.id}"
