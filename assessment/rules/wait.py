"""Gates that say wait: the moment has not come."""

from __future__ import annotations

from assessment.model import Gate
from assessment.questions import (
    AUTHORITY,
    COURSE,
    HARM,
    OPEN_QUESTION,
    TREATING_ASKED,
    TREATMENT,
)
from assessment.rules.stages import (
    ABOUT_THE_FUTURE,
    CANNOT_WAIT,
    DECISION_CAN_WAIT,
    OPINIONS_CLASH,
    THE_MOMENT,
)
from assessment.sources import australia, canada, united_states

NO_DECISION_DUE = Gate(
    id="no-decision-due",
    title="No decision is due yet",
    stage=THE_MOMENT,
    when=DECISION_CAN_WAIT,
    in_short="no decision is due yet",
    because="No decision is due yet, and an opinion given now may be out of date when one is.",
    next_step="Note the date on which the decision falls due, and ask again shortly before it.",
    source=united_states.EEOC_LEAVE,
    guide="guide/when-to-wait/#no-decision-due",
    example={"decision": "not-due", "safety": "none", "waiting": "little"},
    counterexample={"decision": "not-due", "safety": "observed", "waiting": "little"},
    until="shortly before the decision falls due",
)

RECOVERY_ON_COURSE = Gate(
    id="recovery-on-course",
    title="Recovery is on its expected course",
    stage=THE_MOMENT,
    when=COURSE.is_("on-course")
    & OPEN_QUESTION.is_("function", "recovery", "lasting")
    & ~OPINIONS_CLASH
    & ~CANNOT_WAIT,
    in_short="recovery is still on its expected course",
    because=(
        "Recovery is within its usual time and nothing on file contradicts it,"
        " so the answer is likely to arrive without an examination."
    ),
    next_step=(
        "Keep in touch, note the date by which recovery was expected, and ask again on that day."
    ),
    source=canada.WCB_ALBERTA_DURATION,
    guide="guide/when-to-wait/#recovery-on-course",
    example={
        "course": "on-course",
        "open-question": "recovery",
        "opinions": "silent",
        "safety": "none",
        "waiting": "little",
    },
    counterexample={
        "course": "off-course",
        "open-question": "recovery",
        "opinions": "silent",
        "safety": "none",
        "waiting": "little",
    },
    until="the date by which recovery was expected",
)

CHANGING_TREATMENT = Gate(
    id="changing-treatment",
    title="The picture is about to change",
    stage=THE_MOMENT,
    when=TREATMENT.is_("changing") & ABOUT_THE_FUTURE,
    in_short="the question is about the long run while treatment is about to change",
    because=(
        "The question is about recovery or lasting effects, and treatment is about to change"
        " the very thing that would be measured."
    ),
    next_step=(
        "Ask the treating provider when the condition is expected to be stable,"
        " and ask again on that date."
    ),
    source=australia.DVA_STABILITY,
    guide="guide/when-to-wait/#changing-treatment",
    example={"treatment": "changing", "open-question": "lasting"},
    counterexample={"treatment": "changing", "open-question": "treatment"},
    until="the treating provider says the condition is stable",
)

RISK_OF_HARM = Gate(
    id="risk-of-harm",
    title="Attending could do harm",
    stage=THE_MOMENT,
    when=HARM.is_("warned"),
    in_short="attending now could do harm",
    because="A clinician has warned, or it is known, that attending could harm the person now.",
    next_step=(
        "Ask the clinician what would make it safe, such as another date, place or method,"
        " and ask again when the reply is in."
    ),
    source=australia.SIRA_COVID,
    guide="guide/when-to-wait/#risk-of-harm",
    example={"harm": "warned"},
    counterexample={"harm": "support"},
    until="the clinician says what would make attending safe",
)

REPLY_PENDING = Gate(
    id="reply-pending",
    title="A reply is still due",
    stage=THE_MOMENT,
    when=TREATING_ASKED.is_("pending") & ~CANNOT_WAIT,
    in_short="the treating provider still has time to answer",
    because="The treating provider was asked and still has time to answer.",
    next_step="Wait for the date you gave; remind once, then read this check again.",
    source=australia.COMCARE_S57,
    guide="guide/when-to-wait/#reply-pending",
    example={"treating-asked": "pending", "safety": "none", "waiting": "little"},
    counterexample={"treating-asked": "no-answer", "safety": "none", "waiting": "little"},
    until="the date you gave for the reply",
)

TOO_SOON = Gate(
    id="too-soon",
    title="An interval or a number stands in the way",
    stage=THE_MOMENT,
    when=AUTHORITY.is_("limit"),
    in_short="a limit on intervals or numbers bars it for now",
    because="Your right to ask is limited by an interval or a number that is used up for now.",
    next_step="Verify the limit and its exceptions, and note the first date on which you may ask.",
    source=australia.COMCARE_INTERVAL,
    guide="guide/when-to-wait/#too-soon",
    example={"authority": "limit"},
    counterexample={"authority": "named"},
    until="the first date on which the limit lets you ask",
)

WAIT = (
    NO_DECISION_DUE,
    RECOVERY_ON_COURSE,
    CHANGING_TREATMENT,
    RISK_OF_HARM,
    REPLY_PENDING,
    TOO_SOON,
)
