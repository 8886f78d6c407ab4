"""A section is passed on: its link, a citation, the words selected in it."""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import unquote

import pytest
from playwright.sync_api import expect

from tests.browser.reader import Reader, on_paper

CLIPBOARD = ["clipboard-read", "clipboard-write"]
REFUSE = "navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));"
SHARE = "navigator.share = async (data) => { window.shared = data; };"
SELECT = """([from, to]) => {
  const words = document.querySelector(from);
  const end = document.querySelector(to);
  const text = (node) => document.createTreeWalker(node, NodeFilter.SHOW_TEXT).nextNode();
  getSelection().setBaseAndExtent(text(words), 2, text(end), text(end).data.length - 2);
}"""

GAPS = """() => {
  const gaps = [];
  for (const box of document.querySelectorAll("article .ime-titled")) {
    const words = new Range();
    words.selectNodeContents(box.querySelector("h1, h2, h3"));
    const lines = [...words.getClientRects()].filter(({ width }) => width);
    const button = box.querySelector(".ime-copy").getBoundingClientRect();
    const beside = button.top < lines.at(-1).bottom && button.bottom > lines.at(-1).top;
    if (lines.length > 1) gaps.push(beside ? button.left - lines.at(-1).right : innerWidth);
  }
  return gaps;
}"""

ENTRY = ".ime-titled:has(> #conflict) ~ p:has(a[href*='opinions-conflict'])"


@pytest.fixture
def section(clerk: Reader) -> Reader:
    """A reader at a section, who may use the clipboard."""
    return clerk.open("guide/when-it-helps/#conflict")


def copy(reader: Reader, title: str = "Medical opinions conflict") -> None:
    reader.page.get_by_role("button", name=f"Copy the link to this section: {title}").click()


def test_a_link_is_copied_with_one_press(section: Reader) -> None:
    """
    The button says so, and offers what else can be done.
    """
    copy(section)
    section.page.get_by_role("status").get_by_text("Link copied", exact=True).wait_for()

    assert section.copied() == f"{section.address}guide/when-it-helps/#conflict"
    expect(section.page.get_by_text(re.compile(r"Short address.*/s/conflict/"))).to_be_visible()


def test_the_button_follows_the_last_word(same_reader: Callable[..., Reader]) -> None:
    """
    On a phone, where a title takes several lines, it stands beside the end of the last one.
    """
    phone = {"width": 360, "height": 740}
    page = same_reader(thrifty=True, viewport=phone).open("guide/legal-teams/").settle().page
    gaps = page.evaluate(GAPS)

    assert gaps
    assert [gap for gap in gaps if not 0 <= gap <= 20] == []


def test_copying_works_by_keyboard(section: Reader) -> None:
    """
    Tab reaches the button and then what it opened; Escape closes it and goes back.
    """
    section.press_until("Tab", ".ime-titled:has(> #conflict) .ime-copy")
    section.page.keyboard.press("Enter")
    section.page.get_by_text("Link copied", exact=True).wait_for()
    section.press_until("Tab", "[data-pass=citation]", presses=2)
    section.page.keyboard.press("Enter")
    section.page.get_by_text("Citation copied").wait_for()
    citation = section.copied()
    section.page.keyboard.press("Escape")

    assert "“Medical opinions conflict”" in citation
    expect(section.page.locator(".ime-pass")).to_be_hidden()
    expect(section.page.locator(".ime-titled:has(> #conflict) .ime-copy")).to_be_focused()


def test_what_is_offered_stands_beside_the_section_pressed_last(section: Reader) -> None:
    """
    Pressing the button of another section takes the panel along, into view.
    """
    copy(section)
    section.page.get_by_text("Link copied", exact=True).wait_for()
    copy(section, "The decision will last")

    expect(section.page.get_by_text(re.compile(r"/s/lasting/"))).to_be_in_viewport()


def test_a_citation_has_all_that_a_letter_needs(section: Reader) -> None:
    """
    Site, section, page, version of the rules, day of review, short address, day of reading.
    """
    copy(section)
    section.page.get_by_role("button", name="Copy a citation").click()
    section.page.get_by_text("Citation copied").wait_for()

    assert re.fullmatch(
        r"When is an IME the right step\?, “Medical opinions conflict” in “When it helps”, "
        r"rules \d+\.\d+\.\d+, reviewed \d+ \w+ \d{4}, published by .+, "
        r"http.+/s/conflict/, read on \d+ \w+ \d{4}",
        section.copied(),
    )


def test_copying_works_by_touch(new_reader: Callable[..., Reader]) -> None:
    """
    The button is there without hovering, and large enough for a finger.
    """
    phone = {"width": 360, "height": 740}
    reader = new_reader(permissions=CLIPBOARD, has_touch=True, is_mobile=True, viewport=phone)
    button = reader.open("guide/when-it-helps/").page.locator(
        ".ime-titled:has(> #conflict) .ime-copy"
    )
    button.tap()
    reader.page.get_by_text("Link copied", exact=True).wait_for()
    box, panel = button.bounding_box(), reader.page.locator(".ime-pass").bounding_box()

    assert reader.copied().endswith("#conflict")
    assert box
    assert min(box["width"], box["height"]) >= 24
    assert panel
    assert panel["x"] >= 0
    assert panel["x"] + panel["width"] <= 360


def test_a_refused_clipboard_leaves_the_link_to_copy_by_hand(reader: Reader) -> None:
    """
    The address stands selected in a field, and the page says why.
    """
    reader.page.add_init_script(REFUSE)
    copy(reader.open("guide/when-it-helps/#conflict"))
    field = reader.page.get_by_label("To copy by hand")

    expect(reader.page.get_by_text("Your browser did not let us copy")).to_be_visible()
    expect(field).to_be_focused()
    assert field.evaluate("(field) => field.value.slice(field.selectionStart, field.selectionEnd)")
    assert field.input_value().endswith("/guide/when-it-helps/#conflict")


def test_the_systems_way_to_share_gets_the_short_address(clerk: Reader) -> None:
    """
    Its page has the title and the picture that a preview shows.
    """
    clerk.page.add_init_script(SHARE)
    copy(clerk.open("guide/when-it-helps/"))
    clerk.page.get_by_role("button", name="Share").click()

    assert clerk.page.evaluate("shared") == {
        "title": "Medical opinions conflict",
        "url": f"{clerk.address}s/conflict/",
    }


@pytest.mark.parametrize(
    ("ends", "directive"),
    [
        (
            (ENTRY, ENTRY),
            r"^\S+( \S+){0,7}$",
        ),
        (
            (".ime-titled:has(> #conflict) ~ p", ".ime-titled:has(> #function) ~ p"),
            r"^\S+( \S+){3},\S+( \S+){0,3}$",
        ),
    ],
)
def test_selected_words_get_a_link_of_their_own(
    section: Reader, ends: tuple[str, str], directive: str
) -> None:
    """
    Whole words, under the section they begin in, and the browser finds them again.
    """
    section.page.evaluate(SELECT, ends)
    copy(section)
    section.page.get_by_role("button", name="Copy a link to “").click()
    section.page.get_by_text("Link to the selected words copied").wait_for()
    link = section.copied()
    address, _, words = link.partition(":~:text=")
    section.page.goto("about:blank")
    section.page.goto(link)

    assert address.rpartition("#")[2] in ("off-path", "conflict")
    assert re.match(directive, unquote(words))
    expect(section.page.locator(":focus")).to_have_attribute("id", address.rpartition("#")[2])


def test_a_question_of_the_check_can_be_passed_on(clerk: Reader) -> None:
    """
    Its link opens the part it stands in.
    """
    clerk.open("check/").page.locator("#q-decision").hover()
    copy(clerk, "The decision that waits on it")
    clerk.page.get_by_text("Link copied", exact=True).wait_for()
    link = clerk.copied().replace("q-decision", "q-lighter")
    clerk.page.goto("about:blank")
    clerk.page.goto(link)

    expect(clerk.page.locator("#q-lighter")).to_be_in_viewport()


def test_nothing_of_this_goes_against_the_policy(section: Reader) -> None:
    """
    Landing, copying and looking up need no exception.
    """
    copy(section)
    section.page.get_by_text("Link copied", exact=True).wait_for()
    seen = section.violations()
    section.open("S/CONFLCIT").page.locator(".ime-not-found").wait_for()

    assert seen + section.settle().violations() == []


def test_on_paper_sections_have_their_short_addresses(reader: Reader) -> None:
    """
    Beside the headings, in letters; pages to be handed over have a code as well.
    """
    page = reader.open("guide/prepare/").page
    beside = "(id) => getComputedStyle(document.getElementById(id), '::after').content"
    on_paper(page)

    assert page.evaluate(beside, "records").endswith('/s/records/"')
    expect(page.locator(".ime-qr svg")).to_be_visible()
    expect(page.locator(".ime-copy").first).to_be_hidden()
