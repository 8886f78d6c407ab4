"""Each document has all that it is for, and the words that its place requires."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.conditions import Answers
from assessment.documents.places import (
    ACCESS_TO_REPORTS,
    GINA,
    GINA_EXAMINER,
    PRIVACY_RULE,
    PSYCHOTHERAPY,
    REQUIRED,
    SEE_IT_FIRST,
)
from assessment.documents.plain_text import plain_text
from assessment.model import Document
from assessment.questions import KIND, PLACE, ROLE
from tests.assessment.documents.drafts import drafts
from tests.assessment.strategies import known_option, stories

ALL_OF_IT = {
    Document.LETTER_TO_PROVIDER: "decision question parts not-asked consent fee date silence",
    Document.CONSENT_TO_LETTER: "purpose provider know period signature",
    Document.LETTER_TO_PERSON: "opening why who when happens reads ask cost right advice call",
    Document.CONSENTS: "told know choose period purpose before after see-first signature",
    Document.BRIEF: (
        "decision question held asks field authority told enclosed missing day report copies dates"
    ),
    Document.NOTE: "decision why now considered steps limits signature",
    Document.CALENDAR: "day asks because rule",
}
"""What each document has to say, by the ids of its passages."""

REQUIRED_IN = {
    Document.LETTER_TO_PROVIDER: (GINA, ACCESS_TO_REPORTS),
    Document.LETTER_TO_PERSON: (GINA,),
    Document.BRIEF: (GINA_EXAMINER,),
    Document.CONSENT_TO_LETTER: (SEE_IT_FIRST, PRIVACY_RULE),
    Document.CONSENTS: (PSYCHOTHERAPY, PRIVACY_RULE),
}
"""Where the words of a place stand."""


@given(stories())
def test_no_document_lacks_a_part(answers: Answers) -> None:
    """
    Whatever is known of the file: each part that somebody would have to write by hand.
    """
    for draft in drafts(answers):
        ids = {passage.id for passage in draft.passages}

        assert set(ALL_OF_IT[draft.document].split()) - ids == set(), draft.title


@given(stories())
def test_each_consent_has_a_scope_a_period_and_a_way_back(answers: Answers) -> None:
    """
    Of its own, on its own page: neither leans on the other.
    """
    for draft in drafts(answers):
        if draft.document not in (Document.CONSENTS, Document.CONSENT_TO_LETTER):
            continue
        for sheet in draft.sheets:
            said = " ".join(text for passage in sheet.passages for text in passage.texts)

            assert "for this purpose" in said or "Only for this decision" in said
            assert "[end of the consent]" in said
            assert "take it back at any time" in said


@given(
    stories(),
    st.sampled_from(["united-states", "united-kingdom"]),
    known_option(ROLE),
    known_option(KIND),
)
def test_the_words_of_a_place_stand_wherever_it_requires_them(
    story: Answers, place: str, role: str, kind: str
) -> None:
    """
    To the letter, in every document that they are for, and in no other file.
    """
    answers = {**story, PLACE.id: place, ROLE.id: role, KIND.id: kind}
    for draft in drafts(answers):
        passages = {passage.id: passage for passage in draft.passages}
        for required in REQUIRED_IN.get(draft.document, ()):
            assert required.when
            stands = passages.get(required.id)

            assert (stands is not None) is (required.when.holds(answers) is True)
            assert stands is None or stands.rows == required.rows


def test_every_required_passage_has_a_document() -> None:
    """
    And only those that the law itself words are nobody's to change.
    """
    standing = {passage.id for each in REQUIRED_IN.values() for passage in each}

    assert standing == {passage.id for passage in REQUIRED}
    assert {passage.id for passage in REQUIRED if passage.fixed} == {GINA.id, GINA_EXAMINER.id}


@pytest.mark.parametrize("document", [Document.LETTER_TO_PROVIDER, Document.LETTER_TO_PERSON])
def test_an_employer_in_the_united_states_gives_the_notice_of_29_cfr_1635_8(
    document: Document,
) -> None:
    """
    In the regulation's own words, as somebody reads them.
    """
    asked = {
        "decision": "depends",
        "open-question": "function",
        "authority": "named",
        "opinions": "vague",
        "treating-asked": "no",
        "place": "united-states",
        "role": "employer",
    }
    (draft,) = [each for each in drafts(asked) if each.document is document]
    printed = " ".join(plain_text(draft).split())

    assert "29 CFR 1635.8" in GINA.for_you
    assert (
        "To comply with this law, we are asking that you not provide any genetic information when"
        " responding to this request for medical information." in printed
    )
