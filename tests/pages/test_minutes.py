"""How long the check takes, as its pages promise it."""

from assessment.questions import QUESTIONS
from scripts.pages.page_templates import minutes_to_read


def test_nine_minutes_are_enough_to_read_the_questions() -> None:
    """
    With their reasons, notes and options: a longer list of questions breaks a promise.
    """
    assert minutes_to_read(QUESTIONS) == 9
