"""Factors that say what to mind on the way to a step."""

from __future__ import annotations

from assessment.model import Document, Factor, FactorKind, Moment, Recommendation
from assessment.questions import (
    DEMANDS,
    EARLIER_EXAM,
    EXAMINER,
    HARM,
    KIND,
    LIGHTER,
    OPEN_QUESTION,
    OPINIONS,
    ROLE,
    STAKES,
    TOLD,
    TREATMENT,
    WAITING,
)
from assessment.sources import australia, canada, practice, united_kingdom, united_states

PAPER_TOO_THIN = Factor(
    id="paper-too-thin",
    title="Paper may be too thin",
    kind=FactorKind.MIND,
    when=LIGHTER.is_("records-review") & OPINIONS.is_("conflict"),
    because="Courts have faulted decisions made on paper where an IME was open.",
    next_step="Give the reviewer the conflicting opinions in full, and ask where they differ.",
    moment=Moment.REPORT,
    source=united_states.CALVERT,
    guide="guide/lighter-steps/#file-review",
    beside=(Recommendation.ALTERNATIVE,),
    examples={"two surgeons differ": {"lighter": "records-review", "opinions": "conflict"}},
    counterexamples={"nothing on file": {"lighter": "records-review", "opinions": "silent"}},
)

LESS_CLAIMED = Factor(
    id="less-claimed",
    title="The other side says that less would do",
    kind=FactorKind.MIND,
    when=LIGHTER.is_("claimed"),
    because="The person or the other side says that something lighter would do.",
    next_step="Answer in writing why the lighter step would not settle it, or take it.",
    moment=Moment.PERSON,
    source=canada.SABS_S44,
    sources={"australia": australia.SIRA_IME},
    guide="guide/lighter-steps/#choosing",
    examples={"decide on the documents, they say": {"lighter": "claimed"}},
    counterexamples={"nobody says so": {"lighter": "none"}},
)

OTHER_QUESTION_EXAMINED = Factor(
    id="other-question-examined",
    title="An earlier IME asked something else",
    kind=FactorKind.MIND,
    when=EARLIER_EXAM.is_("other-question"),
    because="An earlier IME dealt with a different question, and its author may know part of this.",
    next_step="Enclose the earlier report, and ask only what it did not.",
    moment=Moment.RECORDS,
    source=canada.IMERI,
    guide="guide/when-to-wait/#repeat-unchanged",
    examples={"first the claim, now the rating": {"earlier-exam": "other-question"}},
    counterexamples={"the first": {"earlier-exam": "none"}},
)

BROKEN_OFF = Factor(
    id="broken-off",
    title="The first appointment came to nothing",
    kind=FactorKind.MIND,
    when=EARLIER_EXAM.is_("broken-off"),
    because="An appointment began and no examination took place, so this is still the first one.",
    next_step="Mend what stopped it, such as the missing interpreter, before you set a new date.",
    moment=Moment.BOOK,
    source=practice.OUR_JUDGEMENT,
    guide="guide/prepare/#tell-the-person",
    examples={"no interpreter came": {"earlier-exam": "broken-off"}},
    counterexamples={"the examination took place": {"earlier-exam": "unchanged"}},
)

SURGERY_POSSIBLE = Factor(
    id="surgery-possible",
    title="A treatment is possible and not planned",
    kind=FactorKind.MIND,
    when=TREATMENT.is_("possible") & OPEN_QUESTION.is_("lasting", "recovery"),
    because="A treatment that nobody has planned is no reason to wait, and the rating may meet it.",
    next_step=(
        "Ask the examiner whether the condition has levelled off, and what the treatment would"
        " be likely to change."
    ),
    moment=Moment.QUESTION,
    source=practice.AMA_MMI,
    guide="guide/when-to-wait/#changing-treatment",
    examples={
        "an operation he may never have": {"treatment": "possible", "open-question": "lasting"},
        "outlook without it": {"treatment": "possible", "open-question": "recovery"},
    },
    counterexamples={"an operation in May": {"treatment": "changing", "open-question": "lasting"}},
)

NOT_TOLD = Factor(
    id="not-told",
    title="The person has not been told",
    kind=FactorKind.MIND,
    when=TOLD.is_("not-yet"),
    because="The person has not been told why, by whom, and who will read the report.",
    next_step="Say why, who examines, who pays and who reads the report.",
    moment=Moment.PERSON,
    document=Document.LETTER_TO_PERSON,
    source=canada.CPSO_THIRD_PARTY,
    sources={"united-kingdom": united_kingdom.ICO_OCCUPATIONAL_HEALTH},
    guide="guide/prepare/#tell-the-person",
    examples={"no letter has gone out": {"told": "not-yet"}},
    counterexamples={"she knows and agrees": {"told": "agrees"}},
)

OBJECTION = Factor(
    id="objection",
    title="The person objects",
    kind=FactorKind.MIND,
    when=TOLD.is_("objects"),
    because="The person objects, and the objection may name what the request got wrong.",
    next_step="Ask for the reasons, answer them in writing, and verify what a refusal may lead to.",
    moment=Moment.PERSON,
    source=canada.WSIB_EMPLOYER_EXAMS,
    sources={"australia": australia.NSW_OBJECTION},
    guide="guide/prepare/#tell-the-person",
    examples={"he refuses": {"told": "objects"}},
    counterexamples={"he agrees": {"told": "agrees"}},
)

SUPPORT_NEEDED = Factor(
    id="support-needed",
    title="Attending needs support",
    kind=FactorKind.MIND,
    when=HARM.is_("support"),
    because="The person can attend with support, and the support belongs in the booking.",
    next_step="Arrange travel, breaks, interpreter or video before the date is fixed.",
    moment=Moment.BOOK,
    source=australia.SIRA_COVID,
    sources={"united-states": united_states.OREGON_EXAM_FAQ},
    guide="guide/prepare/#tell-the-person",
    examples={"three hours by car": {"harm": "support"}},
    counterexamples={"nothing speaks against it": {"harm": "none"}},
)

FIXED_DATE = Factor(
    id="fixed-date",
    title="A fixed date is near",
    kind=FactorKind.MIND,
    when=WAITING.is_("date"),
    because="A fixed date would pass while you wait, and examiners are booked far ahead.",
    next_step="Count back from the fixed date, and ask now for more time if it does not fit.",
    moment=Moment.BOOK,
    source=practice.OUR_JUDGEMENT,
    guide="guide/prepare/#tell-the-person",
    examples={"leave ends in March": {"waiting": "date"}},
    counterexamples={"nothing is urgent": {"waiting": "little"}},
)

DATE_PASSES = Factor(
    id="date-passes",
    title="A fixed date falls into the wait",
    kind=FactorKind.MIND,
    when=WAITING.is_("date"),
    because="A fixed date falls into the wait, and letting it pass unmentioned would cost most.",
    next_step=(
        "Write to whoever set the date, with the reason for waiting enclosed: ask to move the"
        " date, or to decide on what is on file."
    ),
    moment=Moment.DATE,
    by="today",
    source=practice.OUR_JUDGEMENT,
    guide="guide/when-to-wait/#before-you-wait",
    beside=(Recommendation.WAIT,),
    examples={"a hearing in nine days": {"waiting": "date"}},
    counterexamples={"nothing is urgent": {"waiting": "little"}},
)

DEMANDS_MISSING = Factor(
    id="demands-missing",
    title="The job's demands are not described",
    kind=FactorKind.MIND,
    when=DEMANDS.is_("missing"),
    because="Without the job's demands, an opinion on capacity is about a job nobody looked at.",
    next_step="Have the supervisor and the person describe the real demands of the job.",
    moment=Moment.QUESTION,
    source=practice.PDA_SOURCE,
    sources={"australia": australia.DVA_WORKSITE},
    guide="guide/prepare/#job-demands",
    presupposes=OPEN_QUESTION.is_("function", "recovery", "lasting", "treatment"),
    examples={"a title, and no tasks": {"demands": "missing"}},
    counterexamples={"the tasks are listed": {"demands": "described"}},
)

DEMANDS_ENCLOSED = Factor(
    id="demands-enclosed",
    title="The job is described",
    kind=FactorKind.MIND,
    when=DEMANDS.is_("described") & OPEN_QUESTION.is_("function"),
    because="The file says what the work asks, so capacity can be measured against real tasks.",
    next_step="Enclose the description of the work, and ask about its tasks one by one.",
    moment=Moment.QUESTION,
    source=practice.PDA_SOURCE,
    guide="guide/prepare/#job-demands",
    examples={
        "lifting sixty pounds, twice an hour": {
            "demands": "described",
            "open-question": "function",
        }
    },
    counterexamples={"any work at all": {"demands": "any-work", "open-question": "function"}},
)

ANY_OCCUPATION = Factor(
    id="any-occupation",
    title="The test is any work",
    kind=FactorKind.MIND,
    when=DEMANDS.is_("any-work"),
    because=(
        "The test is any work the person could do, so the description of one job does not"
        " answer it."
    ),
    next_step=(
        "Enclose the exact words of the test, ask about hours, loads and tasks, and leave the"
        " choice of occupations to a vocational specialist."
    ),
    moment=Moment.QUESTION,
    source=canada.LTD_DEFINITION,
    sources={"australia": australia.DVA_VOCATIONAL},
    guide="guide/lighter-steps/#vocational",
    examples={"after two years, any occupation": {"demands": "any-work"}},
    counterexamples={"the question is not about work": {"demands": "no-job"}},
)

FUNCTION_NOT_DIAGNOSIS = Factor(
    id="function-not-diagnosis",
    title="An employer needs function, not diagnosis",
    kind=FactorKind.MIND,
    when=ROLE.is_("employer") & OPEN_QUESTION.is_("cause", "treatment"),
    because="An employer seldom needs the diagnosis, its cause or the treatment to accommodate.",
    next_step="Ask what the person can do and for how long, unless the law of the file asks more.",
    moment=Moment.QUESTION,
    source=canada.OHRC_MEDICAL,
    guide="guide/when-it-helps/#function",
    examples={
        "an employer asks for the cause": {"role": "employer", "open-question": "cause"},
        "an employer asks about medicine": {"role": "employer", "open-question": "treatment"},
    },
    counterexamples={
        "an employer asks what she can do": {"role": "employer", "open-question": "function"}
    },
)

JOINT_EXAMINER = Factor(
    id="joint-examiner",
    title="One examiner for both sides",
    kind=FactorKind.MIND,
    when=KIND.is_("litigation", "auto") & STAKES.is_("lasting"),
    because=(
        "Where each side would send its own, one agreed examiner saves the person a second visit."
    ),
    next_step="Offer the other side a joint examiner before you name your own.",
    moment=Moment.EXAMINER,
    source=australia.TAC_JOINT,
    sources={"united-kingdom": united_kingdom.CPR_35},
    guide="guide/lighter-steps/#joint-examiner",
    # Where the same examiner is asked again, nobody looks for another.
    presupposes=EXAMINER.is_("undecided") & ~EARLIER_EXAM.is_("changed"),
    examples={
        "a crash before a court": {"kind": "litigation", "stakes": "lasting"},
        "benefits after a crash": {"kind": "auto", "stakes": "lasting"},
    },
    counterexamples={"an employer's file": {"kind": "employment", "stakes": "lasting"}},
)
