"""What we ask about a file, in the order we ask it, and why."""

from __future__ import annotations

from assessment.model import DONT_KNOW, AnswerError, Answers, Option, Part, Question

DECISION = Question(
    id="decision",
    name="The decision that waits on it",
    text="Would a medical answer change what you do next on this file?",
    why="An examination earns its place only when a decision hangs on it.",
    options=(
        Option(id="depends", text="Yes: different answers lead to different steps"),
        Option(id="not-due", text="Not yet: no decision is due now"),
        Option(id="same", text="No: we would do the same whatever it said"),
    ),
    short=True,
)

OPEN_QUESTION = Question(
    id="open-question",
    name="The open question",
    text="What is the open question about?",
    why="The kind of question settles which step can answer it, and when.",
    options=(
        Option(id="cause", text="What the condition is, or what caused it"),
        Option(id="function", text="What the person can safely do, now or with changes"),
        Option(id="treatment", text="Whether a treatment fits or is needed"),
        Option(id="recovery", text="When, and how far, recovery will come"),
        Option(id="lasting", text="Lasting effects or permanent impairment"),
        Option(id="report", text="What another expert's report is worth"),
        Option(id="not-medical", text="Conduct, performance or a conflict at work"),
    ),
    note="Choose the question the decision turns on. A file may hold several.",
    short=True,
)

FOCUS = Question(
    id="focus",
    name="A question in one sentence",
    text="Can you say in one sentence what the examiner should answer, and why in that field?",
    why="A broad request brings back a broad report that nobody can act on.",
    options=(
        Option(
            id="clear",
            text="Yes, both",
            by_doing="Write the question in one sentence and name the field that answers it",
        ),
        Option(id="unclear", text="No: the question itself is not clear yet"),
        Option(id="mismatch", text="The question is clear; the field proposed does not match it"),
    ),
    dont_know=False,
)

PURPOSE = Question(
    id="purpose",
    name="The purpose",
    text="What is the examination mainly for?",
    why="Courts and boards refuse examinations sought for another end.",
    options=(
        Option(id="understand", text="To answer that question, whatever the answer is"),
        Option(id="credibility", text="To test whether the person is truthful"),
        Option(id="position", text="To support a view already held, to press, or to gain time"),
    ),
)

AUTHORITY = Question(
    id="authority",
    name="The right to ask",
    text="What lets you ask for an examination?",
    why="Without a basis you can name, the request can fail and do harm of its own.",
    options=(
        Option(
            id="named",
            text="A law, policy, contract, collective agreement or order we can name",
            by_doing="Find and name the text that lets you ask",
        ),
        Option(
            id="accommodation",
            text="No such text, but we cannot accommodate or keep work safe on what is on file",
        ),
        Option(
            id="agreement",
            text="The person agrees, informed and free to refuse",
            by_doing="Ask the person for an informed and free agreement",
        ),
        Option(id="nothing-yet", text="Nothing that we can name yet"),
        Option(id="limit", text="A right, but an interval or a set number stands in the way now"),
    ),
    note="What counts differs by place and kind of file. Verify it before you ask.",
)

COURSE = Question(
    id="course",
    name="The course of recovery",
    text="How is recovery going, against what was expected?",
    why="Inside the usual time, the likeliest answer arrives by itself.",
    options=(
        Option(id="on-course", text="Within the usual time, and much as expected"),
        Option(id="off-course", text="Longer than usual, or no longer improving"),
        Option(id="aside", text="The file does not turn on recovery time"),
    ),
)

TREATMENT = Question(
    id="treatment",
    name="Change ahead",
    text="Is the condition, or its treatment, about to change?",
    why="An opinion on lasting effects goes out of date when treatment changes.",
    options=(
        Option(id="stable", text="No: nothing known that would change the picture"),
        Option(id="changing", text="Yes: treatment just begun, or surgery or a change planned"),
    ),
)

HARM = Question(
    id="harm",
    name="Risk in attending",
    text="Has a clinician warned that attending could harm the person now?",
    why="A warning on file comes before any timetable.",
    options=(
        Option(id="warned", text="Yes"),
        Option(id="support", text="No, but attending needs support: travel, breaks, interpreter"),
        Option(id="none", text="No warning on file"),
    ),
    dont_know=False,
)

OPINIONS = Question(
    id="opinions",
    name="The opinions on file",
    text="What do the medical opinions on file say about the question?",
    why="Opinions that agree and answer the question leave an examination nothing to add.",
    options=(
        Option(id="settled", text="They answer it, and they agree"),
        Option(id="conflict", text="They conflict on something the decision needs"),
        Option(id="reversed", text="One changed course, and nobody has explained why"),
        Option(id="vague", text="They are too vague or general to act on"),
        Option(id="silent", text="There are none, or they do not speak to it"),
    ),
    short=True,
)

TREATING_ASKED = Question(
    id="treating-asked",
    name="The treating provider",
    text="Has the treating provider had a specific question in writing, and fair time to answer?",
    why="Regulators expect this first, and a good letter often ends the search.",
    options=(
        Option(
            id="unsettled",
            text="Yes, and the answer did not settle it",
            by_doing="Ask the treating provider, and find that the answer leaves it open",
        ),
        Option(id="no-answer", text="Yes, and no answer came"),
        Option(
            id="pending",
            text="Yes, and the time to answer is still running",
            by_doing="Ask the treating provider one specific question in writing",
        ),
        Option(id="no", text="No, or only in general terms"),
        Option(id="closed", text="That way is not open to us on this file"),
    ),
    note=(
        "Look for a letter or form with a dated question. A certificate for leave does not"
        " count. The way may be closed where nobody is treating, or rules forbid the contact."
    ),
    short=True,
)

RECORDS = Question(
    id="records",
    name="The records",
    text="Is anything missing that an examiner would need?",
    why="Gaps come back as qualified answers or a second appointment.",
    options=(
        Option(
            id="complete",
            text="Nothing that we know of",
            by_doing="Request what is missing, and put the records in order",
        ),
        Option(id="gaps", text="Yes, and it can be requested or is on its way"),
        Option(id="withheld", text="Yes: requested in good time, and not produced"),
    ),
)

EARLIER_EXAM = Question(
    id="earlier-exam",
    name="An earlier examination",
    text="Is there already an independent examination on this question?",
    why="A repeat without a change rarely adds anything, and many schemes limit it.",
    options=(
        Option(id="none", text="No"),
        Option(id="unchanged", text="Yes, and nothing material has changed since"),
        Option(id="changed", text="Yes, and something material has changed: condition or field"),
        Option(id="incomplete", text="Yes, but it left a point open that its author could add"),
    ),
    short=True,
)

LIGHTER = Question(
    id="lighter",
    name="A lighter step",
    text="Can you see something less than an examination that would answer it?",
    why="The lightest step that answers the question is the right one.",
    options=(
        Option(id="records-review", text="Yes: a specialist could answer from the records"),
        Option(id="measurement", text="Yes: measuring capacity, or what the job really demands"),
        Option(id="service", text="Yes: a clinic, health service or coordinator already at hand"),
        Option(id="none", text="No: somebody independent has to examine"),
    ),
    short=True,
)

SAFETY = Question(
    id="safety",
    name="Safety at work",
    text="Has anything seen at first hand cast doubt on the work being done safely?",
    why="First-hand evidence of danger is the one thing that may overtake other steps.",
    options=(
        Option(id="observed", text="Yes: seen, measured, or told by the person"),
        Option(id="assumed", text="Only assumed: from a diagnosis, hearsay or one remark"),
        Option(id="none", text="No such signs on file"),
    ),
    dont_know=False,
)

STAKES = Question(
    id="stakes",
    name="The stakes",
    text="What hangs on the decision, beside the cost and strain of an examination?",
    why="An examination should not weigh more than what it decides.",
    options=(
        Option(id="lasting", text="Much, and for long: a benefit, a job, a settlement"),
        Option(id="enough", text="Enough to justify it"),
        Option(id="little", text="Less than the examination would cost in money and strain"),
    ),
)

TOLD = Question(
    id="told",
    name="The person is told",
    text="Has the person been told why, by whom, and who will see the report?",
    why="People who know the purpose attend more readily and answer more freely.",
    options=(
        Option(id="yes", text="Yes, and they agree to attend and to what is shared"),
        Option(id="not-yet", text="Not yet"),
        Option(id="objects", text="Yes, and they object"),
    ),
)

DEMANDS = Question(
    id="demands",
    name="The job's demands",
    text="Are the real demands of the job described on file?",
    why="An opinion on capacity is an opinion about a job somebody has looked at.",
    options=(
        Option(id="described", text="Yes"),
        Option(id="missing", text="No, or only a job title"),
        Option(id="no-job", text="The question is not about work"),
    ),
)

PARTS = (
    Part(
        id="the-decision",
        title="The decision",
        about="What hangs on the answer, what it is for, and what lets you ask.",
        questions=(DECISION, OPEN_QUESTION, FOCUS, PURPOSE, AUTHORITY),
    ),
    Part(
        id="the-moment",
        title="The moment",
        about="Where recovery stands, and whether now is the time.",
        questions=(COURSE, TREATMENT, HARM),
    ),
    Part(
        id="on-file",
        title="What the file already holds",
        about="What is known, what was asked, and of whom.",
        questions=(OPINIONS, TREATING_ASKED, RECORDS, EARLIER_EXAM),
    ),
    Part(
        id="less-or-more",
        title="Lighter steps, safety and stakes",
        about="Whether less would do, and what hangs on it.",
        questions=(LIGHTER, SAFETY, STAKES),
    ),
    Part(
        id="ready",
        title="Ready to ask",
        about="What the person and the examiner will need. These add to what to prepare.",
        questions=(TOLD, DEMANDS),
    ),
)

QUESTIONS = tuple(question for part in PARTS for question in part.questions)
NUMBERS = {question.id: number for number, question in enumerate(QUESTIONS, start=1)}
_BY_ID = {question.id: question for question in QUESTIONS}


def question(question_id: str) -> Question:
    """Return the question *question_id*; raise AnswerError where there is none."""
    if question_id not in _BY_ID:
        raise AnswerError(
            f"{question_id!r} is not a question; expected one of {', '.join(_BY_ID)}."
        )
    return _BY_ID[question_id]


def permitted(asked: Question) -> tuple[str, ...]:
    """The option ids *asked* accepts, "dont-know" last where it is offered."""
    ids = tuple(option.id for option in asked.options)
    return (*ids, DONT_KNOW) if asked.dont_know else ids


def check_answers(answers: Answers) -> None:
    """Raise AnswerError for the first answer that no question permits."""
    for question_id, option_id in answers.items():
        expected = permitted(question(question_id))
        if option_id not in expected:
            raise AnswerError(
                f"{question_id!r} cannot be {option_id!r}; expected one of {', '.join(expected)}."
            )
