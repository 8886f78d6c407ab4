"""Gates that put something first: an IME looks right, but not yet."""

from __future__ import annotations

from assessment.model import Document, Gate, Moment
from assessment.questions import (
    AUTHORITY,
    CONDITIONS,
    EARLIER_EXAM,
    EXAMINER,
    FOCUS,
    PURPOSE,
    RECORDS,
    TOLD,
    TREATING_ASKED,
)
from assessment.rules.stages import ASKING_SETTLES_NOTHING, CANNOT_WAIT, READY_TO_ASK
from assessment.sources import (
    australia,
    canada,
    new_zealand,
    united_kingdom,
    united_states,
)

NO_AUTHORITY = Gate(
    id="no-authority",
    title="Nothing lets you ask yet",
    stage=READY_TO_ASK,
    when=AUTHORITY.is_("nothing-yet"),
    in_short="you cannot yet name what lets you ask",
    instead="the text or the agreement that lets you ask",
    because="You cannot yet name what lets you ask, and a request without a basis can fail.",
    next_step=(
        "Find the text or the agreement that lets you ask, with advice for your place, and"
        " quote it in the request."
    ),
    moment=Moment.RIGHT,
    by="within two weeks",
    source=canada.BOTTIGLIA,
    sources={
        "united-states": united_states.EEOC_INQUIRIES,
        "new-zealand": new_zealand.EMPLOYMENT_NZ_MEDICAL_EXAMINATION,
    },
    guide="guide/prepare/#authority",
    examples={"nobody has checked the contract": {"authority": "nothing-yet"}},
    counterexamples={"the policy gives it": {"authority": "named"}},
)

# The unmet condition is the first step, whatever else is ready: a request that skips it fails.
CONDITION_UNMET = Gate(
    id="condition-unmet",
    title="A condition of asking is not met",
    stage=READY_TO_ASK,
    when=CONDITIONS.is_("unmet"),
    in_short="something is required first that has not been done",
    instead="meeting the condition on which you may ask",
    because=(
        "Your right to ask comes with a condition that is not met yet, and a request that skips"
        " it can be refused for that alone."
    ),
    next_step=(
        "Do what is required first, such as stating your reasons in writing, giving notice, or"
        " obtaining a consent or a court's leave, and keep the proof."
    ),
    moment=Moment.RIGHT,
    by="before anything else is sent",
    source=canada.LAT_NEXUS,
    sources={
        "australia": australia.COMCARE_GUIDE,
        "united-states": united_states.OREGON_EXAM_FAQ,
        "united-kingdom": united_kingdom.AMRA,
    },
    guide="guide/prepare/#authority",
    examples={"no reasons were stated": {"conditions": "unmet"}},
    counterexamples={"the court is asked to order it": {"conditions": "met"}},
)

RIGHT_DISPUTED = Gate(
    id="right-disputed",
    title="The right to ask is disputed",
    stage=READY_TO_ASK,
    when=CONDITIONS.is_("disputed"),
    in_short="the right to ask is disputed and nobody is asked to decide that",
    instead="an agreement or a decision on whether you may ask",
    because="Your right to ask is disputed, and insisting on it settles nothing.",
    next_step=(
        "Set out in one letter what you rely on, ask for the objection in writing, and if you"
        " cannot agree, put the point to the board, tribunal or court that decides it."
    ),
    moment=Moment.RIGHT,
    by="this week",
    source=canada.OWA_OBJECT,
    sources={"australia": australia.NSW_OBJECTION, "united-states": united_states.FRCP_35},
    guide="guide/prepare/#authority",
    examples={"the union denies the right": {"conditions": "disputed"}},
    counterexamples={"nobody objects": {"conditions": "met"}},
)

AGREEMENT_MISSING = Gate(
    id="agreement-missing",
    title="The agreement it rests on is missing",
    stage=READY_TO_ASK,
    when=AUTHORITY.is_("agreement") & TOLD.is_("not-yet", "objects"),
    in_short="it rests on an agreement that the person has not given",
    instead="the person's own agreement",
    because="It rests on the person's own agreement, and the person has not given it.",
    next_step=(
        "Explain why, by whom and who will read it, and ask for consent twice: once to attend,"
        " once to release the report. Accept a refusal."
    ),
    moment=Moment.PERSON,
    by="this week",
    document=Document.CONSENTS,
    source=canada.CPSO_THIRD_PARTY,
    sources={
        "united-kingdom": united_kingdom.AMRA,
        "new-zealand": new_zealand.EMPLOYMENT_NZ_MEDICAL_EXAMINATION,
    },
    guide="guide/prepare/#tell-the-person",
    examples={
        "nobody has told her": {"authority": "agreement", "told": "not-yet"},
        "he refuses": {"authority": "agreement", "told": "objects"},
    },
    counterexamples={"he asks for it himself": {"authority": "agreement", "told": "asks"}},
)

UNCLEAR_QUESTION = Gate(
    id="unclear-question",
    title="The question is not clear yet",
    stage=READY_TO_ASK,
    when=FOCUS.is_("unclear"),
    in_short="nobody has said what an IME should answer",
    instead="the question in one sentence",
    because="Nobody can yet say what the examiner is to answer, so no report could settle it.",
    next_step=(
        "Write the question in one sentence, from the decision that waits on it, and say why"
        " the file does not answer it."
    ),
    moment=Moment.QUESTION,
    by="this week",
    document=Document.BRIEF,
    source=canada.CHAPMAN,
    sources={
        "australia": australia.COMCARE_GUIDE,
        "united-kingdom": united_kingdom.CPR_35,
        "united-states": united_states.FRCP_35,
    },
    guide="guide/prepare/#one-question",
    examples={
        "a standard phrase in the notice": {"focus": "unclear"},
    },
    counterexamples={"one sentence": {"focus": "clear"}},
)

WRONG_FIELD = Gate(
    id="wrong-field",
    title="The field does not follow from the question",
    stage=READY_TO_ASK,
    when=FOCUS.is_("mismatch"),
    in_short="nobody can say why the question belongs to the field proposed",
    instead="the field that the question calls for",
    because="Nobody can say why the question belongs to the field, or the visit, proposed.",
    next_step=(
        "Choose the field from the question, and say in the request why it fits and why paper"
        " would not do."
    ),
    moment=Moment.QUESTION,
    by="this week",
    source=canada.LAT_NEXUS,
    sources={"australia": australia.DVA_RIGHT_SPECIALIST},
    guide="guide/prepare/#right-field",
    examples={"an ear specialist for attendant care": {"focus": "mismatch"}},
    counterexamples={"a neurologist for the hand": {"focus": "clear"}},
)

TOO_MANY = Gate(
    id="too-many",
    title="Several IMEs at once",
    stage=READY_TO_ASK,
    when=FOCUS.is_("several"),
    in_short="several IMEs are asked for and not each of them is explained",
    instead="a reason of its own for each IME",
    because=(
        "Several IMEs are asked for at once, and their number becomes the objection unless each"
        " has a question that no other answers."
    ),
    next_step=(
        "Begin with the one field that leads, let its report say whether another is needed, and"
        " strike every IME whose question you cannot write down."
    ),
    moment=Moment.QUESTION,
    by="this week",
    source=canada.GP_CUMIS,
    sources={"australia": australia.SIRA_JOINT},
    guide="guide/prepare/#one-question",
    examples={"five examiners for one claim": {"focus": "several"}},
    counterexamples={"one examiner": {"focus": "clear"}},
)

MIXED_PURPOSE = Gate(
    id="mixed-purpose",
    title="The purpose is mixed",
    stage=READY_TO_ASK,
    when=PURPOSE.is_("mixed"),
    in_short="suspicion is part of why it is wanted",
    instead="a request without the suspicion in it",
    because=(
        "Part of the reason is suspicion or pressure, and a request that carries it invites a"
        " refusal, even where the medical question is sound."
    ),
    next_step=(
        "Take the suspicion out: keep the medical question, and deal with doubts about conduct"
        " or honesty by the process made for them."
    ),
    moment=Moment.QUESTION,
    by="before anything is sent",
    source=australia.CHOPRA,
    sources={"canada": canada.GROVER, "united-states": united_states.EEOC_INQUIRIES},
    guide="guide/when-to-wait/#improper-purpose",
    examples={"for advice, and a bid for attention is suspected": {"purpose": "mixed"}},
    counterexamples={"for advice": {"purpose": "understand"}},
)

REPORT_MISSING = Gate(
    id="report-missing",
    title="The earlier report is missing",
    stage=READY_TO_ASK,
    when=EARLIER_EXAM.is_("no-report") & ~CANNOT_WAIT,
    in_short="an earlier examiner has seen the person and the report is not on file",
    instead="the report of the examiner who has already seen the person",
    because=(
        "An examiner has already seen the person about this, and without that report nobody can"
        " say what is left to ask."
    ),
    next_step=(
        "Obtain the report, or have it written, and read it against your question before you"
        " ask anybody else."
    ),
    moment=Moment.REPORT,
    by="this week",
    source=canada.OTLA_2016_ONSC_5108,
    guide="guide/prepare/#records",
    examples={
        "seen, and nothing was written": {
            "earlier-exam": "no-report",
            "safety": "none",
            "waiting": "little",
        }
    },
    counterexamples={
        "the report is here": {"earlier-exam": "changed"},
        "danger was seen": {"safety": "observed"},
        "surgery would take it away": {"waiting": "evidence"},
    },
)

# "Their answer is on file" while the opinions together do not settle the question: whoever
# wants an IME then has to say what the answer leaves open.
THEIR_ANSWER_STANDS = Gate(
    id="their-answer-stands",
    title="The treating provider has answered",
    stage=READY_TO_ASK,
    when=TREATING_ASKED.is_("answers"),
    in_short="the treating provider's reasoned answer stands uncontradicted",
    instead="a letter to the treating provider about what their answer leaves open",
    because=(
        "The treating provider's reasoned answer is on file, nothing contradicts it, and nobody"
        " has said what it leaves open."
    ),
    next_step=(
        "Act on the answer, or write to the treating provider what it leaves open for your"
        " decision and allow time to reply."
    ),
    moment=Moment.TREATING,
    by="this week",
    document=Document.LETTER_TO_PROVIDER,
    source=canada.WINTEMUTE,
    sources={"united-states": united_states.JUDGE_METLIFE, "australia": australia.COMCARE_S57},
    guide="guide/lighter-steps/#ask-the-treating-provider",
    examples={"a graded plan, with reasons": {"treating-asked": "answers"}},
    counterexamples={"two words on a pad": {"treating-asked": "unclear"}},
)

_ASKABLE = {
    "authority": "named",
    "opinions": "vague",
    "records": "complete",
    "open-question": "function",
    "safety": "none",
    "waiting": "little",
}

ASK_TREATING_FIRST = Gate(
    id="ask-treating-first",
    title="The treating provider comes first",
    stage=READY_TO_ASK,
    when=TREATING_ASKED.is_("no", "unclear") & ~ASKING_SETTLES_NOTHING & ~CANNOT_WAIT,
    in_short="the treating provider was not asked a specific question",
    instead="one specific question to the treating provider",
    because=(
        "The treating provider has not been asked a specific question,"
        " and the answer may make an IME unnecessary."
    ),
    next_step=(
        "Ask the treating provider one specific question in writing, say what is missing,"
        " and allow fair time to answer."
    ),
    moment=Moment.TREATING,
    by="this week, with three weeks to answer",
    document=Document.LETTER_TO_PROVIDER,
    source=australia.SIRA_IME,
    sources={
        "canada": canada.PSAC_MEDICAL,
        "united-states": united_states.EEOC_ACCOMMODATION_Q7,
        "australia": australia.COMCARE_S57,
    },
    guide="guide/lighter-steps/#ask-the-treating-provider",
    examples={
        "nobody has written": {**_ASKABLE, "treating-asked": "no"},
        "a bare note": {**_ASKABLE, "treating-asked": "unclear"},
    },
    counterexamples={
        "asked, and still open": {"treating-asked": "unsettled"},
        "a second opinion is a right": {"authority": "second-opinion"},
        "a field is missing": {"opinions": "field-missing"},
        "the records were withheld": {"records": "withheld"},
        "a rating by the scheme's method": {"open-question": "lasting"},
        "danger was seen": {"safety": "observed"},
        "surgery would take it away": {"waiting": "evidence"},
    },
)

RECORDS_MISSING = Gate(
    id="records-missing",
    title="Records are missing",
    stage=READY_TO_ASK,
    when=RECORDS.is_("gaps") & ~CANNOT_WAIT,
    in_short="records are missing that can be had",
    instead="a request for the missing records",
    because="Records are missing that can be had, and an examiner without them will hold back.",
    next_step="Request the missing records, name what they are for, and put the file in order.",
    moment=Moment.RECORDS,
    by="this week",
    source=united_states.VA_M21,
    sources={"canada": canada.WCB_SASKATCHEWAN},
    guide="guide/prepare/#records",
    examples={"imaging on its way": {"records": "gaps", "safety": "none", "waiting": "little"}},
    counterexamples={
        "asked for in vain": {"records": "withheld"},
        "danger was seen": {"safety": "observed"},
        "surgery would take it away": {"waiting": "evidence"},
    },
)

FAVOURED_EXAMINER = Gate(
    id="favoured-examiner",
    title="The examiner is chosen for the answer",
    stage=READY_TO_ASK,
    when=EXAMINER.is_("favoured"),
    in_short="the examiner is chosen because of how they tend to report",
    instead="an examiner chosen by field",
    because="An examiner chosen for how they tend to report gives an opinion that will not hold.",
    next_step="Choose by field, from a list both sides could accept, and note how you chose.",
    moment=Moment.EXAMINER,
    by="before you book",
    source=australia.OMBUDSMAN_VICTORIA,
    sources={"canada": canada.WHITE_BURGESS},
    guide="guide/prepare/#right-field",
    examples={"always the same surgeon": {"examiner": "favoured"}},
    counterexamples={"from a list": {"examiner": "independent"}},
)
