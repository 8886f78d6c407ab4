"""Links to sections: where they land, how they are passed on, and what a stranger is told."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from urllib.parse import unquote

import pytest
from playwright.sync_api import Route, expect

from scripts.pages import anchors
from scripts.pages.anchors import Registry
from scripts.pages.link_code import link_code
from scripts.publish.page_parts import rendered
from tests.browser.reader import NO_DECISION, Reader
from tests.site.landing import landing, leads_on
from tests.site.published import SITE

READ = ["clipboard-read", "clipboard-write"]
REFUSE = "navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));"
SHARE = "navigator.share = async (data) => { window.shared = data; };"

FOLLOW = """async (fragments) => {
  const header = document.querySelector(".md-header").getBoundingClientRect().bottom;
  const landed = [];
  for (const fragment of fragments) {
    const turned = new Promise((done) => addEventListener("hashchange", done, { once: true }));
    location.hash = fragment;
    await turned;
    await new Promise(requestAnimationFrame); // drawn, and moved by what the theme hides by then
    await new Promise((done) => setTimeout(done));
    const focused = document.activeElement.closest("[data-short]");
    const { top, bottom } = (focused ?? document.body).getBoundingClientRect();
    const begins = top >= header - 1 && Math.min(bottom, top + 20) <= innerHeight;
    landed.push([fragment, focused?.id ?? "", begins]);
  }
  return landed;
}"""

SELECT = """([from, to]) => {
  const words = document.querySelector(from);
  const end = document.querySelector(to);
  const text = (node) => document.createTreeWalker(node, NodeFilter.SHOW_TEXT).nextNode();
  getSelection().setBaseAndExtent(text(words), 2, text(end), text(end).data.length - 2);
}"""


@pytest.fixture(scope="module")
def registry() -> Registry:
    return anchors.read(anchors.REGISTRY.read_text("utf-8"))


@pytest.fixture
def section(new_reader: Callable[..., Reader]) -> Reader:
    """A reader at a section, who may use the clipboard."""
    reader = new_reader(permissions=READ)
    return reader.open("guide/when-it-helps/#conflict")


def copy(reader: Reader, title: str = "Medical opinions conflict") -> None:
    reader.page.get_by_role("button", name=f"Copy the link to this section: {title}").click()


def copied(reader: Reader) -> str:
    text: str = reader.page.evaluate("navigator.clipboard.readText()")
    return text


def on_their_pages(registry: Registry) -> Iterator[tuple[str, dict[str, str]]]:
    """For each page: the fragments that ever named a section of it, and which."""
    pages: dict[str, dict[str, str]] = defaultdict(dict)
    for anchor in registry:
        stands = anchors.standing_id(registry, anchor)
        for address in anchors.addresses(registry, anchor):
            page, _, fragment = address.partition("#")
            if fragment and page == anchors.page_of(registry[stands].at):
                pages[page][fragment] = stands
    yield from pages.items()


@pytest.mark.parametrize("width", [1280, 360])
def test_every_address_lands_in_view(
    new_reader: Callable[..., Reader], registry: Registry, width: int
) -> None:
    """
    Current or former, the section begins below the header and has the focus.
    """
    reader = new_reader(viewport={"width": width, "height": 800}, reduced_motion="reduce")
    astray = []
    for page, wanted in on_their_pages(registry):
        reader.open(page.lstrip("/"))
        for fragment, found, begins in reader.page.evaluate(FOLLOW, list(wanted)):
            if found != wanted[fragment] or not begins:
                astray.append((page, fragment, found, begins))

    assert astray == []


def test_every_address_from_elsewhere_and_every_short_one_leads_on(registry: Registry) -> None:
    """
    They are pages and lists that any browser can follow; one of each is tried in a browser below.
    """
    astray = [
        address
        for anchor in registry
        for address in anchors.addresses(registry, anchor)
        if landing(SITE, address) != anchors.standing_id(registry, anchor)
    ]
    astray += [
        anchor
        for anchor in registry
        if leads_on(SITE, anchor) != anchors.standing_id(registry, anchor)
    ]

    assert astray == []


@pytest.mark.parametrize("scripts", [True, False])
def test_a_short_address_lands_with_and_without_scripts(
    new_reader: Callable[..., Reader], scripts: bool
) -> None:
    """
    On the section's page, at the section.
    """
    page = new_reader(java_script_enabled=scripts).open("s/conflict/").page
    page.wait_for_url("**/guide/when-it-helps/#conflict")

    expect(page.locator("#conflict")).to_be_in_viewport()


@pytest.fixture
def moved(new_reader: Callable[..., Reader]) -> Reader:
    """A reader of a site on which one section has moved to another page, and one page has gone."""
    reader = new_reader()
    row = {
        "ids": ["once-here"],
        "preview": {"title": "Medical opinions conflict", "part_of": "When it helps"},
        "target": "../when-it-helps/#conflict",
    }
    script = "../../assets/javascripts/addresses/moved.js"
    listed = rendered("moved-list.html", {"moved": [row], "script": script})

    def with_list(route: Route) -> None:
        answer = route.fetch()
        route.fulfill(
            response=answer, body=answer.text().replace("</article>", f"{listed}</article>", 1)
        )

    def instead(route: Route) -> None:
        link = '<a class="ime-moved__page" href="../prepare/">It has moved.</a>'
        body = f"<!doctype html><article>{link}{listed}</article>"
        route.fulfill(content_type="text/html", body=body)

    reader.page.route("**/guide/concerns/", with_list)
    reader.page.route("**/guide/gone/", instead)
    return reader


@pytest.mark.parametrize(
    ("asked", "led_to"),
    [
        ("guide/concerns/#once-here", "guide/when-it-helps/#conflict"),
        ("guide/gone/#once-here", "guide/when-it-helps/#conflict"),
        ("guide/gone/", "guide/prepare/"),
    ],
)
def test_what_moved_is_followed(moved: Reader, asked: str, led_to: str) -> None:
    """
    From the old page to the new one, by the list of what moved; from a page that has gone, too.
    """
    moved.open(asked).page.wait_for_url(moved.address + led_to)


def test_a_link_is_copied_with_one_press(section: Reader) -> None:
    """
    The button says so, and offers what else can be done.
    """
    copy(section)
    section.page.get_by_role("status").get_by_text("Link copied", exact=True).wait_for()

    assert copied(section) == f"{section.address}guide/when-it-helps/#conflict"
    expect(section.page.get_by_text(re.compile(r"Short address.*/s/conflict/"))).to_be_visible()


def test_copying_works_by_keyboard(section: Reader) -> None:
    """
    Tab reaches the button and then what it opened; Escape closes it and goes back.
    """
    section.press_until("Tab", "#conflict .ime-copy")
    section.page.keyboard.press("Enter")
    section.page.get_by_text("Link copied", exact=True).wait_for()
    section.press_until("Tab", "[data-pass=citation]", presses=2)
    section.page.keyboard.press("Enter")
    section.page.get_by_text("Citation copied").wait_for()
    citation = copied(section)
    section.page.keyboard.press("Escape")

    assert "“Medical opinions conflict”" in citation
    expect(section.page.locator(".ime-pass")).to_be_hidden()
    expect(section.page.locator("#conflict .ime-copy")).to_be_focused()


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
        copied(section),
    )


def test_copying_works_by_touch(new_reader: Callable[..., Reader]) -> None:
    """
    The button is there without hovering, and large enough for a finger.
    """
    phone = {"width": 360, "height": 740}
    reader = new_reader(permissions=READ, has_touch=True, is_mobile=True, viewport=phone)
    button = reader.open("guide/when-it-helps/").page.locator("#conflict .ime-copy")
    button.tap()
    reader.page.get_by_text("Link copied", exact=True).wait_for()
    box, panel = button.bounding_box(), reader.page.locator(".ime-pass").bounding_box()

    assert copied(reader).endswith("#conflict")
    assert box
    assert min(box["width"], box["height"]) >= 24
    assert panel
    assert panel["x"] >= 0
    assert panel["x"] + panel["width"] <= 360


def test_a_refused_clipboard_leaves_the_link_to_copy_by_hand(section: Reader) -> None:
    """
    The address stands selected in a field, and the page says why.
    """
    section.context.add_init_script(REFUSE)
    section.page.reload()
    copy(section)
    field = section.page.get_by_label("To copy by hand")

    expect(section.page.get_by_text("Your browser did not let us copy")).to_be_visible()
    expect(field).to_be_focused()
    assert field.evaluate("(field) => field.value.slice(field.selectionStart, field.selectionEnd)")
    assert field.input_value().endswith("/guide/when-it-helps/#conflict")


def test_the_systems_way_to_share_gets_the_short_address(new_reader: Callable[..., Reader]) -> None:
    """
    Its page has the title and the picture that a preview shows.
    """
    reader = new_reader(permissions=READ)
    reader.context.add_init_script(SHARE)
    copy(reader.open("guide/when-it-helps/"))
    reader.page.get_by_role("button", name="Share").click()

    assert reader.page.evaluate("shared") == {
        "title": "Medical opinions conflict",
        "url": f"{reader.address}s/conflict/",
    }


@pytest.mark.parametrize(
    ("ends", "directive"),
    [
        (("#conflict ~ p strong", "#conflict ~ p strong"), r"^\S+( \S+){0,7}$"),
        (("#off-path ~ p", "#conflict ~ p"), r"^\S+( \S+){3},\S+( \S+){0,3}$"),
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
    link = copied(section)
    address, _, words = link.partition(":~:text=")
    section.page.goto("about:blank")
    section.page.goto(link)

    assert address.rpartition("#")[2] in ("off-path", "conflict")
    assert re.match(directive, unquote(words))
    expect(section.page.locator(":focus")).to_have_attribute("id", address.rpartition("#")[2])


def test_a_question_of_the_check_can_be_passed_on(new_reader: Callable[..., Reader]) -> None:
    """
    Its link opens the part it stands in.
    """
    reader = new_reader(permissions=READ).open("check/")
    reader.page.locator("#q-kind").hover()
    copy(reader, "The kind of file")
    reader.page.get_by_text("Link copied", exact=True).wait_for()
    link = copied(reader).replace("q-kind", "q-lighter")
    reader.page.goto("about:blank")
    reader.page.goto(link)

    expect(reader.page.locator("#q-lighter")).to_be_in_viewport()


NOTE = ".ime-landed"


@pytest.mark.parametrize("asked", ["guide/when-it-helps/#conflict", "s/conflict/"])
def test_a_stranger_is_told_where_they_are(reader: Reader, asked: str) -> None:
    """
    With one link to the check; the note can be closed, and gives the focus back.
    """
    page = reader.open(asked).page
    note = page.locator(NOTE)

    expect(note).to_contain_text("You were sent to this section of “When it helps”.")
    expect(note.get_by_role("link")).to_have_attribute("href", re.compile("check/$"))
    note.get_by_role("button", name="Close").click()
    expect(note).to_have_count(0)
    expect(page.locator("#conflict")).to_be_focused()


def test_nobody_is_told_who_came_from_the_site_itself(reader: Reader) -> None:
    """
    Neither from another page of the guide, nor from a link on the same page.
    """
    page = reader.open("").page
    page.evaluate("location.assign('guide/when-it-helps/#conflict')")
    page.wait_for_url("**/#conflict")
    expect(page.locator("#conflict")).to_be_focused()
    page.evaluate("location.hash = 'lasting'")
    expect(page.locator("#lasting")).to_be_focused()

    expect(page.locator(NOTE)).to_have_count(0)


def test_a_folded_section_is_opened(reader: Reader) -> None:
    """
    Whatever closed over it, the section named in the address shows.
    """
    page = reader.open("guide/when-it-helps/").page
    page.evaluate("""() => {
      const fold = document.createElement("details");
      const section = document.querySelector("#lasting");
      section.before(fold);
      fold.append(section);
      location.hash = "lasting";
    }""")

    expect(page.locator("#lasting")).to_be_in_viewport()


@pytest.mark.parametrize(
    ("typed", "led_to"),
    [
        ("S/CONFLICT", "guide/when-it-helps/#conflict"),
        ("s/conflict.", "guide/when-it-helps/#conflict"),
        ("Guide/Prepare#Records", "guide/prepare/#records"),
        ("guide/Prepare/index.html", "guide/prepare/"),
    ],
)
def test_an_address_typed_from_paper_is_understood(reader: Reader, typed: str, led_to: str) -> None:
    """
    Capitals, a full stop, a missing slash: what is certain is followed at once.
    """
    reader.open(typed).page.wait_for_url(reader.address + led_to)


def test_answers_survive_a_mistyped_address(reader: Reader) -> None:
    """
    They travel behind the `#`, and go on to the check with it.
    """
    reader.open(f"Check/#a={link_code(NO_DECISION)}").page.wait_for_url(f"{reader.address}check/*")

    reader.expect_recommendation("not_appropriate")


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("s/conflcit/", "Medical opinions conflict"),
        ("guide/prepair/#authorty", "Authority"),
        ("old/place/#records", "Records"),
    ],
)
def test_a_mistyped_address_gets_an_offer(reader: Reader, typed: str, title: str) -> None:
    """
    The nearest section, by its title.
    """
    offered = reader.open(typed).page.locator(".ime-not-found").get_by_role("link", name=title)

    expect(offered.first).to_be_visible()


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
    page.emulate_media(media="print")

    assert page.evaluate(beside, "records").endswith('/s/records/"')
    expect(page.locator(".ime-qr svg")).to_be_visible()
    expect(page.locator(".ime-copy").first).to_be_hidden()
