"""What the letter to the treating provider says of the decision, and of what the file holds."""

from __future__ import annotations

from assessment.documents.draft import Passage, passage, with_reason
from assessment.documents.places import AN_EMPLOYER_ASKS
from assessment.questions import DECISION as DECISION_ASKED
from assessment.questions import KIND, OPINIONS, ROLE, TREATING_ASKED
from assessment.step import Step

_INSURED = (KIND.is_("disability") & ROLE.is_("insurer")).called(
    "an insurer asks about disability benefits", "it is not about an insurer's disability benefits"
)
_AFTER_AN_EVENT = KIND.is_("workers-compensation", "auto").called(
    "the file is about compensation after an accident", "the file is about no accident"
)
_DUE = DECISION_ASKED.is_("depends").called(
    "a decision depends on the answer", "no decision depends on the answer now"
)
_NOBODY_ASKED = TREATING_ASKED.is_("no").called(
    "nobody asked the treating provider", "something is on file from the treating provider"
)
_TOO_THIN = TREATING_ASKED.is_("unclear").called(
    "what the treating provider wrote is too thin", "the treating provider wrote nothing thin"
)
_CONFLICT = OPINIONS.is_("conflict").called(
    "the opinions on file conflict", "the opinions on file do not conflict"
)
_VAGUE = OPINIONS.is_("vague").called(
    "the opinions on file are too vague to act on", "the opinions on file are not vague"
)
_NONE_OF_USE = OPINIONS.is_("silent", "field-missing", "one-sided").called(
    "no opinion on file answers the question for you", "an opinion on file speaks to the question"
)
DECISION = (
    passage("salutation", "Dear [title and surname],"),
    passage(
        "decision",
        "I write for [your organization], about [what has to be decided, in neutral words]. It is"
        " not due today; on what we know now, [date of the decision] is the day. Your answer will"
        " tell us when it makes sense to ask again.",
        when=DECISION_ASKED.is_("not-due"),
    ),
    passage(
        "decision",
        "I write for [your organization], about [what has to be decided, in neutral words]. The"
        " matter is before a court or tribunal, or may come there, and [date of the decision] is"
        " the day. Nothing has been decided.",
        when=KIND.is_("litigation") & _DUE,
    ),
    passage(
        "decision",
        "I write for [your organization], where your patient works. By [date of the decision] we"
        " have to decide about [what has to be decided, in neutral words]. Nothing has been"
        " decided, and your answer will shape what we offer.",
        when=AN_EMPLOYER_ASKS & _DUE,
    ),
    passage(
        "decision",
        "I write for [your organization]. By [date of the decision] we decide whether benefits"
        " continue. The policy asks “[the exact words of the policy]”; applying it is our task and"
        " not yours.",
        when=_INSURED & _DUE,
    ),
    passage(
        "decision",
        "I write for [your organization]. By [date of the decision] we decide about [the benefit,"
        " by its name] after what happened on [date of the event].",
        when=_AFTER_AN_EVENT & _DUE,
    ),
    passage(
        "decision",
        "I write for [your organization], about [what has to be decided, in neutral words]. The"
        " decision is due on [date of the decision], and your answer will help to make it a good"
        " one.",
    ),
)

_TWO_OPINIONS = (
    "Two opinions on file part. One, of [date of the earlier opinion], says “[the words of the"
    " earlier opinion]”; the other, of [date of the later opinion], says “[the words of the later"
    " opinion]”. You know your patient, and until now nobody asked you"
)
_QUOTE_BOTH = "Quote both at equal length, with no adjective of yours and no diagnosis."
_HELD = (
    passage(
        "held",
        f"{_TWO_OPINIONS} further.",
        when=_CONFLICT & _TOO_THIN,
        for_you=_QUOTE_BOTH,
    ),
    passage(
        "held",
        f"{_TWO_OPINIONS}.",
        when=_CONFLICT & _NOBODY_ASKED,
        for_you=_QUOTE_BOTH,
    ),
    passage(
        "held",
        "An opinion on file of [date of the earlier opinion] says “[the words of the earlier"
        " opinion]”, and one of [date of the later opinion] says “[the words of the later"
        " opinion]”. We do not know what changed in between, and there may be a simple answer.",
        when=OPINIONS.is_("reversed"),
        for_you=_QUOTE_BOTH,
    ),
    passage(
        "held",
        "The last note we hold, of [date of the note], says “[the words of the note]”. We do not"
        " doubt it. But it cannot tell us what we need to know, and until now nobody asked you.",
        when=_VAGUE & (_NOBODY_ASKED | _TOO_THIN),
        for_you="Quote the note, never paraphrase it. Leave out any diagnosis that it gives.",
    ),
    passage(
        "held",
        "We hold no opinion that answers the question below, and until now nobody asked you.",
        when=_NONE_OF_USE & _NOBODY_ASKED,
    ),
    passage(
        "held",
        "Thank you for what you have written so far. It leaves the question below open for us, and"
        " until now nobody asked you further.",
        when=_TOO_THIN,
        for_you="Quote the sentence that you could not act on, if there is one.",
    ),
)
_THEIR_ANSWER = passage(
    "held",
    "Your answer of [date of the answer] helped, and we rely on it. It leaves one thing open for"
    " our decision: [what is still open, in one sentence].",
    for_you="If nothing is left open, act on the answer and send no letter.",
)
_BEFORE_ASKING = passage(
    "held",
    "Before anybody asks your patient to attend an appointment, we want to know whether this is"
    " the time for one. You can tell us better than an examiner who meets your patient once.",
)


def held(step: Step) -> tuple[Passage, ...]:
    """What the file holds, for a letter that *step* sends; it quotes and never paraphrases."""
    if step.rule == "their-answer-stands":
        return with_reason((_THEIR_ANSWER,), "The treating provider has answered.")
    if step.rule == "ask-treating-first":
        return _HELD
    return with_reason((_BEFORE_ASKING,), "The file waits for what the treating provider says.")
