"""What ticking an item of a checklist in the guide answers in the check.

Such an item ends with `{ data-answers="QUESTION=OPTION" }`.  Markdown reads the mark only on a
line of its own, so that is where we put it.
"""

from __future__ import annotations

import re
from pathlib import Path

from assessment.conditions import AnswerError
from scripts.pages.examples import answers_in

LIST = re.compile(
    r'^<div class="ime-list" data-list="([^"]*)".*?^</div>$', re.MULTILINE | re.DOTALL
)
MARK = re.compile(r'\s*\{ *data-answers="([^"]*)" *\}[ \t]*$', re.MULTILINE)


def with_list_answers(path: Path, text: str) -> str:
    """The page at *path*, which reads *text*, with each mark where Markdown reads it.

    Raises AnswerError where an item names a question or an option that does not exist, or
    where two items of one list answer the same question.
    """

    def checked(found: re.Match[str]) -> str:
        try:
            answers_in(MARK.findall(found.group()))
        except AnswerError as error:
            raise AnswerError(f"{path}, in the checklist {found[1]!r}: {error}") from error
        return MARK.sub(r'\n  { data-answers="\1" }', found.group())

    return LIST.sub(checked, text)
