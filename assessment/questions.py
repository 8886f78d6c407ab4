"""What we ask about a file, in the order we ask it, and why.

Every question can be answered *not known*.  Where a file is ordinarily one way, the question
carries that option as its presumption; the five essential questions make the file what it is
and have none.  Two readers of the same file should choose the same option, so an option says
what has to stand on file for it, and none of them covers silence.
"""

from __future__ import annotations

from assessment.conditions import DONT_KNOW, AnswerError, Answers, Option, Question
from assessment.model import Part

KIND = Question(
    id="kind",
    name="The kind of file",
    text="What kind of file is it?",
    why="What comes first, and who may ask, differs from one kind of file to the next.",
    options=(
        Option(id="employment", text="Employment: return to work, accommodation, fitness"),
        Option(id="workers-compensation", text="Workers' compensation"),
        Option(id="disability", text="Disability, life, pension or veterans' benefits"),
        Option(id="auto", text="Accident benefits after a motor accident"),
        Option(id="litigation", text="A lawsuit for damages, whatever it grew from"),
        Option(id="other", text="Another kind"),
    ),
)

ROLE = Question(
    id="role",
    name="Who asks",
    text="For whom would the IME be requested?",
    why="Whoever asks is owed an answer to the question, and not always the whole report.",
    options=(
        Option(id="employer", text="An employer"),
        Option(id="insurer", text="An insurer, a board or a benefit plan"),
        Option(id="legal", text="A party to a lawsuit, or its lawyers"),
        Option(id="other", text="Someone else, or both sides together"),
    ),
)

PLACE = Question(
    id="place",
    name="The place",
    text="Whose rules apply to the file?",
    why="It adds what to verify where you are, and brings the sources from there first.",
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
    text="Is there a decision now that a medical answer could turn one way or the other?",
    why="An IME earns its place only when a decision hangs on the answer.",
    check="Ask whoever decides what they would do on each possible answer.",
    options=(
        Option(
            id="depends",
            text="Yes: somebody has to decide something, and the answer could turn it",
            turn="a decision turns out to hang on the answer",
        ),
        Option(
            id="not-due",
            text="Not yet: the decision, or the stage for such an opinion, comes later",
            turn="the decision turns out not to be due yet",
        ),
        Option(
            id="same",
            text="No: the medical point is not claimed or not disputed, or the step is the same"
            " whatever the answer",
            turn="the decision turns out to be the same either way",
        ),
    ),
    note="An open claim, benefit, treatment, lawsuit or question of work counts as a decision."
    " So does a question that somebody has to answer to handle the file.",
    short=True,
)

OPEN_QUESTION = Question(
    id="open-question",
    name="The open question",
    text="What is the question about that the decision turns on?",
    why="The kind of question settles which step can answer it, and when.",
    check="Write in one sentence what the decision turns on.",
    options=(
        Option(id="cause", text="What the condition is, how severe it is, or what caused it"),
        Option(
            id="function",
            text="What the person can do: fitness, limits, safety, accommodation, ability to work",
        ),
        Option(id="treatment", text="Whether a treatment helps, fits or is needed"),
        Option(id="recovery", text="When, and how far, recovery will come"),
        Option(
            id="lasting",
            text="A permanent impairment to be rated, or whether a disability is permanent",
        ),
        Option(id="report", text="Another expert's report: what it is worth, or a reply to it"),
        Option(
            id="not-medical",
            text="Nothing medical: conduct, honesty, a conflict, performance, ordinary upset",
        ),
        Option(
            id="unsaid",
            text="Something medical that the file does not name, or several of these",
            turn="a medical question turns out to be open as well",
            turns_from=("not-medical",),
        ),
    ),
    note="Choose the one that decides. Where you cannot tell which it is, choose the last.",
    short=True,
)

FOCUS = Question(
    id="focus",
    name="The fit of the request",
    text="Does the IME that is proposed fit that question?",
    why="A request that does not fit its question brings back a report that nobody can act on.",
    check="Read the request again: one question, and a field that can answer it.",
    options=(
        Option(
            id="clear",
            text="Yes: it puts a stated question to one examiner, in a field that answers it",
            by_doing="Write the question in one sentence, and name the one field that answers it",
            doable_from=("unclear", "mismatch", "several"),
        ),
        Option(
            id="unclear",
            text="No: the request gives no reason, or only a standard phrase",
            turn="nobody can say what it should answer",
        ),
        Option(
            id="mismatch",
            text="No: the field is another one, or why it must be in person is unexplained",
        ),
        Option(
            id="several",
            text="No: several IMEs at once, and the file says that one or more lack a reason",
        ),
    ),
    note="Choose the first only where the file tells both the question and the field; and where"
    " two of the others fit, the earlier.",
    presumed="clear",
    presumption="the request puts one clear question to the right field",
)

PURPOSE = Question(
    id="purpose",
    name="The purpose",
    text="What is the IME wanted for?",
    why="Courts and boards refuse an IME that is sought for another end.",
    check="Ask whoever wants the IME what they will do with each possible answer.",
    options=(
        Option(
            id="understand",
            text="To answer that question",
            by_doing="Take the suspicion out of the request, and deal with it where it belongs",
            doable_from=("mixed",),
        ),
        Option(
            id="mixed",
            text="Partly to answer it, and partly from suspicion or to put on pressure",
            turn="it turns out to be wanted partly for an answer and partly from suspicion",
        ),
        Option(id="credibility", text="Mainly to test whether the person is truthful"),
        Option(id="position", text="Mainly to support a view already held, to press or to delay"),
    ),
    note="Where the file gives a medical reason and hints at no other, choose the first.",
    presumed="understand",
    presumption="the IME is wanted to answer that question and nothing else",
)

AUTHORITY = Question(
    id="authority",
    name="The right to ask",
    text="What would the request rest on?",
    why="A request that rests on nothing you can name can fail, and do harm of its own.",
    check="Look for the section, clause or order that lets you ask.",
    options=(
        Option(
            id="named",
            text="Rules that allow it: the law, scheme, policy, contract or court rules of this"
            " file, or an employer's duty to accommodate and keep safe",
            by_doing="Find and name the text that allows it",
            doable_from=("nothing-yet",),
        ),
        Option(
            id="second-opinion",
            text="A law or contract that gives a second opinion on the certificate in doubt",
        ),
        Option(
            id="agreement",
            text="Only the person's own agreement",
            by_doing="Ask the person for an informed and free agreement",
            doable_from=("nothing-yet",),
        ),
        Option(
            id="nothing-yet",
            text="Nothing yet: nobody has checked, or nothing was found",
            turn="nothing turns out to allow the request",
        ),
    ),
    note="Lawsuits, compensation schemes and benefit claims have rules that allow it. An"
    " employer has them where it must decide on a return, an accommodation, fitness or safety."
    " United States leave law gives a second opinion on the certification that supports a"
    " request for leave. It gives none on a renewal or on a certificate of return.",
)

CONDITIONS = Question(
    id="conditions",
    name="The conditions of asking",
    plural=True,
    text="Does anything stand in the way of asking right now?",
    why="A right to ask can come with a condition, and a request that skips it can be refused.",
    check="Look in the law, policy or order for what has to come first: notice, reasons,"
    " an interval.",
    options=(
        Option(
            id="met",
            text="No: the file shows that what is required first was done, or a court, tribunal"
            " or board is asked to order it",
            by_doing="Meet the condition that is missing, and keep the proof on file",
            doable_from=("unmet", "disputed"),
            turn="the interval is over",
        ),
        Option(
            id="unmet",
            text="Yes: the file names something required first that is missing: stated reasons,"
            " notice, a consent, or leave to ask after a deadline",
            turn="something turns out to be required before you may ask",
        ),
        Option(
            id="disputed",
            text="Yes: somebody denies that you may ask at all, and nobody is asked to decide that",
        ),
        Option(
            id="limit",
            text="Yes: an interval is not over yet, or a set number is used up",
            turn="an interval between IMEs turns out not to be over",
        ),
    ),
    note="What the treating provider was asked, how far treatment has come and whether the person"
    " would rather not attend have questions of their own. Where the file tells of no such"
    " condition, choose not known.",
    presumed="met",
    presumption="nothing stands in the way of asking now",
)

OPINIONS = Question(
    id="opinions",
    name="The opinions on file",
    plural=True,
    text="What do all the medical opinions on file say about that question?",
    why="Opinions that agree and answer the question leave an IME nothing to add.",
    check="List every medical opinion on file, and what each says about the question.",
    options=(
        Option(
            id="settled",
            text="They answer all of this very question, and nothing among them disagrees",
            turn="the file turns out to answer this very question already",
        ),
        Option(
            id="conflict",
            text="Two or more of them contradict each other on it",
            turn="medical opinions turn out to contradict each other on it",
        ),
        Option(
            id="reversed",
            text="One contradicts itself, or changed course, and does not explain why",
        ),
        Option(
            id="vague",
            text="There are some, but they fall short: thin or vague, a bare certificate, about"
            " another question or part of it, or what they say is not told",
            turn="the opinions turn out to answer another question",
        ),
        Option(
            id="field-missing",
            text="None comes from the field the question needs, whatever the others say",
        ),
        Option(id="one-sided", text="Only the other side's experts have answered it"),
        Option(id="silent", text="There is none on file about it"),
    ),
    note="Count the treating provider, earlier examiners and reviewers. A file that tells of no"
    " opinion holds none: that is an answer.",
    short=True,
)

TREATING_ASKED = Question(
    id="treating-asked",
    name="The treating provider",
    text="What is on file between you and the treating provider about that question?",
    why="A good letter can end the search, and regulators expect it before an IME.",
    check="Look for a letter to the treating provider, and for the reply.",
    options=(
        Option(id="answers", text="Their reasoned answer, which nothing on file contradicts"),
        Option(
            id="contradicted",
            text="Their clear view, which another opinion contradicts",
            turn="another opinion contradicts the treating provider's answer",
        ),
        Option(
            id="unclear",
            text="Something they wrote that is too thin or unclear, and nobody asked them further",
        ),
        Option(id="no", text="Nothing: they have not written about it, and nobody has asked"),
        Option(
            id="pending",
            text="A request to them that they still have time to answer",
            by_doing="Ask the treating provider one specific question in writing",
            doable_from=("no", "unclear"),
        ),
        Option(
            id="unsettled",
            text="A request to them, and a reply that left the question open",
            by_doing="Ask the treating provider, and find that the answer leaves it open",
            doable_from=("no", "unclear"),
            turn="the treating provider's reply leaves the question open",
        ),
        Option(
            id="no-answer",
            text="A request to them that was never answered",
            turn="the treating provider does not answer in time",
        ),
        Option(
            id="closed",
            text="They are closed to you: nobody treats, or the matter is before a court or"
            " tribunal and they are the other side's",
        ),
    ),
    note="In a lawsuit the last answer fits, whatever they wrote for the other side. A report"
    " whose author is not named counts as theirs. A certificate that says no more than fit or"
    " unfit is unclear. A file that tells of no letter holds none: that is an answer.",
    short=True,
)

RECORDS = Question(
    id="records",
    name="The records",
    plural=True,
    text="Are records missing that an examiner would need?",
    why="Gaps come back as qualified answers or a second appointment.",
    check="Go through what an examiner would need, and mark what is on file.",
    options=(
        Option(
            id="complete",
            text="No: what is needed is on file",
            by_doing="Request what is missing, and put the records in order",
            doable_from=("gaps",),
            turn="what is missing arrives",
        ),
        Option(
            id="gaps",
            text="Yes: they are on their way, or nobody has asked for them yet",
            turn="more records turn out to be needed, and can be had",
        ),
        Option(id="withheld", text="Yes: they were asked for and not produced"),
    ),
    presumed="complete",
    presumption="the records an examiner needs are on file",
)

EARLIER_EXAM = Question(
    id="earlier-exam",
    name="An earlier IME",
    text="Has an independent examiner already seen the person about that question?",
    why="A repeat without a change only repeats the first report, and many schemes limit it.",
    check="Look through the index and the earlier notes for a report of this kind.",
    options=(
        Option(id="none", text="No: the file says that this would be the first"),
        Option(
            id="other-question", text="Only about a different question, condition or legal test"
        ),
        Option(id="broken-off", text="An appointment began, and no examination took place"),
        Option(
            id="no-report",
            text="Yes, but the report was never written or is not on file",
        ),
        Option(
            id="incomplete",
            text="Yes, and the report leaves a point open, or gives no reasons",
            turn="the earlier report turns out to leave a point open",
        ),
        Option(
            id="unchanged",
            text="Yes, and nothing material has changed since",
            turn="an earlier IME turns up that answers this question, with nothing changed since",
        ),
        Option(
            id="changed",
            text="Yes, and something has changed since: the condition, a diagnosis, new evidence",
            turn="something material has changed since the earlier IME",
        ),
    ),
    note="The IME you think of now does not count, nor does a company or occupational health"
    " doctor. The same injury seen by another specialist is the same question.",
    presumed="none",
    presumption="no independent examiner has seen the person about it before",
    short=True,
)

COURSE = Question(
    id="course",
    name="The course of recovery",
    text="Is the person still within the usual time of recovery?",
    why="Inside the usual time of recovery, waiting can answer the question.",
    check="Compare the date it began with the usual recovery time for this condition.",
    options=(
        Option(
            id="on-course",
            text="Yes, and recovery goes as expected",
            turn="the usual time of recovery turns out not to be over",
        ),
        Option(
            id="off-course",
            text="No: it has lasted longer than usual or foreseen, or has stalled",
            turn="recovery falls behind what was expected",
        ),
    ),
    note="An absence or a benefit of a year or more is longer than usual.",
    presumed="off-course",
    presumption="the usual time of recovery is over",
)

TREATMENT = Question(
    id="treatment",
    name="Change ahead",
    text="Is the condition stable, or about to change?",
    why="An opinion on lasting effects goes out of date when treatment changes.",
    check="Ask the treating provider's office whether any treatment is planned.",
    options=(
        Option(
            id="stable",
            text="Stable: it has not changed for long, or a clinician says so",
            by_doing="Ask the treating provider, and learn that the condition is stable",
            doable_from=("doubtful",),
            turn="the treating provider says that the condition is stable",
        ),
        Option(id="possible", text="A treatment is possible, and nobody has planned it"),
        Option(
            id="changing",
            text="About to change: treatment that should improve it is under way, or surgery"
            " is planned",
            turn="an operation or another treatment is planned",
        ),
        Option(
            id="unfinished",
            text="A rehabilitation or graded-return programme is under way and not finished",
            turn="a rehabilitation programme turns out to be under way",
        ),
        Option(
            id="doubtful",
            text="In doubt: somebody says it is not stable, and nobody qualified has settled that",
        ),
    ),
    presumed="stable",
    presumption="the condition is stable",
)

WAITING = Question(
    id="waiting",
    name="The cost of waiting",
    text="Would waiting some weeks lose something?",
    why="A fixed date calls for early booking; what cannot be seen later has to be seen now.",
    check="Look in the diary for a hearing, a deadline or the end of a benefit.",
    options=(
        Option(id="little", text="No: the file says that nothing is urgent"),
        Option(
            id="date",
            text="Yes: a fixed date would pass, such as a hearing, a trial, or the end of"
            " leave or pay",
        ),
        Option(
            id="evidence",
            text="Yes: what can be seen now would be gone, as before surgery",
            turn="what can be seen now is about to be gone",
        ),
    ),
    presumed="little",
    presumption="waiting some weeks would lose nothing",
)

HARM = Question(
    id="harm",
    name="Risk in attending",
    text="Could attending harm the person now?",
    why="A warning on file comes before any timetable.",
    check="Read the last two clinical notes, and ask again when you invite.",
    options=(
        Option(
            id="warned",
            text="Yes: a clinician warns of it, or a present health risk is known",
            turn="a clinician warns that attending could do harm",
        ),
        Option(
            id="support",
            text="It would be a strain that help would meet: travel, breaks, interpreter, video",
            turn="the clinician says what would make attending safe",
        ),
        Option(id="none", text="No: it was considered, and nothing medical speaks against it"),
    ),
    presumed="none",
    presumption="attending would not harm the person",
)

LIGHTER = Question(
    id="lighter",
    name="A lighter step",
    text="Apart from asking those who treat or have examined, would less than an IME answer it?",
    why="The lightest step that answers the question is the right one.",
    check="Ask what a call, a test or a review of the records would leave open.",
    options=(
        Option(id="talk", text="Yes: a conversation with the person would do"),
        Option(
            id="records-review",
            text="Yes: a specialist could answer from the records",
            turn="a specialist says that the records would answer it",
        ),
        Option(
            id="capacity",
            text="Yes: it is about a measurable ability, such as lifting, that a test can show",
        ),
        Option(id="demands", text="Yes: finding out what the job demands, or adapting it"),
        Option(
            id="service",
            text="Yes: a clinic, health service or coordinator is at hand for it",
            turn="a clinic or health service at hand can take it on",
        ),
        Option(id="claimed", text="Only the person or the other side says that less would do"),
        Option(
            id="tried",
            text="No: something less was tried, and did not answer it",
            turn="the lighter step is taken and leaves the question open",
        ),
        Option(id="none", text="No: nothing less would answer it"),
    ),
    presumed="none",
    presumption="nothing less than an IME would answer it",
    short=True,
)

SAFETY = Question(
    id="safety",
    name="Safety at work",
    text="Does anything seen at first hand raise doubt about doing the job safely or at all?",
    why="First-hand evidence of danger is the one thing that may overtake other steps.",
    check="Ask the supervisor what was seen, by whom and when.",
    options=(
        Option(
            id="observed",
            text="Yes: symptoms or behaviour that somebody saw or measured, or that the person"
            " told of",
            turn="somebody sees danger at work at first hand",
        ),
        Option(
            id="assumed",
            text="No: it is only assumed, from a diagnosis, hearsay or one remark",
        ),
        Option(id="none", text="No: work is not in question, or nobody saw anything of the kind"),
    ),
    note="This is a question for an employer's file. In any other, choose “work is not in"
    " question” unless the file tells of something seen.",
    presumed="none",
    presumption="nobody has seen anything unsafe at work",
)

STAKES = Question(
    id="stakes",
    name="The stakes",
    plural=True,
    text="What hangs on the decision, beside the cost and strain of an IME?",
    why="An IME should not weigh more than what it decides.",
    check="Set what the decision moves beside the cost and strain of an IME.",
    options=(
        Option(id="lasting", text="Much, and for long: a benefit, a job, a settlement"),
        Option(id="enough", text="Enough to justify it", turn="more hangs on it than it seems"),
        Option(
            id="little",
            text="Less than the IME would cost in money and strain",
            turn="less hangs on it than an IME would cost",
        ),
    ),
    note="Choose the first where it decides whether somebody works, goes back or keeps a job."
    " The same goes for a benefit or treatment to be paid or refused, a rating, and damages.",
    presumed="enough",
    presumption="enough hangs on it to justify an IME",
)

AREA = Question(
    id="area",
    name="The area of health",
    text="Which area of health does the question lie in?",
    why="It suggests the field to consider, and how an IME can be held.",
    options=(
        Option(id="movement", text="Bones, joints, muscles, back"),
        Option(id="nerves", text="Nerves, head injury, seizures"),
        Option(id="mental", text="Mood, trauma, behaviour, dependence"),
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
    check="Ask how the name came up, and what ties there are to either side.",
    options=(
        Option(
            id="independent",
            text="By field, with no tie to either side",
            by_doing="Choose an examiner by field, with no tie to either side",
            doable_from=("undecided", "favoured"),
        ),
        Option(id="undecided", text="Not chosen yet"),
        Option(id="favoured", text="For how this examiner tends to report"),
    ),
    presumed="undecided",
    presumption="nobody picked the examiner for how they report",
)

TOLD = Question(
    id="told",
    name="What the person says",
    text="Has the person been told of the IME, and what do they say?",
    why="People who know the purpose attend more readily and answer more freely.",
    check="Look for a dated note of what the person was told, and by whom.",
    options=(
        Option(
            id="agrees",
            text="They know why, by whom and who will read it, and they agree",
            by_doing="Tell the person, and obtain agreement to attend and to what is shared",
            doable_from=("not-yet",),
            turn="the person agrees",
        ),
        Option(id="asks", text="They ask for it themselves"),
        Option(id="not-yet", text="They have not been told, or not all of it"),
        Option(id="objects", text="They object or refuse"),
    ),
    presumed="not-yet",
    presumption="the person has still to be told",
)

DEMANDS = Question(
    id="demands",
    name="The work it is measured against",
    text="Against which work is ability to be measured?",
    why="An opinion on capacity is an opinion about a job that somebody has looked at.",
    options=(
        Option(id="described", text="One job or occupation, and the file names its demands"),
        Option(id="missing", text="One job or occupation, and its demands are not on file"),
        Option(id="any-work", text="Any work the person could do: an any-occupation test"),
        Option(id="no-job", text="None: the question is not about work"),
    ),
)

PARTS = (
    Part(
        id="the-decision",
        title="The decision",
        about="What hangs on the answer, what it is for, and what lets you ask.",
        questions=(DECISION, OPEN_QUESTION, FOCUS, PURPOSE, AUTHORITY, CONDITIONS),
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
    Part(
        id="the-file",
        title="Whose file it is",
        about="What kind, for whom, and where: this shapes the steps and the papers.",
        questions=(KIND, ROLE, PLACE),
    ),
)

QUESTIONS = tuple(question for part in PARTS for question in part.questions)
NUMBERS = {question.id: number for number, question in enumerate(QUESTIONS, start=1)}

ESSENTIAL = (DECISION, OPEN_QUESTION, AUTHORITY, OPINIONS, TREATING_ASKED)
"""What makes the file what it is.  While one of these leaves it open, nothing is presumed."""

PRESUMED = {question.id: question.presumed for question in QUESTIONS if question.presumed}
"""The presumptions, option id by question id."""

_BY_ID = {question.id: question for question in QUESTIONS}
_PERMITTED = {
    question.id: (*(option.id for option in question.options), DONT_KNOW) for question in QUESTIONS
}


def question(question_id: str) -> Question:
    """Return the question *question_id*; raise AnswerError where there is none."""
    if question_id not in _BY_ID:
        raise AnswerError(
            f"{quoted(question_id)} is not a question; expected one of {', '.join(_BY_ID)}."
        )
    return _BY_ID[question_id]


def permitted(asked: Question) -> tuple[str, ...]:
    """The option ids *asked* accepts, "dont-know" last."""
    return _PERMITTED[asked.id]


def known(answers: Answers) -> dict[str, str]:
    """*answers* without those that settle nothing."""
    return {key: value for key, value in answers.items() if value != DONT_KNOW}


def check_answers(answers: Answers) -> None:
    """Raise AnswerError for the first answer that no question permits."""
    for question_id, option_id in answers.items():
        if option_id not in _PERMITTED.get(question_id, ()):
            expected = permitted(question(question_id))
            raise AnswerError(
                f"{question_id!r} cannot be {quoted(option_id)};"
                f" expected one of {', '.join(expected)}."
            )


def quoted(text: str) -> str:
    """*text* as complaints quote it, on one line and not for long."""
    return repr(text if len(text) <= 60 else f"{text[:59]}…")
