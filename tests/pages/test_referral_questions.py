"""The bank of referral questions is whole, plain to use, and stands on its page."""

import re
from pathlib import Path

import pytest

from scripts.pages.referral_questions import Ask, purposes, starting_sets

PAGE = Path("docs/guide/prepare/questions.md")
ASKS = [ask for purpose in purposes() for ask in purpose.asks]
IMPERATIVES = {"Propose", "Say", "Show", "State"}

every_ask = pytest.mark.parametrize("ask", ASKS, ids=lambda ask: ask.id)


def test_the_bank_holds_forty_four_questions_for_eleven_purposes() -> None:
    """
    Numbers run through the whole bank, from 1 to 44.
    """
    assert [purpose.letter for purpose in purposes()] == list("ABCDEFGHIJK")
    assert [ask.number for ask in ASKS] == list(range(1, 45))


def test_ids_are_unique_and_meaningful() -> None:
    """
    An id is an address: `ask-`, then words, and used once.
    """
    ids = [ask.id for ask in ASKS]

    assert len(set(ids)) == len(ids)
    assert all(re.fullmatch(r"ask(-[a-z]+)+", id_) for id_ in ids)


@every_ask
def test_a_question_is_one_sentence(ask: Ask) -> None:
    """
    It ends in one question mark, or it asks in the imperative and ends in a full stop.
    """
    asks = ask.text.endswith("?") and ask.text.count("?") == 1
    demands = ask.text.endswith(".") and ask.text.split()[0] in IMPERATIVES

    assert asks or demands
    assert not re.search(r"[.?!]\s", ask.text)
    assert len(ask.text.split()) <= 30


@every_ask
def test_the_page_carries_the_question(ask: Ask) -> None:
    """
    In its own list item, whole, so that search and readers without JavaScript find it.
    """
    page = PAGE.read_text(encoding="utf-8")

    assert page.count(f'id="{ask.id}"') == 1
    assert f'<span class="ime-ask__text">{ask.text}</span>' in page
    assert not set("<>&") & set(ask.text + ask.note)


def test_every_purpose_says_when_and_for_whom_not() -> None:
    """
    No question is offered without its limits.
    """
    assert all(purpose.when and purpose.not_for for purpose in purposes())


def test_a_starting_set_is_short() -> None:
    """
    Five to nine questions, as the page advises.
    """
    assert all(5 <= len(each.asks) <= 9 for each in starting_sets())
