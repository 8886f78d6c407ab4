"""A link made by our scripts holds the answers it was made from, and old links open."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from assessment.carried_over import CarriedOver, carried_over
from assessment.conditions import DONT_KNOW, Answers
from assessment.questions import QUESTIONS, permitted
from scripts.pages.link_code import (
    ASKED,
    DIGITS,
    EARLIER,
    fingerprint,
    link_code,
    read_link_code,
)
from tests.assessment.strategies import sheets

FIRST = "2vflhb"


def first_code(answers: Answers) -> str:
    """The code that rules 1.0.x made for *answers*."""
    number = sum(
        (options.index(answers[key]) + 1) * 16**place
        for place, (key, options) in enumerate(EARLIER[FIRST].items())
        if key in answers
    )
    check = number % 1291
    return f"1{FIRST}{DIGITS[check // 36]}{DIGITS[check % 36]}{_base36(number)}"


def _base36(number: int) -> str:
    digits = ""
    while number:
        number, digit = divmod(number, 36)
        digits = DIGITS[digit] + digits
    return digits or "0"


@given(sheets())
def test_code_can_be_read_back(answers: Answers) -> None:
    """
    What was answered is what the link holds, not known included.
    """
    read = read_link_code(link_code(answers))

    assert read
    assert read.answers == answers
    assert not read.lost


@given(st.data())
def test_links_of_the_first_edition_open(data: st.DataObject) -> None:
    """
    A code that rules 1.0.x made is carried over, answer by answer.
    """
    optional = {key: st.sampled_from(options) for key, options in EARLIER[FIRST].items()}
    answers = data.draw(st.fixed_dictionaries({}, optional=optional))

    in_order = {key: answers[key] for key in EARLIER[FIRST] if key in answers}

    assert read_link_code(first_code(answers)) == carried_over(in_order)


def test_the_first_edition_is_known_by_its_fingerprint() -> None:
    """
    What it asked gives the very fingerprint that its codes carry.
    """
    assert fingerprint(EARLIER[FIRST]) == FIRST


def test_codes_that_readers_hold_open_for_ever() -> None:
    """
    Places and numbers never move, or these links would say something else.
    """
    today = read_link_code("23000020000030000000000001")
    first = read_link_code("12vflhbbte028qz84ed769lu")

    assert today == CarriedOver(
        {"decision": "depends", "opinions": "conflict", "told": DONT_KNOW}, ()
    )
    assert first
    assert first.answers["earlier-exam"] == "incomplete"
    assert "harm" in first.lost


def test_every_question_and_option_has_a_number() -> None:
    """
    One that has none could not travel in a link; a digit is enough for each.
    """
    for question in QUESTIONS:
        assert set(permitted(question)) <= set(ASKED[question.id])
    assert max(len(options) for options in ASKED.values()) < len(DIGITS)


def test_what_came_later_costs_only_itself() -> None:
    """
    A link of a later edition loses the answers that we do not know, and no other.
    """
    code = link_code({"kind": "auto", "demands": "no-job"})
    later_option = _with_check(code[3:4] + "z" + code[5:])
    later_question = _with_check(code[3:] + "2")

    assert read_link_code(later_option) is not None
    assert getattr(read_link_code(later_option), "lost", None) == ("role",)
    assert getattr(read_link_code(later_question), "lost", None) == ("",)


def _with_check(body: str) -> str:
    total = 0
    for character in body:
        total = (total * 31 + ord(character)) % 36**2
    return f"2{DIGITS[total // 36]}{DIGITS[total % 36]}{body}"


def test_damaged_codes_are_refused() -> None:
    """
    The wrong answer would be worse than none.
    """
    code = link_code({"kind": "auto", "opinions": "conflict"})
    damaged = ("", "2", "2x", code[:-1], code[:-1] + "9", "3" + code[1:], code + "é", "1abcdefghij")

    assert {read_link_code(each) for each in damaged} == {None}
