"""From an empty form to Monday morning: a record, a letter in Word and a date, by a new user."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

from icalendar import Calendar
from playwright.sync_api import expect

from assessment.conditions import Answers
from tests.assessment.records.test_published_schema import fits
from tests.browser.reader import Reader
from tests.browser.test_taking_papers import read

FILE: Answers = {
    "decision": "depends",
    "open-question": "function",
    "authority": "named",
    "opinions": "vague",
    "treating-asked": "no",
    "kind": "employment",
    "role": "employer",
    "place": "canada",
}
"""What the reader knows, in the order of the form."""

BLANKS: dict[str, date | str] = {
    "decision-due": date(2027, 3, 8),
    "to-decide": "a first step back to the shop floor",
    "note-date": date(2026, 11, 12),
    "note-words": "light duties only",
    "letter-consent": date(2026, 11, 24),
}
"""What the letter asks for, in the order in which it does."""

REFERENCE = "RTW 0417"
CLIPBOARD = ["clipboard-read", "clipboard-write"]


class Keys:
    """A keyboard, and nothing else."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader

    def begin(self) -> None:
        self.press(".md-skip")

    def choose(self, question: str, option: str) -> None:
        keyboard = self.reader.page.keyboard
        self.reader.press_until("Tab", f"[name='{question}']")
        keyboard.press("Space")
        chosen = f"[name='{question}'][value='{option}']"
        if not self.reader.page.locator(chosen).is_checked():
            self.reader.press_until("ArrowDown", chosen)

    def go_to_part(self, part: str) -> None:
        self.press(f".ime-rail a[href='#part-{part}']", "Shift+Tab")

    def go_to_blanks(self) -> None:
        self.press(".ime-blank--here")

    def press(self, control: str, key: str = "Tab") -> None:
        self.reader.press_until(key, control)
        self.reader.page.keyboard.press("Enter")

    def fill(self, value: date | str) -> None:
        typed = value if isinstance(value, str) else f"{value:%m%d%Y}"
        self.reader.page.keyboard.type(typed)
        self.reader.page.keyboard.press("Enter")


class Thumb:
    """A thumb on a small screen."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader

    def begin(self) -> None:
        """What is first is in sight."""

    def choose(self, question: str, option: str) -> None:
        self.press(f".ime-option:has([name='{question}'][value='{option}'])")

    def go_to_part(self, part: str) -> None:
        self.press(".ime-rail__unfold")
        self.press(f".ime-rail a[href='#part-{part}']")

    def go_to_blanks(self) -> None:
        self.press(".ime-dock .ime-desk__next")

    def press(self, control: str, key: str = "Tab") -> None:
        self.reader.page.locator(control).locator("visible=true").first.tap()

    def fill(self, value: date | str) -> None:
        field = self.reader.page.locator(".ime-filling :is(input, textarea):visible")
        field.fill(str(value))
        self.press(".ime-filling [type=submit]")


def test_by_keyboard(clerk: Reader) -> None:
    """
    On a laptop, with nothing but the keyboard: each file is there, and says what was typed.
    """
    walk(Keys(clerk))


def test_by_touch(same_reader: Callable[..., Reader]) -> None:
    """
    On a phone, with one finger.
    """
    phone = {"width": 360, "height": 740}
    walk(Thumb(same_reader(permissions=CLIPBOARD, viewport=phone, has_touch=True, is_mobile=True)))


Hand = Keys | Thumb


def walk(hand: Hand) -> None:
    """Every station, in the order in which a reader comes to it."""
    answer(hand)
    write_the_letter(hand)
    take_the_date(hand)
    keep_the_record(hand)
    save_the_file(hand)


def answer(hand: Hand) -> None:
    page = hand.reader.open().page
    hand.begin()
    for question in ("decision", "open-question", "authority"):
        hand.choose(question, FILE[question])
    hand.press("[data-part-state=open] .ime-part__continue")
    for question in ("opinions", "treating-asked"):
        hand.choose(question, FILE[question])
    hand.press("[data-part-state=open] .ime-part__continue")
    hand.go_to_part("the-file")
    for question in ("kind", "role", "place"):
        hand.choose(question, FILE[question])
    hand.press(".ime-part__finish")

    expect(page.locator(".ime-settled__title")).to_be_focused()
    expect(page.locator(".ime-settled__title")).to_contain_text("Prepare first")
    assert hand.reader.answers(FILE) == FILE


def write_the_letter(hand: Hand) -> None:
    page = hand.reader.page
    hand.press(".ime-opens[href='#document=letter-to-provider']")
    expect(page.locator(".ime-desk__title")).to_be_focused()
    hand.go_to_blanks()
    for blank, value in BLANKS.items():
        expect(page.locator(".ime-filling")).to_have_attribute("data-blank", blank)
        hand.fill(value)
    expect(page.locator(".ime-take__copy:visible")).to_be_focused()
    letter = taken(hand, ".ime-take__word")

    text, *_ = read(letter)
    for value in BLANKS.values():
        assert (value if isinstance(value, str) else f"{value.day} {value:%B %Y}") in text
    expect(page.locator(".ime-take__top .ime-left b:visible")).to_have_text("No blanks left here")


def take_the_date(hand: Hand) -> None:
    page = hand.reader.page
    hand.press(".ime-others a[href='#document=calendar-entry']")
    expect(page.locator(".ime-entry")).to_be_visible()
    entry = taken(hand, ".ime-take__calendar")

    (event,) = Calendar.from_ical(entry.read_bytes()).walk("VEVENT")
    day = event.decoded("DTSTART")
    expect(page.locator(".ime-entry__day")).to_have_text(f"{day:%A}{day.day}{day:%B %Y}")


def keep_the_record(hand: Hand) -> None:
    page = hand.reader.page
    hand.press(".ime-others [href='#record']")
    expect(page.locator("#record")).to_be_focused()
    expect(page.locator(".ime-rsheet")).to_be_visible()
    hand.press("[name=reference]")
    page.keyboard.type(REFERENCE)
    expect(page.locator("[data-own=reference] dd")).to_have_text(REFERENCE)
    hand.press(".ime-record__text")
    expect(page.locator(".ime-record__copied")).to_be_visible()
    record = json.loads(taken(hand, ".ime-record__json").read_text("utf-8"))

    assert fits(record) == record
    assert (record["reference"], record["answers"]) == (REFERENCE, FILE)
    assert record["check_code"] in hand.reader.copied()


def save_the_file(hand: Hand) -> None:
    page = hand.reader.page
    hand.press("[data-for=record] .ime-view__back", "Shift+Tab")
    hand.press(".ime-settled__acts [href='#keep']")
    hand.press(".ime-to-save")
    expect(page.locator("[name=name]")).to_be_focused()
    expect(page.locator("[name=name]")).to_have_value(REFERENCE)
    hand.press(".ime-asking [type=submit]")
    expect(page.locator(".ime-keep__saved")).to_contain_text(REFERENCE)
    hand.press(".ime-keep [href='#saved']")
    expect(page.locator("#saved")).to_be_focused()
    page.reload()

    expect(page.locator(".ime-saved tbody th > span")).to_have_text([REFERENCE])


def taken(hand: Hand, control: str) -> Path:
    """The file that pressing *control* puts into the downloads."""
    with hand.reader.page.expect_download() as download:
        hand.press(control)
    return download.value.path()
