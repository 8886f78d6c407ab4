"""Factors that speak for an examination or against it, and what to mind."""

from __future__ import annotations

from assessment.model import Factor, FactorKind
from assessment.questions import (
    COURSE,
    DEMANDS,
    EARLIER_EXAM,
    HARM,
    KIND,
    LIGHTER,
    OPEN_QUESTION,
    OPINIONS,
    RECORDS,
    ROLE,
    SAFETY,
    STAKES,
    TOLD,
    TREATING_ASKED,
    TREATMENT,
    WAITING,
)
from assessment.rules.stages import DANGER_SEEN
from assessment.sources import australia, canada, practice, united_states

ASK_COULD_BE_QUICKER = Factor(
    id="ask-could-be-quicker",
    title="A letter could be quicker",
    kind=FactorKind.AWAY,
    when=TREATING_ASKED.is_("no") & KIND.is_("disability", "auto", "other"),
    because="The treating provider was not asked, and a specific letter is quicker and lighter.",
    next_step="Ask the treating provider first, if nothing forbids it and no date passes.",
    source=canada.CANADA_FUNCTIONAL_FORM,
    guide="guide/lighter-steps/#ask-the-treating-provider",
    example={"treating-asked": "no", "kind": "disability"},
    counterexample={"treating-asked": "unsettled", "kind": "disability"},
)

SAFETY_FIRST = Factor(
    id="safety-first",
    title="Danger was seen at first hand",
    kind=FactorKind.TOWARDS,
    when=DANGER_SEEN,
    because=(
        "There is first-hand evidence that the work may not be safe,"
        " and then an examination need not wait for letters."
    ),
    next_step="Keep people safe meanwhile, and ask only whether and how this work can be done.",
    source=united_states.EEOC_INQUIRIES,
    guide="guide/when-it-helps/#safety",
    example={"safety": "observed"},
    counterexample={"safety": "assumed"},
)

OPINIONS_CONFLICT = Factor(
    id="opinions-conflict",
    title="Medical opinions conflict",
    kind=FactorKind.TOWARDS,
    when=OPINIONS.is_("conflict"),
    because=(
        "Opinions conflict on something the decision needs,"
        " which is a recognized reason for an independent one."
    ),
    next_step="Name the point where they part, and ask the examiner about that point.",
    source=canada.WSIB_EXAMS,
    guide="guide/when-it-helps/#conflict",
    example={"opinions": "conflict"},
    counterexample={"opinions": "settled"},
)

UNEXPLAINED_CHANGE = Factor(
    id="unexplained-change",
    title="An opinion changed without a reason",
    kind=FactorKind.TOWARDS,
    when=OPINIONS.is_("reversed"),
    because="A medical opinion changed course without a reason that the file can show.",
    next_step="Ask its author for the reason, and give the examiner both opinions with dates.",
    source=canada.BOTTIGLIA,
    guide="guide/when-it-helps/#conflict",
    example={"opinions": "reversed"},
    counterexample={"opinions": "conflict"},
)

ONE_SIDE_ONLY = Factor(
    id="one-side-only",
    title="Only one side's experts have spoken",
    kind=FactorKind.TOWARDS,
    when=OPINIONS.is_("one-sided"),
    because="Only the other side's experts have spoken, and a first examination puts both level.",
    next_step="Say which of their findings you need to meet, and ask for no more than that.",
    source=canada.BC_EQUALITY,
    guide="guide/when-it-helps/#conflict",
    example={"opinions": "one-sided"},
    counterexample={"opinions": "silent"},
)

INFORMATION_MISSING = Factor(
    id="information-missing",
    title="The file does not say",
    kind=FactorKind.TOWARDS,
    when=OPINIONS.is_("vague", "silent"),
    because="What is on file is too thin to decide on.",
    next_step="Say in the request what is missing and which decision needs it.",
    source=australia.SIRA_IME,
    guide="guide/when-it-helps/#off-path",
    example={"opinions": "vague"},
    counterexample={"opinions": "settled"},
)

OFF_ITS_PATH = Factor(
    id="off-its-path",
    title="Recovery is off its expected path",
    kind=FactorKind.TOWARDS,
    when=COURSE.is_("off-course"),
    because="Recovery has left its expected path, and the file should say why.",
    next_step="Ask what slows recovery, and whether the treatment plan still fits.",
    source=canada.WCB_ALBERTA_DURATION,
    guide="guide/when-it-helps/#off-path",
    example={"course": "off-course"},
    counterexample={"course": "on-course"},
)

FUNCTION_MATTERS = Factor(
    id="function-matters",
    title="Function matters more than diagnosis",
    kind=FactorKind.TOWARDS,
    when=OPEN_QUESTION.is_("function"),
    because="The question is what the person can safely do, which a diagnosis does not say.",
    next_step="Ask about capacity against the job's real demands, and not about the label.",
    source=canada.OHRC_MEDICAL,
    guide="guide/when-it-helps/#function",
    example={"open-question": "function"},
    counterexample={"open-question": "cause"},
)

LASTING_DECISION = Factor(
    id="lasting-decision",
    title="The decision will last",
    kind=FactorKind.TOWARDS,
    when=STAKES.is_("lasting"),
    because="Much hangs on the decision for long, so it needs a medical basis that holds.",
    next_step="Ask for reasons with every answer, so that the decision can be explained later.",
    source=united_states.CALVERT,
    guide="guide/when-it-helps/#lasting",
    example={"stakes": "lasting"},
    counterexample={"stakes": "enough"},
)

TREATING_TRIED = Factor(
    id="treating-tried",
    title="The direct way was tried",
    kind=FactorKind.TOWARDS,
    when=TREATING_ASKED.is_("unsettled", "no-answer"),
    because="The treating provider had a specific question and fair time, and it is still open.",
    next_step="Enclose the letter and any reply, so that the examiner starts where it ended.",
    source=united_states.EEOC_ACCOMMODATION_Q7,
    guide="guide/lighter-steps/#ask-the-treating-provider",
    example={"treating-asked": "no-answer"},
    counterexample={"treating-asked": "no"},
)

WITHHELD_RECORDS = Factor(
    id="withheld-records",
    title="Records were asked for and not produced",
    kind=FactorKind.TOWARDS,
    when=RECORDS.is_("withheld"),
    because="The records were requested in good time and did not come.",
    next_step="Say so in the request, and list for the examiner what is missing.",
    source=canada.HEARTLAND,
    guide="guide/prepare/#records",
    example={"records": "withheld"},
    counterexample={"records": "gaps"},
)

CHANGED_SINCE = Factor(
    id="changed-since",
    title="Something changed since the first examination",
    kind=FactorKind.TOWARDS,
    when=EARLIER_EXAM.is_("changed"),
    because="Something material has changed since the earlier examination, so it may be renewed.",
    next_step="Name the change in the request, and ask the same examiner unless the field is new.",
    source=canada.GAWLICK,
    guide="guide/when-it-helps/#off-path",
    example={"earlier-exam": "changed"},
    counterexample={"earlier-exam": "unchanged"},
)

BEFORE_SURGERY = Factor(
    id="before-surgery",
    title="What can be seen now will be gone",
    kind=FactorKind.TOWARDS,
    when=(TREATMENT.is_("changing") & OPEN_QUESTION.is_("cause", "treatment"))
    | WAITING.is_("evidence"),
    because="What has to be judged can be seen only now, before it changes.",
    next_step="Arrange it before the date of the treatment, and never delay care for it.",
    source=united_states.SURGERY_RUE,
    guide="guide/when-to-wait/#changing-treatment",
    example={"treatment": "changing", "open-question": "treatment"},
    counterexample={"treatment": "changing", "open-question": "lasting", "waiting": "little"},
)

ASSUMED_DANGER = Factor(
    id="assumed-danger",
    title="Danger is only assumed",
    kind=FactorKind.AWAY,
    when=SAFETY.is_("assumed"),
    because="Danger is assumed rather than seen, and an assumption is no ground to examine.",
    next_step="Write down what was seen, by whom and when; if nothing was, leave it out.",
    source=united_states.EEOC_INQUIRIES,
    guide="guide/when-it-helps/#safety",
    example={"safety": "assumed"},
    counterexample={"safety": "observed"},
)

PAPER_TOO_THIN = Factor(
    id="paper-too-thin",
    title="Paper may be too thin",
    kind=FactorKind.MIND,
    when=LIGHTER.is_("records-review") & OPINIONS.is_("conflict"),
    because="Courts have faulted decisions made on paper where an examination was open.",
    next_step="Ask the reviewer to say which points only an examination could settle.",
    source=united_states.CALVERT,
    guide="guide/lighter-steps/#file-review",
    example={"lighter": "records-review", "opinions": "conflict"},
    counterexample={"lighter": "records-review", "opinions": "silent"},
)

NOT_TOLD = Factor(
    id="not-told",
    title="The person has not been told",
    kind=FactorKind.MIND,
    when=TOLD.is_("not-yet"),
    because="The person has not been told why, by whom, and who will see the report.",
    next_step="Tell the person before anything is booked, and ask to attend and to share apart.",
    source=canada.CPSO_THIRD_PARTY,
    guide="guide/prepare/#tell-the-person",
    example={"told": "not-yet"},
    counterexample={"told": "agrees"},
)

OBJECTION = Factor(
    id="objection",
    title="The person objects",
    kind=FactorKind.MIND,
    when=TOLD.is_("objects"),
    because="The person objects, and the objection may name what the request got wrong.",
    next_step="Ask for the reasons, answer them in writing, and verify what a refusal may lead to.",
    source=canada.WSIB_EMPLOYER_EXAMS,
    guide="guide/prepare/#tell-the-person",
    example={"told": "objects"},
    counterexample={"told": "agrees"},
)

SUPPORT_NEEDED = Factor(
    id="support-needed",
    title="Attending needs support",
    kind=FactorKind.MIND,
    when=HARM.is_("support"),
    because="The person can attend with support, and the support belongs in the booking.",
    next_step="Arrange travel, breaks, interpreter or video before the date is fixed.",
    source=australia.SIRA_COVID,
    guide="guide/prepare/#tell-the-person",
    example={"harm": "support"},
    counterexample={"harm": "none"},
)

DEMANDS_MISSING = Factor(
    id="demands-missing",
    title="The job's demands are not described",
    kind=FactorKind.MIND,
    when=DEMANDS.is_("missing"),
    because="Without the job's demands, an opinion on capacity is about a job nobody looked at.",
    next_step="Have the supervisor and the person describe the real demands of the job.",
    source=practice.PDA_SOURCE,
    guide="guide/prepare/#job-demands",
    example={"demands": "missing"},
    counterexample={"demands": "described"},
)

FIXED_DATE = Factor(
    id="fixed-date",
    title="A fixed date is near",
    kind=FactorKind.MIND,
    when=WAITING.is_("date"),
    because="A fixed date would pass by waiting, and examiners' calendars run long.",
    next_step="Count back from the date, book at once, and leave time for the person to prepare.",
    source=practice.OUR_JUDGEMENT,
    guide="guide/prepare/#tell-the-person",
    example={"waiting": "date"},
    counterexample={"waiting": "little"},
)

FUNCTION_NOT_DIAGNOSIS = Factor(
    id="function-not-diagnosis",
    title="An employer needs function, not diagnosis",
    kind=FactorKind.MIND,
    when=ROLE.is_("employer") & OPEN_QUESTION.is_("cause", "treatment"),
    because="An employer seldom needs the diagnosis, its cause or the treatment to accommodate.",
    next_step="Ask what the person can do and for how long, unless the law of the file asks more.",
    source=canada.OHRC_MEDICAL,
    guide="guide/when-it-helps/#function",
    example={"role": "employer", "open-question": "cause"},
    counterexample={"role": "employer", "open-question": "function"},
)

JOINT_EXAMINER = Factor(
    id="joint-examiner",
    title="One examiner for both sides",
    kind=FactorKind.MIND,
    when=KIND.is_("litigation", "auto") & STAKES.is_("lasting"),
    because="Where each side would send its own, one agreed examiner spares the person a second.",
    next_step="Offer the other side a joint examiner before you name your own.",
    source=australia.TAC_JOINT,
    guide="guide/lighter-steps/#choosing",
    example={"kind": "litigation", "stakes": "lasting"},
    counterexample={"kind": "employment", "stakes": "lasting"},
)

REASONS = (
    SAFETY_FIRST,
    OPINIONS_CONFLICT,
    UNEXPLAINED_CHANGE,
    ONE_SIDE_ONLY,
    INFORMATION_MISSING,
    OFF_ITS_PATH,
    FUNCTION_MATTERS,
    LASTING_DECISION,
    TREATING_TRIED,
    WITHHELD_RECORDS,
    CHANGED_SINCE,
    BEFORE_SURGERY,
    ASSUMED_DANGER,
    ASK_COULD_BE_QUICKER,
    PAPER_TOO_THIN,
    NOT_TOLD,
    OBJECTION,
    SUPPORT_NEEDED,
    FIXED_DATE,
    DEMANDS_MISSING,
    FUNCTION_NOT_DIAGNOSIS,
    JOINT_EXAMINER,
)
