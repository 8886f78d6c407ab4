"""A record as text, to paste into a claim system.

No line begins with what the reader wrote, so that no program takes it for a formula.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from assessment.records.record import Json
from assessment.words import counted, read_on


def as_text(record: Json) -> str:
    """*record*, in the order of its two pages."""
    said = record["assessment"]
    lines = [
        "RECORD OF ONE CHECK",
        f"Made {_day(record['made'])} with rules {record['rules_version']}",
        _reviewed(record["review"]),
        *([record["page"]] if record["page"] else []),
        *_own("File reference", record["reference"]),
        *_own("Note", record["note"]),
        f"Check code: {record['check_code']}",
        "",
        said["words"]["title"].upper(),
        said["words"]["sentence"],
        *([said["words"]["also_possible"]] if said["words"]["also_possible"] else []),
        record["limits"],
        *_section("It rests on", (f"{e['words']} {e['if_not']}" for e in said["rests_on"])),
    ]
    for title, kinds in SECTIONS:
        lines += _section(title, _reasons(record, kinds))
    open_ = said["presumed"] is None
    lines += _section("Find out first" if open_ else "Do next", _steps(record))
    changes = [each["sentence"] for each in said["turns"]] or [said["words"]["no_turn"]]
    lines += _section("What would have changed it", [] if open_ else changes)
    lines += ["", answers_line(record).upper()]
    for each in said["answers"]:
        lines.append(f"{each['number']}. {each['text']} {each['answer']}")
    return "\n".join(lines)


SECTIONS = (
    ("Reasons that decide", ("decides",)),
    ("What speaks for an IME", ("towards",)),
    ("What speaks against one", ("away",)),
    ("What else would hold it", ("gate",)),
    ("Worth minding", ("mind",)),
)
"""The reasons by what they do, in the order in which they are read."""


def answers_line(record: Json) -> str:
    """How many answers were given, how many are not known, and how many questions have none."""
    return f"Answers: {counted(record['answers'])}"


def _reviewed(review: Json) -> str:
    last, next_ = _day(review["last"]), _day(review["next"])
    return f"Rules reviewed {last}, next review by {next_}: {review['policy']}"


def _own(label: str, text: str) -> Iterator[str]:
    """What the reader wrote, under *label*, and set in where it goes on."""
    first, *rest = text.splitlines() or [""]
    if first:
        yield f"{label}: {first}"
    yield from (f"  {line}" for line in rest)


def _section(title: str, sentences: Iterable[str]) -> list[str]:
    lines = [f"- {sentence}" for sentence in sentences]
    return ["", title.upper(), *lines] if lines else []


def _reasons(record: Json, kinds: tuple[str, ...]) -> Iterator[str]:
    for each in record["assessment"]["findings"]:
        if ("decides" if each["decides"] else each["kind"]) in kinds:
            source = each["source"]
            where = f"{source['title']}, {source['publisher']}, {source['kind']}"
            yield f"{each['because']} ({where}, {source['read_words']})"


def _steps(record: Json) -> Iterator[str]:
    for each in record["assessment"]["to_do"]:
        asked = f" “{each['words']}”" if each["words"] else ""
        yield f"{' '.join([each['act'], *each['how']])}{asked} ({each['by']})"


def _day(text: str) -> str:
    return read_on(date.fromisoformat(text))
