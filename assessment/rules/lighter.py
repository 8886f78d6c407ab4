"""Gates that name a lighter step: less than an examination would answer it."""

from __future__ import annotations

from assessment.model import Gate
from assessment.questions import EARLIER_EXAM, LIGHTER, OPEN_QUESTION, STAKES
from assessment.rules.stages import DANGER_SEEN, NOTHING_LIGHTER
from assessment.sources import canada, practice, united_states

ADDENDUM = Gate(
    id="addendum",
    title="The first examiner can complete the report",
    stage=NOTHING_LIGHTER,
    when=EARLIER_EXAM.is_("incomplete"),
    in_short="the earlier examiner could add the missing point in writing",
    because=(
        "An earlier examination left one point open, and its author can add it in writing"
        " without a new appointment."
    ),
    next_step="Send the examiner the open point and any new records, and ask for an addendum.",
    source=canada.LITT,
    guide="guide/lighter-steps/#addendum",
    example={"earlier-exam": "incomplete"},
    counterexample={"earlier-exam": "changed"},
)

FILE_REVIEW = Gate(
    id="file-review",
    title="The records can answer it",
    stage=NOTHING_LIGHTER,
    when=LIGHTER.is_("records-review") | OPEN_QUESTION.is_("report"),
    in_short="a specialist could answer from the records",
    because="A specialist can answer from the records, so nobody needs to be examined for it.",
    next_step=(
        "Ask a specialist in the field for a review of the records, one question at a time,"
        " and leave an examination for what the review cannot settle."
    ),
    source=canada.GODFREY,
    guide="guide/lighter-steps/#file-review",
    example={"lighter": "records-review"},
    counterexample={"lighter": "none", "open-question": "cause"},
)

MEASURED_CAPACITY = Gate(
    id="measured-capacity",
    title="Measuring capacity would answer it",
    stage=NOTHING_LIGHTER,
    when=LIGHTER.is_("capacity"),
    in_short="measuring what the person can do would answer it",
    because=("What is missing is a measurement of what the person can do, rather than an opinion."),
    next_step=(
        "Order a functional capacity evaluation against the job's demands, and let the person"
        " and the treating provider see the result."
    ),
    source=united_states.BRECKENRIDGE,
    guide="guide/lighter-steps/#measured-function",
    example={"lighter": "capacity"},
    counterexample={"lighter": "none"},
)

DEMANDS_FIRST = Gate(
    id="demands-first",
    title="The job is the open question",
    stage=NOTHING_LIGHTER,
    when=LIGHTER.is_("demands"),
    in_short="looking at the job, or adapting it, would answer it",
    because="What is missing is known about the job rather than about the person's health.",
    next_step=(
        "Have the real demands of the job described, or the workplace assessed,"
        " and ask the treating provider about those."
    ),
    source=practice.PDA_SOURCE,
    guide="guide/lighter-steps/#measured-function",
    example={"lighter": "demands"},
    counterexample={"lighter": "capacity"},
)

OTHER_SERVICE = Gate(
    id="other-service",
    title="A service at hand can answer it",
    stage=NOTHING_LIGHTER,
    when=LIGHTER.is_("service"),
    in_short="a clinic, health service or coordinator at hand could answer it",
    because="A service that is already at hand can answer the question with less.",
    next_step=(
        "Refer to the clinic, occupational health service or coordinator, with the question"
        " in writing and the person's consent."
    ),
    source=canada.FPC_WSIB,
    guide="guide/lighter-steps/#other-service",
    example={"lighter": "service"},
    counterexample={"lighter": "none"},
)

OUT_OF_PROPORTION = Gate(
    id="out-of-proportion",
    title="It would weigh more than it decides",
    stage=NOTHING_LIGHTER,
    when=STAKES.is_("little") & ~DANGER_SEEN,
    in_short="less hangs on the decision than the examination would cost",
    because="An examination would cost more, in money and strain, than the decision is worth.",
    next_step=(
        "Ask the treating provider the one thing you need, or decide on what the file holds."
    ),
    source=united_states.FLORIDA_COST,
    guide="guide/lighter-steps/#proportion",
    example={"stakes": "little", "safety": "none"},
    counterexample={"stakes": "enough", "safety": "none"},
)

LIGHTER_STEPS = (
    ADDENDUM,
    FILE_REVIEW,
    MEASURED_CAPACITY,
    DEMANDS_FIRST,
    OTHER_SERVICE,
    OUT_OF_PROPORTION,
)
