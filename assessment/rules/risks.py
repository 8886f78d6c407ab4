"""Factors that name a risk of the IME itself."""

from __future__ import annotations

from assessment.model import Factor, FactorKind, Moment
from assessment.questions import AREA, COURSE, EXAMINER, OPEN_QUESTION, ROLE
from assessment.sources import canada, practice, research

CAPACITY_OPINIONS_DIFFER = Factor(
    id="capacity-opinions-differ",
    title="Examiners differ on capacity",
    kind=FactorKind.RISK,
    when=OPEN_QUESTION.is_("function", "lasting"),
    because="Examiners who judge the same person's capacity often differ from one another.",
    next_step="Ask for a structured method, and weigh the report with the rest of the file.",
    moment=Moment.QUESTION,
    source=research.BARTH_BMJ,
    guide="guide/concerns/#evidence",
    examples={
        "what can he lift": {"open-question": "function"},
        "how much is lost for good": {"open-question": "lasting"},
    },
    counterexamples={"what caused it": {"open-question": "cause"}},
)

NO_FASTER_RETURN = Factor(
    id="no-faster-return",
    title="It does not speed recovery",
    kind=FactorKind.RISK,
    when=OPEN_QUESTION.is_("recovery"),
    because="In the one large trial an independent evaluation did not shorten absence.",
    next_step="Keep the return-to-work plan going; promise a better decision, not a faster one.",
    moment=Moment.MEANWHILE,
    source=research.NIME,
    guide="guide/concerns/#evidence",
    examples={"when will she be back": {"open-question": "recovery"}},
    counterexamples={"what can he lift": {"open-question": "function"}},
)

HISTORY_DECIDES_CAUSE = Factor(
    id="history-decides-cause",
    title="Cause rests on history",
    kind=FactorKind.RISK,
    when=OPEN_QUESTION.is_("cause"),
    because="An opinion on cause is only as good as the history and records it was given.",
    next_step="Send the whole history, including the years before the condition began.",
    moment=Moment.RECORDS,
    source=practice.AMA_GUIDES_RECORDS,
    guide="guide/prepare/#records",
    examples={"what caused the tear": {"open-question": "cause"}},
    counterexamples={"is the operation needed": {"open-question": "treatment"}},
)

NO_TREATMENT_FOLLOWS = Factor(
    id="no-treatment-follows",
    title="An examiner does not treat",
    kind=FactorKind.RISK,
    when=OPEN_QUESTION.is_("treatment"),
    because="The examiner advises on treatment but does not treat.",
    next_step="Never delay care for the appointment, and send the opinion to those who treat.",
    moment=Moment.BOOK,
    source=practice.AMA_BEST_PRACTICES,
    guide="guide/what-it-is/#what-it-is-not",
    examples={"is the operation needed": {"open-question": "treatment"}},
    counterexamples={"what caused the tear": {"open-question": "cause"}},
)

UNSPELLED_QUESTION = Factor(
    id="unspelled-question",
    title="What is not asked is not answered",
    kind=FactorKind.RISK,
    when=OPEN_QUESTION.is_("unsaid"),
    because="A question that nobody spells out tends to come back unanswered.",
    next_step="Write one list of questions, one issue each, before anything is booked.",
    moment=Moment.QUESTION,
    source=practice.QUESTIONS_LETTER,
    guide="guide/prepare/#one-question",
    examples={"an update, please": {"open-question": "unsaid"}},
    counterexamples={"what can he lift": {"open-question": "function"}},
)

INDEPENDENCE_QUESTIONED = Factor(
    id="independence-questioned",
    title="Independence will be questioned",
    kind=FactorKind.RISK,
    when=EXAMINER.is_("independent", "undecided"),
    because="Pay and repeat referrals can colour an opinion, and readers of it know that.",
    next_step="Write down how the examiner was chosen, and what ties there are.",
    moment=Moment.EXAMINER,
    source=research.CMAJ_IMPARTIALITY,
    guide="guide/concerns/#evidence",
    examples={
        "not chosen yet": {"examiner": "undecided"},
        "by field, with no ties": {"examiner": "independent"},
    },
    counterexamples={"chosen for the answer": {"examiner": "favoured"}},
)

MORE_THAN_AN_EMPLOYER_NEEDS = Factor(
    id="more-than-an-employer-needs",
    title="The report may tell an employer too much",
    kind=FactorKind.RISK,
    when=ROLE.is_("employer"),
    because="A full report tells an employer more about health than the decision needs.",
    next_step="Ask for a report on capacity and limits alone, and keep clinical detail out of it.",
    moment=Moment.PERSON,
    source=canada.OHRC_MEDICAL,
    guide="guide/prepare/#tell-the-person",
    examples={"an employer asks": {"role": "employer"}},
    counterexamples={"an insurer asks": {"role": "insurer"}},
)

SHARED_WIDELY = Factor(
    id="shared-widely",
    title="The report may travel",
    kind=FactorKind.RISK,
    when=ROLE.is_("insurer", "legal", "other"),
    because="A report can reach more readers than the person expects.",
    next_step=(
        "Say before the visit who will receive the report, and ask the person before it goes to"
        " anyone else."
    ),
    moment=Moment.PERSON,
    source=canada.CPSO_THIRD_PARTY,
    guide="guide/prepare/#tell-the-person",
    examples={
        "an insurer asks": {"role": "insurer"},
        "a lawyer asks": {"role": "legal"},
        "both sides ask": {"role": "other"},
    },
    counterexamples={"an employer asks": {"role": "employer"}},
)

SETS_RECOVERY_BACK = Factor(
    id="sets-recovery-back",
    title="It can set recovery back",
    kind=FactorKind.RISK,
    when=AREA.is_("mental") | COURSE.is_("off-course"),
    because="Psychologists report that examinations can complicate therapy and worsen injury.",
    next_step="Offer a choice of date, place and companion, and go through the result together.",
    moment=Moment.BOOK,
    source=research.KILGOUR,
    guide="guide/concerns/#conflict-between-people",
    examples={
        "a question of trauma": {"area": "mental"},
        "a sprain in its fifth month": {"course": "off-course"},
    },
    counterexamples={"a heart, on course": {"area": "organ", "course": "on-course"}},
)
