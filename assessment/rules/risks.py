"""Factors that name a risk of the examination itself."""

from __future__ import annotations

from assessment.model import Factor, FactorKind
from assessment.questions import AREA, COURSE, EXAMINER, OPEN_QUESTION, ROLE
from assessment.sources import canada, practice, research

CAPACITY_OPINIONS_DIFFER = Factor(
    id="capacity-opinions-differ",
    title="Examiners differ on capacity",
    kind=FactorKind.RISK,
    when=OPEN_QUESTION.is_("function", "lasting"),
    because="Examiners who judge the same person's capacity often differ from one another.",
    next_step="Ask for a structured method, and weigh the report with the rest of the file.",
    source=research.BARTH_BMJ,
    guide="guide/concerns/#evidence",
    example={"open-question": "function"},
    counterexample={"open-question": "cause"},
)

NO_FASTER_RETURN = Factor(
    id="no-faster-return",
    title="It does not speed recovery",
    kind=FactorKind.RISK,
    when=OPEN_QUESTION.is_("recovery"),
    because="In the one large trial an independent evaluation did not shorten absence.",
    next_step="Keep the return-to-work plan going; promise a better decision, not a faster one.",
    source=research.NIME,
    guide="guide/concerns/#evidence",
    example={"open-question": "recovery"},
    counterexample={"open-question": "function"},
)

HISTORY_DECIDES_CAUSE = Factor(
    id="history-decides-cause",
    title="Cause rests on history",
    kind=FactorKind.RISK,
    when=OPEN_QUESTION.is_("cause", "report"),
    because="An opinion on cause is only as good as the history and records it was given.",
    next_step="Send the whole history, and list what is missing.",
    source=practice.AMA_GUIDES_RECORDS,
    guide="guide/prepare/#records",
    example={"open-question": "cause"},
    counterexample={"open-question": "treatment"},
)

NO_TREATMENT_FOLLOWS = Factor(
    id="no-treatment-follows",
    title="An examiner does not treat",
    kind=FactorKind.RISK,
    when=OPEN_QUESTION.is_("treatment"),
    because="An examiner gives an opinion on treatment and does not take care over.",
    next_step="Never delay care for the appointment, and send the opinion to those who treat.",
    source=practice.AMA_BEST_PRACTICES,
    guide="guide/what-it-is/#what-it-is-not",
    example={"open-question": "treatment"},
    counterexample={"open-question": "cause"},
)

UNSPELLED_QUESTION = Factor(
    id="unspelled-question",
    title="What is not asked is not answered",
    kind=FactorKind.RISK,
    when=OPEN_QUESTION.is_("unsaid"),
    because="A question that nobody spells out tends to come back unanswered.",
    next_step="Write one list of questions, one issue each, before anything is booked.",
    source=practice.QUESTIONS_LETTER,
    guide="guide/prepare/#one-question",
    example={"open-question": "unsaid"},
    counterexample={"open-question": "function"},
)

INDEPENDENCE_QUESTIONED = Factor(
    id="independence-questioned",
    title="Independence will be questioned",
    kind=FactorKind.RISK,
    when=EXAMINER.is_("independent", "undecided"),
    because="Pay and repeat referrals can colour an opinion, and readers of it know that.",
    next_step="Write down how the examiner was chosen, and what ties there are.",
    source=research.CMAJ_IMPARTIALITY,
    guide="guide/concerns/#evidence",
    example={"examiner": "undecided"},
    counterexample={"examiner": "favoured"},
)

MORE_THAN_AN_EMPLOYER_NEEDS = Factor(
    id="more-than-an-employer-needs",
    title="The report may tell an employer too much",
    kind=FactorKind.RISK,
    when=ROLE.is_("employer"),
    because="A full report tells an employer more about health than the decision needs.",
    next_step="Ask for a report on capacity and limits alone, and keep clinical detail out of it.",
    source=canada.OHRC_MEDICAL,
    guide="guide/prepare/#tell-the-person",
    example={"role": "employer"},
    counterexample={"role": "insurer"},
)

SHARED_WIDELY = Factor(
    id="shared-widely",
    title="The report may travel",
    kind=FactorKind.RISK,
    when=ROLE.is_("insurer", "legal", "other"),
    because="A report can reach more readers than the person expects.",
    next_step="Say before the appointment who will receive it, and obtain consent to that apart.",
    source=canada.CPSO_THIRD_PARTY,
    guide="guide/prepare/#tell-the-person",
    example={"role": "insurer"},
    counterexample={"role": "employer"},
)

SETS_RECOVERY_BACK = Factor(
    id="sets-recovery-back",
    title="It can set recovery back",
    kind=FactorKind.RISK,
    when=AREA.is_("mental") | COURSE.is_("off-course"),
    because="Psychologists report that examinations can complicate therapy and worsen injury.",
    next_step="Offer choices of date, place and companion, explain, and discuss the result.",
    source=research.KILGOUR,
    guide="guide/concerns/#conflict-between-people",
    example={"area": "mental"},
    counterexample={"area": "organ", "course": "aside"},
)

RISKS = (
    CAPACITY_OPINIONS_DIFFER,
    NO_FASTER_RETURN,
    HISTORY_DECIDES_CAUSE,
    NO_TREATMENT_FOLLOWS,
    UNSPELLED_QUESTION,
    SETS_RECOVERY_BACK,
    MORE_THAN_AN_EMPLOYER_NEEDS,
    SHARED_WIDELY,
    INDEPENDENCE_QUESTIONED,
)
