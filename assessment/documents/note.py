"""The note to file: why this step, why now, and what lighter steps were considered."""

from __future__ import annotations

from collections.abc import Iterator

from assessment import words
from assessment.conditions import DONT_KNOW, Answers, Question
from assessment.documents.court import BEFORE_A_COURT, DUE_AT_COURT
from assessment.documents.days import Days
from assessment.documents.draft import Draft, Kind, Passage, passage, sheet
from assessment.documents.provider_parts import letter_steps
from assessment.model import Document, Recommendation
from assessment.questions import (
    COURSE,
    DECISION,
    EARLIER_EXAM,
    KIND,
    LIGHTER,
    OPINIONS,
    RECORDS,
    TREATING_ASKED,
    TREATMENT,
    WAITING,
)
from assessment.report import Report
from assessment.rules import VERSION
from assessment.rules.stages import DANGER_SEEN

TITLES = {
    Recommendation.PROCEED: "Why an IME, and why now",
    Recommendation.PREPARE_FIRST: "Why something comes before an IME",
    Recommendation.ALTERNATIVE: "Why a lighter step, and no IME yet",
    Recommendation.WAIT: "Why we wait, and until when",
    Recommendation.NOT_APPROPRIATE: "Why no IME",
}

_HEAD = passage(
    "head",
    "File [your file number]",
    "[date of this paper]",
    "Written by [your initials]",
    kind=Kind.ADDRESS,
)
_BOTH_ANSWERS = (
    "On one answer we [what you do on one answer]; on the other we [what you do on the other]. The"
    " two lead to different steps, so the question is worth asking."
)
_SAME_STEP = "Where both lead to the same step, no opinion is needed: correct the answers."
_DECISION = (
    passage(
        "decision",
        "Nothing has to be decided that a medical answer could turn.",
        heading="The decision",
        when=DECISION.is_("same"),
    ),
    passage(
        "decision",
        f"{BEFORE_A_COURT}. It is not due yet; on what we know now, [date of the decision] is the"
        " day.",
        heading="The decision",
        when=DECISION.is_("not-due") & KIND.is_("litigation"),
    ),
    passage(
        "decision",
        "We will have to decide about [what has to be decided, in neutral words]. It is not due"
        " yet; on what we know now, [date of the decision] is the day.",
        heading="The decision",
        when=DECISION.is_("not-due"),
    ),
    passage(
        "decision",
        f"{DUE_AT_COURT} {_BOTH_ANSWERS}",
        heading="The decision",
        when=DECISION.is_("depends") & KIND.is_("litigation"),
        for_you=_SAME_STEP,
    ),
    passage(
        "decision",
        "By [date of the decision] we decide about [what has to be decided, in neutral words]."
        f" {_BOTH_ANSWERS}",
        heading="The decision",
        when=DECISION.is_("depends"),
        for_you=_SAME_STEP,
    ),
    passage(
        "decision",
        "[what has to be decided, in neutral words], by [date of the decision].",
        heading="The decision",
    ),
)
_WITHOUT_AN_IME = (
    passage(
        "decision",
        f"{DUE_AT_COURT} We go on without an IME.",
        heading="The decision",
        when=DECISION.is_("depends") & KIND.is_("litigation"),
    ),
    passage(
        "decision",
        "By [date of the decision] we decide about [what has to be decided, in neutral words], and"
        " we do so without an IME.",
        heading="The decision",
        when=DECISION.is_("depends"),
    ),
)

_NOW = (
    (DANGER_SEEN, "Danger was seen at first hand, and that does not wait for letters."),
    (COURSE.is_("off-course"), "Recovery has taken longer than usual, or has stalled."),
    (COURSE.is_("on-course"), "Recovery is within its usual time and goes as expected."),
    (TREATMENT.is_("stable"), "The condition is stable."),
    (TREATMENT.is_("possible"), "A treatment is possible, and nobody has planned it."),
    (TREATMENT.is_("changing"), "Treatment is about to change the picture."),
    (TREATMENT.is_("unfinished"), "A programme is under way and not finished."),
    (TREATMENT.is_("doubtful"), "Whether the condition is stable is in doubt."),
    (WAITING.is_("little"), "Nothing is lost by waiting some weeks."),
    (WAITING.is_("date"), "A fixed date would pass while we wait."),
    (WAITING.is_("evidence"), "What can be seen now would be gone later."),
)
"""What the answers say of the moment."""

CONSIDERED = (
    ("The treating provider", TREATING_ASKED),
    ("The opinions on file", OPINIONS),
    ("The records", RECORDS),
    ("An earlier IME", EARLIER_EXAM),
    ("Something lighter", LIGHTER),
)
"""What else could have answered it, and the question that asked about it."""

NOT_LOOKED_AT = "Not known when this was written."


def note(told: Report, days: Days) -> Draft:
    """What a colleague needs to read a year from now; only of a file that comes to something."""
    assert told.assessment.presumed is not None
    no_ime = told.assessment.presumed is Recommendation.NOT_APPROPRIATE
    decision = (*_WITHOUT_AN_IME, *_DECISION) if no_ime else _DECISION
    passages = (_HEAD, *decision, *_because(told), *_next(told), _LIMITS, _SIGNATURE)
    return Draft(
        document=Document.NOTE,
        sheets=(sheet("note", TITLES[told.assessment.presumed], passages, told.answers),),
        days=days,
    )


def _because(told: Report) -> Iterator[Passage]:
    deciding = [gate.because for gate in told.assessment.deciding] or [told.sentence]
    yield passage(
        "why",
        f"The published check (rules {VERSION}, [date of this paper]) comes to “{told.title}” for"
        f" this reason. {' '.join(deciding)}",
        heading="Why this step",
        because="It is what decides on this file.",
    )
    yield passage(
        "now",
        " ".join(_moment(told.answers)) or "[why now].",
        heading="Why now",
        because="The answers about the moment say so.",
    )
    yield passage(
        "considered",
        *((name, _as_answered(asked, told.answers)) for name, asked in CONSIDERED),
        kind=Kind.FACTS,
        heading="What else was considered",
        because="Each line is the answer to one question.",
        for_you="Say in your own words why it was not enough.",
    )


def _moment(answers: Answers) -> Iterator[str]:
    for when, sentence in _NOW:
        if when.holds(answers) is True:
            yield sentence


def _as_answered(asked: Question, answers: Answers) -> str:
    option_id = answers.get(asked.id, DONT_KNOW)
    if option_id == DONT_KNOW:
        return NOT_LOOKED_AT
    return words.sentence_of(words.without_yes(asked.option(option_id).text))


def _next(told: Report) -> Iterator[Passage]:
    yield passage(
        "steps",
        *(
            f"{(step.in_note or step.act).rstrip('.')} ({step.by})."
            for step in told.steps
            if not step.is_note
        ),
        kind=Kind.NUMBERED,
        heading="What comes next",
        because="These are the steps of the report.",
    )
    if letter_steps(told):
        yield passage(
            "letter",
            "On [date to check that it came] we check that the letter and the fee have arrived. On"
            " [date for the answer] we remind once and offer a call. If no usable answer has come"
            " by [date to decide without it], we note the dates and read the check again. The"
            " person is not to be blamed for somebody else's silence.",
            because="A step writes to the treating provider.",
        )
    if told.assessment.presumed is Recommendation.WAIT:
        yield passage(
            "wait",
            "We ask again on [date we ask again]. What could be lost meanwhile: [what could be lost"
            " meanwhile].",
            because="The file waits, and a wait needs an end.",
        )
    if told.rests_on:
        yield passage(
            "rests",
            *(f"{each.sentence} {each.if_not}" for each in told.rests_on),
            kind=Kind.LIST,
            heading="What this rests on, and nobody has checked yet",
            because="The check presumed these answers.",
        )


_LIMITS = passage(
    "limits",
    "This note records reasons, not findings about the person. It is not legal or medical advice.",
)
_SIGNATURE = passage("signature", "[your initials], [date of this paper]", kind=Kind.SIGNATURES)
