"""What leads where: what stops a file, what moves it, and what it is told."""

from __future__ import annotations

from collections.abc import Iterator

import z3

from assessment.model import Factor, FactorKind, Recommendation
from assessment.narrowing import LEAVES
from assessment.questions import question
from assessment.rules import FACTORS, GATES
from scripts.proofs.claims.claim import claim
from scripts.proofs.solver import (
    exists,
    formula,
    given,
    holds,
    instead,
    onwards,
    outcome,
    proceeds,
    stopped,
)


@claim("Where a stop-sign holds, no other answer leads anywhere else.")
def stop_signs_dominate() -> Iterator[str]:
    for gate in GATES:
        if gate.then is Recommendation.NOT_APPROPRIATE and exists(holds[gate], z3.Not(stopped)):
            yield gate.id


@claim("No file proceeds while a gate holds it.")
def held_files_do_not_proceed() -> Iterator[str]:
    yield from (gate.id for gate in GATES if exists(holds[gate], proceeds))


@claim(
    "Learning that the treating provider was asked, and that the answer leaves the question"
    " open, never moves a file away from an examination."
)
def asking_in_vain_never_moves_away() -> Iterator[str]:
    for option_id in ("unsettled", "no-answer"):
        asked = instead(outcome, "treating-asked", option_id)
        if exists(given("treating-asked", "no", "unclear"), asked < outcome):
            yield option_id


@claim("A clinical warning against attending never moves a file towards an examination.")
def a_warning_never_moves_towards() -> Iterator[str]:
    if exists(instead(outcome, "harm", "warned") > outcome):
        yield "harm: warned"


@claim("First-hand evidence of danger never holds up a file that may proceed or prepare.")
def danger_never_holds_up() -> Iterator[str]:
    seen = instead(outcome, "safety", "observed")
    if exists(onwards, seen < outcome):
        yield "safety: observed"


@claim("Danger that is only assumed never changes the recommendation.")
def assumed_danger_changes_nothing() -> Iterator[str]:
    assumed = instead(outcome, "safety", "assumed")
    if exists(given("safety", "none"), assumed != outcome):
        yield "safety: assumed"


@claim("Putting the records in order never moves a file away from an examination.")
def complete_records_never_move_away() -> Iterator[str]:
    complete = instead(outcome, "records", "complete")
    if exists(given("records", "gaps"), complete < outcome):
        yield "records: complete"


@claim("A file with an improper purpose, or with nothing medical in dispute, never proceeds.")
def improper_purposes_never_proceed() -> Iterator[str]:
    if exists(given("purpose", "credibility", "position"), z3.Not(stopped)):
        yield "purpose"
    if exists(given("open-question", "not-medical"), z3.Not(stopped)):
        yield "open-question"


@claim("Where the opinions on file settle the question, the file never proceeds or prepares.")
def a_settled_question_never_proceeds() -> Iterator[str]:
    if exists(given("opinions", "settled"), onwards):
        yield "opinions: settled"


@claim("A second examination never goes ahead where nothing material has changed.")
def no_repeat_without_change() -> Iterator[str]:
    if exists(given("earlier-exam", "unchanged"), onwards):
        yield "earlier-exam: unchanged"


@claim("Every file that proceeds is told of at least three risks.")
def proceeding_files_have_three_risks() -> Iterator[str]:
    risks = [z3.If(holds[factor], 1, 0) for factor in FACTORS if factor.kind is FactorKind.RISK]
    if exists(proceeds, z3.Sum(risks) < 3):
        yield "risks"


@claim("Every file that proceeds has a reason that speaks for it.")
def proceeding_files_have_a_reason() -> Iterator[str]:
    towards = [_said(factor) for factor in FACTORS if factor.kind is FactorKind.TOWARDS]
    if exists(proceeds, z3.Not(z3.Or(towards))):
        yield "reasons"


@claim("The kind of file, the place, and for whom it is never change the recommendation.")
def place_and_role_change_nothing() -> Iterator[str]:
    for question_id in ("kind", "place", "role"):
        for option in question(question_id).options:
            if exists(outcome != instead(outcome, question_id, option.id)):
                yield f"{question_id}: {option.id}"


@claim("Where a clinician's warning or a limit stands, a lighter step may still be taken.")
def a_lighter_step_needs_no_waiting() -> Iterator[str]:
    lighter = given("lighter", "talk", "records-review", "capacity", "demands", "service")
    alternative = LEAVES.index(Recommendation.ALTERNATIVE)
    for question_id, option_id in (("harm", "warned"), ("conditions", "limit")):
        after = instead(outcome, question_id, option_id)
        if exists(lighter, outcome == alternative, after != alternative):
            yield option_id


def _said(factor: Factor) -> z3.BoolRef:
    """That *factor* may be said of a complete file that leads to an IME."""
    granted = formula(factor.presupposes) if factor.presupposes else z3.BoolVal(True)
    return z3.And(holds[factor], granted)
