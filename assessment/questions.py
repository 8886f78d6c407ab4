"""What we ask about a file, in the order we ask it, and why."""

from __future__ import annotations

from assessment.conditions import DONT_KNOW, AnswerError, Answers, Option, Question
from assessment.model import Part

KIND = Question(
    id="kind",
    name="The kind of file",
    text="What kind of file is it?",
    why="Some steps are required in one kind of file and closed in another.",
    options=(
        Option(id="employment", text="Employment: return to work, accommodation, fitness"),
        Option(id="workers-compensation", text="Workers' compensation"),
        Option(id="disability", text="Disability, life or pension benefits"),
        Option(id="auto", text="Accident benefits after a motor accident"),
        Option(id="litigation", text="A claim before a court or tribunal, whatever it grew from"),
        Option(id="other", text="Another kind"),
    ),
    dont_know=False,
)

ROLE = Question(
    id="role",
    name="Who asks",
    text="For whom would the examination be requested?",
    why="Who asks settles what the report may say to them.",
    options=(
        Option(id="employer", text="An employer"),
        Option(id="insurer", text="An insurer, board or benefit plan"),
        Option(id="legal", text="A party to a dispute, or its lawyers"),
        Option(id="other", text="Somebody else, or both sides together"),
    ),
    dont_know=False,
)

PLACE = Question(
    id="place",
    name="The place",
    text="Whose rules apply to the file?",
    why="It adds what to verify where you are, and changes nothing else.",
    options=(
        Option(id="canada", text="Canada"),
        Option(id="united-states", text="United States"),
        Option(id="united-kingdom", text="United Kingdom"),
        Option(id="australia", text="Australia"),
        Option(id="new-zealand", text="New Zealand"),
        Option(id="elsewhere", text="Elsewhere"),
    ),
)

DECISION = Question(
    id="decision",
    name="The decision that waits on it",
    text="Would a further medical answer change what you do next on this file?",
    why="An examination earns its place only when a decision hangs on it.",
    options=(
        Option(
            id="depends",
            text="Yes, as far as the file shows: different answers lead to different steps",
        ),
        Option(id="not-due", text="Not yet: no decision is due, or can be made, now"),
        Option(id="same", text="No: it is decided, not in dispute, or the same either way"),
    ),
    dont_know=False,
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
        Option(
            id="not-medical",
            text="Nothing medical is in dispute: conduct, honesty, a conflict, ordinary upset",
        ),
        Option(id="unsaid", text="A medical question that the file does not spell out"),
    ),
    note="Choose the question the decision turns on. A file may hold several.",
    dont_know=False,
    short=True,
)

FOCUS = Question(
    id="focus",
    name="A question in one sentence",
    text="Is it clear what the examiner should answer, and why in the field proposed?",
    why="A broad request brings back a broad report that nobody can act on.",
    options=(
        Option(
            id="clear",
            text="Yes, in one sentence, or nothing on file makes it doubtful",
            by_doing="Write the question in one sentence, and name the field that answers it",
            doable_from=("unclear", "mismatch"),
        ),
        Option(id="unclear", text="No: nobody has said what an examination should answer"),
        Option(
            id="mismatch", text="No: why this field, why in person or why so many is not explained"
        ),
    ),
    dont_know=False,
)

PURPOSE = Question(
    id="purpose",
    name="The purpose",
    text="What is the examination mainly for?",
    why="Courts and boards refuse examinations sought for another end.",
    options=(
        Option(id="understand", text="To answer that question; nothing on file says otherwise"),
        Option(id="credibility", text="To test whether the person is truthful"),
        Option(id="position", text="To support a view already held, to press, or to gain time"),
    ),
    dont_know=False,
)

AUTHORITY = Question(
    id="authority",
    name="The right to ask",
    text="Is there a right to ask for an examination?",
    why="Without a basis you can name, the request can fail and do harm of its own.",
    options=(
        Option(
            id="named",
            text="Yes, by law, scheme, policy, contract or court; nothing on file denies it",
            by_doing="Find and name the text that gives the right to ask",
            doable_from=("nothing-yet",),
        ),
        Option(
            id="accommodation",
            text="No text gives it, but what is on file is too little to accommodate or keep safe",
        ),
        Option(
            id="agreement",
            text="Only the person's agreement, informed and free",
            by_doing="Ask the person for an informed and free agreement",
            doable_from=("nothing-yet",),
        ),
        Option(id="nothing-yet", text="It is in doubt: a basis or a needed consent is missing"),
        Option(id="limit", text="Yes, but an interval or a set number bars it for now"),
    ),
    note="What counts differs by place and kind of file. Verify it before you ask.",
    dont_know=False,
)

COURSE = Question(
    id="course",
    name="The course of recovery",
    text="Is the person still within the usual time of recovery?",
    why="Inside the usual time, the likeliest answer arrives by itself.",
    options=(
        Option(id="on-course", text="Yes, and recovery goes much as expected"),
        Option(
            id="off-course", text="No: longer than usual or first certified, or no longer improving"
        ),
        Option(id="aside", text="The file does not say, or does not turn on it"),
    ),
    dont_know=False,
)

TREATMENT = Question(
    id="treatment",
    name="Change ahead",
    text="Is the condition, or its treatment, about to change?",
    why="An opinion on lasting effects goes out of date when treatment changes.",
    options=(
        Option(
            id="stable",
            text="No: it is stable, and nothing is planned",
            by_doing="Ask the treating provider, and learn that the condition is stable",
            doable_from=("unsaid",),
        ),
        Option(id="changing", text="Yes: treatment just begun, or surgery or a change planned"),
        Option(id="unsaid", text="Nothing on file says so"),
    ),
    dont_know=False,
)

WAITING = Question(
    id="waiting",
    name="The cost of waiting",
    text="What would be lost by waiting some weeks?",
    why="A fixed date calls for early booking; what cannot be seen later has to be seen now.",
    options=(
        Option(id="little", text="Little, as far as the file shows"),
        Option(
            id="date", text="A fixed date would pass: a hearing, a test, the end of leave or pay"
        ),
        Option(id="evidence", text="What can be seen now would be gone, as before surgery"),
    ),
    dont_know=False,
)

HARM = Question(
    id="harm",
    name="Risk in attending",
    text="Could attending harm the person now?",
    why="A warning on file comes before any timetable.",
    options=(
        Option(id="warned", text="Yes: a clinician warns of it, or a present health risk is known"),
        Option(id="support", text="A concern that support would meet: travel, breaks, video"),
        Option(id="none", text="No, or nothing medical on file supports it"),
    ),
    dont_know=False,
)

OPINIONS = Question(
    id="opinions",
    name="The opinions on file",
    text="What do the opinions on file, earlier examiners included, say about the question?",
    why="Opinions that agree and answer the question leave an examination nothing to add.",
    options=(
        Option(id="settled", text="They answer it, and nothing contradicts them"),
        Option(id="conflict", text="They conflict on something the decision needs"),
        Option(id="reversed", text="One changed course, and nobody has explained why"),
        Option(id="vague", text="They are too vague, thin or general to act on"),
        Option(id="one-sided", text="Only the other side's experts have spoken to it"),
        Option(id="silent", text="None is on file, or none speaks to it"),
    ),
    dont_know=False,
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
            text="Yes, and the answer did not settle it, or was thin",
            by_doing="Ask the treating provider, and find that the answer leaves it open",
            doable_from=("no",),
        ),
        Option(id="no-answer", text="Yes, and no answer came"),
        Option(
            id="pending",
            text="Yes, and the time to answer is still running",
            by_doing="Ask the treating provider one specific question in writing",
            doable_from=("no",),
        ),
        Option(id="no", text="No, or nothing on file shows it"),
        Option(id="closed", text="That way is closed to us, as to the other side in a lawsuit"),
    ),
    dont_know=False,
    note=(
        "Look for a letter or form with a dated question. A certificate for leave does not"
        " count. The way may be closed where nobody is treating, or rules forbid the contact."
    ),
    short=True,
)

RECORDS = Question(
    id="records",
    name="The records",
    text="Are records missing that an examiner would need?",
    why="Gaps come back as qualified answers or a second appointment.",
    options=(
        Option(
            id="complete",
            text="Nothing that we know of",
            by_doing="Request what is missing, and put the records in order",
            doable_from=("gaps",),
        ),
        Option(id="gaps", text="Yes, and they can be requested or are on their way"),
        Option(id="withheld", text="Yes: requested in good time, and not produced"),
    ),
    dont_know=False,
)

EARLIER_EXAM = Question(
    id="earlier-exam",
    name="An earlier examination",
    text="Has somebody independent already examined on this question?",
    why="A repeat without a change rarely adds anything, and many schemes limit it.",
    options=(
        Option(id="none", text="No, or none on file"),
        Option(id="unchanged", text="Yes, and nothing material has changed since"),
        Option(
            id="changed",
            text="Yes, and something material has changed: condition, diagnosis, evidence",
        ),
        Option(
            id="incomplete", text="Yes, but it left a point that its author could add in writing"
        ),
    ),
    dont_know=False,
    short=True,
)

LIGHTER = Question(
    id="lighter",
    name="A lighter step",
    text="Apart from asking those who treat or have examined, would less than an examination do?",
    why="The lightest step that answers the question is the right one.",
    options=(
        Option(id="records-review", text="Yes: a specialist could answer from the records"),
        Option(id="capacity", text="Yes: measuring what the person can do"),
        Option(id="demands", text="Yes: finding out what the job demands, or adapting it"),
        Option(id="service", text="Yes: a clinic, health service or coordinator already at hand"),
        Option(id="none", text="Nothing less that we can see, or the file does not say"),
    ),
    dont_know=False,
    short=True,
)

SAFETY = Question(
    id="safety",
    name="Safety at work",
    text="Has anything seen at first hand cast doubt on safety at work?",
    why="First-hand evidence of danger is the one thing that may overtake other steps.",
    options=(
        Option(
            id="observed",
            text="Yes: acts or signs that somebody saw or measured, or the person told",
        ),
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
        Option(id="enough", text="Enough to justify it, or the file does not say"),
        Option(id="little", text="Less than the examination would cost in money and strain"),
    ),
    dont_know=False,
)

AREA = Question(
    id="area",
    name="The area of health",
    text="Which area of health does the question lie in?",
    why="It suggests the field to consider, and how an examination can be held.",
    options=(
        Option(id="movement", text="Bones, joints, muscles, back"),
        Option(id="nerves", text="Nerves, head injury, seizures"),
        Option(id="mental", text="Mood, trauma, behaviour"),
        Option(id="thinking", text="Memory, attention, thinking"),
        Option(id="organ", text="Heart, lungs, hearing, sight or another organ"),
        Option(id="several", text="Lasting pain, or several conditions together"),
        Option(id="work", text="No single area: fitness for a job, or an exposure at work"),
    ),
)

EXAMINER = Question(
    id="examiner",
    name="The examiner",
    text="How is the examiner chosen?",
    why="An opinion weighs as much as its author's independence.",
    options=(
        Option(
            id="independent",
            text="By field, with no tie to either side",
            by_doing="Choose an examiner by field, with no tie to either side",
            doable_from=("undecided", "favoured"),
        ),
        Option(id="undecided", text="Not chosen yet, or the file does not say"),
        Option(id="favoured", text="Because of how this examiner tends to report"),
    ),
    dont_know=False,
)

TOLD = Question(
    id="told",
    name="The person is told",
    text="Has the person been told why, by whom, and who will see the report?",
    why="People who know the purpose attend more readily and answer more freely.",
    options=(
        Option(
            id="agrees",
            text="Yes, and they agree to attend and to what is shared",
            by_doing="Tell the person, and obtain agreement to attend and to what is shared",
            doable_from=("not-yet",),
        ),
        Option(id="not-yet", text="Not yet, not fully, or nothing on file shows it"),
        Option(id="objects", text="They object"),
    ),
    dont_know=False,
)

DEMANDS = Question(
    id="demands",
    name="The job's demands",
    text="Are the real demands of the job described on file?",
    why="An opinion on capacity is an opinion about a job somebody has looked at.",
    options=(
        Option(id="described", text="Yes"),
        Option(id="missing", text="No, only a job title, or nothing on file shows it"),
        Option(id="no-job", text="The question is not about work"),
    ),
    dont_know=False,
)

PARTS = (
    Part(
        id="the-file",
        title="The file",
        about="What kind of file it is, for whom, and where.",
        questions=(KIND, ROLE, PLACE),
    ),
    Part(
        id="the-decision",
        title="The decision",
        about="What hangs on the answer, what it is for, and what lets you ask.",
        questions=(DECISION, OPEN_QUESTION, FOCUS, PURPOSE, AUTHORITY),
    ),
    Part(
        id="on-file",
        title="What the file already holds",
        about="What is known, what was asked, and of whom.",
        questions=(OPINIONS, TREATING_ASKED, RECORDS, EARLIER_EXAM),
    ),
    Part(
        id="the-moment",
        title="The moment",
        about="Where recovery stands, and whether now is the time.",
        questions=(COURSE, TREATMENT, WAITING, HARM),
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
        about="Who examines, in which field, and what the person and the examiner need.",
        questions=(AREA, EXAMINER, TOLD, DEMANDS),
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
