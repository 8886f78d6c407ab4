"""The limits of the check stand beside what it says, before anything to press or to read on."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from assessment.records.record import LIMITS as LIMITS_OF_A_RECORD
from assessment.words import LIMITS
from tests.browser.host import Host
from tests.browser.reader import PRESUMED, Reader
from tests.browser.states import STATES, in_each

IN_ORDER = """([place, limits]) => {
  const root = document.querySelector(place);
  const seen = [...root.querySelectorAll("h1, h2, h3, h4, p, button, .ime-button")]
    .filter((each) => each.getClientRects().length && !each.closest("details:not([open])"));
  const words = ({ textContent }) => textContent.replace(/\\s+/g, " ").trim();
  const at = seen.findIndex((each) => words(each).startsWith(limits));
  const kind = (each) => (each.matches("button, .ime-button") ? "press" : each.localName);
  return {
    before: seen.slice(0, Math.max(at, 0)).map(kind),
    after: seen.slice(at + 1).map(kind),
    isFound: at >= 0,
    isFolded: at >= 0 && Boolean(seen[at].closest("details, footer")),
  };
}"""
"""What is seen in *place* before and after its *limits*, in the order of the page."""


@pytest.mark.parametrize("state", in_each((state,) for state in STATES))
def test_the_panel_says_its_limits_above_its_button(reader: Reader, host: Host, state: str) -> None:
    """
    In every state: nothing that leads on stands before them; and they end in a link to who made it.
    """
    STATES[state](reader, host)
    found = reader.page.evaluate(IN_ORDER, [".ime-result", LIMITS])

    assert found["isFound"]
    assert not found["isFolded"]
    assert "press" not in found["before"]
    expect(reader.page.locator(".ime-result .ime-behind a").last).to_be_visible()


@pytest.mark.at_the_check
def test_result_and_record_say_their_limits_right_under_what_they_say(reader: Reader) -> None:
    """
    In the header of the result, before any other heading; in the record, after its sentence.
    """
    page = reader.fill_by_script(PRESUMED).expect_report().read_reasons().page
    result = page.evaluate(IN_ORDER, [".ime-settled", LIMITS])
    page.locator("a[href='#record']").locator("visible=true").first.click()
    page.locator(".ime-rsheet").wait_for()
    record = page.evaluate(IN_ORDER, [".ime-rsheet__end", LIMITS_OF_A_RECORD])
    sheet = page.evaluate(IN_ORDER, [".ime-rsheet", LIMITS_OF_A_RECORD])

    for found in (result, record, sheet):
        assert found["isFound"]
        assert not found["isFolded"]
        assert "press" not in found["before"]
    assert result["before"].count("h1") == 1
    assert {"h2", "h3"}.isdisjoint(result["before"])
    assert record["before"] == ["h3", "p", "p"]
    assert "h4" not in sheet["before"]
