"""A calendar entry as an .ics file (RFC 5545): one whole day, which lies in no time zone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from assessment.documents.draft import Draft
from assessment.rules import VERSION

LONGEST_LINE = 75
"""In bytes, the line's end not counted."""
REMINDERS = {0: "PT9H", 7: "-P6DT15H"}
"""When to be reminded, by the days before: at nine o'clock, counted from the day's beginning."""


def ics(draft: Draft, *, uid: str, stamp: datetime, sequence: int = 0, remind: int = 7) -> bytes:
    """The entry of *draft*, made at *stamp*; it takes the place of one with a lower *sequence*.

    Whoever keeps the file keeps its *uid*, by which a calendar knows the entry again.
    Raises ValueError for a stamp without a time zone, and for a draft without a day to ask again.
    """
    if stamp.tzinfo is None:
        raise ValueError("The stamp has no time zone; expected one.")
    day = draft.days.of("ask-again")
    if day is None:
        raise ValueError(f"The {draft.document.value} has no day on which to ask again.")
    lines = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:-//When is an IME the right step//rules {VERSION}//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        "BEGIN:VEVENT",
        f"UID:{_escaped(uid)}",
        f"DTSTAMP:{stamp.astimezone(UTC):%Y%m%dT%H%M%SZ}",
        f"SEQUENCE:{sequence}",
        f"DTSTART;VALUE=DATE:{_day(day)}",
        f"DTEND;VALUE=DATE:{_day(day + timedelta(days=1))}",
        f"SUMMARY:{_escaped(draft.sheets[0].title)}",
        f"DESCRIPTION:{_escaped(_description(draft))}",
        "CLASS:PRIVATE",
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        f"DESCRIPTION:{_escaped(draft.sheets[0].title)}",
        f"TRIGGER:{REMINDERS[remind]}",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
    )
    return b"".join(b"\r\n ".join(_folded(line)) + b"\r\n" for line in lines)


def _day(day: date) -> str:
    return f"{day.year:04}{day.month:02}{day.day:02}"  # strftime drops the zeros of early years


def _description(draft: Draft) -> str:
    """What to ask again and the rule, a line each; the day itself is the entry's own, and whatever
    it is counted from may be open still."""
    passages = [each for each in draft.passages if each.id not in ("day", "counted-from")]
    return "\n".join(draft.filled(row[0]) for each in passages for row in each.rows)


def _escaped(text: str) -> str:
    for character in ("\\", ";", ","):
        text = text.replace(character, f"\\{character}")
    return "\\n".join(text.splitlines())


def _folded(line: str) -> Iterator[bytes]:
    """*line* in parts that fit, the space before each but the first counted, no letter torn."""
    part = b""
    for letter in line:
        encoded = letter.encode()
        if len(part) + len(encoded) > LONGEST_LINE - 1:  # the space that begins the next
            yield part
            part = b""
        part += encoded
    yield part
