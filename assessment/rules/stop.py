"""Gates that stop: an IME would not serve this file."""

from __future__ import annotations

from assessment.model import Gate, Moment
from assessment.questions import DECISION, EARLIER_EXAM, OPEN_QUESTION, OPINIONS, PURPOSE
from assessment.rules.stages import (
    A_DECISION,
    A_PROPER_PURPOSE,
    DECISION_CAN_WAIT,
    LESS_WOULD_DO,
    NOT_YET_KNOWN,
)
from assessment.sources import (
    australia,
    canada,
    new_zealand,
    practice,
    united_kingdom,
    united_states,
)

NO_DECISION = Gate(
    id="no-decision",
    title="No decision depends on it",
    stage=A_DECISION,
    when=DECISION.is_("same"),
    in_short="the point is not in dispute, or you would do the same whatever an IME said",
    instead="take the step you would take anyway",
    because=(
        "Nobody disputes the medical point, or the next step is the same whatever an examiner"
        " says, so the opinion would have no use."
    ),
    next_step=("Take the step you would take anyway, and note on file why no opinion was needed."),
    moment=Moment.DECIDE,
    by="when the step falls due",
    source=practice.THINKADVISOR,
    sources={"australia": australia.CHOPRA},
    guide="guide/when-to-wait/#no-decision",
    examples={"the benefit will be paid on either cause": {"decision": "same"}},
    counterexamples={"the benefit turns on the cause": {"decision": "depends"}},
)

NOT_MEDICAL = Gate(
    id="not-medical",
    title="The problem is not medical",
    stage=A_PROPER_PURPOSE,
    when=OPEN_QUESTION.is_("not-medical"),
    in_short="nothing medical is in question",
    instead="use the process that is made for the problem",
    because="What is open is conduct, conflict or performance, and no medical opinion answers it.",
    next_step=(
        "Use the process made for it: a conversation, mediation, the conduct procedure,"
        " or ordinary evidence."
    ),
    moment=Moment.DECIDE,
    by="this week",
    source=canada.DND_SHIPWRIGHT,
    sources={
        "united-states": united_states.EEOC_INQUIRIES,
        "new-zealand": new_zealand.EMPLOYMENT_NZ_HEALTH,
    },
    guide="guide/when-to-wait/#not-medical",
    examples={"a complaint against a supervisor": {"open-question": "not-medical"}},
    counterexamples={"whether nights are possible": {"open-question": "function"}},
)

IMPROPER_PURPOSE = Gate(
    id="improper-purpose",
    title="The purpose is not to understand",
    stage=A_PROPER_PURPOSE,
    when=PURPOSE.is_("credibility", "position"),
    in_short="its main purpose is to test honesty, or to help a position",
    instead="ask for no IME unless a medical question of its own remains",
    because=(
        "The IME is mainly meant to test honesty or to help a position,"
        " and decision-makers have refused it for that."
    ),
    next_step=(
        "Name the medical question, if there is one, and begin again from it; if there is none,"
        " leave doubts about facts to ordinary evidence."
    ),
    moment=Moment.DECIDE,
    by="before anything is sent",
    source=australia.CORKE,
    sources={"canada": canada.OTLA_2016_ONSC_5108},
    guide="guide/when-to-wait/#improper-purpose",
    examples={
        "a lawyer wants to look for exaggeration": {"purpose": "credibility"},
        "a report to outweigh the other side's": {"purpose": "position"},
    },
    counterexamples={
        "to know which duties are safe": {"purpose": "understand"},
        "to know, with some suspicion": {"purpose": "mixed"},
    },
)

# Where a decision can wait, the file waits for it instead: nobody can decide on it yet.
ENOUGH_KNOWN = Gate(
    id="enough-known",
    title="The file already answers it",
    stage=NOT_YET_KNOWN,
    when=OPINIONS.is_("settled") & ~DECISION_CAN_WAIT,
    in_short="the opinions on file answer this very question and agree",
    instead="decide on what the file holds",
    because="The opinions on file answer this very question and agree, so one more adds nothing.",
    next_step="Decide on what the file holds, and say in the decision which reports it rests on.",
    moment=Moment.DECIDE,
    by="now that the reports are in",
    source=united_states.VA_M21,
    sources={
        "canada": canada.WSIB_EMPLOYER_EXAMS,
        "australia": australia.SIRA_IME,
        "united-kingdom": united_kingdom.CPR_35,
    },
    guide="guide/when-to-wait/#enough-known",
    examples={
        "three specialists agree": {"opinions": "settled", "decision": "depends"},
        "settled, and danger was seen": {"opinions": "settled", "safety": "observed"},
        "settled, and surgery is near": {"opinions": "settled", "waiting": "evidence"},
    },
    counterexamples={
        "two specialists differ": {"opinions": "conflict"},
        "settled, and nothing to decide yet": {
            "opinions": "settled",
            "decision": "not-due",
            "safety": "none",
            "waiting": "little",
        },
    },
)

# Where a lighter step would answer what the first examination left, the gate for that step
# holds instead; either way no second examination follows.
REPEAT_UNCHANGED = Gate(
    id="repeat-unchanged",
    title="It would repeat an earlier IME",
    stage=NOT_YET_KNOWN,
    when=EARLIER_EXAM.is_("unchanged") & ~LESS_WOULD_DO,
    in_short="an earlier IME has dealt with the question and nothing material has changed",
    instead="use the report you have",
    because=(
        "An independent examiner has already seen the person about this question, nothing"
        " material has changed since, and a second IME would only repeat the first."
    ),
    next_step="Use the report you have; if one point is unclear, ask its author in writing.",
    moment=Moment.DECIDE,
    by="this week",
    source=canada.OTLA_2016_ONSC_5108,
    sources={"australia": australia.SIRA_PURPOSES},
    guide="guide/when-to-wait/#repeat-unchanged",
    examples={
        "the same neck, two years later": {"earlier-exam": "unchanged", "lighter": "none"},
        "a paper review was tried too": {"earlier-exam": "unchanged", "lighter": "tried"},
        "the person says records would do": {"earlier-exam": "unchanged", "lighter": "claimed"},
    },
    counterexamples={
        "a new diagnosis since": {"earlier-exam": "changed"},
        "a talk would do": {"lighter": "talk"},
        "a review of the records would do": {"lighter": "records-review"},
        "a lifting test would do": {"lighter": "capacity"},
        "a look at the job would do": {"lighter": "demands"},
        "the health service would do": {"lighter": "service"},
    },
)
