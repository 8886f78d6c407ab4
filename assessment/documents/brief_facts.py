"""What a referral brief encloses, what is missing from it, and how the day goes."""

from __future__ import annotations

from assessment.conditions import Answers, Condition
from assessment.documents.draft import Kind, Passage, passage
from assessment.questions import (
    DEMANDS,
    EARLIER_EXAM,
    HARM,
    KIND,
    LIGHTER,
    OPINIONS,
    RECORDS,
    TREATING_ASKED,
)
from assessment.rules.stages import DANGER_SEEN

_HEADS = ("No.", "Date", "Author and kind", "Pages")

_ALWAYS = ("The two signed consents", "Dates of the file, on one neutral page")
_PAPERS: tuple[tuple[str, Condition], ...] = (
    ("The exact words of the policy", KIND.is_("disability")),
    ("The demands analysis, observed and agreed", DEMANDS.is_("described", "missing")),
    ("Both opinions that part, in full", OPINIONS.is_("conflict", "reversed")),
    ("The opinions on file, in full", OPINIONS.is_("vague", "field-missing", "one-sided")),
    ("Our letters to the treating provider", TREATING_ASKED.is_("unsettled", "no-answer")),
    ("The treating provider's answer", TREATING_ASKED.is_("unsettled", "answers", "contradicted")),
    (
        "The earlier examiner's report",
        EARLIER_EXAM.is_("other-question", "incomplete", "unchanged", "changed"),
    ),
    ("What came of the lighter step", LIGHTER.is_("tried")),
    ("What was seen, by whom and when", DANGER_SEEN),
)

MISSING = (
    passage(
        "missing",
        "Missing: [what is missing, and from whom]. We asked for it on [date we asked for the"
        " records] and again on [date we asked again], and it was not produced. Please say where it"
        " would matter to your answers.",
        when=RECORDS.is_("withheld"),
    ),
    passage(
        "missing",
        "Still on its way when this was written: [what is missing, and from whom], asked for on"
        " [date we asked for the records]. We send it before the visit, or tell you that it did not"
        " come.",
        when=RECORDS.is_("gaps"),
        for_you="Records that can be had come first: wait for them before you book.",
    ),
    passage(
        "missing",
        "Nothing that we know of is missing. If you find that something is, ask before the visit.",
        when=RECORDS.is_("complete"),
    ),
    passage(
        "missing",
        "Missing, as far as we know: [what is missing, and from whom]. If you find that more is,"
        " ask before the visit.",
    ),
    passage(
        "left-out",
        "We have left out money set aside, advice from counsel, opinions about motive, and"
        " whatever lies outside the consent. We have left out nothing that bears on the question,"
        " whichever way it points.",
    ),
)


_DAY = (
    ("Language", "[language, and whether an interpreter comes]"),
    ("Companion", "the person may bring one, who stays silent and waits outside during tests"),
    ("Travel", "to [place of the visit]; we book it and pay it before the day"),
    ("Time", "[how long, with breaks], and a break whenever asked"),
    ("Recording", "[the rule of your place on recording]"),
)
_WITH_SUPPORT = ("Support", "[what the person needs]; please allow for it")
_AFTER_A_FAILURE = (
    "Last time",
    "an appointment came to nothing; this has changed: [what has changed since]",
)
_IF_IT_GOES_BADLY = (
    "If it goes badly",
    "the person may stop at any time; ring [your telephone] the same day, since half an answer is"
    " better than harm",
)


def enclosed(answers: Answers) -> tuple[Passage, ...]:
    """What goes with the brief, as the answers have it; and what is missing or left out."""
    papers = [paper for paper, when in _PAPERS if when.holds(answers) is True]
    rows = ((str(n), "", paper, "") for n, paper in enumerate([*_ALWAYS, *papers], start=1))
    listed = passage(
        "enclosed",
        _HEADS,
        *rows,
        kind=Kind.TABLE,
        heading="7. What is enclosed, and what is missing",
        because="The papers are those that the answers speak of.",
        for_you="In order of date, numbered, each with its author. Add what else bears on it.",
    )
    return (listed, *MISSING)


def day(answers: Answers) -> Passage:
    """How the visit goes: language, companion, travel, time, recording."""
    rows = [*_DAY]
    if answers.get(HARM.id) == "support":
        rows.append(_WITH_SUPPORT)
    if answers.get(EARLIER_EXAM.id) == "broken-off":
        rows.append(_AFTER_A_FAILURE)
    return passage(
        "day",
        *rows,
        _IF_IT_GOES_BADLY,
        kind=Kind.FACTS,
        heading="8. The day itself",
        because="What the file says of travel, help and an earlier appointment shapes it.",
        for_you="Recording and companions truly vary: verify in your place, and write the rule.",
    )
