"""The letter to the person: why, who, when, what happens, who reads it, what they may ask for."""

from __future__ import annotations

from assessment.conditions import Answers
from assessment.documents.court import DUE_AT_COURT
from assessment.documents.days import Days
from assessment.documents.draft import Draft, Kind, Passage, passage, sheet
from assessment.documents.person_rights import ASK, READS, RIGHT
from assessment.documents.places import GINA
from assessment.model import Document
from assessment.questions import HARM, KIND, OPINIONS, TOLD, TREATING_ASKED
from assessment.report import Report
from assessment.rules.stages import DANGER_SEEN

_HEAD = (
    passage(
        "head",
        "[your letterhead]",
        "[date of this paper]",
        "To [name and address of the person], through [the person's lawyer]",
        kind=Kind.ADDRESS,
        when=KIND.is_("litigation"),
        for_you="Where a lawyer acts for the person, write to the lawyer alone.",
    ),
    passage(
        "head",
        "[your letterhead]",
        "[date of this paper]",
        "To [name and address of the person]",
        kind=Kind.ADDRESS,
        for_you="Where a lawyer or a union acts for the person, write to them first.",
    ),
)
_OPENING = (
    passage("salutation", "Dear [name of the person],"),
    passage(
        "opening",
        "You asked for an independent examination, and we think that it can help. This letter says"
        " how it would go. Nothing has been decided.",
        when=TOLD.is_("asks"),
    ),
    passage(
        "opening",
        "When we spoke on [date of our talk] you agreed to what follows. Here it is in writing, so"
        " that you can read it in peace and change your mind. Nothing has been decided.",
        when=TOLD.is_("agrees"),
    ),
    passage(
        "opening",
        "You told us that you would rather not be examined, and said: “[the objection, in the"
        " person's own words]”. We take that seriously: [your answer to it, a sentence for each"
        " reason]. Here is what we would like to ask, and why. Nothing has been decided.",
        when=TOLD.is_("objects"),
        for_you="Answer each reason in a sentence, and leave out whatever sounds like a warning.",
    ),
    passage(
        "opening",
        "When we spoke on [date of our talk] I said that a letter would follow, and here it is. You"
        " have done nothing wrong, and nothing has been decided.",
        for_you="Call first. A letter like this should not be the first word.",
    ),
)

_NEED = (
    "We have to decide about [what has to be decided, in neutral words], at the latest on [date of"
    " the decision]."
)
_STILL_OPEN = "[what is still open, in one sentence]."
_OPEN = f"One thing is still open: {_STILL_OPEN}"
_SEEN = passage(
    "seen",
    "On [date it was seen] this was seen, or you told us of it: [what was seen, in plain words"
    " with no reading of it]. You may see it differently, and we want to hear it.",
    when=DANGER_SEEN,
    for_you="Strike what does not fit: it was seen, or the person told you.",
)
_AT_THE_VISIT = (
    "[name of the examiner] will have read the papers on the enclosed list, and you have a copy of"
    " each. What will be done: [what will be done, in order]. You can pause or stop at any time,"
    " and you can say no to any part. The examiner does not treat you and does not decide."
)
_VISIT = (
    passage(
        "what-it-is",
        "So we would like you to meet a health professional who is not part of your care. This is"
        " called an independent medical examination, or IME. Being asked is not an accusation.",
    ),
    passage(
        "who",
        "[name of the examiner], whose field is [the examiner's field]. We chose the field from"
        " the question. [name of the examiner] does not work for us and has never treated you. We"
        " pay for the time, and the fee is the same whatever the answer is.",
        heading="Who you would meet",
        for_you="State any tie, however small. If there is none, the sentence stays.",
    ),
    passage(
        "when",
        "You can choose: [the two days offered], at [place of the visit]. It takes about [how"
        " long, with breaks]. Nothing is booked until you have chosen. If neither day works, tell"
        " us which would.",
        heading="When and where",
    ),
    passage(
        "happens",
        f"{_AT_THE_VISIT} The outcome is for the parties and the court, or for both sides to agree"
        " on.",
        heading="What happens there",
        when=KIND.is_("litigation"),
    ),
    passage(
        "happens",
        f"{_AT_THE_VISIT} We decide, with everything we know, and that includes what you tell us.",
        heading="What happens there",
    ),
    passage(
        "support",
        "You, or those who treat you, told us that it would be easier with [what the person"
        " needs]. We arrange and pay for that before the day.",
        when=HARM.is_("support"),
    ),
)
_CLOSE = (
    passage(
        "advice",
        "Your lawyer will go through this with you. We would like your answer through your lawyer"
        " by [date for your answer]; if you need longer, have your lawyer say so.",
        when=KIND.is_("litigation"),
    ),
    passage(
        "advice",
        "You may want advice first, and that is a good idea. [union, adviser or legal clinic, with"
        " telephone] can help. We would like your answer by [date for your answer]; if you"
        " need longer, say so.",
    ),
    passage(
        "call",
        "Please have your lawyer ring me on [your telephone] about anything in this letter.",
        when=KIND.is_("litigation"),
    ),
    passage(
        "call",
        "Please ring me on [your telephone] about anything in this letter. I will call you on [date"
        " of our call] in any case, to hear how it sits with you.",
    ),
    passage(
        "family",
        "Please do not give the examiner or us any genetic information, which includes the medical"
        " history of your family. The law does not let us ask for it, and says it in these words:",
        when=GINA.when,
        source=GINA.source,
    ),
    GINA,
    passage("wishes", "With good wishes,"),
    passage(
        "signature", "[your name]", "[your role, organization, telephone]", kind=Kind.SIGNATURES
    ),
    passage(
        "enclosed",
        "Enclosed: the questions; the papers we send, with a list; two consents, one to attend and"
        " one to release. Each stands alone, and you can sign one without the other.",
        kind=Kind.SMALL,
    ),
)


def letter_to_person(told: Report, days: Days) -> Draft:
    """The letter that asks the person, and answers what they will want to know."""
    passages = (
        *_HEAD,
        *_OPENING,
        *_why(told.answers),
        _SEEN,
        *_VISIT,
        *READS,
        *ASK,
        *RIGHT,
        *_CLOSE,
    )
    return Draft(
        document=Document.LETTER_TO_PERSON,
        sheets=(sheet("letter", "Something we would like to ask of you", passages, told.answers),),
        days=days,
    )


def _why(answers: Answers) -> tuple[Passage, ...]:
    """Why it is asked; in a lawsuit it is not we who decide."""
    need = DUE_AT_COURT if answers.get(KIND.id) == "litigation" else _NEED
    return (
        passage(
            "why",
            f"{need} We asked the provider who treats you, and have the answer of [date of the"
            f" answer]. It leaves one thing open: {_STILL_OPEN}",
            heading="Why we ask",
            when=TREATING_ASKED.is_("unsettled"),
            for_you=(
                "Quote the open question and no diagnosis. Say only what the answer really says."
            ),
        ),
        passage(
            "why",
            f"{need} We asked the provider who treats you on [date of our request] and had no"
            f" answer. We do not hold that against you. {_OPEN}",
            heading="Why we ask",
            when=TREATING_ASKED.is_("no-answer"),
            for_you="Quote the open question and no diagnosis.",
        ),
        passage(
            "why",
            f"{need} Those who have written about it do not agree, and we would rather understand"
            f" the difference than choose between them. {_OPEN}",
            heading="Why we ask",
            when=OPINIONS.is_("conflict"),
            for_you="Quote the open question and no diagnosis, and take no side.",
        ),
        passage(
            "why",
            f"{need} {_OPEN}",
            heading="Why we ask",
            for_you="Quote the open question and no diagnosis.",
        ),
    )
