"""No sentence of a document contradicts an answer, the recommendation or its own page."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import cache

import pytest
from hypothesis import given

from assessment.conditions import DONT_KNOW, Answers
from assessment.documents import belonging_to
from assessment.documents.bank import PURPOSES
from assessment.documents.draft import Draft
from assessment.model import Document, Recommendation
from assessment.questions import OPINIONS, QUESTIONS, TREATMENT
from assessment.report import report
from tests.assessment.documents.drafts import drafts, printed
from tests.assessment.documents.sayings import NEVER_PRINTED, SAID_OF
from tests.assessment.strategies import scenarios, sheets

CLINICAL_ASKS = {
    ask.id
    for purpose in PURPOSES
    if purpose.id in ("diagnosis", "causation", "treatment", "rating", "consistency")
    for ask in purpose.asks
}
CLINICAL = re.compile(r"(?i)\b(diagnos\w+|symptoms?|findings?|medicines?|treatment|conditions?)\b")


Check = Callable[[Answers, Sequence[Draft]], None]


def no_sentence_needs_another_answer(answers: Answers, written: Sequence[Draft]) -> None:
    """What is printed only of some answers is printed of no other, nor of what is not known."""
    for text in texts_of(written):
        for question_id, sayings in SAID_OF.items():
            for said, options in sayings.items():
                if re.search(said, text):
                    assert answers.get(question_id, DONT_KNOW) in options, text


def no_sentence_denies_an_answer(answers: Answers, written: Sequence[Draft]) -> None:
    """What an answer rules out is printed nowhere."""
    for (question_id, option_id), denied in NEVER_PRINTED.items():
        if answers.get(question_id) == option_id:
            assert [text for text in texts_of(written) if re.search(denied, text)] == []


def a_letter_asks_nothing_that_it_says_not_to_send(_: Answers, written: Sequence[Draft]) -> None:
    """Where an employer asks what somebody can do, neither question nor parts ask why."""
    for draft in written:
        passages = {passage.id: passage for passage in draft.passages}
        if "not-asked" in passages and "no diagnosis" in passages["not-asked"].rows[0][0]:
            asked = [row[0] for id_ in ("question", "parts") for row in passages[id_].rows]
            assert [text for text in asked if CLINICAL.search(text)] == []


def an_employers_brief_asks_what_somebody_can_do(
    answers: Answers, written: Sequence[Draft]
) -> None:
    """Where the question is function, none of diagnosis, cause, treatment or rating is added."""
    if (answers.get("role"), answers.get("open-question")) == ("employer", "function"):
        asked = {id_ for draft in written for passage in draft.passages for id_ in passage.asks}
        assert asked & CLINICAL_ASKS <= {"ask-records-weighed"}


def a_letter_has_the_three_parts_it_speaks_of(_: Answers, written: Sequence[Draft]) -> None:
    """“These three questions” are three, and the consent for the letter says so too."""
    for draft in written:
        if draft.document is Document.LETTER_TO_PROVIDER:
            (parts,) = [each for each in draft.passages if each.id == "parts"]
            assert len(parts.rows) == 3
            assert any("these three questions" in text for text in printed(draft))
        if draft.document is Document.CONSENT_TO_LETTER:
            assert any("the three questions of the attached letter" in t for t in printed(draft))


def a_note_gives_the_reasons_of_the_report(answers: Answers, written: Sequence[Draft]) -> None:
    """What decides, each step in its order, and what it rests on, as the report has them."""
    told = report(answers)
    for draft in written:
        if draft.document is not Document.NOTE:
            continue
        passages = {passage.id: passage for passage in draft.passages}
        why = passages["why"].rows[0][0]
        assert all(gate.because in why for gate in told.assessment.deciding)
        assert f"“{told.title}”" in why
        steps = [row[0] for row in passages["steps"].rows]
        taken = [step for step in told.steps if not step.is_note]
        for said, step in zip(steps, taken, strict=True):
            own = f"{step.act.rstrip('.')} ({step.by})."
            assert said.endswith(f"({step.by}).")
            assert (said == own) is (not step.in_note)
        assert not re.search(r"update your answers|come back|Note on file why", " ".join(steps))
        no_ime = told.assessment.presumed is Recommendation.NOT_APPROPRIATE
        assert not (no_ime and "is worth asking" in passages["decision"].rows[0][0])
        assert ("rests" in passages) is bool(told.rests_on)
        assert ("wait" in passages) is (told.assessment.presumed is Recommendation.WAIT)
        assert ("letter" in passages) is (Document.LETTER_TO_PROVIDER in belonging_to(told))


CHECKS: tuple[Check, ...] = (
    no_sentence_needs_another_answer,
    no_sentence_denies_an_answer,
    a_letter_asks_nothing_that_it_says_not_to_send,
    an_employers_brief_asks_what_somebody_can_do,
    a_letter_has_the_three_parts_it_speaks_of,
    a_note_gives_the_reasons_of_the_report,
)


@pytest.mark.parametrize("check", CHECKS, ids=lambda each: each.__name__)
def test_no_story_is_contradicted(check: Check) -> None:
    """
    Every story, and two with each answer that they could have instead, keep to each check.
    """
    for answers, written in stories_as_written():
        check(answers, written)


@given(sheets())
def test_no_file_is_contradicted(answers: Answers) -> None:
    """
    Nor does any file that somebody may have, whatever is known of it.
    """
    written = drafts(answers)

    for check in CHECKS:
        check(answers, written)


def test_everything_that_is_looked_for_is_said_somewhere() -> None:
    """
    A saying that no document prints would hold nothing to its answer.
    """
    texts = {text for _, written in stories_as_written() for text in texts_of(written)}

    sayings = [said for part in SAID_OF.values() for said in part]
    assert [said for said in sayings if not any(re.search(said, text) for text in texts)] == []


def test_dates_of_a_brief_follow_each_other() -> None:
    """
    Visit, report and decision stand in that order, each on a working day.
    """
    briefs = (each for _, written in stories_as_written() for each in written)
    draft = next(each for each in briefs if each.document is Document.BRIEF)
    days = [draft.days.of(id_) for id_ in ("written-on", "visit-by", "report-by", "decision-due")]

    assert days == [date(2026, 11, 26), date(2027, 1, 8), date(2027, 1, 29), date(2027, 2, 26)]


def texts_of(written: Sequence[Draft]) -> list[str]:
    return [text for draft in written for text in printed(draft)]


@cache
def stories_as_written() -> list[tuple[Answers, list[Draft]]]:
    """The stories, and those that stand one answer beside two of them, with their documents."""
    return [(answers, drafts(answers)) for answers in _varied()]


def _varied() -> Iterator[Answers]:
    stories = {each["id"]: each["answers"] for each in scenarios()}
    yield from stories.values()
    preparing = {**stories["concussion-that-does-not-clear"], "place": "united-states"}
    proceeding = {**stories["nurse-before-the-change-of-definition"], "place": "united-kingdom"}
    for story in (preparing, proceeding):
        for asked in QUESTIONS:
            yield from ({**story, asked.id: option.id} for option in asked.options)
    for about in ("function", "recovery"):  # an employer's, of which hardly anything is known
        begun = {"role": "employer", "open-question": about, "decision": "not-due"}
        yield from ({**begun, TREATMENT.id: option.id} for option in TREATMENT.options)
    for option in OPINIONS.options:
        yield {**preparing, "opinions": option.id, "treating-asked": "unclear"}
