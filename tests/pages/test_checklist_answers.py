"""What an item of a checklist answers is checked before it is published."""

import pytest

from assessment.conditions import AnswerError
from scripts.pages.checklist_answers import with_checklist_answers
from scripts.pages.page import Page

LIST = """\
<div class="ime-checklist" data-checklist="mine" markdown="block">

- The decision depends on it{first}
- Nothing less would do{second}

</div>
"""
ON_ITS_OWN_LINE = '\n  { data-answers="decision=depends" }'


def page(first: str = "", second: str = "") -> Page:
    return Page("docs/page.md", LIST.replace("{first}", first).replace("{second}", second))


@pytest.mark.parametrize("mark", [' { data-answers="decision=depends" }', ON_ITS_OWN_LINE])
def test_marks_stand_where_markdown_reads_them(mark: str) -> None:
    """
    At the end of its item or below it, a mark comes to stand on its own line.
    """
    found = with_checklist_answers(page(mark))

    assert found == page(ON_ITS_OWN_LINE)


@pytest.mark.parametrize(
    ("mark", "culprit"),
    [("decision=no-such", "no-such"), ("no-such=depends", "no-such"), ("decision", "decision")],
)
def test_what_the_check_does_not_know_is_named(mark: str, culprit: str) -> None:
    """
    The sentence names the page, the list and the culprit.
    """
    with pytest.raises(AnswerError, match=rf"^docs/page\.md, .*'mine': .*{culprit}"):
        with_checklist_answers(page(f' {{ data-answers="{mark}" }}'))


def test_one_checklist_answers_a_question_once() -> None:
    """
    Two items for one question could not both be carried.
    """
    mark = ' { data-answers="decision=depends" }'

    with pytest.raises(AnswerError, match="two items answer 'decision'"):
        with_checklist_answers(page(mark, mark))
