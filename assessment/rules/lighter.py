"""Gates that name a lighter step: less than an IME would answer it."""

from __future__ import annotations

from assessment.model import Gate, Moment
from assessment.questions import EARLIER_EXAM, LIGHTER, OPEN_QUESTION, STAKES
from assessment.rules.stages import DANGER_SEEN, NOTHING_LIGHTER
from assessment.sources import (
    australia,
    canada,
    new_zealand,
    practice,
    united_kingdom,
    united_states,
)

ADDENDUM = Gate(
    id="addendum",
    title="The first examiner can complete the report",
    stage=NOTHING_LIGHTER,
    when=EARLIER_EXAM.is_("incomplete"),
    in_short="the earlier examiner could add the missing point in writing",
    instead="an addendum from the examiner who has already seen the person",
    because=(
        "An earlier report leaves a point open or gives no reasons, and its author can mend"
        " that in writing without a new appointment."
    ),
    next_step=(
        "Send the examiner the open point and any new records, and ask for an addendum"
        " with reasons."
    ),
    moment=Moment.REPORT,
    by="this week",
    source=canada.LITT,
    sources={
        "united-states": united_states.CALIFORNIA_FEES,
        "united-kingdom": united_kingdom.EXPERTS_GUIDANCE_65,
    },
    guide="guide/lighter-steps/#addendum",
    examples={"no reasons for the outlook": {"earlier-exam": "incomplete"}},
    counterexamples={"a new diagnosis since": {"earlier-exam": "changed"}},
)

FILE_REVIEW = Gate(
    id="file-review",
    title="The records can answer it",
    stage=NOTHING_LIGHTER,
    when=LIGHTER.is_("records-review") | OPEN_QUESTION.is_("report"),
    in_short="a specialist could answer from the records",
    instead="a review of the records by a specialist in the field",
    because="A specialist can answer from the records, so nobody needs to be examined for it.",
    next_step=(
        "Ask a specialist in the field for a review of the records, one question at a time,"
        " and ask which points only an IME could settle."
    ),
    moment=Moment.REPORT,
    by="within two weeks",
    source=canada.GODFREY,
    sources={"united-states": united_states.VA_M21},
    guide="guide/lighter-steps/#file-review",
    examples={
        "does the plan follow the guideline": {"lighter": "records-review"},
        "a reply to an expert": {"open-question": "report"},
    },
    counterexamples={"nothing less": {"lighter": "none", "open-question": "cause"}},
)

MEASURED_CAPACITY = Gate(
    id="measured-capacity",
    title="Measuring capacity would answer it",
    stage=NOTHING_LIGHTER,
    when=LIGHTER.is_("capacity"),
    in_short="measuring what the person can do would answer it",
    instead="a functional capacity evaluation",
    because="What is missing is a measurement of what the person can do, rather than an opinion.",
    next_step=(
        "Order a functional capacity evaluation for the tasks in doubt, and let the person"
        " and the treating provider see the result."
    ),
    moment=Moment.REPORT,
    by="within two weeks",
    source=united_states.BRECKENRIDGE,
    sources={"australia": australia.DVA_FCE},
    guide="guide/lighter-steps/#measured-function",
    examples={"how much a driver can lift": {"lighter": "capacity"}},
    counterexamples={"nothing less": {"lighter": "none"}},
)

DEMANDS_FIRST = Gate(
    id="demands-first",
    title="The job is the open question",
    stage=NOTHING_LIGHTER,
    when=LIGHTER.is_("demands"),
    in_short="looking at the job, or adapting it, would answer it",
    instead="a look at what the job really asks, and at what could be changed in it",
    because="What is missing is known about the job rather than about the person's health.",
    next_step=(
        "Have the supervisor and the person describe the real demands of the job, or have the"
        " workplace assessed, and ask the treating provider about those."
    ),
    moment=Moment.REPORT,
    by="within two weeks",
    source=practice.PDA_SOURCE,
    sources={"australia": australia.DVA_WORKSITE},
    guide="guide/lighter-steps/#measured-function",
    examples={"nobody wrote down what the post asks": {"lighter": "demands"}},
    counterexamples={"a lifting test would do": {"lighter": "capacity"}},
)

OTHER_SERVICE = Gate(
    id="other-service",
    title="A service at hand can answer it",
    stage=NOTHING_LIGHTER,
    when=LIGHTER.is_("service"),
    in_short="a clinic, health service or coordinator at hand could answer it",
    instead="the clinic, health service or coordinator that is already at hand",
    because="A service that is already at hand can answer the question with less.",
    next_step=(
        "Refer to the clinic, occupational health service or coordinator, with the question"
        " in writing and the person's consent."
    ),
    moment=Moment.REPORT,
    by="this week",
    source=canada.FPC_WSIB,
    sources={
        "united-kingdom": united_kingdom.ACAS_OCCUPATIONAL_HEALTH,
        "australia": australia.SIRA_CONSULTANT,
    },
    guide="guide/lighter-steps/#other-service",
    examples={"a specialty clinic has places": {"lighter": "service"}},
    counterexamples={"nothing less": {"lighter": "none"}},
)

TALK_FIRST = Gate(
    id="talk-first",
    title="A conversation would answer it",
    stage=NOTHING_LIGHTER,
    when=LIGHTER.is_("talk"),
    in_short="a conversation with the person would answer it",
    instead="a conversation with the person",
    because="The person can say what you need to know, and nobody has sat down with them to ask.",
    next_step=(
        "Meet the person, with someone they choose if they wish: ask what works, what does not"
        " and what would help, and send them your note of it."
    ),
    moment=Moment.REPORT,
    by="this week",
    source=new_zealand.EMPLOYMENT_NZ_HEALTH,
    sources={"united-states": united_states.EEOC_LEAVE, "canada": canada.OHRC_MEDICAL},
    guide="guide/lighter-steps/#choosing",
    examples={"what would make mornings easier": {"lighter": "talk"}},
    counterexamples={"only the person says so": {"lighter": "claimed"}},
)

OUT_OF_PROPORTION = Gate(
    id="out-of-proportion",
    title="It would weigh more than it decides",
    stage=NOTHING_LIGHTER,
    when=STAKES.is_("little") & ~DANGER_SEEN,
    in_short="less hangs on the decision than the IME would cost",
    instead="one question to the treating provider, or a decision on what the file holds",
    because="An IME would cost more, in money and strain, than the decision is worth.",
    next_step=(
        "Ask the treating provider the one thing you need, or decide on what the file holds."
    ),
    moment=Moment.REPORT,
    by="this week",
    source=united_states.FLORIDA_COST,
    sources={"canada": canada.GP_CUMIS},
    guide="guide/lighter-steps/#proportion",
    examples={"two weeks of benefit": {"stakes": "little", "safety": "none"}},
    counterexamples={
        "enough hangs on it": {"stakes": "enough"},
        "danger was seen": {"safety": "observed"},
    },
)
