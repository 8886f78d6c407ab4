"""Let the check itself say what it says of each worked example in the guide.

An example ends with `[//]: # (check: QUESTION=OPTION ...)`.  The paragraph below that line is
written here, from the rules, with a link that opens the example in the check.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from assessment import words
from assessment.conditions import AnswerError, Answers
from assessment.engine import assess
from assessment.model import Assessment, Recommendation
from assessment.questions import check_answers
from scripts.pages.link_code import link_code
from scripts.pages.page import Page

EXAMPLE = re.compile(
    r"^\[//\]: # \(check: (?P<answers>[^)]+)\)\n+(?:The check says .*\n.*\n\{.*\}\n+)?",
    re.MULTILINE,
)


def with_examples(page: Page) -> Page:
    """The page with the check's word below each example.

    Raises AnswerError where an example names a question or an option that does not exist.
    """
    check = "../" * (page.address.count("/") - 1) + "check/"

    def example(found: re.Match[str]) -> str:
        try:
            answers = answers_in(found["answers"].split())
        except AnswerError as error:
            raise AnswerError(f"{page.name}, in a worked example: {error}") from error
        return (
            f"[//]: # (check: {found['answers']})\n\n"
            f"The check says {recommended(assess(answers))}.\n"
            f'<a class="ime-go" href="{check}#a={link_code(answers)}">'
            "Open this file in the check</a>\n{ .ime-example__says }\n\n"
        )

    return replace(page, text=EXAMPLE.sub(example, page.text))


def answers_in(pairs: Iterable[str]) -> Answers:
    """The answers written as `QUESTION=OPTION`.

    Raises AnswerError for the first that the check could not take over.
    """
    answers: dict[str, str] = {}
    for pair in pairs:
        question, _, option = pair.partition("=")
        check_answers({question: option})
        if question in answers:
            raise AnswerError(f"two items answer {question!r}; one list can give one answer.")
        answers[question] = option
    return answers


def recommended(assessment: Assessment) -> str:
    """The recommendation, or those still possible, as marked words."""
    if assessment.recommendation:
        return chip(assessment.recommendation)
    if assessment.presumed:
        return f"{chip(assessment.presumed)}, if the file holds no surprises"
    chips = [chip(each) for each in assessment.possible]
    return f"that these are possible: {words.listed(chips)}"


def chip(recommendation: Recommendation) -> str:
    """A recommendation's name in a chip: colour, icon and word."""
    value = recommendation.value
    return (
        f'<span class="ime-rec ime-rec--chip ime-rec--{value}">'
        f'<svg class="ime-icon" aria-hidden="true"><use href="#ime-{value}"></use></svg>'
        f"{words.NAMES[recommendation]}</span>"
    )
