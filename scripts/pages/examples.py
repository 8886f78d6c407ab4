"""Let the check itself say what it says of each worked example in the guide.

An example ends with `[//]: # (check: QUESTION=OPTION ...)`.  The paragraph below that line is
written here, from the rules, with a link that opens the example in the check.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from assessment import words
from assessment.conditions import AnswerError, Answers
from assessment.engine import assess
from assessment.model import Assessment, Recommendation
from assessment.questions import check_answers
from scripts.pages.link_code import link_code

EXAMPLE = re.compile(
    r"^\[//\]: # \(check: (?P<answers>[^)]+)\)\n+(?:The check says .*\n.*\n\{.*\}\n+)?",
    re.MULTILINE,
)


def with_examples(path: Path, docs: Path) -> str:
    """The text of the page at *path* with the check's word below each example.

    Raises AnswerError where an example names a question or an option that does not exist.
    """
    page = path.relative_to(docs).with_suffix("")
    check = "../" * (len(page.parts) - (page.name == "index")) + "check/"

    def example(found: re.Match[str]) -> str:
        try:
            answers = answers_in(found["answers"].split())
        except AnswerError as error:
            raise AnswerError(f"{path}, in a worked example: {error}") from error
        return (
            f"[//]: # (check: {found['answers']})\n\n"
            f"The check says {said(assess(answers))}.\n"
            f'<a class="ime-go" href="{check}#a={link_code(answers)}">'
            "Open this file in the check</a>\n{ .ime-example__says }\n\n"
        )

    return EXAMPLE.sub(example, path.read_text(encoding="utf-8"))


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


def said(assessment: Assessment) -> str:
    """The recommendation, or those still possible, as marked words."""
    marks = [marked(each) for each in assessment.possible]
    return marks[0] if len(marks) == 1 else f"that these are possible: {words.listed(marks)}"


def marked(recommendation: Recommendation) -> str:
    """A recommendation's name as a chip: colour, icon and word."""
    value = recommendation.value
    return (
        f'<span class="ime-rec ime-rec--chip ime-rec--{value}">'
        f'<svg class="ime-icon" aria-hidden="true"><use href="#ime-{value}"></use></svg>'
        f"{words.NAMES[recommendation]}</span>"
    )
