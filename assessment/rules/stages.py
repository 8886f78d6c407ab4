"""The gateways on the path of a file, and the conditions that several rules share."""

from __future__ import annotations

from assessment.model import Recommendation, Stage
from assessment.questions import (
    AUTHORITY,
    DECISION,
    LIGHTER,
    OPEN_QUESTION,
    OPINIONS,
    RECORDS,
    SAFETY,
    WAITING,
)

# The two exceptions that several gates grant.  Neither opens a stop-sign: a purpose that is
# improper stays improper, and a settled question stays settled, however real the danger.
DANGER_SEEN = SAFETY.is_("observed").called(
    "danger was seen at first hand", "no danger was seen at first hand"
)
CANNOT_WAIT = (DANGER_SEEN | WAITING.is_("evidence")).called(
    "it cannot wait: danger was seen, or what can be seen now would be gone",
    "it can wait: no danger was seen, and nothing would be gone",
)

DECISION_CAN_WAIT = (DECISION.is_("not-due") & ~CANNOT_WAIT).called(
    "the decision is not due, and can wait", "the decision is due, or cannot wait"
)
ABOUT_THE_FUTURE = OPEN_QUESTION.is_("recovery", "lasting").called(
    "the question is about recovery or lasting effects",
    "the question is about neither recovery nor lasting effects",
)
OPINIONS_CLASH = OPINIONS.is_("conflict", "reversed").called(
    "the opinions on file clash", "the opinions on file do not clash"
)
LESS_WOULD_DO = LIGHTER.is_("talk", "records-review", "capacity", "demands", "service").called(
    "a lighter step would answer it", "no lighter step would answer it"
)

# When asking the treating provider first is pointless, whatever the kind of file: a second
# opinion is there for doubt about the first; what is missing is a field that is not theirs;
# their records were asked for in vain; a rating by a method is nothing they are asked for.
# A clash with their own clear view is an answer of its own to the question about them.
ASKING_SETTLES_NOTHING = (
    AUTHORITY.is_("second-opinion")
    | OPINIONS.is_("field-missing")
    | RECORDS.is_("withheld")
    | OPEN_QUESTION.is_("lasting")
).called(
    "asking the treating provider would settle nothing",
    "the treating provider could settle it",
)

A_DECISION = Stage(
    id="a-decision",
    title="A decision",
    passed="a decision depends on it",
    then=Recommendation.NOT_APPROPRIATE,
)

A_PROPER_PURPOSE = Stage(
    id="a-proper-purpose",
    title="A proper purpose",
    passed="an answer is wanted",
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
    passed="nothing shows that less would do",
    then=Recommendation.ALTERNATIVE,
)

READY_TO_ASK = Stage(
    id="ready-to-ask",
    title="Ready to ask",
    passed="question, records and right are in hand",
    then=Recommendation.PREPARE_FIRST,
)

STAGES = (A_DECISION, A_PROPER_PURPOSE, NOT_YET_KNOWN, THE_MOMENT, NOTHING_LIGHTER, READY_TO_ASK)
