"""The eight options side by side can be read on a phone as on a desk."""

import pytest
from playwright.sync_api import expect

from tests.browser.reader import NO_DECISION, PRESUMED, Reader

ASK_FIRST = {**PRESUMED, "treating-asked": "no"}

LINES = """() => Object.fromEntries(
  [...document.querySelectorAll(".ime-compare tbody :is(th > a, td > :last-child)")].map((said) => {
    const range = document.createRange();
    range.selectNodeContents(said);
    const tops = new Set([...range.getClientRects()].map((line) => Math.round(line.top)));
    return [said.textContent, tops.size];
  }).filter(([, lines]) => !lines || lines > 4),
)"""


BESIDE_THE_BAR = """() => {
  const here = document.querySelector(".ime-read .is-here");
  const left = (said) => {
    const words = document.createRange();
    words.selectNodeContents(said);
    return words.getBoundingClientRect().left;
  };
  const said = [...here.querySelectorAll("a, .ime-compare__label")];
  const shown = said.filter((each) => each.checkVisibility());
  return Math.min(...shown.map(left)) - here.getBoundingClientRect().left;
}"""
"""How many pixels there are between the edge of the option that is marked and its words."""


@pytest.mark.same_tab(thrifty=True)
@pytest.mark.parametrize("width", [320, 1280])
def test_no_cell_is_squeezed(reader: Reader, width: int) -> None:
    """
    A few words take a few lines, whether cells stand in rows or one below another.
    """
    page = reader.open("guide/lighter-steps/").page
    page.set_viewport_size({"width": width, "height": 800})

    assert page.locator(".ime-compare tbody tr").count() == 8
    assert page.evaluate(LINES) == {}


@pytest.mark.at_the_check
def test_the_result_marks_the_option_it_leads_to(reader: Reader) -> None:
    """
    A question the treating provider was never asked leads to a letter; where the file may proceed,
    the IME is marked; where no answer would change the decision, it is to be taken without one.
    """
    here = reader.page.locator(".ime-read .is-here")

    for answers, step in (
        (ASK_FIRST, "letter"),
        (PRESUMED, "examination"),
        (NO_DECISION, "no-ime"),
    ):
        reader.fill_by_script(answers).expect_report()
        expect(here).to_have_count(1)
        expect(here).to_have_attribute("data-step", step)
        expect(here).to_contain_text("For this file")


@pytest.mark.at_the_check
def test_the_bar_of_the_marked_option_stands_clear_of_its_words(reader: Reader) -> None:
    """
    Also on a phone, where each option is a block.
    """
    reader.fill_by_script(PRESUMED).expect_report().read_reasons()
    reader.page.locator(".ime-reading__options").evaluate("(fold) => { fold.open = true; }")
    clear = []
    for width in (360, 1280):
        reader.page.set_viewport_size({"width": width, "height": 740})
        clear.append(reader.page.evaluate(BESIDE_THE_BAR) > 6)

    assert clear == [True, True]
