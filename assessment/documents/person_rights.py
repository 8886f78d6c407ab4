"""What the letter to the person says of who reads what, and of what they may ask or refuse."""

from __future__ import annotations

from assessment.documents.draft import Kind, passage
from assessment.documents.places import AN_EMPLOYER_ASKS
from assessment.questions import AUTHORITY, CONDITIONS, KIND

READS = (
    passage(
        "reads",
        "There will be two papers. One page says which tasks you can do, for how long, and with"
        " what changes. It comes to me and to [manager, by role]. The full report, with anything"
        " about your health, goes to you and, if you say yes, to your doctor. We do not receive it"
        " and do not ask for it. You see the page before we do, and you have [how many days, to"
        " correct facts] to tell the examiner about a wrong fact.",
        heading="Who reads what",
        when=AN_EMPLOYER_ASKS,
        for_you="Verify in your place who must receive a copy, and by when.",
    ),
    passage(
        "reads",
        "The full report goes to [one named reader] and to you at the same time. If there is an"
        " employer, it gets the page on work alone, and only if you agree. You have [how many"
        " days, to correct facts] to tell the examiner about a wrong fact.",
        heading="Who reads what",
        for_you="Verify in your place who must receive a copy, and by when.",
    ),
)
ASK = (
    passage(
        "ask",
        "another day, another place, or a video call for the talk",
        "an examiner of a certain gender, or an interpreter",
        "somebody you trust to come with you",
        "a quiet room, softer light, longer breaks, a shorter visit on two days",
        "the questions we ask and the papers we send: both are enclosed",
        "to record it: [the rule of your place on recording]",
        kind=Kind.LIST,
        heading="What you may ask for",
        for_you="Recording and companions truly vary: verify in your place before you offer them.",
    ),
    passage(
        "harm",
        "If you, or somebody who treats you, think that going could make you worse, tell us. We"
        " will look for another way first.",
    ),
    passage(
        "cost",
        "Nothing. We pay the fee and your travel, and we pay the travel before you go.",
        heading="What it costs you",
        for_you="Add paid time for the hours where the agreement or policy gives it.",
    ),
)
_HEADING = "What lets us ask, and if you would rather not"
RIGHT = (
    passage(
        "right",
        "Only your free agreement lets us ask, so you are free to say no, and nothing follows from"
        " that alone. We will then decide with what we have.",
        heading=_HEADING,
        when=AUTHORITY.is_("agreement"),
    ),
    passage(
        "right",
        "We rely on [the law, policy or agreement, with its section], and we know that you, or"
        " somebody for you, say that it does not let us ask. Nothing is booked until that is"
        " agreed or decided. If you would rather not go, tell me what stands in the way.",
        heading=_HEADING,
        when=CONDITIONS.is_("disputed"),
    ),
    passage(
        "right",
        "We ask under [the law, policy or agreement, with its section]. You can say yes, no or not"
        " yet. If you would rather not, have your lawyer tell us what stands in the way, because we"
        " can often change it. If we find no other way, [what it says may follow, in neutral"
        " words]. You may object or ask for a review: [how to object, and by when].",
        heading=_HEADING,
        when=KIND.is_("litigation"),
        for_you="What may follow from a “no” truly varies: verify in your place and in the text.",
    ),
    passage(
        "right",
        "We ask under [the law, policy or agreement, with its section]. You can say yes, no or not"
        " yet. If you would rather not, tell me what stands in the way, because we can often"
        " change it. If we find no other way, we will decide with what we have, and [what it says"
        " may follow, in neutral words]. You may object or ask for a review: [how to object, and"
        " by when].",
        heading=_HEADING,
        for_you="What may follow from a “no” truly varies: verify in your place and in the text.",
    ),
)
