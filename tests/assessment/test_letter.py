"""What the letter to the treating provider asks."""

from __future__ import annotations

from collections.abc import Iterator

from assessment.conditions import DONT_KNOW, Answers
from assessment.letter import letter_question
from assessment.model import Document
from assessment.questions import DEMANDS, OPEN_QUESTION, ROLE
from assessment.rules import RULES
from tests.assessment.told import kept

LETTERS = [rule for rule in RULES if rule.document is Document.LETTER_TO_PROVIDER]


def files() -> Iterator[Answers]:
    """Each open question, also an employer's; for what a person can do, also all that is known of
    the demands.
    """
    for option in OPEN_QUESTION.options:
        asked = {OPEN_QUESTION.id: option.id}
        yield asked
        yield {**asked, ROLE.id: "employer"}
        if option.id == "function":
            yield from ({**asked, DEMANDS.id: each.id} for each in DEMANDS.options)
    yield {OPEN_QUESTION.id: DONT_KNOW}


def test_every_letter_asks_what_was_read() -> None:
    """
    Each rule that sends a letter, and what it asks, by what is open on the file.
    """
    lines = []
    for rule in LETTERS:
        lines.append(rule.id)
        for answers in files():
            lines.append(f"  {', '.join(answers.values())}: {letter_question(rule, answers)}")
    now = "\n".join([*lines, ""])

    assert now == kept("letters.txt", now)


def test_no_other_rule_sends_a_letter() -> None:
    """
    A question without a letter would stand beside a step that asks nobody.
    """
    others = [rule for rule in RULES if rule not in LETTERS]

    assert {letter_question(rule, answers) for rule in others for answers in files()} == {""}
