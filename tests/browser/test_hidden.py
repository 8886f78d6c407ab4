"""What is hidden is seen nowhere, whatever lays it out; and what is empty is hidden."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.host import Host
from tests.browser.reader import NO_DECISION, PRESUMED, Reader
from tests.browser.states import STATES, in_each

PAGES = ("", "check/", "check/list/", "guide/prepare/questions/", "guide/cost-of-waiting/")

STILL_LAID_OUT = """() => {
  const all = [...document.querySelectorAll("article *, .ime-page *")];
  for (const template of document.querySelectorAll("template")) {
    const copy = document.importNode(template.content, true);
    all.push(...copy.querySelectorAll("*"));
    template.after(copy);
  }
  for (const element of all) element.toggleAttribute("hidden", true);
  const isLaidOut = (element) => getComputedStyle(element).display !== "none";
  return [...new Set(all.filter(isLaidOut).map(({ outerHTML }) => outerHTML.split(">")[0]))];
}"""
"""Hides everything, what the templates hold too; returns what is laid out all the same."""


@pytest.mark.same_tab(thrifty=True)
@pytest.mark.parametrize("media", ["screen", "print"])
@pytest.mark.parametrize("path", PAGES)
def test_hiding_wins_over_every_layout(reader: Reader, path: str, media: str) -> None:
    """
    On the screen and on paper, a rule that lays something out cannot bring it back.
    """
    page = reader.open(path).page
    page.emulate_media(media=media)  # type: ignore[arg-type]

    assert page.evaluate(STILL_LAID_OUT) == []


@pytest.mark.parametrize("state", in_each((state,) for state in STATES))
def test_what_to_find_out_is_shown_only_where_something_is(
    reader: Reader, host: Host, state: str
) -> None:
    """
    Before any answer and once it is settled there is nothing to find out, and no block for it.
    """
    STATES[state](reader, host)
    block = reader.page.locator(".ime-result .ime-findout")

    if state in ("cannot be told", "presumed"):
        expect(block).to_be_visible()
        expect(block.locator(".ime-findout__question")).not_to_be_empty()
    else:
        expect(block).to_be_hidden()


@pytest.mark.at_the_check
def test_a_settled_file_shows_no_question_of_the_file_before(reader: Reader) -> None:
    """
    The block goes when the answers settle it, and comes back when they do not.
    """
    block = reader.page.locator(".ime-findout")

    expect(block).to_be_hidden()
    reader.fill_by_script(PRESUMED).expect_presumed("proceed")
    expect(block).to_be_visible()
    reader.fill_by_script(NO_DECISION).expect_recommendation("not_appropriate")
    expect(block).to_be_hidden()
