"""What a file can come to, and what else can be done: the same in the result and in the guide."""

from collections.abc import Callable

import pytest

from assessment import words
from assessment.model import AS_TOLD
from scripts.pages.steps import options
from tests.site.published import Page

Pages = Callable[[str], Page]

LIGHTER = "/guide/lighter-steps/"
ALL_STEPS = ".ime-titled:has(#all-steps) + table tbody tr"
FIVE = ".ime-titled:has(#what-it-answers) ~ table td:first-child > strong"


@pytest.mark.parametrize(
    ("address", "named"), [("/", ".ime-key dt"), ("/check/", ".ime-key__list dt")]
)
def test_the_five_ends_are_those_of_the_guide(page: Pages, address: str, named: str) -> None:
    """
    No IME and not yet among them, before the first answer; and in one order everywhere.
    """
    shown = [each.text().strip() for each in page(address).tree.css(named)]
    guide = [each.text() for each in page("/how-it-decides/").tree.css(FIVE)]

    assert shown == guide == [words.NAMES[end] for end in AS_TOLD]


def test_the_result_leads_to_every_step_that_the_guide_knows(page: Pages) -> None:
    """
    It shows those that most files come down to, each of which the guide has too, and leads to the
    table of them all, by their number.
    """
    check, guide = page("/check/"), page(LIGHTER)
    about = [each.text() for each in check.tree.css(".ime-reading__options a[href$='#all-steps']")]
    steps = guide.tree.css(ALL_STEPS)
    sections = [way.removeprefix("#") for way in guide.values(f"{ALL_STEPS} a", "href")]
    shown = [each.more for each in options() if f"/{each.more}".startswith(LIGHTER)]

    assert about == ["all thirteen lighter steps"]
    assert len(steps) == len(sections) == 13
    assert all(guide.tree.css_first(f"#{section}") for section in sections)
    assert {more.partition("#")[2] for more in shown} <= set(sections)
