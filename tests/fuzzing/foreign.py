"""Texts from elsewhere: links, amounts, records, tables and exports that were cut, doubled or
rewritten, or made to do harm."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st

from assessment.conditions import Answers
from assessment.questions import QUESTIONS, permitted
from assessment.rules import VERSION
from scripts.pages.link_code import ASKED, DIGITS, EARLIER, link_code

Make = Callable[[random.Random], str]

HARMFUL = [
    "<img src=x onerror=document.title='taken'>",
    "<script>document.title='taken'</script>",
    "javascript:document.title='taken'",
    "\"'><svg/onload=document.title='taken'>",
    "__proto__",
    "constructor",
    "%",
    "%E0%A4%A",
    "%00",
    "\u202e",
    "&utm_source=x",
    "%23",
    "?",
    ".",
]

SYNTAX = [*'{}[]":,;|\t\n\r\0\\', "\\ud800", '""', "null", "1e999", "sep=;\n", "\ufeff", "answers"]
"""What means something in a record or a table."""

MOST_EDITS = 3


def random_text(chance: random.Random) -> str:
    """What might stand in a link, an address or a field for an amount."""
    pieces: list[Callable[[], str]] = [
        lambda: "".join(chance.choices(DIGITS, k=chance.randrange(2 * len(ASKED)))),
        lambda: "1" + chance.choice(list(EARLIER)) + "".join(chance.choices(DIGITS, k=20)),
        lambda: link_code(_answers(chance)),
        lambda: chance.choice(HARMFUL),
        lambda: "".join(chr(chance.randrange(1, 0xD800)) for _ in range(chance.randrange(12))),
        lambda: chance.choice("29$") + "".join(chance.choices("0123456789,.$ ", k=12)),
    ]
    return "".join(chance.choice(pieces)() for _ in range(chance.choice((1, 1, 1, 2, 5))))


def random_fragment(chance: random.Random) -> str:
    """What might stand behind the page in an address, a `#` at its start or what became of one."""
    asks = ["", "a=", "a%3D", "A=", "document=", "document%3D", "q-", ":~:text="]
    behind = random_text(chance) * chance.choice((1, 1, 1, 1, 100))
    return chance.choice(["#", "#", "##", "%23", ""]) + chance.choice(asks) + behind


def random_address(chance: random.Random) -> str:
    """What might follow the root of the site, nearly an address of ours."""
    start = chance.choice(["", "s/", "guide/", "guide/prepare/", "check/#", "#", "#a=", "//"])
    words = ["when", "it", "helps", "lighter", "steps", "questions", "opinion", "harm", "rule"]
    name = chance.choice("-_ %/").join(chance.choices(words, k=chance.randrange(1, 4)))
    return start + damaged(chance, name + chance.choice(["", "/", ".html", "/index.html"]))


def random_record(chance: random.Random) -> str:
    """A record as the page saves it, or answers alone."""
    answers = _answers(chance)
    held: dict[str, object] = {
        "rules_version": chance.choice([VERSION, "1.0.1", None, []]),
        "page": chance.choice(HARMFUL),
        "answers": answers,
    }
    return damaged(chance, json.dumps(chance.choice([answers, held])))


def random_export(chance: random.Random) -> str:
    """A file of saved files, as the page exports it."""
    files = [saved(_answers(chance), chance.choice(HARMFUL)) for _ in range(chance.randrange(3))]
    return damaged(chance, json.dumps({"format": "ime-saved-files-1", "files": files}))


def random_table(chance: random.Random) -> str:
    """A table as a spreadsheet saves it, each letter a byte."""
    columns = chance.sample([*ASKED, "claim", "note"], k=chance.randrange(1, 6))
    rows = [columns]
    for _ in range(chance.randrange(4)):
        answers = _answers(chance)
        rows.append([answers.get(name, chance.choice(["", *HARMFUL])) for name in columns])
    parts, end = chance.choice(",;\t|"), chance.choice(["\n", "\r\n", "\r"])
    text = damaged(chance, end.join(parts.join(row) for row in rows))
    codec = chance.choice(["utf-8", "utf-8", "utf-8-sig", "utf-16", "utf-32"])
    return damaged(chance, text.encode(codec).decode("latin-1"), chance.randrange(2))


def damaged(chance: random.Random, text: str, edits: int | None = None) -> str:
    """*text*, with so many pieces of it gone, doubled or replaced."""
    for _ in range(chance.randrange(MOST_EDITS + 1) if edits is None else edits):
        begin = chance.randrange(len(text) + 1)
        end = min(len(text), begin + chance.choice((0, 1, 1, 5, 50)))
        piece = chance.choice(["", 2 * text[begin:end], chance.choice(SYNTAX)])
        text = text[:begin] + piece.encode().decode("latin-1") + text[end:]
    return text


def saved(answers: Answers, name: str = "RTW 0417", **more: Any) -> dict[str, Any]:
    """A file as the page keeps it."""
    return {
        "id": "0123456789abcdef" * 2,
        "name": name,
        "saved": "2026-11-26T10:42:00.000Z",
        "rules_version": VERSION,
        "answers": answers,
        "told": None,
        "presumes": 0,
        "about": {"reference": "", "note": "=1+1"},
        **more,
    }


def _answers(chance: random.Random) -> Answers:
    asked = chance.sample(QUESTIONS, k=chance.randrange(len(QUESTIONS) + 1))
    return {question.id: chance.choice(permitted(question)) for question in asked}


def of(make: Make) -> st.SearchStrategy[str]:
    """The same for property tests, with any other text among them."""
    return st.one_of(st.text(max_size=60), st.builds(make, st.randoms(use_true_random=True)))


def well_formed(text: str) -> bool:
    """Whether *text* can be sent at all: half a surrogate pair cannot."""
    return not any("\ud800" <= letter <= "\udfff" for letter in text)
