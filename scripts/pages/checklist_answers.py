"""What ticking an item of a checklist in the guide answers in the check.

Such an item ends with `{ data-answers="QUESTION=OPTION" }`.  Markdown reads the mark only on a
line of its own, so that is where we put it.
"""

from __future__ import annotations

import re
from dataclasses import replace

from assessment.conditions import AnswerError
from scripts.pages.examples import answers_in
from scripts.pages.page import Page

CHECKLIST = re.compile(
    r'^<div class="ime-checklist" data-checklist="([^"]*)".*?^</div>$', re.MULTILINE | re.DOTALL
)
ANSWER = re.compile(r'\s*\{ *data-answers="([^"]*)" *\}[ \t]*$', re.MULTILINE)


def with_checklist_answers(page: Page) -> Page:
    """The page with the mark of each item where Markdown reads it.

    Raises AnswerError where an item names a question or an option that does not exist, or
    where two items of one list answer the same question.
    """

    def checked(found: re.Match[str]) -> str:
        try:
            answers_in(ANSWER.findall(found.group()))
        except AnswerError as error:
            raise AnswerError(f"{page.name}, in the checklist {found[1]!r}: {error}") from error
        return ANSWER.sub(r'\n  { data-answers="\1" }', found.group())

    return replace(page, text=CHECKLIST.sub(checked, page.text))
