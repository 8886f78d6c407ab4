"""Factors that speak for an IME, or against one; and danger, which is met either way."""

from __future__ import annotations

from assessment.model import Document, Factor, FactorKind, Moment, Recommendation
from assessment.questions import (
    AUTHORITY,
    COURSE,
    EARLIER_EXAM,
    KIND,
    LIGHTER,
    OPEN_QUESTION,
    OPINIONS,
    RECORDS,
    SAFETY,
    STAKES,
    TOLD,
    TREATING_ASKED,
    TREATMENT,
    WAITING,
)
from assessment.rules.stages import DANGER_SEEN
from assessment.sources import australia, canada, practice, united_states

SAFETY_FIRST = Factor(
    id="safety-first",
    title="Danger was seen at first hand",
    kind=FactorKind.TOWARDS,
    when=DANGER_SEEN,
    because=(
        "There is first-hand evidence that the work may not be safe,"
        " and then an IME need not wait for letters."
    ),
    next_step=(
        "Keep the person off the task in doubt, on full pay where you can, and write down what"
        " was seen, by whom and when."
    ),
    moment=Moment.SAFETY,
    by="today",
    document=Document.NOTE,
    source=united_states.EEOC_INQUIRIES,
    sources={"canada": canada.CCOHS_FIT_TO_WORK},
    guide="guide/when-it-helps/#safety",
    examples={"breathless on one flight of stairs": {"safety": "observed"}},
    counterexamples={"only a diagnosis": {"safety": "assumed"}},
)

# With no examination ahead, what was seen speaks for nothing, and the task is no safer for it.
DANGER_MEANWHILE = Factor(
    id="danger-meanwhile",
    title="Danger was seen, and no IME follows now",
    kind=FactorKind.MIND,
    when=DANGER_SEEN,
    because="Danger was seen at first hand, and has to be met now, with an IME or without one.",
    next_step=SAFETY_FIRST.next_step,
    moment=Moment.SAFETY,
    by="today",
    document=Document.NOTE,
    source=canada.CCOHS_FIT_TO_WORK,
    guide="guide/when-it-helps/#safety",
    beside=(Recommendation.NOT_APPROPRIATE, Recommendation.WAIT, Recommendation.ALTERNATIVE),
    examples={"a collapse, and attending could do harm": {"safety": "observed"}},
    counterexamples={"only a diagnosis": {"safety": "assumed"}},
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
    next_step="Name the point on which the opinions differ, and ask the examiner about that.",
    moment=Moment.QUESTION,
    source=canada.WSIB_EXAMS,
    sources={"australia": australia.SIRA_IME, "united-states": united_states.CALVERT},
    guide="guide/when-it-helps/#conflict",
    presupposes=~TREATING_ASKED.is_("answers"),
    examples={"two surgeons differ": {"opinions": "conflict"}},
    counterexamples={"three agree": {"opinions": "settled"}},
)

UNEXPLAINED_CHANGE = Factor(
    id="unexplained-change",
    title="An opinion changed without a reason",
    kind=FactorKind.TOWARDS,
    when=OPINIONS.is_("reversed"),
    because="A medical opinion contradicts itself or changed course, and gives no reason for it.",
    next_step="Put the two passages side by side, with dates, and ask which holds and why.",
    moment=Moment.QUESTION,
    source=canada.BOTTIGLIA,
    sources={"united-states": united_states.FMLA_2613},
    guide="guide/when-it-helps/#conflict",
    examples={"years off, then four hours a day": {"opinions": "reversed"}},
    counterexamples={"two surgeons differ": {"opinions": "conflict"}},
)

TREATING_CONTRADICTED = Factor(
    id="treating-contradicted",
    title="The treating provider is contradicted",
    kind=FactorKind.TOWARDS,
    when=TREATING_ASKED.is_("contradicted"),
    because=(
        "The treating provider has a clear view and another opinion contradicts it, so asking"
        " them once more would settle nothing."
    ),
    next_step="Give the examiner both views in full, and send the report to both authors.",
    moment=Moment.RECORDS,
    source=canada.WSIB_EXAMS,
    sources={"australia": australia.SIRA_IME, "united-states": united_states.CALVERT},
    guide="guide/when-it-helps/#conflict",
    examples={"her doctor says no, the company's yes": {"treating-asked": "contradicted"}},
    counterexamples={"nobody has asked": {"treating-asked": "no"}},
)

FIELD_MISSING = Factor(
    id="field-missing",
    title="The field it needs is missing",
    kind=FactorKind.TOWARDS,
    when=OPINIONS.is_("field-missing"),
    because="None of the opinions comes from the field that the question needs.",
    next_step="Say in the request which field is missing, and who on file says so.",
    moment=Moment.EXAMINER,
    source=united_states.OKUNO,
    sources={"canada": canada.GAWLICK, "australia": australia.DVA_RIGHT_SPECIALIST},
    guide="guide/prepare/#right-field",
    examples={"a psychiatric claim, no psychiatrist": {"opinions": "field-missing"}},
    counterexamples={"a psychiatrist has answered": {"opinions": "settled"}},
)

ONE_SIDE_ONLY = Factor(
    id="one-side-only",
    title="Only one side's experts have spoken",
    kind=FactorKind.TOWARDS,
    when=OPINIONS.is_("one-sided"),
    because="Only the other side's experts have answered it, and nobody has tested their answer.",
    next_step="Say which findings of the other side's experts need an answer, and ask only that.",
    moment=Moment.QUESTION,
    source=canada.BC_EQUALITY,
    guide="guide/when-it-helps/#conflict",
    presupposes=~TREATING_ASKED.is_("answers", "contradicted"),
    examples={"the plaintiff's psychiatrist alone": {"opinions": "one-sided"}},
    counterexamples={"nothing on file": {"opinions": "silent"}},
)

INFORMATION_MISSING = Factor(
    id="information-missing",
    title="What is on file falls short",
    kind=FactorKind.TOWARDS,
    when=OPINIONS.is_("vague"),
    because="What is on file is too thin to decide on, or answers another question.",
    next_step="Say in the request what is missing, and which decision needs it.",
    moment=Moment.QUESTION,
    source=australia.SIRA_IME,
    sources={"canada": canada.HEARTLAND, "united-states": united_states.EEOC_ACCOMMODATION_Q7},
    guide="guide/when-it-helps/#off-path",
    presupposes=~TREATING_ASKED.is_("answers"),
    examples={"permanent restrictions, and no more": {"opinions": "vague"}},
    counterexamples={"three agree": {"opinions": "settled"}},
)

NOTHING_ON_FILE = Factor(
    id="nothing-on-file",
    title="Nothing on file answers it",
    kind=FactorKind.TOWARDS,
    when=OPINIONS.is_("silent"),
    because="There is no opinion on file that the decision could rest on.",
    next_step="Say in the request which decision waits, and that nothing on file answers it.",
    moment=Moment.QUESTION,
    source=australia.SIRA_IME,
    sources={"canada": canada.WSIB_EMPLOYER_EXAMS},
    guide="guide/when-it-helps/#off-path",
    presupposes=~TREATING_ASKED.is_("answers", "contradicted"),
    examples={"not one report": {"opinions": "silent"}},
    counterexamples={"two surgeons differ": {"opinions": "conflict"}},
)

OFF_ITS_PATH = Factor(
    id="off-its-path",
    title="Recovery is off its expected path",
    kind=FactorKind.TOWARDS,
    when=COURSE.is_("off-course"),
    because="Recovery has taken longer than expected or has stalled, and the file should say why.",
    next_step="Ask what slows recovery, and whether the treatment plan still fits.",
    moment=Moment.QUESTION,
    source=canada.WCB_ALBERTA_DURATION,
    sources={"united-states": practice.ODG_FLAGS},
    guide="guide/when-it-helps/#off-path",
    # A rating asks what will last, a question of treatment has this in it already, and in a
    # lawsuit nobody who asks has a hand in the recovery.
    presupposes=OPEN_QUESTION.is_("cause", "function", "recovery") & ~KIND.is_("litigation"),
    examples={"a sprain in its fifth month": {"course": "off-course"}},
    counterexamples={"a fracture in its third week": {"course": "on-course"}},
)

FUNCTION_MATTERS = Factor(
    id="function-matters",
    title="Function matters more than diagnosis",
    kind=FactorKind.TOWARDS,
    when=OPEN_QUESTION.is_("function"),
    because="The question is what the person can do, which a diagnosis does not say.",
    next_step="Ask what the person can do, for how long and within which limits.",
    moment=Moment.QUESTION,
    source=canada.OHRC_MEDICAL,
    sources={"australia": australia.DVA_FCE},
    guide="guide/when-it-helps/#function",
    examples={"are nights possible": {"open-question": "function"}},
    counterexamples={"what caused it": {"open-question": "cause"}},
)

LASTING_DECISION = Factor(
    id="lasting-decision",
    title="The decision will last",
    kind=FactorKind.TOWARDS,
    when=STAKES.is_("lasting"),
    because=("The decision will last for years, so its medical basis has to withstand challenge."),
    next_step="Ask for reasons with every answer, so that the decision can be explained later.",
    moment=Moment.QUESTION,
    source=united_states.CALVERT,
    sources={"canada": canada.WCB_SASKATCHEWAN},
    guide="guide/when-it-helps/#lasting",
    examples={"a job is at stake": {"stakes": "lasting"}},
    counterexamples={"a week of leave": {"stakes": "enough"}},
)

TREATING_TRIED = Factor(
    id="treating-tried",
    title="The direct way was tried",
    kind=FactorKind.TOWARDS,
    when=TREATING_ASKED.is_("unsettled", "no-answer"),
    because="The treating provider had a specific question and fair time, and it is still open.",
    next_step="Enclose your letter to the treating provider, and the reply if there was one.",
    moment=Moment.RECORDS,
    source=united_states.EEOC_ACCOMMODATION_Q7,
    sources={"canada": canada.METRO_VANCOUVER, "australia": australia.SIRA_IME},
    guide="guide/lighter-steps/#ask-the-treating-provider",
    examples={
        "no answer came": {"treating-asked": "no-answer"},
        "the reply left it open": {"treating-asked": "unsettled"},
    },
    counterexamples={"nobody has asked": {"treating-asked": "no"}},
)

SECOND_OPINION_RIGHT = Factor(
    id="second-opinion-right",
    title="A second opinion is a right",
    kind=FactorKind.TOWARDS,
    when=AUTHORITY.is_("second-opinion"),
    because=(
        "The law or the contract gives a second opinion on the certificate in doubt, and nothing"
        " has to be asked before it."
    ),
    next_step=(
        "Say in the request what in the certificate gives reason to doubt, and who pays; under"
        " United States leave law it has to be the one that supports the request for leave."
    ),
    moment=Moment.RIGHT,
    by="this week",
    source=united_states.FMLA_2613,
    guide="guide/prepare/#authority",
    examples={"a certificate that contradicts itself": {"authority": "second-opinion"}},
    counterexamples={"the policy's own right": {"authority": "named"}},
)

LIGHTER_TRIED = Factor(
    id="lighter-tried",
    title="Something lighter was tried",
    kind=FactorKind.TOWARDS,
    when=LIGHTER.is_("tried"),
    because="Something less than an IME was tried already, and the question is still open.",
    next_step="Enclose what came of the lighter step, and say what it could not answer.",
    moment=Moment.RECORDS,
    source=united_states.CALVERT,
    sources={"canada": canada.METRO_VANCOUVER},
    guide="guide/lighter-steps/#choosing",
    examples={"a paper review left it open": {"lighter": "tried"}},
    counterexamples={"nothing was tried": {"lighter": "none"}},
)

WITHHELD_RECORDS = Factor(
    id="withheld-records",
    title="Records were asked for and not produced",
    kind=FactorKind.TOWARDS,
    when=RECORDS.is_("withheld"),
    because="The records were asked for and were not produced.",
    next_step="Say in the request when the records were asked for, and that they never came.",
    moment=Moment.RECORDS,
    source=canada.HEARTLAND,
    guide="guide/prepare/#records",
    examples={"three requests, no chart": {"records": "withheld"}},
    counterexamples={"on their way": {"records": "gaps"}},
)

CHANGED_SINCE = Factor(
    id="changed-since",
    title="Something changed since the first IME",
    kind=FactorKind.TOWARDS,
    when=EARLIER_EXAM.is_("changed"),
    because="Something material has changed since the earlier IME, so it may be renewed.",
    next_step="Name the change in the request, and ask the same examiner unless the field is new.",
    moment=Moment.EXAMINER,
    source=canada.GAWLICK,
    sources={"australia": australia.SIRA_PURPOSES},
    guide="guide/when-it-helps/#off-path",
    examples={"a new diagnosis": {"earlier-exam": "changed"}},
    counterexamples={"nothing has changed": {"earlier-exam": "unchanged"}},
)

BEFORE_SURGERY = Factor(
    id="before-surgery",
    title="What can be seen now will be gone",
    kind=FactorKind.TOWARDS,
    when=(TREATMENT.is_("changing") & OPEN_QUESTION.is_("cause", "treatment"))
    | WAITING.is_("evidence"),
    because="What has to be judged can be seen only now, before it changes.",
    next_step="Arrange it before the date of the treatment, and never delay care for it.",
    moment=Moment.BOOK,
    source=united_states.SURGERY_RUE,
    guide="guide/when-to-wait/#changing-treatment",
    examples={
        "is the operation needed": {"treatment": "changing", "open-question": "treatment"},
        "what caused the tear": {"treatment": "changing", "open-question": "cause"},
        "the plate comes out next week": {"waiting": "evidence"},
    },
    counterexamples={
        "a rating can wait": {"open-question": "lasting", "waiting": "little"},
    },
)

ASKED_FOR = Factor(
    id="asked-for",
    title="The person asks for it",
    kind=FactorKind.TOWARDS,
    when=TOLD.is_("asks"),
    because="The person asks for the IME themselves, which meets most objections to one.",
    next_step="Let the person say which question they want answered, and agree on it in writing.",
    moment=Moment.PERSON,
    source=canada.CPSO_THIRD_PARTY,
    guide="guide/prepare/#tell-the-person",
    examples={"she wants her limits on paper": {"told": "asks"}},
    counterexamples={"he objects": {"told": "objects"}},
)

ASSUMED_DANGER = Factor(
    id="assumed-danger",
    title="Danger is only assumed",
    kind=FactorKind.AWAY,
    when=SAFETY.is_("assumed"),
    because="Danger is assumed rather than seen, and an assumption is no ground to examine.",
    next_step="Write down what was seen, by whom and when; if nothing was, leave danger out of it.",
    moment=Moment.QUESTION,
    source=united_states.EEOC_INQUIRIES,
    sources={"canada": canada.GROVER},
    guide="guide/when-it-helps/#safety",
    beside=tuple(Recommendation),
    examples={"a label and no event": {"safety": "assumed"}},
    counterexamples={"seen twice": {"safety": "observed"}},
)
