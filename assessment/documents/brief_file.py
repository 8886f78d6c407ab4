"""What a referral brief says of the file: the decision, what is known, and what lets one ask."""

from __future__ import annotations

from assessment.documents.court import DUE_AT_COURT
from assessment.documents.draft import passage
from assessment.questions import AUTHORITY, CONDITIONS, KIND, OPINIONS, TOLD, TREATING_ASKED
from assessment.questions import DECISION as DECISION_ASKED

_HANGS = (
    "We decide about [what has to be decided, in neutral words], at the latest on [date of the"
    " decision]."
)
_BENEFITS = (KIND.is_("disability") & DECISION_ASKED.is_("depends")).called(
    "a decision on disability benefits depends on the answer",
    "no decision on disability benefits depends on the answer",
)
_FOR_WHAT = "1. The decision that waits"
DECISION = (
    passage(
        "decision",
        "By [date of the decision] we decide whether benefits continue. The policy's test is, in"
        " its own words: “[the exact words of the policy]”. We enclose them so that you know what"
        " the answer is for. Applying the test is our task, so please give no opinion on it.",
        heading=_FOR_WHAT,
        when=_BENEFITS,
        for_you="Copy the policy's words: a paraphrase of a legal test invites an addendum.",
    ),
    passage(
        "decision",
        f"{DUE_AT_COURT} If you answer one way, we [what you do on one answer]; if you answer the"
        " other, we [what you do on the other]. The outcome is for the parties and the court, so"
        " please give no opinion on it.",
        heading=_FOR_WHAT,
        when=KIND.is_("litigation"),
        for_you="Where both lines would say the same, you need no opinion.",
    ),
    passage(
        "decision",
        f"{_HANGS} If you answer one way, we [what you do on one answer]; if you answer the other,"
        " we [what you do on the other]. Deciding is our task, so please give no opinion on it.",
        heading=_FOR_WHAT,
        for_you="Where both lines would say the same, you need no opinion.",
    ),
)

_KNOWN = "3. What is known, and what it leaves open"
_QUOTED = (
    "the first, of [date of the earlier opinion], says “[the words of the earlier opinion]”, and"
    " the second, of [date of the later opinion], says “[the words of the later opinion]”."
)
HELD = (
    passage(
        "held",
        f"The opinions on file part: {_QUOTED} Both are enclosed in full.",
        heading=_KNOWN,
        when=OPINIONS.is_("conflict"),
        for_you="Two quotations of equal length, in order of date, with no adjective of yours.",
    ),
    passage(
        "held",
        f"One opinion changed course and does not say why: {_QUOTED} Both are enclosed in full.",
        heading=_KNOWN,
        when=OPINIONS.is_("reversed"),
        for_you="Two quotations of equal length, in order of date, with no adjective of yours.",
    ),
    passage(
        "held",
        "There are opinions on file, and they fall short of the question. The last, of [date of"
        " the note], says “[the words of the note]”.",
        heading=_KNOWN,
        when=OPINIONS.is_("vague"),
        for_you="Quote it, never paraphrase it.",
    ),
    passage(
        "held",
        "None of the opinions on file comes from your field. They are enclosed, and we do not ask"
        " you to repeat them.",
        heading=_KNOWN,
        when=OPINIONS.is_("field-missing"),
    ),
    passage(
        "held",
        "The experts of one side have answered it, and nobody else has. Their reports are enclosed"
        " in full.",
        heading=_KNOWN,
        when=OPINIONS.is_("one-sided"),
    ),
    passage(
        "held",
        "There is no opinion on file about this question.",
        heading=_KNOWN,
        when=OPINIONS.is_("silent"),
    ),
    passage(
        "held",
        "Still open on this question: [what is still open, in one sentence].",
        heading=_KNOWN,
    ),
    passage(
        "treating",
        "We asked the treating provider on [date of our request]. The reply of [date of the answer]"
        " is enclosed, and it leaves the question open.",
        when=TREATING_ASKED.is_("unsettled"),
    ),
    passage(
        "treating",
        "We asked the treating provider on [date of our request], and no answer came. Please draw"
        " nothing from that.",
        when=TREATING_ASKED.is_("no-answer"),
    ),
    passage(
        "treating",
        "The treating provider has a clear view, and another opinion contradicts it. Both are"
        " enclosed in full.",
        when=TREATING_ASKED.is_("contradicted"),
    ),
)

_ASKED_BY = "6. What lets us ask"
RIGHT = (
    passage(
        "authority",
        "We rely on [the law, policy or agreement, with its section]. Somebody denied that it lets"
        " us ask; that was settled on [date of the answer], and the paper that settles it is"
        " enclosed.",
        heading=_ASKED_BY,
        when=CONDITIONS.is_("disputed"),
        for_you="Nothing goes to an examiner while that is open.",
    ),
    passage(
        "authority",
        "The person's own agreement lets us ask, and nothing else does.",
        heading=_ASKED_BY,
        when=AUTHORITY.is_("agreement"),
    ),
    passage(
        "authority",
        "[the law, policy or agreement, with its section] gives a second opinion on the"
        " certificate in doubt.",
        heading=_ASKED_BY,
        when=AUTHORITY.is_("second-opinion"),
    ),
    passage(
        "authority",
        "[the law, policy or agreement, with its section] lets us ask.",
        heading=_ASKED_BY,
        when=AUTHORITY.is_("named"),
    ),
    passage(
        "authority",
        "[the law, policy or agreement, with its section] lets us ask.",
        heading=_ASKED_BY,
        for_you="No text is named yet: find it, and quote it, before this goes out.",
    ),
    passage(
        "condition",
        "What has to come first was done on [date of our request], and the proof is enclosed.",
        when=CONDITIONS.is_("unmet"),
        for_you="Something is required first and is not done yet: this goes out after it.",
    ),
    passage(
        "told",
        "The person objects, in these words: “[the objection, in the person's own words]”. We"
        " answered on [date of the answer], and the answer is enclosed. Consent is theirs to give:"
        " please go on only with a signed one.",
        when=TOLD.is_("objects"),
    ),
    passage(
        "told",
        "The person asks for this examination, and knows who will read the report. Consent to"
        " attend was signed on [date of the consent to attend] and consent to release on [date of"
        " the consent to release]; both are enclosed. Please take your own as well, and stop if it"
        " is withdrawn.",
        when=TOLD.is_("asks"),
    ),
    passage(
        "told",
        "The person was told on [date the person was told] why, by whom, and who will read the"
        " report. Consent to attend was signed on [date of the consent to attend] and consent to"
        " release on [date of the consent to release]; both are enclosed. Please take your own as"
        " well, and stop if it is withdrawn.",
        when=TOLD.is_("agrees"),
        for_you="Verify whether the person must see this brief and the records first.",
    ),
    passage(
        "told",
        "The person was told on [date the person was told] why, by whom, and who will read the"
        " report. Consent to attend was signed on [date of the consent to attend] and consent to"
        " release on [date of the consent to release]; both are enclosed. Please take your own as"
        " well, and stop if it is withdrawn.",
        for_you="The person has still to be told: this goes out after both consents are signed.",
    ),
)
