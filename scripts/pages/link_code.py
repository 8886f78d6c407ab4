"""Answers as the code in a link's fragment.

`overrides/assets/javascripts/shared/link-code.js` reads it.
"""

from __future__ import annotations

from collections.abc import Iterable

from assessment.conditions import Answers, Question
from assessment.questions import QUESTIONS, permitted

EDITION = "1"
OPTIONS = 16  # one digit a question: 0 where it is open, else the number of the option
CHECK = 1291
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def link_code(answers: Answers) -> str:
    """The code for *answers*."""
    number = sum(
        (permitted(question).index(answers[question.id]) + 1) * OPTIONS**digit
        for digit, question in enumerate(QUESTIONS)
        if question.id in answers
    )
    check = _base36(number % CHECK).rjust(2, "0")
    return EDITION + fingerprint(QUESTIONS) + check + _base36(number)


def fingerprint(questions: Iterable[Question]) -> str:
    """Six characters that change when a question or an option does, so that old links are known."""
    total = 0
    for question in questions:
        for character in " ".join((question.id, *permitted(question), "")):
            total = (total * 31 + ord(character)) % 36**6
    return "".join(DIGITS[total // 36**digit % 36] for digit in range(6))


def _base36(number: int) -> str:
    digits = ""
    while number:
        number, digit = divmod(number, 36)
        digits = DIGITS[digit] + digits
    return digits or "0"
