"""The bank of referral questions: eleven purposes, 44 questions, one numbering.

The page of the bank and the referral brief both read it here.  An id is a published address and
never changes.  A question's text is one sentence that can be pasted into a letter; what stands
in [brackets] is for the writer to fill.  What the page says of a purpose, when to ask for it and
for whom it is not suited, is in `docs/referral-questions.toml`.
"""

from __future__ import annotations

from dataclasses import dataclass

from assessment.conditions import Condition
from assessment.questions import DEMANDS, KIND, OPEN_QUESTION, ROLE
from assessment.rules.stages import DANGER_SEEN


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """One question to an examiner, ready to paste; *note* says when or how to use it."""

    id: str
    text: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Purpose:
    """What some questions are for."""

    id: str
    title: str
    asks: tuple[Ask, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StartingSet:
    """What has to be decided, the questions to begin from by id, and the files it suits."""

    decision: str
    asks: tuple[str, ...]
    when: Condition | None = None


PURPOSES = (
    Purpose(
        id="diagnosis",
        title="Diagnosis",
        asks=(
            Ask(
                id="ask-present-conditions",
                text=(
                    "Which conditions, if any, does the person have today, and with what"
                    " degree of certainty each?"
                ),
                note="Offer the words: definite, probable, possible, unlikely.",
            ),
            Ask(
                id="ask-supporting-findings",
                text=(
                    "For each condition, which points in the history, the examination and"
                    " the tests speak for it, and which speak against it?"
                ),
            ),
            Ask(
                id="ask-other-explanations",
                text=(
                    "Which other explanations did you weigh, and what speaks for and against each?"
                ),
            ),
            Ask(
                id="ask-further-tests",
                text="Which further tests, if any, could change your answer, and in what way?",
                note="Worth asking where a test was recommended and never done.",
            ),
            Ask(
                id="ask-records-weighed",
                text=(
                    "Which records does your opinion rest on, and which that you needed"
                    " were missing?"
                ),
                note="Suits every referral. The answer shows what could still move the opinion.",
            ),
        ),
    ),
    Purpose(
        id="causation",
        title="Cause and contribution",
        asks=(
            Ask(
                id="ask-contributing-factors",
                text="On the balance of probabilities, what contributed to each condition?",
                note=(
                    "Put the test of your scheme in place of the first words, and say what"
                    " it means."
                ),
            ),
            Ask(
                id="ask-event-effect",
                text=(
                    "Did [event or exposure] on [date] cause the condition, make it worse,"
                    " bring it on sooner, or have no material effect?"
                ),
                note="One event to a question.",
            ),
            Ask(
                id="ask-lasting-aggravation",
                text=(
                    "If [event or exposure] made an earlier condition worse, is that effect"
                    " lasting, or on what date did it end or will it end?"
                ),
            ),
            Ask(
                id="ask-other-share",
                text=(
                    "Which part, if any, of the present condition is due to earlier or"
                    " unrelated conditions, and on what basis?"
                ),
                note="Only where the scheme divides an award between causes.",
            ),
            Ask(
                id="ask-mechanism-fit",
                text=(
                    "How far do the findings recorded at the time fit the event described"
                    " in [document]?"
                ),
                note="Enclose the first records; without them there is nothing to compare.",
            ),
        ),
    ),
    Purpose(
        id="treatment",
        title="Treatment",
        asks=(
            Ask(
                id="ask-treatment-guidance",
                text=(
                    "Is the present treatment in line with recognized guidance for this"
                    " condition at this stage?"
                ),
                note="Ask for the guidance by name and year.",
            ),
            Ask(
                id="ask-treatment-goal",
                text="Which result, by which date, would show that the treatment is working?",
            ),
            Ask(
                id="ask-untried-options",
                text=(
                    "Which reasonable options, if any, have not been tried, and with what"
                    " benefits and risks?"
                ),
            ),
            Ask(
                id="ask-proposed-treatment",
                text=(
                    "Is [proposed procedure or program] reasonably necessary for"
                    " [condition] now, and why?"
                ),
                note=(
                    "Use the words of your scheme's own test. What caused the condition is a"
                    " separate question."
                ),
            ),
            Ask(
                id="ask-treatment-barriers",
                text=(
                    "Which obstacles to the treatment, if any, could be removed, such as"
                    " access, language, timing or side effects?"
                ),
                note="Kinder, and more useful, than a question about compliance.",
            ),
            Ask(
                id="ask-unhelpful-treatment",
                text="Has any treatment stopped helping, or begun to do harm?",
            ),
        ),
    ),
    Purpose(
        id="prognosis",
        title="Prognosis and plateau",
        asks=(
            Ask(
                id="ask-expected-recovery",
                text=(
                    "What recovery do you expect, within which range of dates, and with"
                    " what degree of certainty?"
                ),
                note="A range says more than a date.",
            ),
            Ask(
                id="ask-plateau",
                text=(
                    "On what date did the condition reach, or will it reach, the point where no"
                    " substantial change is expected, or can that not be foreseen?"
                ),
                note="Use your scheme's word for that point, with its definition.",
            ),
            Ask(
                id="ask-slowing-factors",
                text="Which factors, if any, slow recovery, and which of them can be changed?",
                note="An employer asks about factors at work only.",
            ),
            Ask(
                id="ask-review-trigger",
                text="Which change in the condition, if any, should lead to a new assessment?",
            ),
        ),
    ),
    Purpose(
        id="function",
        title="Function and restrictions",
        asks=(
            Ask(
                id="ask-safe-now",
                text=(
                    "What can the person safely do now, in sitting, standing, walking,"
                    " lifting, reaching, concentrating, remembering, dealing with people"
                    " and driving?"
                ),
                note="Strike out what the job does not ask.",
            ),
            Ask(
                id="ask-restriction-limitation-tolerance",
                text=(
                    "Say of each limited activity whether the person should not do it (a"
                    " restriction), cannot do it (a limitation), or finds it hard to bear"
                    " (a tolerance)."
                ),
                note="The three lead to different plans.",
            ),
            Ask(
                id="ask-amounts",
                text=(
                    "State how often, for how long and with what weight each activity is"
                    " possible, or say that it cannot be judged here."
                ),
            ),
            Ask(
                id="ask-temporary-or-permanent",
                text=(
                    "For each restriction, on what date should it be reviewed, or is it permanent?"
                ),
            ),
            Ask(
                id="ask-duty-hazards",
                text=(
                    "Which of the listed duties, if any, would put the person or others at"
                    " risk, and how likely and how serious is each risk?"
                ),
                note="List the duties; “safety-sensitive” is a label.",
            ),
            Ask(
                id="ask-full-shift",
                text=(
                    "How far, if at all, do fatigue, medication and changing symptoms"
                    " affect these abilities over a full shift and a full week?"
                ),
                note="An employer needs the effect, and no names of medicines or symptoms.",
            ),
            Ask(
                id="ask-measurement-needed",
                text=(
                    "Would a measurement, such as a functional capacity evaluation, be"
                    " likely to change your answer?"
                ),
            ),
        ),
    ),
    Purpose(
        id="own-occupation",
        title="Capacity for the person's own work",
        asks=(
            Ask(
                id="ask-essential-duties",
                text=(
                    "Which of the essential duties in the attached demands analysis can the"
                    " person do now, and with which changes, if any?"
                ),
            ),
            Ask(
                id="ask-duties-first",
                text="In what order could duties that are not possible now come back?",
            ),
            Ask(
                id="ask-work-changes",
                text=(
                    "Would [working from home, other hours or different equipment] let the"
                    " person do more of the essential duties?"
                ),
                note="Name only changes that you would make.",
            ),
        ),
    ),
    Purpose(
        id="any-occupation",
        title="Capacity for other work",
        asks=(
            Ask(
                id="ask-capacity-any-work",
                text=(
                    "Leaving aside whether such jobs are available, what kind of work could"
                    " the person do, and for how many hours a day and a week?"
                ),
            ),
            Ask(
                id="ask-listed-jobs",
                text=(
                    "Which of the attached jobs are within the person's capacity, and which"
                    " are not?"
                ),
            ),
            Ask(
                id="ask-training-limits",
                text=(
                    "Which limits, if any, does the medical condition set on training for"
                    " other work?"
                ),
                note="Schooling and experience are for a vocational assessor.",
            ),
        ),
    ),
    Purpose(
        id="return-plan",
        title="Return to work and accommodation",
        asks=(
            Ask(
                id="ask-graded-plan",
                text=(
                    "Propose a graded return with a starting point, steps, dates, and signs"
                    " that it should slow down or stop."
                ),
            ),
            Ask(
                id="ask-accommodations-ranked",
                text=(
                    "Which accommodations does the person need, and which would help but"
                    " are not essential?"
                ),
            ),
            Ask(
                id="ask-supervisor-signs",
                text=(
                    "How would a supervisor know that the plan has become too much, in"
                    " words that give away no clinical detail?"
                ),
            ),
            Ask(
                id="ask-when-not-yet",
                text="If a return is not advisable now, what would have to change first?",
            ),
        ),
    ),
    Purpose(
        id="rating",
        title="Impairment rating",
        asks=(
            Ask(
                id="ask-ratable",
                text=(
                    "Is the condition permanent and stable enough to be rated under"
                    " [edition or method]?"
                ),
                note="Name the edition that your scheme prescribes.",
            ),
            Ask(
                id="ask-rating-shown",
                text=(
                    "Show the calculation, the tables used, any apportionment, and how"
                    " reliable the measurements are."
                ),
            ),
        ),
    ),
    Purpose(
        id="consistency",
        title="Consistency and validity",
        asks=(
            Ask(
                id="ask-consistency",
                text=(
                    "Where do the reported symptoms, the function you saw, the records and"
                    " the test results agree, and where do they not?"
                ),
                note="Ask for both halves, described neutrally.",
            ),
            Ask(
                id="ask-validity-measures",
                text=(
                    "If you used validity measures, what did they show, how common are such"
                    " results in comparable groups, and which explanations fit them?"
                ),
                note=(
                    "Ask for every explanation: pain, fatigue, language, distress and"
                    " medicines among them."
                ),
            ),
        ),
    ),
    Purpose(
        id="reconcile",
        title="Reconciling opinions",
        asks=(
            Ask(
                id="ask-why-differ",
                text=(
                    "Where you differ from [author]'s opinion of [date], is it about facts,"
                    " findings, method or judgement?"
                ),
                note="The most useful single question where opinions conflict.",
            ),
            Ask(
                id="ask-new-facts",
                text=(
                    "If [disputed fact] turned out to be [true or false], how would your"
                    " answer change, if at all?"
                ),
            ),
            Ask(
                id="ask-confidence",
                text="How sure are you of your main conclusions, and what would make you surer?",
                note="Suits every referral, as the last question.",
            ),
        ),
    ),
)

ASKS = {ask.id: ask for purpose in PURPOSES for ask in purpose.asks}
"""Every question by its id, in the order of the bank."""

NUMBERS = {ask_id: number for number, ask_id in enumerate(ASKS, start=1)}
"""Numbers run through the whole bank."""

_FUNCTION = OPEN_QUESTION.is_("function")
_AT_WORK = KIND.is_("employment") | ROLE.is_("employer")

STARTING_SETS = (
    StartingSet(
        decision="whether a job is safe, after signs seen at first hand",
        when=_FUNCTION & DANGER_SEEN,
        asks=(
            "ask-duty-hazards",
            "ask-restriction-limitation-tolerance",
            "ask-full-shift",
            "ask-work-changes",
            "ask-when-not-yet",
        ),
    ),
    StartingSet(
        decision="a benefit that depends on any work",
        when=_FUNCTION & DEMANDS.is_("any-work"),
        asks=(
            "ask-restriction-limitation-tolerance",
            "ask-amounts",
            "ask-capacity-any-work",
            "ask-listed-jobs",
            "ask-training-limits",
            "ask-plateau",
            "ask-confidence",
        ),
    ),
    StartingSet(
        decision="what the person can do, where no job is in question",
        when=_FUNCTION & DEMANDS.is_("no-job"),
        asks=(
            "ask-restriction-limitation-tolerance",
            "ask-amounts",
            "ask-temporary-or-permanent",
            "ask-measurement-needed",
            "ask-expected-recovery",
        ),
    ),
    StartingSet(
        decision="how to accommodate, or bring somebody back",
        when=_FUNCTION & _AT_WORK,
        asks=(
            "ask-safe-now",
            "ask-temporary-or-permanent",
            "ask-essential-duties",
            "ask-work-changes",
            "ask-graded-plan",
            "ask-supervisor-signs",
        ),
    ),
    StartingSet(
        decision="a benefit that depends on the person's own job",
        when=_FUNCTION,
        asks=(
            "ask-supporting-findings",
            "ask-safe-now",
            "ask-amounts",
            "ask-essential-duties",
            "ask-expected-recovery",
            "ask-records-weighed",
            "ask-confidence",
        ),
    ),
    StartingSet(
        decision="whether work or an event caused it",
        when=OPEN_QUESTION.is_("cause"),
        asks=(
            "ask-present-conditions",
            "ask-supporting-findings",
            "ask-event-effect",
            "ask-lasting-aggravation",
            "ask-mechanism-fit",
            "ask-records-weighed",
        ),
    ),
    StartingSet(
        decision="whether to pay for a treatment",
        when=OPEN_QUESTION.is_("treatment"),
        asks=(
            "ask-treatment-guidance",
            "ask-treatment-goal",
            "ask-proposed-treatment",
            "ask-untried-options",
            "ask-treatment-barriers",
        ),
    ),
    StartingSet(
        decision="when, and how far, recovery will come",
        when=OPEN_QUESTION.is_("recovery"),
        asks=(
            "ask-expected-recovery",
            "ask-plateau",
            "ask-slowing-factors",
            "ask-review-trigger",
            "ask-confidence",
        ),
    ),
    StartingSet(
        decision="a lasting award or a settlement",
        when=OPEN_QUESTION.is_("lasting"),
        asks=(
            "ask-present-conditions",
            "ask-plateau",
            "ask-ratable",
            "ask-rating-shown",
            "ask-other-share",
            "ask-new-facts",
            "ask-confidence",
        ),
    ),
    StartingSet(
        decision="between opinions that conflict",
        when=OPEN_QUESTION.is_("report"),
        asks=(
            "ask-why-differ",
            "ask-supporting-findings",
            "ask-further-tests",
            "ask-new-facts",
            "ask-confidence",
        ),
    ),
    StartingSet(
        decision="something that the file does not name yet",
        asks=(
            "ask-safe-now",
            "ask-amounts",
            "ask-expected-recovery",
            "ask-review-trigger",
            "ask-records-weighed",
        ),
    ),
)
"""The first that suits a file is where its brief begins; the last suits any."""
