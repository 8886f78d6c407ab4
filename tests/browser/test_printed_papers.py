"""How a paper stands on paper: whole tables, no lonely signature, no page for three lines."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree
from zipfile import ZipFile

from tests.assessment.strategies import scenarios
from tests.browser.papers import STORY, open_paper
from tests.browser.reader import Reader, on_paper
from tests.browser.test_taking_papers import W, saved

LONGEST = next(
    each["answers"] for each in scenarios() if each["id"] == "nurse-before-the-change-of-definition"
)

ABOVE_SIGNATURES = """() => {
  const passages = [...document.querySelectorAll(".ime-desk .ime-passage")];
  const place = passages.findIndex(({ dataset }) => dataset.kind === "signatures");
  return passages.slice(place - 2, place).map((each) => getComputedStyle(each).breakAfter);
}"""

QUESTIONS = """() => {
  const look = (each) => {
    const { fontFamily, fontSize, color, borderWidth, paddingLeft } = getComputedStyle(each);
    return [fontFamily, fontSize, color, borderWidth, paddingLeft].join();
  };
  const others = "[data-passage=field] .ime-passage__text > p";
  const texts = `.ime-brief-questions__text, ${others}`;
  const items = ".ime-brief-questions > ol > li";
  const frame = (each) => getComputedStyle(each).borderWidth;
  const looks = [...document.querySelectorAll(texts)].map(look);
  const frames = [...document.querySelectorAll(items)].map(frame);
  return [...new Set([...looks, ...frames])];
}"""
"""How the questions of a brief look, and its other paragraphs, each look once; and their frames."""


def test_what_is_signed_or_marked_stays_whole(filed: Reader, tmp_path: Path) -> None:
    """
    In a Word file no table runs on over a page, and no signature stands on a page of its own, or
    with a greeting alone; nor on paper.
    """
    for document in ("referral-brief", "consents", "letter-to-provider", "letter-to-person"):
        with ZipFile(saved(filed.page, open_paper(filed, document), tmp_path / document)) as parts:
            body = ElementTree.fromstring(parts.read("word/document.xml"))[0]
        for before, table in zip(body, [*body][1:], strict=False):
            if table.tag != f"{W}tbl":
                continue
            *rows, last = table.iter(f"{W}tr")

            assert all(map(stays, rows))
            if not rows:
                place = [*body].index(before)
                greeted = document == "letter-to-person"
                assert all(map(stays, [*body[place - 1 - greeted : place], before, last]))

    assert filed.page.evaluate(ABOVE_SIGNATURES) == ["auto", "auto"]
    on_paper(filed.page)
    assert filed.page.evaluate(ABOVE_SIGNATURES) == ["avoid", "avoid"]
    filed.page.emulate_media(media="null")


def test_a_brief_prints_on_two_pages(filed: Reader) -> None:
    """
    The longest of them too, on either paper; and its questions look like the rest of it.
    """
    open_paper(filed.fill_by_script(LONGEST).expect_report(), "referral-brief")
    printed = [filed.page.pdf(format=paper) for paper in ("A4", "Letter")]
    on_paper(filed.page)
    styles = filed.page.evaluate(QUESTIONS)
    filed.page.emulate_media(media="null")

    assert [each.count(b"/Type /Page\n") for each in printed] == [2, 2]
    assert len(styles) == 2
    assert "0px" in styles


def test_each_consent_prints_on_a_page(filed: Reader) -> None:
    """
    Each says so of itself, and is signed where it is read.
    """
    filed.fill_by_script({**STORY, "place": "united-states"}).expect_report()
    open_paper(filed, "consents")
    pages = filed.page.pdf(format="Letter").count(b"/Type /Page\n")

    assert pages == 2


def stays(element: ElementTree.Element) -> bool:
    """Whether every paragraph of it stays on a page with what follows."""
    kept = [each.find(f"{W}pPr/{W}keepNext") for each in element.iter(f"{W}p")]
    return all(each is not None and each.get(f"{W}val") != "false" for each in kept)
