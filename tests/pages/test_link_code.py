"""A link made by our scripts holds the answers it was made from."""

from __future__ import annotations

from hypothesis import given

from assessment.conditions import Answers
from assessment.questions import QUESTIONS, permitted
from scripts.pages.link_code import CHECK, DIGITS, EDITION, OPTIONS, fingerprint, link_code
from tests.assessment.strategies import sheets


@given(sheets())
def test_code_can_be_read_back(answers: Answers) -> None:
    """
    The digits of the code name each answer by its number.
    """
    code = link_code(answers)
    number = int(code[9:], 36)

    assert code.startswith(EDITION + fingerprint(QUESTIONS))
    assert int(code[7:9], 36) == number % CHECK
    for position, question in enumerate(QUESTIONS):
        digit = number // OPTIONS**position % OPTIONS
        expected = permitted(question)[digit - 1] if digit else None
        assert answers.get(question.id) == expected


def test_every_option_fits_a_digit() -> None:
    """
    No question has more answers than the code can tell apart.
    """
    assert all(len(permitted(question)) < OPTIONS for question in QUESTIONS)
    assert len(DIGITS) == 36


def test_fingerprint_tells_questions_apart() -> None:
    """
    A link made for other questions is known as such.
    """
    assert fingerprint(QUESTIONS) != fingerprint(QUESTIONS[1:])
