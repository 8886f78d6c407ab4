"""Gates that stop: an examination would not serve this file."""

from __future__ import annotations

from assessment.model import Gate
from assessment.questions import DECISION, EARLIER_EXAM, LIGHTER, OPEN_QUESTION, OPINIONS, PURPOSE
from assessment.rules.stages import (
    A_DECISION,
    A_PROPER_PURPOSE,
    DECISION_CAN_WAIT,
    NOT_YET_KNOWN,
)
from assessment.sources import australia, canada, practice, united_states

NO_DECISION = Gate(
    id="no-decision",
    title="No decision depends on it",
    stage=A_DECISION,
    when=DECISION.is_("same"),
    in_short="you would do the same whatever an examination said",
    because="You would take the same step whatever the examiner said, so the opinion has no use.",
    next_step="Take the step you would take anyway, and note on file why no opinion was needed.",
    source=practice.THINKADVISOR,
    guide="guide/when-to-wait/#no-decision",
    example={"decision": "same"},
    counterexample={"decision": "depends"},
)

NOT_MEDICAL = Gate(
    id="not-medical",
    title="The problem is not medical",
    stage=A_PROPER_PURPOSE,
    when=OPEN_QUESTION.is_("not-medical"),
    in_short="nothing medical is in dispute",
    because=(
        "Nothing medical is in dispute: the open question is one that no medical opinion answers."
    ),
    next_step=(
        "Use the process made for it: a conversation, mediation, the conduct procedure,"
        " or ordinary evidence."
    ),
    source=canada.DND_SHIPWRIGHT,
    guide="guide/when-to-wait/#not-medical",
    example={"open-question": "not-medical"},
    counterexample={"open-question": "function"},
)

IMPROPER_PURPOSE = Gate(
    id="improper-purpose",
    title="The purpose is not to understand",
    stage=A_PROPER_PURPOSE,
    when=PURPOSE.is_("credibility", "position"),
    in_short="its main purpose is to test honesty, or to help a position",
    because=(
        "The examination is mainly meant to test honesty or to help a position,"
        " and decision-makers have refused it for that."
    ),
    next_step="Name the medical question if there is one; if there is none, do not ask for it.",
    source=australia.CORKE,
    guide="guide/when-to-wait/#improper-purpose",
    example={"purpose": "credibility"},
    counterexample={"purpose": "understand"},
)

# Where a decision can wait, the file waits for it instead: nobody can decide on it yet.
ENOUGH_KNOWN = Gate(
    id="enough-known",
    title="The file already answers it",
    stage=NOT_YET_KNOWN,
    when=OPINIONS.is_("settled") & ~DECISION_CAN_WAIT,
    in_short="the opinions on file answer the question and agree",
    because="The opinions on file answer the question and agree, so another one adds nothing.",
    next_step="Decide on what the file holds, and say in the decision which reports it rests on.",
    source=united_states.VA_M21,
    guide="guide/when-to-wait/#enough-known",
    example={"opinions": "settled", "decision": "depends"},
    counterexample={"opinions": "conflict", "decision": "depends"},
)

# Where a lighter step would answer what the first examination left, the gate for that step
# holds instead; either way no second examination follows.
REPEAT_UNCHANGED = Gate(
    id="repeat-unchanged",
    title="It would repeat an earlier examination",
    stage=NOT_YET_KNOWN,
    when=EARLIER_EXAM.is_("unchanged") & LIGHTER.is_("none"),
    in_short="an earlier examination stands and nothing material has changed",
    because=(
        "An independent examination on this question is on file, nothing material has"
        " changed since, and a second one would only repeat it."
    ),
    next_step="Use the report you have; if one point is unclear, ask its author in writing.",
    source=canada.OTLA_2016_ONSC_5108,
    guide="guide/when-to-wait/#repeat-unchanged",
    example={"earlier-exam": "unchanged", "lighter": "none"},
    counterexample={"earlier-exam": "changed", "lighter": "none"},
)

STOP = (NO_DECISION, NOT_MEDICAL, IMPROPER_PURPOSE, ENOUGH_KNOWN, REPEAT_UNCHANGED)
