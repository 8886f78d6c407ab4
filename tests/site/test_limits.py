"""The limits of the check stand wherever a page shows what files come to."""

from collections.abc import Callable

import pytest

from assessment.words import LIMITS
from tests.site.published import Page

Pages = Callable[[str], Page]


@pytest.mark.parametrize(
    ("address", "beside"),
    [
        ("/check/", "[data-for=recheck] .ime-versus + .ime-limits"),
        ("/check/", "[data-for=compare] .ime-versus + .ime-limits"),
        ("/check/list/", ".ime-list__table > .ime-limits:first-child"),
    ],
)
def test_limits_stand_right_beside_what_files_come_to(
    page: Pages, address: str, beside: str
) -> None:
    """
    Under the ends of two records, and above the table of a list: before anything to press.
    """
    assert [each.text() for each in page(address).tree.css(beside)] == [LIMITS]


def test_no_view_tells_an_end_without_its_limits(page: Pages) -> None:
    """
    Each that has a place for a headline has one for limits; the record fills in its own.
    """
    telling = page("/check/").tree.css(".ime-view:has(.ime-if)")
    limited = {
        each.attributes["data-for"]: len(each.css(".ime-limits, [data-is=limits]"))
        for each in telling
    }

    assert limited == {"record": 1, "recheck": 1, "compare": 1}
