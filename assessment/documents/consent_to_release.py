"""The consents to release: the one for an IME's papers, and the one for the answer to a letter."""

from __future__ import annotations

from assessment.documents.consent_words import EMPTY_MEANS_NO, SIGNED
from assessment.documents.draft import Kind, Passage, passage
from assessment.documents.places import AN_EMPLOYER_ASKS, PRIVACY_RULE, PSYCHOTHERAPY, SEE_IT_FIRST
from assessment.questions import AUTHORITY, PLACE, TREATING_ASKED
from assessment.report import Report

_PURPOSE = passage(
    "purpose",
    "Only for this decision: [what has to be decided, in neutral words]. It may not be used for"
    " discipline, for another claim, or for anything else. If somebody wants it for something"
    " else, they ask me again.",
    heading="What it is for",
    for_you="A law or a court may still require disclosure: verify in your place.",
)
_KNOW_RELEASE = (
    passage(
        "know",
        "Papers go by encrypted link or sealed mail, and are destroyed or returned by [last date"
        " papers are kept], unless a law says longer.",
        "A law or a court can sometimes require or allow disclosure without my agreement. I will"
        " be told when that is lawful.",
        kind=Kind.LIST,
        heading="What I know",
    ),
    PRIVACY_RULE,
)
_RELEASE_PERIOD = (
    passage(
        "period",
        "From the day I sign until [end of the consent], or until the decision is made, if that is"
        " sooner. I can take it back at any time, in writing, to [your name and address]. It works"
        " from the day it arrives: what was already sent cannot be called back, and nobody may"
        " send more.",
        heading="How long it lasts, and how to take it back",
    ),
    SIGNED,
    passage(
        "copy",
        "The person keeps a copy, and so does everybody who is asked to send something.",
        kind=Kind.SMALL,
    ),
)

_RECORDS = (
    "[name of the provider who treats me] may send records from [first date of the records] to"
    " [last date of the records], limited to [what the records are limited to]."
)
_ANSWERED = "[name of the provider who treats me] may send the answer of [date of the answer]."
_PAPERS = "[your organization] may send the papers on the enclosed list. I have a copy of each."
_NOTES = ("Notes of counselling or psychotherapy may be sent. A summary is nearly always enough.",)


def _before(*boxes: str, notes: bool) -> Passage:
    return passage(
        "before",
        *boxes,
        _PAPERS,
        _RECORDS,
        *(_NOTES if notes else ()),
        kind=Kind.BOXES,
        heading="To the examiner, before the visit",
    )


def to_release(told: Report) -> tuple[Passage, ...]:
    """The page on papers; in the United States notes of therapy take a page of their own."""
    answered = told.answers.get(TREATING_ASKED.id) in ("answers", "contradicted", "unsettled")
    notes = told.answers.get(PLACE.id) != "united-states"
    return (
        passage(
            "lead",
            "This page is about papers: who may send what to whom. Going to the examination is"
            f" another page. {EMPTY_MEANS_NO}",
        ),
        _PURPOSE,
        _before(*([_ANSWERED] if answered else []), notes=notes),
        PSYCHOTHERAPY,
        *_AFTER,
        *_KNOW_RELEASE,
        *_RELEASE_PERIOD,
    )


_ABILITIES = (
    "The page on abilities may go to [your name] and to [manager, by role]. It holds no diagnosis,"
    " no test scores and no treatment."
)
_REPORT_TO = ("The full report may go to me.", "The full report may go to [name of my doctor].")
_AFTER = (
    passage(
        "after",
        _ABILITIES,
        *_REPORT_TO,
        kind=Kind.BOXES,
        heading="From the examiner, after the visit",
        when=AN_EMPLOYER_ASKS,
        for_you="An employer needs the page on abilities, and as a rule no report.",
    ),
    passage(
        "after",
        "The full report may go to [one named reader, or “nobody”].",
        *_REPORT_TO,
        "The page on abilities alone may go to an employer, [manager, by role]. It holds no"
        " diagnosis, no test scores and no treatment.",
        kind=Kind.BOXES,
        heading="From the examiner, after the visit",
    ),
    passage(
        "see-first",
        "I want to read the page on abilities before it is sent.",
        "I want to read the full report before it is sent.",
        kind=Kind.BOXES,
        heading="Before it is sent",
    ),
    passage(
        "correct",
        "I then have [how many days, to correct facts] to point out wrong facts to the examiner,"
        " who may correct facts and does not change an opinion because somebody dislikes it. I may"
        " still refuse the release. What may follow from that: nothing but a decision without it.",
        when=AUTHORITY.is_("agreement"),
    ),
    passage(
        "correct",
        "I then have [how many days, to correct facts] to point out wrong facts to the examiner,"
        " who may correct facts and does not change an opinion because somebody dislikes it. I may"
        " still refuse the release, and I was told what may follow: [what it says may follow, in"
        " neutral words].",
    ),
)

TO_LETTER = (
    passage(
        "lead",
        "This page is about one letter: who may answer what, and to whom. The letter is attached."
        f" {EMPTY_MEANS_NO}",
    ),
    _PURPOSE,
    passage(
        "provider",
        "[name of the provider who treats me] may answer the three questions of the attached"
        " letter, to [your name] and to [one other named reader, or strike out], in writing or by"
        " telephone. Nothing else from the chart may be sent.",
        kind=Kind.BOXES,
        heading="To us, once",
    ),
    SEE_IT_FIRST,
    *_KNOW_RELEASE,
    *_RELEASE_PERIOD,
)
