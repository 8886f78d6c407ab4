"""The consent to attend an IME: what is known, what is chosen, how it is taken back."""

from __future__ import annotations

from assessment.conditions import Condition
from assessment.documents.consent_words import EMPTY_MEANS_NO, SIGNED
from assessment.documents.draft import Kind, Passage, passage
from assessment.documents.places import GINA
from assessment.questions import AREA, AUTHORITY

_TOLD = (
    ("Who asks and pays", "[your organization]"),
    ("Why", "to learn [what is still open, in one sentence]"),
    ("For which decision", "[what has to be decided, in neutral words], by [date of the decision]"),
    ("Whom I meet", "[name of the examiner], [the examiner's field]"),
    (
        "When and where",
        "[the two days offered], at [place of the visit], about [how long, with breaks]",
    ),
    ("What will be done", "[what will be done, in order]"),
    ("What will not be done", "No treatment. [what else will not be done]"),
    ("What lets them ask", "[the law, policy or agreement, with its section]"),
)
_FREELY = (*_TOLD[:-1], ("What lets them ask", "my own agreement, and nothing else"))

_MAY = (
    "The examiner does not treat me, is not my doctor and does not decide.",
    "I may pause, leave a question or a test out, or stop. I need not give a reason. The examiner"
    " notes what was left out, and does not guess why.",
)
_EMERGENCY = ("In an emergency the examiner may act to keep me or others safe, and will tell me.",)
_BY_TESTS = "I agree to tests of attention, memory and mood, on paper or on a screen."
_BY_MEASURING = "I agree to measurements of the body, such as breathing, heart, hearing or sight."
_BY_HAND = "I agree to an examination by hand, of the parts that the question is about."


def _choose(*what: str, when: Condition | None = None) -> Passage:
    return passage(
        "choose",
        "I agree to meet the examiner for this purpose.",
        *what,
        "I would like somebody with me: [name, if you wish].",
        "I would like an interpreter, in [language].",
        "I agree that [name of who records] makes a sound recording, and I get a copy.",
        "I agree that software may turn speech into text, under the examiner's eye. No other"
        " artificial intelligence is used on what I say.",
        kind=Kind.BOXES,
        heading="What I choose",
        when=when,
        for_you="Recording and companions truly vary: take out what your rule does not allow.",
    )


TO_ATTEND = (
    passage(
        "lead",
        "This page is about going. Another page is about who may read the report. You can sign one"
        f" without the other. {EMPTY_MEANS_NO}",
    ),
    passage(
        "told",
        *_FREELY,
        kind=Kind.FACTS,
        heading="What I have been told",
        when=AUTHORITY.is_("agreement"),
    ),
    passage("told", *_TOLD, kind=Kind.FACTS, heading="What I have been told"),
    passage(
        "know",
        *_MAY,
        "If I do not go, or do not finish, nothing follows from that alone.",
        *_EMERGENCY,
        kind=Kind.LIST,
        heading="What I know",
        when=AUTHORITY.is_("agreement"),
    ),
    passage(
        "know",
        *_MAY,
        "If I do not go, or do not finish, [what it says may follow, in neutral words].",
        *_EMERGENCY,
        kind=Kind.LIST,
        heading="What I know",
        for_you="What may follow truly varies: verify in your place, and write it without threat.",
    ),
    _choose(_BY_TESTS, when=AREA.is_("mental", "thinking")),
    _choose(_BY_HAND, _BY_TESTS, when=AREA.is_("nerves", "several")),
    _choose(_BY_HAND, _BY_MEASURING, when=AREA.is_("organ")),
    _choose(_BY_HAND),
    passage(
        "family",
        "Nobody asks me about the health of my family, and I need not speak of it.",
        when=GINA.when,
        source=GINA.source,
    ),
    passage(
        "period",
        "This consent is for this one visit and ends when it is over, or on [end of the consent] at"
        " the latest. I can take it back at any time, in any words, by telling the examiner, or"
        " [your name] on [your telephone]. Nobody will ask me why. Taking it back does not undo"
        " what was already done.",
        heading="How long it lasts, and how to take it back",
    ),
    SIGNED,
    passage(
        "copy",
        "The person keeps a copy. The examiner asks again at the start of the visit.",
        kind=Kind.SMALL,
    ),
)
