"""What a screen reader is told: names, roles and states, as browsers hand them over."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.host import Host
from tests.browser.reader import Reader
from tests.browser.states import STATES, in_each
from tests.browser.test_focus import KINDS

HEADING = re.compile(r'- heading "(.*)" \[level=\d\]')
SEEN = """() => [...document.querySelectorAll("h1, h2, h3, h4")]
  .filter((heading) => heading.checkVisibility({ visibilityProperty: true }))
  .map((heading) => {
    const copy = heading.cloneNode(true);
    for (const unseen of copy.querySelectorAll("[hidden], [aria-hidden=true]")) unseen.remove();
    return copy.textContent.replace(/\\s+/g, " ").trim();
  })"""


def headings(reader: Reader) -> list[str]:
    """The list of headings that a screen reader offers."""
    tree = reader.page.locator("body").aria_snapshot()
    return [name.replace('\\"', '"') for name in HEADING.findall(tree)]


@pytest.mark.parametrize("scripts", [True, False])
@pytest.mark.parametrize("path", KINDS)
def test_a_heading_is_named_by_its_words_alone(
    same_reader: Callable[..., Reader], path: str, scripts: bool
) -> None:
    """
    In the list of headings each stands once, without the link or button that stands behind it.
    """
    reader = same_reader(thrifty=True, java_script_enabled=scripts).open(path)
    named = headings(reader)
    doubled = [name for name in named if "Copy the link" in name or "¶" in name]

    assert named
    assert doubled == []
    if scripts:
        assert set(named) <= set(reader.page.evaluate(SEEN))


@pytest.mark.same_tab
def test_the_button_behind_a_heading_names_its_section(reader: Reader) -> None:
    """
    Read by itself, the button says which link it copies.
    """
    page = reader.open("guide/when-it-helps/").page
    buttons = page.get_by_role(
        "button", name="Copy the link to this section: Medical opinions conflict"
    )

    expect(buttons).to_have_count(1)


SETTLED = """
  - heading "Not appropriate" [level=2]
  - paragraph: /would not serve this file/
  - list:
    - listitem:
      - link "When to wait"
"""

TO_REASONS = """
  - paragraph:
    - link "See the steps"
"""

PANEL = {
    "empty": """
  - paragraph: This file, so far
  - heading "Nothing answered yet" [level=2]
  - term: Proceed
""",
    "starting": f"""
  - paragraph: /reasons follow 1 of \\d+ answered/
{SETTLED}
  - heading "Reasons and steps follow" [level=3]
""",
    "cannot be told": """
  - paragraph: /6 of \\d+ answered/
  - heading "Cannot be told yet" [level=2]
  - list:
    - listitem: Proceed
    - listitem: Prepare first
    - listitem: Lighter step first
    - listitem: Wait
  - heading "Find this out first" [level=3]
  - paragraph:
    - link /Go to question \\d+/
  - paragraph:
    - link "What the file shows so far"
""",
    "presumed": f"""
  - paragraph: /7 of \\d+ answered/
  - heading /^Proceed, if \\w+ things hold$/ [level=2]
  - heading "It holds if otherwise" [level=3]
  - list:
    - listitem:
      - paragraph:
        - link /\\(\\d+\\)$/
  - heading "Find this out first" [level=3]
{TO_REASONS}
""",
    "settled": f"""
  - paragraph: /1 of \\d+ answered/
{SETTLED}{TO_REASONS}
""",
    "failed": f"""
  - paragraph: /reasons missing 1 of \\d+ answered/
{SETTLED}
  - heading "Reasons and steps are missing here" [level=3]
  - paragraph:
    - button "Try again"
    - button "Print"
    - button "Save a record"
""",
}
"""What a screen reader finds in the panel, in this order; the drawn meter says nothing that the
words on its left do not say."""

BAR = {
    "empty": ("Nothing answered yet", "The five ends this file, so far"),
    "starting": ("Not appropriate", "Open this file, so far"),
    "cannot be told": ("Cannot be told yet", "Open this file, so far"),
    "presumed": ("Proceed, if ten things hold", "Open this file, so far"),
    "settled": ("Not appropriate", "Open this file, so far"),
    "failed": ("steps are missing", "What works this file, so far"),
}
"""What the line at the foot says, and the name of its button."""


@pytest.mark.parametrize("state", in_each(zip(PANEL)))
def test_each_state_has_its_names_and_roles(reader: Reader, host: Host, state: str) -> None:
    """
    A reader who jumps by regions finds the panel, and in it each state's headings and controls.  On
    a phone the line at the foot is a region too, and its button says what it opens.
    """
    STATES[state](reader, host)
    panel = reader.page.get_by_role("region", name="This file, so far")
    bar = reader.page.get_by_role("region", name="This file, in brief")
    lines = [line for line in PANEL[state].splitlines() if line]
    words, button = BAR[state]

    expect(panel).to_match_aria_snapshot("\n".join(['- region "This file, so far":', *lines]))
    expect(panel.locator(".ime-meter")).to_have_attribute("aria-hidden", "true")
    reader.page.set_viewport_size({"width": 360, "height": 640})
    expect(bar).to_contain_text(words, use_inner_text=True)
    expect(bar.get_by_role("button", name=button, exact=True)).to_be_visible()
