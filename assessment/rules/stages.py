"""The gateways on the path of a file, and the exceptions that several gates grant."""

from __future__ import annotations

from assessment.model import Recommendation, Stage
from assessment.questions import DECISION, OPEN_QUESTION, OPINIONS, SAFETY, WAITING

# The two exceptions that several gates grant.  Neither opens a stop-sign: a purpose that is
# improper stays improper, and a settled question stays settled, however real the danger.
DANGER_SEEN = SAFETY.is_("observed")
CANNOT_WAIT = DANGER_SEEN | WAITING.is_("evidence")

DECISION_CAN_WAIT = DECISION.is_("not-due") & ~CANNOT_WAIT
ABOUT_THE_FUTURE = OPEN_QUESTION.is_("recovery", "lasting")
OPINIONS_CLASH = OPINIONS.is_("conflict", "reversed")

A_DECISION = Stage(
    id="a-decision",
    title="A decision",
    passed="a decision depends on it",
    then=Recommendation.NOT_APPROPRIATE,
)

A_PROPER_PURPOSE = Stage(
    id="a-proper-purpose",
    title="A proper purpose",
    passed="the purpose is to understand",
    then=Recommendation.NOT_APPROPRIATE,
)

NOT_YET_KNOWN = Stage(
    id="not-yet-known",
    title="Not yet known",
    passed="the file does not hold the answer",
    then=Recommendation.NOT_APPROPRIATE,
)

THE_MOMENT = Stage(
    id="the-moment",
    title="The moment",
    passed="nothing says to wait",
    then=Recommendation.WAIT,
)

NOTHING_LIGHTER = Stage(
    id="nothing-lighter",
    title="Nothing lighter",
    passed="less would not answer it",
    then=Recommendation.ALTERNATIVE,
)

READY_TO_ASK = Stage(
    id="ready-to-ask",
    title="Ready to ask",
    passed="question, records and right are in hand",
    then=Recommendation.PREPARE_FIRST,
)

STAGES = (A_DECISION, A_PROPER_PURPOSE, NOT_YET_KNOWN, THE_MOMENT, NOTHING_LIGHTER, READY_TO_ASK)
