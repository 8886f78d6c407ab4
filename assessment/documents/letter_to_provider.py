"""The letter to the treating provider: one question, its parts, and what is not asked."""

from __future__ import annotations

from assessment.documents.days import Days
from assessment.documents.draft import Draft, Kind, Passage, Sheet, passage, sheet, with_reason
from assessment.documents.places import ACCESS_TO_REPORTS, AN_EMPLOYER_ASKS, GINA
from assessment.documents.provider_file import DECISION, held
from assessment.documents.provider_parts import Subject, letter_steps, subject
from assessment.documents.provider_tasks import TASKS
from assessment.letter import THESE_TASKS
from assessment.model import Document
from assessment.questions import OPEN_QUESTION, TREATING_ASKED
from assessment.report import Report
from assessment.step import Step

_ADDRESS = (
    "[your letterhead]",
    "[date of this paper]",
    "To [name and address of the treating provider]",
    "About your patient [name of the person], who has agreed to this letter; the signed consent is"
    " enclosed",
)
_HEAD = (
    passage(
        "head",
        *_ADDRESS,
        kind=Kind.ADDRESS,
        when=TREATING_ASKED.is_("closed"),
        for_you=(
            "They are closed to you: in a lawsuit, send it through the person's lawyer, or where"
            " nobody treats, to the clinician who warned or knows."
        ),
    ),
    passage(
        "head",
        *_ADDRESS,
        kind=Kind.ADDRESS,
        for_you="No names are asked for here. Fill them in after you have taken the letter.",
    ),
)
_HOW_TO_ANSWER = "Please answer in a line each. A handwritten page is enough: no report is needed."
_ON_THE_TASKS = (
    "Please answer in a line each. You can write on the page with the tasks and send it back: no"
    " letter is needed."
)
_CANNOT_SAY = passage(
    "cannot-say",
    "“I cannot say” is a useful answer too. If one of these is not yours to judge, please tell us"
    " who could.",
)

_FUNCTION_ONLY = AN_EMPLOYER_ASKS & OPEN_QUESTION.is_("function", "recovery").called(
    "the question is what the person can do, or when", "the question is about something else"
)
_NOT_ASKED = (
    passage(
        "not-asked",
        "Please give no diagnosis, symptoms, test results, medicines or details of treatment,"
        " nothing from counselling, and no family history, and please send no chart notes. We do"
        " not ask why your patient is away or whether the leave was right. If there is something"
        " more that we must know to keep your patient safe at work, please tell your patient"
        " first, and tell us only with their agreement.",
        heading="What we do not ask",
        when=_FUNCTION_ONLY,
    ),
    passage(
        "not-asked",
        "Please answer these questions only, and leave out what they do not need. Please send no"
        " family history, no notes of counselling or psychotherapy, and no records from before"
        " [first date of the records] unless an answer rests on them. We do not ask whether your"
        " patient meets a legal test, and we do not ask what you believe about them.",
        heading="What we do not ask",
        for_you="Keep the question to what the decision needs: a fourth part is a second letter.",
    ),
)

_CLOSE = (
    passage(
        "consent",
        "Your patient has read this letter and has a copy. The consent signed on [date of the"
        " consent] covers your answers to these three questions, sent to me and to [one other"
        " named reader, or strike out], until [end of the consent]. It does not cover your chart."
        " Your patient may withdraw it at any time by telling you or me; from then on, please"
        " send nothing. Please give your patient a copy of what you send us.",
        heading="What your patient has agreed to",
        for_you=(
            "Do not send the letter before the consent is signed. Where a law or scheme lets the"
            " provider answer without one, name the text instead, and still send the person a"
            " copy."
        ),
    ),
    ACCESS_TO_REPORTS,
    passage(
        "fee",
        "We pay for your time, and your patient pays nothing. We suggest [amount] for the three"
        " answers. If that is not your fee, please tell us yours before you begin. Send the"
        " invoice to [address for invoices], with no clinical detail on it.",
        heading="Your fee and your time",
    ),
    passage(
        "date",
        "Your answer would help most by [date for the answer]. If that is too soon, name a date"
        " that works. If a call is easier, ring me on [your telephone]: with your patient's"
        " agreement, ten minutes will do, and I will send both of you my note of it to correct.",
        for_you=(
            "Three weeks is the usual allowance, counted to a working day; which holidays lie"
            " between, you know."
        ),
    ),
    passage(
        "silence",
        "If we do not hear from you, we will write once more. We will not hold it against your"
        " patient.",
    ),
    passage(
        "thanks",
        "Thank you for your help, and for your care of the person we both hope to see well.",
    ),
    passage(
        "signature", "[your name]", "[your role, organization, telephone]", kind=Kind.SIGNATURES
    ),
)


def letter_to_provider(told: Report, days: Days) -> Draft:
    """The letter that the first of the report's steps with one sends."""
    step, *others = letter_steps(told)
    about = subject(step, told.answers)
    passages = (
        *_HEAD,
        *DECISION,
        *held(step),
        *_asked(step, about, others),
        *_NOT_ASKED,
        GINA,
        *_CLOSE,
        _enclosed(step),
    )
    return Draft(
        document=Document.LETTER_TO_PROVIDER,
        sheets=(
            sheet("letter", about.title, passages, told.answers),
            *_tasks(step, told),
        ),
        days=days,
    )


def _asked(step: Step, about: Subject, others: list[Step]) -> tuple[Passage, ...]:
    also = [f" Another step asks them “{each.words}”: a letter of its own." for each in others]
    passages = (
        passage("question", step.words or "[the question, in one sentence]", kind=Kind.QUESTION),
        passage("how-to-answer", _ON_THE_TASKS if step.words == THESE_TASKS else _HOW_TO_ANSWER),
        passage(
            "parts",
            *about.parts,
            kind=Kind.NUMBERED,
            for_you=f"Never more than three. A fourth question is a second letter.{''.join(also)}",
        ),
        _CANNOT_SAY,
    )
    return with_reason(passages, f"The step is: {step.act}")


def _enclosed(step: Step) -> Passage:
    """What lies with the letter, and who else gets it."""
    tasks = "; the tasks, to write on" if step.words == THESE_TASKS else ""
    return passage(
        "enclosed", f"Enclosed: the signed consent{tasks}. Copy to the patient.", kind=Kind.SMALL
    )


def _tasks(step: Step, told: Report) -> tuple[Sheet, ...]:
    if step.words != THESE_TASKS:
        return ()
    reason = "The question is about the tasks of one job."
    return (
        sheet("tasks", "The tasks, as they are done", with_reason(TASKS, reason), told.answers),
    )
