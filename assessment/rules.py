"""What we conclude from the answers, and why."""

from __future__ import annotations

from assessment import sources
from assessment.model import Factor, Gate, Leaning, Recommendation, Rule, Stage
from assessment.questions import (
    AUTHORITY,
    COURSE,
    DECISION,
    DEMANDS,
    EARLIER_EXAM,
    FOCUS,
    HARM,
    LIGHTER,
    OPEN_QUESTION,
    OPINIONS,
    PURPOSE,
    RECORDS,
    SAFETY,
    STAKES,
    TOLD,
    TREATING_ASKED,
    TREATMENT,
)

VERSION = "0.1.0"

# The one exception that several gates grant.  It opens no stop-sign: a purpose that is
# improper stays improper, and a settled question stays settled, however real the danger.
DANGER_SEEN = SAFETY.is_("observed")

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

NO_DECISION = Gate(
    id="no-decision",
    title="No decision depends on it",
    stage=A_DECISION,
    when=DECISION.is_("same"),
    in_short="you would do the same whatever an examination said",
    because="You would take the same step whatever the examiner said, so the opinion has no use.",
    next_step="Take the step you would take anyway, and note on file why no opinion was needed.",
    source=sources.THINKADVISOR,
    guide="guide/when-to-wait/#no-decision",
    example={"decision": "same"},
    counterexample={"decision": "depends"},
)

NOT_MEDICAL = Gate(
    id="not-medical",
    title="The problem is not medical",
    stage=A_PROPER_PURPOSE,
    when=OPEN_QUESTION.is_("not-medical"),
    in_short="the open question is about conduct, performance or conflict",
    because=(
        "The open question is about conduct, performance or conflict,"
        " and no medical opinion answers that."
    ),
    next_step="Use the process made for it: a conversation, mediation, or the conduct procedure.",
    source=sources.DND_SHIPWRIGHT,
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
    source=sources.CORKE,
    guide="guide/when-to-wait/#improper-purpose",
    example={"purpose": "credibility"},
    counterexample={"purpose": "understand"},
)

ENOUGH_KNOWN = Gate(
    id="enough-known",
    title="The file already answers it",
    stage=NOT_YET_KNOWN,
    when=OPINIONS.is_("settled"),
    in_short="the opinions on file answer the question and agree",
    because="The opinions on file answer the question and agree, so another one adds nothing.",
    next_step="Decide on what the file holds, and say in the decision which reports it rests on.",
    source=sources.VA_M21,
    guide="guide/when-to-wait/#enough-known",
    example={"opinions": "settled"},
    counterexample={"opinions": "conflict"},
)

REPEAT_UNCHANGED = Gate(
    id="repeat-unchanged",
    title="It would repeat an earlier examination",
    stage=NOT_YET_KNOWN,
    when=EARLIER_EXAM.is_("unchanged"),
    in_short="an earlier examination stands and nothing material has changed",
    because=(
        "An independent examination on this question is on file and nothing material"
        " has changed since, so a second one would only repeat it."
    ),
    next_step="Use the report you have; if one point is unclear, ask its author in writing.",
    source=sources.OTLA_2016_ONSC_5108,
    guide="guide/when-to-wait/#repeat-unchanged",
    example={"earlier-exam": "unchanged"},
    counterexample={"earlier-exam": "changed"},
)

NO_DECISION_DUE = Gate(
    id="no-decision-due",
    title="No decision is due yet",
    stage=THE_MOMENT,
    when=DECISION.is_("not-due") & ~DANGER_SEEN,
    in_short="no decision is due yet",
    because="No decision is due yet, and an opinion given now may be out of date when one is.",
    next_step="Note the date on which the decision falls due, and ask again shortly before it.",
    source=sources.EEOC_LEAVE,
    guide="guide/when-to-wait/#no-decision-due",
    example={"decision": "not-due", "safety": "none"},
    counterexample={"decision": "not-due", "safety": "observed"},
)

RECOVERY_ON_COURSE = Gate(
    id="recovery-on-course",
    title="Recovery is on its expected course",
    stage=THE_MOMENT,
    when=COURSE.is_("on-course")
    & OPEN_QUESTION.is_("function", "recovery", "lasting")
    & ~OPINIONS_CLASH
    & ~DANGER_SEEN,
    in_short="recovery is still on its expected course",
    because=(
        "Recovery is within its usual time and nothing on file contradicts it,"
        " so the answer is likely to arrive without an examination."
    ),
    next_step=(
        "Keep in touch, note the date by which recovery was expected, and ask again on that day."
    ),
    source=sources.WCB_ALBERTA_DURATION,
    guide="guide/when-to-wait/#recovery-on-course",
    example={
        "course": "on-course",
        "open-question": "recovery",
        "opinions": "silent",
        "safety": "none",
    },
    counterexample={
        "course": "off-course",
        "open-question": "recovery",
        "opinions": "silent",
        "safety": "none",
    },
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
    source=sources.DVA_STABILITY,
    guide="guide/when-to-wait/#changing-treatment",
    example={"treatment": "changing", "open-question": "lasting"},
    counterexample={"treatment": "changing", "open-question": "treatment"},
)

RISK_OF_HARM = Gate(
    id="risk-of-harm",
    title="Attending could do harm",
    stage=THE_MOMENT,
    when=HARM.is_("warned"),
    in_short="a clinician has warned against attending now",
    because="A clinician has warned that attending could harm the person now.",
    next_step=(
        "Ask that clinician what would make it safe, such as another date, place or method,"
        " and ask again when the reply is in."
    ),
    source=sources.SIRA_COVID,
    guide="guide/when-to-wait/#risk-of-harm",
    example={"harm": "warned"},
    counterexample={"harm": "support"},
)

REPLY_PENDING = Gate(
    id="reply-pending",
    title="A reply is still due",
    stage=THE_MOMENT,
    when=TREATING_ASKED.is_("pending") & ~DANGER_SEEN,
    in_short="the treating provider still has time to answer",
    because="The treating provider was asked and still has time to answer.",
    next_step="Wait for the date you gave; remind once, then read this check again.",
    source=sources.COMCARE_S57,
    guide="guide/when-to-wait/#reply-pending",
    example={"treating-asked": "pending", "safety": "none"},
    counterexample={"treating-asked": "no-answer", "safety": "none"},
)

TOO_SOON = Gate(
    id="too-soon",
    title="An interval or a number stands in the way",
    stage=THE_MOMENT,
    when=AUTHORITY.is_("limit"),
    in_short="a limit on intervals or numbers bars it for now",
    because="Your right to ask is limited by an interval or a number that is used up for now.",
    next_step="Verify the limit and its exceptions, and note the first date on which you may ask.",
    source=sources.COMCARE_INTERVAL,
    guide="guide/when-to-wait/#too-soon",
    example={"authority": "limit"},
    counterexample={"authority": "named"},
)

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
    source=sources.LITT,
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
    source=sources.GODFREY,
    guide="guide/lighter-steps/#file-review",
    example={"lighter": "records-review"},
    counterexample={"lighter": "none", "open-question": "cause"},
)

MEASURED_FUNCTION = Gate(
    id="measured-function",
    title="Measuring would answer it",
    stage=NOTHING_LIGHTER,
    when=LIGHTER.is_("measurement"),
    in_short="measuring capacity or the job's demands would answer it",
    because=(
        "What is missing is a measurement, of capacity or of the job, rather than an opinion."
    ),
    next_step=(
        "Order a functional capacity evaluation, or a demands analysis of the job,"
        " and compare the two."
    ),
    source=sources.BRECKENRIDGE,
    guide="guide/lighter-steps/#measured-function",
    example={"lighter": "measurement"},
    counterexample={"lighter": "none"},
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
    source=sources.FPC_WSIB,
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
    source=sources.FLORIDA_COST,
    guide="guide/lighter-steps/#proportion",
    example={"stakes": "little", "safety": "none"},
    counterexample={"stakes": "enough", "safety": "none"},
)

NO_AUTHORITY = Gate(
    id="no-authority",
    title="Nothing lets you ask yet",
    stage=READY_TO_ASK,
    when=AUTHORITY.is_("nothing-yet"),
    in_short="you cannot yet name what lets you ask",
    because="You cannot yet name what lets you ask, and a request without a basis can fail.",
    next_step="Find the text or the agreement that lets you ask, with advice for your place.",
    source=sources.BOTTIGLIA,
    guide="guide/prepare/#authority",
    example={"authority": "nothing-yet"},
    counterexample={"authority": "accommodation"},
)

UNCLEAR_QUESTION = Gate(
    id="unclear-question",
    title="The question is not clear yet",
    stage=READY_TO_ASK,
    when=FOCUS.is_("unclear"),
    in_short="the question is not clear yet",
    because="Nobody can yet say what the examiner is to answer, so no report could settle it.",
    next_step="Write the question in one sentence, from the decision that waits on it.",
    source=sources.CHAPMAN,
    guide="guide/prepare/#one-question",
    example={"focus": "unclear"},
    counterexample={"focus": "clear"},
)

WRONG_FIELD = Gate(
    id="wrong-field",
    title="The field does not match the question",
    stage=READY_TO_ASK,
    when=FOCUS.is_("mismatch"),
    in_short="the field proposed does not match the question",
    because="The field proposed does not match the question, so the opinion would not answer it.",
    next_step="Choose the field from the question, and say in the request why it fits.",
    source=sources.LAT_NEXUS,
    guide="guide/prepare/#right-field",
    example={"focus": "mismatch"},
    counterexample={"focus": "clear"},
)

ASK_TREATING_FIRST = Gate(
    id="ask-treating-first",
    title="The treating provider comes first",
    stage=READY_TO_ASK,
    when=TREATING_ASKED.is_("no") & ~DANGER_SEEN,
    in_short="the treating provider was not asked a specific question",
    because=(
        "The treating provider has not been asked a specific question,"
        " and the answer may make an examination unnecessary."
    ),
    next_step=(
        "Ask the treating provider one specific question in writing, say what is missing,"
        " and allow fair time to answer."
    ),
    source=sources.SIRA_IME,
    guide="guide/lighter-steps/#ask-the-treating-provider",
    example={"treating-asked": "no", "safety": "none"},
    counterexample={"treating-asked": "no", "safety": "observed"},
)

RECORDS_MISSING = Gate(
    id="records-missing",
    title="Records are missing",
    stage=READY_TO_ASK,
    when=RECORDS.is_("gaps") & ~DANGER_SEEN,
    in_short="records are missing that can be had",
    because="Records are missing that can be had, and an examiner without them will hold back.",
    next_step="Request the missing records, name what they are for, and put the file in order.",
    source=sources.VA_M21,
    guide="guide/prepare/#records",
    example={"records": "gaps", "safety": "none"},
    counterexample={"records": "withheld", "safety": "none"},
)

GATES = (
    NO_DECISION,
    NOT_MEDICAL,
    IMPROPER_PURPOSE,
    ENOUGH_KNOWN,
    REPEAT_UNCHANGED,
    NO_DECISION_DUE,
    RECOVERY_ON_COURSE,
    CHANGING_TREATMENT,
    RISK_OF_HARM,
    REPLY_PENDING,
    TOO_SOON,
    ADDENDUM,
    FILE_REVIEW,
    MEASURED_FUNCTION,
    OTHER_SERVICE,
    OUT_OF_PROPORTION,
    NO_AUTHORITY,
    UNCLEAR_QUESTION,
    WRONG_FIELD,
    ASK_TREATING_FIRST,
    RECORDS_MISSING,
)

OFF_ITS_PATH = Factor(
    id="off-its-path",
    title="Recovery is off its expected path",
    leans=Leaning.TOWARDS,
    when=COURSE.is_("off-course"),
    because="Recovery has left its expected path, and the file should say why.",
    next_step="Ask what slows recovery, and whether the treatment plan still fits.",
    source=sources.WCB_ALBERTA_DURATION,
    guide="guide/when-it-helps/#off-path",
    example={"course": "off-course"},
    counterexample={"course": "on-course"},
)

OPINIONS_CONFLICT = Factor(
    id="opinions-conflict",
    title="Medical opinions conflict",
    leans=Leaning.TOWARDS,
    when=OPINIONS.is_("conflict"),
    because=(
        "Opinions conflict on something the decision needs,"
        " which is a recognised reason for an independent one."
    ),
    next_step="Name the point where they part, and ask the examiner about that point.",
    source=sources.WSIB_EXAMS,
    guide="guide/when-it-helps/#conflict",
    example={"opinions": "conflict"},
    counterexample={"opinions": "settled"},
)

UNEXPLAINED_CHANGE = Factor(
    id="unexplained-change",
    title="An opinion changed without a reason",
    leans=Leaning.TOWARDS,
    when=OPINIONS.is_("reversed"),
    because="A medical opinion changed course without a reason that the file can show.",
    next_step="Ask its author for the reason, and give the examiner both opinions with dates.",
    source=sources.BOTTIGLIA,
    guide="guide/when-it-helps/#conflict",
    example={"opinions": "reversed"},
    counterexample={"opinions": "conflict"},
)

INFORMATION_MISSING = Factor(
    id="information-missing",
    title="The file does not say",
    leans=Leaning.TOWARDS,
    when=OPINIONS.is_("vague", "silent"),
    because="What is on file is too thin to decide on.",
    next_step="Say in the request what is missing and which decision needs it.",
    source=sources.SIRA_IME,
    guide="guide/when-it-helps/#off-path",
    example={"opinions": "vague"},
    counterexample={"opinions": "settled"},
)

FUNCTION_MATTERS = Factor(
    id="function-matters",
    title="Function matters more than diagnosis",
    leans=Leaning.TOWARDS,
    when=OPEN_QUESTION.is_("function"),
    because="The question is what the person can safely do, which a diagnosis does not say.",
    next_step="Ask about capacity against the job's real demands, and not about the label.",
    source=sources.OHRC_MEDICAL,
    guide="guide/when-it-helps/#function",
    example={"open-question": "function"},
    counterexample={"open-question": "cause"},
)

LASTING_DECISION = Factor(
    id="lasting-decision",
    title="The decision will last",
    leans=Leaning.TOWARDS,
    when=STAKES.is_("lasting"),
    because="Much hangs on the decision for long, so it needs a medical basis that holds.",
    next_step="Ask for reasons with every answer, so that the decision can be explained later.",
    source=sources.CALVERT,
    guide="guide/when-it-helps/#lasting",
    example={"stakes": "lasting"},
    counterexample={"stakes": "enough"},
)

TREATING_TRIED = Factor(
    id="treating-tried",
    title="The direct way was tried",
    leans=Leaning.TOWARDS,
    when=TREATING_ASKED.is_("unsettled", "no-answer"),
    because="The treating provider had a specific question and fair time, and it is still open.",
    next_step="Enclose the letter and any reply, so that the examiner starts where it ended.",
    source=sources.EEOC_ACCOMMODATION_Q7,
    guide="guide/lighter-steps/#ask-the-treating-provider",
    example={"treating-asked": "no-answer"},
    counterexample={"treating-asked": "no"},
)

SAFETY_FIRST = Factor(
    id="safety-first",
    title="Danger was seen at first hand",
    leans=Leaning.TOWARDS,
    when=DANGER_SEEN,
    because=(
        "There is first-hand evidence that the work may not be safe,"
        " and then an examination need not wait for letters."
    ),
    next_step="Keep people safe meanwhile, and ask only whether and how this work can be done.",
    source=sources.EEOC_INQUIRIES,
    guide="guide/when-it-helps/#safety",
    example={"safety": "observed"},
    counterexample={"safety": "assumed"},
)

CHANGED_SINCE = Factor(
    id="changed-since",
    title="Something changed since the first examination",
    leans=Leaning.TOWARDS,
    when=EARLIER_EXAM.is_("changed"),
    because="Something material has changed since the earlier examination, so it may be renewed.",
    next_step="Name the change in the request, and ask the same examiner unless the field is new.",
    source=sources.GAWLICK,
    guide="guide/when-it-helps/#off-path",
    example={"earlier-exam": "changed"},
    counterexample={"earlier-exam": "unchanged"},
)

BEFORE_SURGERY = Factor(
    id="before-surgery",
    title="What can be seen now will be gone",
    leans=Leaning.TOWARDS,
    when=TREATMENT.is_("changing") & OPEN_QUESTION.is_("cause", "treatment"),
    because=(
        "Need and cause can be judged only before the treatment changes what there is to see."
    ),
    next_step="Arrange it before the date of the treatment, and never delay care for it.",
    source=sources.SURGERY_RUE,
    guide="guide/when-to-wait/#changing-treatment",
    example={"treatment": "changing", "open-question": "treatment"},
    counterexample={"treatment": "changing", "open-question": "lasting"},
)

ASSUMED_DANGER = Factor(
    id="assumed-danger",
    title="Danger is only assumed",
    leans=Leaning.AWAY,
    when=SAFETY.is_("assumed"),
    because="Danger is assumed rather than seen, and an assumption is no ground to examine.",
    next_step="Write down what was seen, by whom and when; if nothing was, leave it out.",
    source=sources.EEOC_INQUIRIES,
    guide="guide/when-it-helps/#safety",
    example={"safety": "assumed"},
    counterexample={"safety": "observed"},
)

SUPPORT_NEEDED = Factor(
    id="support-needed",
    title="Attending needs support",
    leans=Leaning.MIND,
    when=HARM.is_("support"),
    because="The person can attend with support, and the support belongs in the booking.",
    next_step="Arrange travel, breaks, interpreter or video before the date is fixed.",
    source=sources.SIRA_COVID,
    guide="guide/prepare/#tell-the-person",
    example={"harm": "support"},
    counterexample={"harm": "none"},
)

NOT_TOLD = Factor(
    id="not-told",
    title="The person has not been told",
    leans=Leaning.MIND,
    when=TOLD.is_("not-yet"),
    because="The person has not been told why, by whom, and who will see the report.",
    next_step="Tell the person before anything is booked, and ask to attend and to share apart.",
    source=sources.CPSO_THIRD_PARTY,
    guide="guide/prepare/#tell-the-person",
    example={"told": "not-yet"},
    counterexample={"told": "yes"},
)

OBJECTION = Factor(
    id="objection",
    title="The person objects",
    leans=Leaning.MIND,
    when=TOLD.is_("objects"),
    because="The person objects, and the objection may name what the request got wrong.",
    next_step="Ask for the reasons, answer them in writing, and verify what a refusal may lead to.",
    source=sources.WSIB_EMPLOYER_EXAMS,
    guide="guide/prepare/#tell-the-person",
    example={"told": "objects"},
    counterexample={"told": "yes"},
)

DEMANDS_MISSING = Factor(
    id="demands-missing",
    title="The job's demands are not described",
    leans=Leaning.MIND,
    when=DEMANDS.is_("missing"),
    because="Without the job's demands, an opinion on capacity is about a job nobody looked at.",
    next_step="Have the supervisor and the person describe the real demands of the job.",
    source=sources.PDA_SOURCE,
    guide="guide/prepare/#job-demands",
    example={"demands": "missing"},
    counterexample={"demands": "described"},
)

PAPER_TOO_THIN = Factor(
    id="paper-too-thin",
    title="Paper may be too thin",
    leans=Leaning.MIND,
    when=LIGHTER.is_("records-review") & OPINIONS.is_("conflict"),
    because="Courts have faulted decisions made on paper where an examination was open.",
    next_step="Ask the reviewer to say which points only an examination could settle.",
    source=sources.CALVERT,
    guide="guide/lighter-steps/#file-review",
    example={"lighter": "records-review", "opinions": "conflict"},
    counterexample={"lighter": "records-review", "opinions": "silent"},
)

WITHHELD_RECORDS = Factor(
    id="withheld-records",
    title="Records were asked for and not produced",
    leans=Leaning.TOWARDS,
    when=RECORDS.is_("withheld"),
    because="The records were requested in good time and did not come.",
    next_step="Say so in the request, and list for the examiner what is missing.",
    source=sources.HEARTLAND,
    guide="guide/prepare/#records",
    example={"records": "withheld"},
    counterexample={"records": "gaps"},
)

FACTORS = (
    SAFETY_FIRST,
    OPINIONS_CONFLICT,
    UNEXPLAINED_CHANGE,
    INFORMATION_MISSING,
    OFF_ITS_PATH,
    FUNCTION_MATTERS,
    LASTING_DECISION,
    TREATING_TRIED,
    WITHHELD_RECORDS,
    CHANGED_SINCE,
    BEFORE_SURGERY,
    ASSUMED_DANGER,
    PAPER_TOO_THIN,
    NOT_TOLD,
    OBJECTION,
    SUPPORT_NEEDED,
    DEMANDS_MISSING,
)

RULES: tuple[Rule, ...] = (*GATES, *FACTORS)

# Not formalised: whether a purpose is in truth another one than the reader says; whether
# reasons given to the person are sufficient in law; what a refusal leads to.  All three
# turn on facts and places that a checklist cannot weigh.
