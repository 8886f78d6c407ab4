"""What becomes of a paper: copied, a Word file, a print, an entry for a calendar."""

from __future__ import annotations

import json
import re
from pathlib import Path
from xml.etree import ElementTree
from zipfile import ZipFile

from icalendar import Calendar, Component
from playwright.sync_api import Locator, Page, expect

from assessment import document_wire
from tests.browser.papers import STORY, change, open_paper, says
from tests.browser.reader import Reader, on_paper

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
BRACKETS = re.compile(r"\[[^\]]+\]")

REFUSES_ONCE = """() => {
  const { clipboard } = navigator;
  clipboard.write = () => {
    delete clipboard.write;
    return Promise.reject(new Error("refused"));
  };
}"""

CLIPBOARD = """async () => {
  const [item] = await navigator.clipboard.read();
  const of = async (type) => (await item.getType(type)).text();
  return [await of("text/html"), await of("text/plain")];
}"""

SHEETS = """() => {
  const texts = ".ime-passage__text :is(p, h2, h3, dt, dd, th, td), .ime-passage__text > * > li";
  const ofTheScreen =
    ".ime-adding, .ime-acts, .ime-brief-questions__acts, .ime-brief-questions__count";
  return [...document.querySelectorAll(texts)]
    .filter((each) => !each.closest(ofTheScreen))
    .map((each) => each.textContent);
}"""

PRINTED = """() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) {
    const { parentElement, data } = walker.currentNode;
    const isShown = parentElement.checkVisibility({ opacityProperty: true });
    if (isShown && data.trim()) texts.push(data.trim());
  }
  return texts.join(" ");
}"""

SMALLEST = """() => {
  const texts = ".ime-passage__text :is(p, h2, h3, li, dt, dd, th, td)";
  const printed = [...document.querySelectorAll(texts)].filter(
    (each) => each.checkVisibility() && each.textContent,
  );
  return Math.min(...printed.map((each) => parseFloat(getComputedStyle(each).fontSize)));
}"""

LEAST = 8.5
"""Points: what is read at a desk or a kitchen table."""


def test_a_paper_is_copied_with_its_formatting(filed: Reader) -> None:
    """
    As markup and as plain text, in the reader's words, none of which is markup, its blanks marked,
    no note to them in it.
    """
    desk = open_paper(filed, "letter-to-provider")
    change(desk, "thanks", "Thank you & <b>yours</b>.")
    desk.get_by_role("button", name="Copy with formatting").click()
    says(desk, re.compile(r"Copied\. \d+ blanks are marked in brackets\."))
    markup, plain = filed.page.evaluate(CLIPBOARD)

    assert "<h2>One question about tasks at work</h2>" in markup
    assert "<mark>[name of the person]</mark>" in markup
    assert markup.count("<li>") == 3
    assert "<table" in markup
    assert "style=" not in markup
    assert "<p>Thank you &amp; &lt;b&gt;yours&lt;/b&gt;.</p>" in markup
    assert "\n\nThank you & <b>yours</b>.\n\n" in plain
    assert "1. Which of the tasks" in plain
    assert "not printed" not in markup + plain
    assert "No names are asked for" not in markup + plain
    assert filed.violations() == []


def test_a_refused_clipboard_selects_the_paper(filed: Reader) -> None:
    """
    The text is selected to be copied by hand, and a sentence says so.
    """
    desk = open_paper(filed, "note-to-file")
    filed.page.evaluate(REFUSES_ONCE)
    desk.get_by_role("button", name="Copy with formatting").click()
    expect(desk.locator("[data-says=not-copied]")).to_be_visible()

    assert "Why something comes before an IME" in filed.page.evaluate("getSelection().toString()")


def test_without_a_network_every_paper_becomes_a_word_file(filed: Reader, tmp_path: Path) -> None:
    """
    All of a file's papers are drawn, printed by themselves, and saved whole: every passage, each
    blank highlighted, each note a comment, a section for each sheet.
    """
    page = filed.page
    filed.context.set_offline(True)
    listed = json.loads(document_wire.documents_json(json.dumps(STORY)))
    for document in (each["document"] for each in listed if each["document"] != "calendar-entry"):
        desk = open_paper(filed, document)
        file = saved(page, desk, tmp_path / document)
        texts, highlighted, comments, sections, tables = read(file)
        shown = page.evaluate(SHEETS)

        assert [each for each in shown if squeezed(each) not in squeezed(texts)] == []
        assert set(highlighted) == set(BRACKETS.findall(texts))
        notes = desk.locator(".ime-foryou:not(.ime-passage__law):visible > span > span")
        assert comments == notes.all_inner_texts()
        assert sections == desk.locator(".ime-paper").count()
        assert tables >= desk.locator(".ime-paper table").count()
        assert printed(page) == squeezed("".join(shown))
        assert smallest(page) >= LEAST
    filed.context.set_offline(False)
    assert filed.violations() == []


def test_a_calendar_entry_replaces_the_one_before(filed: Reader) -> None:
    """
    The same entry, by a higher number, on the day that was given; without a reference in its title.
    """
    page = filed.page
    desk = open_paper(filed, "calendar-entry")
    first = entry(page, desk)
    desk.get_by_role("button", name="Change date we ask again").click()
    desk.locator(".ime-filling__date").fill("2040-03-05")
    desk.locator(".ime-filling__date").press("Enter")
    expect(desk.locator(".ime-entry__day")).to_have_text("Monday5March 2040")
    desk.get_by_label("on the day").check()
    second = entry(page, desk)

    assert second["UID"] == first["UID"]
    assert (first["SEQUENCE"], second["SEQUENCE"]) == (0, 1)
    assert second.decoded("DTSTART").isoformat() == "2040-03-05"
    assert "[" not in str(second["SUMMARY"])
    says(desk, re.compile("The entry is in your downloads."))


def saved(page: Page, desk: Locator, path: Path) -> Path:
    with page.expect_download() as download:
        desk.get_by_role("button", name="Word (.docx)").click()
    assert download.value.suggested_filename == f"{path.name}.docx"
    download.value.save_as(path)
    return path


def read(file: Path) -> tuple[str, list[str], list[str], int, int]:
    """What a Word file says, what of it is highlighted, its comments, its sections, its tables."""
    with ZipFile(file) as parts:
        body = ElementTree.fromstring(parts.read("word/document.xml"))
        notes = ElementTree.fromstring(parts.read("word/comments.xml"))
    marked = [run for run in body.iter(f"{W}r") if run.find(f"{W}rPr/{W}highlight") is not None]
    sections = len(list(body.iter(f"{W}sectPr")))
    comments = [said(each) for each in notes.iter(f"{W}comment")]
    return (
        said(body),
        [said(run) for run in marked],
        comments,
        sections,
        len(list(body.iter(f"{W}tbl"))),
    )


def said(element: ElementTree.Element) -> str:
    return "".join(text.text or "" for text in element.iter(f"{W}t"))


def squeezed(text: str) -> str:
    return re.sub(r"[\s:]", "", text)


def printed(page: Page) -> str:
    on_paper(page)
    texts = page.evaluate(PRINTED)
    page.emulate_media(media="null")
    return squeezed(texts)


def smallest(page: Page) -> float:
    """The smallest print on the paper, in points."""
    on_paper(page)
    size: float = page.evaluate(SMALLEST)
    page.emulate_media(media="null")
    return size * 0.75


def entry(page: Page, desk: Locator) -> Component:
    with page.expect_download() as download:
        desk.get_by_role("button", name="Download for my calendar").click()
    (event,) = Calendar.from_ical(download.value.path().read_bytes()).walk("VEVENT")
    return event
