"""Links pass through other people's software, and still lead where they were meant to."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from scripts.pages.link_code import link_code
from tests.browser.host import Host, written
from tests.browser.reader import NO_DECISION, Reader

pytestmark = pytest.mark.same_tab

CODE = link_code(NO_DECISION)

READ = """async ([script, fragments]) => {
  const { askedFor } = await import(script);
  return fragments.map((fragment) => {
    const { code, id } = askedFor(fragment);
    return code ?? id;
  });
}"""

MEANT = {
    "": "",
    "#records": "records",
    "#records.": "records",
    "#Records": "records",
    "#records?utm_source=x": "records",
    "#records&utm_source=x%23y": "records",
    "#records%3Futm_source%3Dx": "records",
    "#%2523records": "records",
    "##records).": "records",
    "#fn:cma": "fn:cma",
    "#__tabbed_1_1": "__tabbed_1_1",
    "#a=2zy1": "2zy1",
    "#a=2ZY1.": "2zy1",
    "#a%3D2zy1": "2zy1",
    "#a%253D2zy1%3E": "2zy1",
    "#a=2zy1?utm_source=x&b=2": "2zy1",
    "#a=2zy1é": "2zy1",
    "#a=2zy1é5": "",
    "#a=": "",
    "#<img src=x>": "",
    "#" + "%" * 1_000_000: "",
    "#" + "a=." * 400_000: "",
}


@pytest.mark.same_tab(thrifty=True)
def test_one_reader_reads_them_all(reader: Reader) -> None:
    """
    Whatever was encoded, ended with a full stop or hung behind a fragment.
    """
    read = reader.open("").page.evaluate(READ, [written("shared/fragment.js"), list(MEANT)])

    assert dict(zip(MEANT, read, strict=True)) == MEANT


@pytest.mark.parametrize("behind", [".", "?utm_source=x", "%3Futm_source%3Dx", "&fbclid=x"])
def test_a_section_is_reached(reader: Reader, behind: str) -> None:
    """
    The address is put right, and the reader stands at the section.
    """
    reader.open(f"guide/prepare/#records{behind}")

    expect(reader.page.locator("#records")).to_be_focused()
    assert reader.page.url == f"{reader.address}guide/prepare/#records"


@pytest.mark.same_tab(thrifty=True)
def test_a_question_is_reached(reader: Reader) -> None:
    """
    A link to a question of the check opens its part, and the address is put right.
    """
    reader.open("check/#q-harm.")

    expect(reader.page.locator("#q-harm")).to_be_in_viewport()
    expect(reader.page.locator("#q-harm input").first).to_be_focused()
    assert reader.page.url == f"{reader.address}check/#q-harm"


@pytest.mark.same_tab(silent=True)
@pytest.mark.parametrize("written", ["#a={}.", "#a%3D{}", "#a={}?utm_source=x", "#A={}"])
def test_answers_are_read(reader: Reader, written: str) -> None:
    """
    And their code leaves the address, which says that the history of the browser keeps it.
    """
    reader.open("check/" + written.format(CODE)).expect_at_once("not_appropriate")

    assert reader.page.url == f"{reader.address}check/"
    expect(reader.page.get_by_text("keeps the link you opened in its history")).to_be_visible()


@pytest.mark.same_tab(silent=True)
@pytest.mark.parametrize(
    "written", ["check/%23a={}", "check/%23a%3D{}", "check/%2523a%253D{}?utm_source=x", "%23a={}"]
)
def test_answers_in_a_rewritten_address_reach_the_check(
    reader: Reader, host: Host, written: str
) -> None:
    """
    The host was asked for them once, by the mail's link; nothing asks it again, and that is said.
    """
    host.asked.clear()
    reader.open(written.format(CODE)).expect_at_once("not_appropriate")
    reader.page.wait_for_url(f"{reader.address}check/")

    expect(reader.page.get_by_text("Nothing was sent on from here")).to_be_visible()
    assert len([path for path in host.asked if CODE in path]) == 1
    assert not [url for url in reader.requests[1:] if CODE in url]


def test_a_section_in_a_rewritten_address_is_reached(reader: Reader) -> None:
    """
    `%23` is read as the `#` it was.
    """
    reader.open("guide/prepare/%23records.").page.wait_for_url("**/guide/prepare/#records")

    expect(reader.page.locator("#records")).to_be_focused()


@pytest.mark.same_tab(silent=True)
def test_answers_leave_an_address_that_leads_nowhere(reader: Reader) -> None:
    """
    They are taken out at once, what happened is said, and the check gets them all the same.
    """
    reader.open(f"nowhere/at/all/%23a={CODE}")
    expect(reader.page.get_by_text("Nothing was sent on from here")).to_be_visible()
    left = reader.page.url
    reader.page.locator("article").get_by_role("link", name="Check a file").click()
    reader.expect_at_once("not_appropriate")

    assert left == f"{reader.address}nowhere/at/all/"
