"""Gates that say wait: the moment has not come."""

from __future__ import annotations

from assessment.model import Document, Gate, Moment
from assessment.questions import (
    CONDITIONS,
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
    LESS_WOULD_DO,
    OPINIONS_CLASH,
    THE_MOMENT,
)
from assessment.sources import australia, canada, practice, united_states

NO_DECISION_DUE = Gate(
    id="no-decision-due",
    title="No decision is due yet",
    stage=THE_MOMENT,
    when=DECISION_CAN_WAIT,
    in_short="no decision is due yet",
    instead="shortly before the decision falls due",
    because="No decision is due yet, and an opinion given now may be out of date when one is.",
    next_step="Note the date on which the decision falls due, and ask again shortly before it.",
    moment=Moment.DECIDE,
    by="today",
    document=Document.CALENDAR,
    source=united_states.EEOC_LEAVE,
    guide="guide/when-to-wait/#no-decision-due",
    examples={
        "leave with a fixed end": {"decision": "not-due", "safety": "none", "waiting": "little"}
    },
    counterexamples={
        "the decision is due": {"decision": "depends"},
        "danger was seen": {"decision": "not-due", "safety": "observed"},
        "surgery would take it away": {"decision": "not-due", "waiting": "evidence"},
    },
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
    instead="the date by which recovery was expected",
    because=(
        "Recovery is within its usual time and nothing on file contradicts it,"
        " so the answer is likely to arrive without an IME."
    ),
    next_step=(
        "Keep in touch, note the date by which recovery was expected, and ask again on that day."
    ),
    moment=Moment.DECIDE,
    by="today",
    document=Document.CALENDAR,
    source=canada.WCB_ALBERTA_DURATION,
    sources={"united-states": practice.ODG_FLAGS},
    guide="guide/when-to-wait/#recovery-on-course",
    examples={
        f"a fracture in its third week, {asked} asked": {
            "course": "on-course",
            "open-question": asked,
            "opinions": "silent",
            "safety": "none",
            "waiting": "little",
        }
        for asked in ("function", "recovery", "lasting")
    },
    counterexamples={
        "past the usual time": {"course": "off-course"},
        "a question of cause": {"open-question": "cause"},
        "two doctors clash": {"opinions": "conflict"},
        "a doctor turned round": {"opinions": "reversed"},
        "danger was seen": {"safety": "observed"},
        "surgery would take it away": {"waiting": "evidence"},
    },
)

CHANGING_TREATMENT = Gate(
    id="changing-treatment",
    title="The picture is about to change",
    stage=THE_MOMENT,
    when=TREATMENT.is_("changing") & ABOUT_THE_FUTURE,
    in_short="the question is about the long run while treatment is about to change it",
    instead="the treating provider says that the condition is stable",
    because=(
        "The question is about the long run, and treatment is about to change the very thing"
        " that would be measured."
    ),
    next_step=(
        "Ask the treating provider when the condition is expected to be stable,"
        " and ask again on that date."
    ),
    moment=Moment.TREATING,
    by="this week",
    document=Document.LETTER_TO_PROVIDER,
    source=australia.DVA_STABILITY,
    sources={"canada": canada.QUEBEC_CONSOLIDATION, "united-states": practice.AMA_MMI},
    guide="guide/when-to-wait/#changing-treatment",
    examples={
        "a rating before a knee replacement": {"treatment": "changing", "open-question": "lasting"},
        "outlook during a new therapy": {"treatment": "changing", "open-question": "recovery"},
    },
    counterexamples={
        "whether that surgery is needed": {"treatment": "changing", "open-question": "treatment"},
        "a merely possible operation": {"treatment": "possible", "open-question": "lasting"},
    },
)

# An impairment is not rated while its stability is in doubt: schemes cancel a booked rating
# and ask those who treat.
STABILITY_UNKNOWN = Gate(
    id="stability-unknown",
    title="Whether it is stable is in doubt",
    stage=THE_MOMENT,
    when=TREATMENT.is_("doubtful") & OPEN_QUESTION.is_("lasting"),
    in_short="lasting effects are asked about and whether they are stable is in doubt",
    instead="the treating provider says whether the condition is stable",
    because=(
        "The question is about lasting effects, and nobody qualified has settled whether the"
        " condition is stable."
    ),
    next_step=(
        "Ask the treating provider whether the condition is stable, and if not, when; cancel a"
        " rating that is already booked."
    ),
    moment=Moment.TREATING,
    by="this week",
    document=Document.LETTER_TO_PROVIDER,
    source=australia.WORKSAFE_VIC_STABILITY,
    sources={"united-states": practice.AMA_MMI, "canada": canada.QUEBEC_CONSOLIDATION},
    guide="guide/when-to-wait/#changing-treatment",
    examples={"he says it still improves": {"treatment": "doubtful", "open-question": "lasting"}},
    counterexamples={
        "a surgeon calls it stable": {"treatment": "stable"},
        "what he can do now": {"treatment": "doubtful", "open-question": "function"},
    },
)

UNFINISHED_PROGRAMME = Gate(
    id="unfinished-programme",
    title="A programme is not finished",
    stage=THE_MOMENT,
    when=TREATMENT.is_("unfinished")
    & OPEN_QUESTION.is_("function", "recovery", "lasting")
    & ~CANNOT_WAIT,
    in_short="the programme that will show it is not finished",
    instead="the programme ends and its report is in",
    because=(
        "A rehabilitation or graded-return programme is under way, and how it goes will show"
        " what the IME would be asked to predict."
    ),
    next_step=(
        "Ask the programme for its end date and a closing report on what the person can do,"
        " and ask again when you have it."
    ),
    moment=Moment.TREATING,
    by="this week",
    document=Document.CALENDAR,
    source=australia.DVA_STABILITY,
    sources={"canada": canada.WINTEMUTE},
    guide="guide/when-to-wait/#changing-treatment",
    examples={
        f"work hardening, {asked} asked": {
            "treatment": "unfinished",
            "open-question": asked,
            "safety": "none",
            "waiting": "little",
        }
        for asked in ("function", "recovery", "lasting")
    },
    counterexamples={
        "the programme is over": {"treatment": "stable"},
        "a question of cause": {"open-question": "cause"},
        "danger was seen": {"safety": "observed"},
        "what can be seen would be gone": {"waiting": "evidence"},
    },
)

# A warning, a reply that is due and a limit speak of the IME.  Where something lighter would
# answer the question anyway, nobody has to wait for it.
_LESS_WOULD_DO = {
    "a talk would do": {"lighter": "talk"},
    "a review of the records would do": {"lighter": "records-review"},
    "a lifting test would do": {"lighter": "capacity"},
    "a look at the job would do": {"lighter": "demands"},
    "the health service would do": {"lighter": "service"},
}

RISK_OF_HARM = Gate(
    id="risk-of-harm",
    title="Attending could do harm",
    stage=THE_MOMENT,
    when=HARM.is_("warned") & ~LESS_WOULD_DO,
    in_short="attending now could do harm",
    instead="the clinician says what would make attending safe",
    because="A clinician has warned, or it is known, that attending could harm the person now.",
    next_step=(
        "Ask the clinician what would make it safe, such as another date, place or method,"
        " and ask again when the reply is in."
    ),
    moment=Moment.SAFETY,
    by="today",
    document=Document.LETTER_TO_PROVIDER,
    source=australia.SIRA_COVID,
    sources={"canada": canada.HT_SECURITY},
    guide="guide/when-to-wait/#risk-of-harm",
    examples={
        f"a psychiatrist warns of a crisis, lighter step {lighter}": {
            "harm": "warned",
            "lighter": lighter,
        }
        for lighter in ("none", "tried", "claimed")
    },
    counterexamples={
        "a long drive, with help": {"harm": "support"},
        "nothing medical against it": {"harm": "none"},
        **_LESS_WOULD_DO,
    },
)

REPLY_PENDING = Gate(
    id="reply-pending",
    title="A reply is still due",
    stage=THE_MOMENT,
    when=TREATING_ASKED.is_("pending") & ~CANNOT_WAIT & ~LESS_WOULD_DO,
    in_short="the treating provider still has time to answer",
    instead="the date you gave for the reply",
    because="The treating provider was asked and still has time to answer.",
    next_step="Let the date you gave come; remind once, offer a call, then check the file again.",
    moment=Moment.TREATING,
    by="on the date you gave",
    document=Document.CALENDAR,
    source=australia.COMCARE_S57,
    sources={"canada": canada.CPSBC_REPORTS, "united-states": united_states.FMLA_825_307},
    guide="guide/when-to-wait/#reply-pending",
    examples={
        f"a letter two weeks ago, lighter step {lighter}": {
            "treating-asked": "pending",
            "safety": "none",
            "waiting": "little",
            "lighter": lighter,
        }
        for lighter in ("none", "tried", "claimed")
    },
    counterexamples={
        "no answer came": {"treating-asked": "no-answer"},
        "danger was seen": {"safety": "observed"},
        "surgery would take it away": {"waiting": "evidence"},
        **_LESS_WOULD_DO,
    },
)

TOO_SOON = Gate(
    id="too-soon",
    title="An interval or a number stands in the way",
    stage=THE_MOMENT,
    when=CONDITIONS.is_("limit") & ~LESS_WOULD_DO,
    in_short="an interval or a set number bars it for now",
    instead="the first date on which the limit lets you ask",
    because="Your right to ask is limited by an interval or a number that is used up for now.",
    next_step="Verify the limit and its exceptions, and note the first date on which you may ask.",
    moment=Moment.RIGHT,
    by="this week",
    document=Document.CALENDAR,
    source=australia.COMCARE_INTERVAL,
    sources={"canada": canada.SABS_S44},
    guide="guide/when-to-wait/#too-soon",
    examples={
        f"six months are not over, lighter step {lighter}": {
            "conditions": "limit",
            "lighter": lighter,
        }
        for lighter in ("none", "tried", "claimed")
    },
    counterexamples={"the interval is over": {"conditions": "met"}, **_LESS_WOULD_DO},
)
