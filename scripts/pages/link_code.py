"""Answers as the code in a link's fragment, `#a=CODE`, and back.

A code reads `2CCANSWERS`:

- `2` is the edition of the code.
- `ANSWERS` holds one character for each question that was ever asked: the first character
  belongs to the first question of the table, and so on.  `0` says that it was not answered;
  any other is a digit in base 36, and stands for the option with that number, counted from 1.
  Option 1 of every question is "dont-know".  Zeros at the end are left away.
- `CC` is a check, two digits in base 36: begin with 0, and for each character of `ANSWERS`
  multiply by 31, add its code, and keep the remainder by 1296.

The numbers stand in `link-codes.toml`, a table that only grows.  A new question is added at its
end and a new option at the end of its question; what is no longer asked keeps its place.  So no
link is refused for what came later, and one with an answer that is gone loses that answer alone.

Codes of rules 1.0.x read `1FFFFFFCCNUMBER`: the fingerprint of the questions (six characters),
a check (`NUMBER` by 1291, in base 36, two digits), and a number in base 36.  In base 16 the last
digit of that number belongs to the first question; 0 where it was not answered, else the
option's number.  Each answer is carried over by `assessment.carried_over`.

`overrides/assets/javascripts/shared/link-code.js` does the same in the page.  What it needs is
written by `scripts/generate` into the module `overrides/generated/link-codes.js`, served at
`/generated/link-codes.js`:

    export const ASKED = [["kind", ["dont-know", "employment", …]], …];
    export const EARLIER = {
      "2vflhb": [["kind", [{ kind: "employment" }, …]], …],
    };

`ASKED` is today's table: each question's id, with the ids of its options.  `EARLIER` holds, by
fingerprint, what an earlier edition asked: each question's id, with today's answers for each of
its options, `{}` where none says the same.

Reading a code gives `{answers, lost}`, or null where it cannot be read: another edition or
fingerprint, a check that fails, a character that no digit stands for, or more than 1000 of them.
*lost* holds the ids of the questions whose answer has no counterpart in what is asked today: an
option `{}`, a number beyond the table, or an option or question that the form does not have.  A
character beyond the last question of the table is a question that we do not know, and is lost
under "".
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from assessment.carried_over import ASKED_IN_1_0, FROM_1_0, CarriedOver, carried_over
from assessment.conditions import DONT_KNOW, Answers
from assessment.questions import QUESTIONS, permitted

MODULE = "overrides/generated/link-codes.js"

EDITION = "2"
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
CHECK = len(DIGITS) ** 2
LONGEST = 1000
"""In characters: no edition asks so much, and to read more would hold up a page."""

FIRST_EDITION = "1"
FIRST_OPTIONS = 16
FIRST_CHECK = 1291

Table = Mapping[str, tuple[str, ...]]
"""The options of each question, both in the order of their numbers."""

ASKED: Table = {
    key: (DONT_KNOW, *options)
    for key, options in tomllib.loads(
        Path(__file__).with_name("link-codes.toml").read_text(encoding="utf-8")
    ).items()
}
"""Every question and option that ever stood in a code of this edition."""


def fingerprint(table: Table) -> str:
    """What told codes of rules 1.0.x apart: six characters, from every question and option."""
    total = 0
    for key, options in table.items():
        for character in " ".join((key, *options, "")):
            total = (total * 31 + ord(character)) % len(DIGITS) ** 6
    return "".join(DIGITS[total // len(DIGITS) ** place % len(DIGITS)] for place in range(6))


EARLIER: Mapping[str, Table] = {fingerprint(ASKED_IN_1_0): ASKED_IN_1_0}
"""What earlier editions asked, by the fingerprint in their codes."""


def link_code(answers: Answers) -> str:
    """The code for *answers*."""
    body = "".join(
        DIGITS[options.index(answers[key]) + 1] if key in answers else "0"
        for key, options in ASKED.items()
    ).rstrip("0")
    return EDITION + _check(body) + body


def read_link_code(code: str) -> CarriedOver | None:
    """The answers that *code* holds, and the questions whose answer is lost; None if unreadable."""
    if len(code) > LONGEST or not set(code) <= set(DIGITS):
        return None
    if code.startswith(FIRST_EDITION):
        return _read_first(code)
    body = code[3:]
    if not code.startswith(EDITION) or len(code) < 3 or code[1:3] != _check(body):
        return None
    return _still_asked(_chosen(ASKED, map(DIGITS.index, body)))


def module() -> str:
    """The tables as the page's script imports them."""
    asked = list(ASKED.items())
    earlier = {
        fingerprint: [
            (key, [FROM_1_0[key, option] for option in options]) for key, options in table.items()
        ]
        for fingerprint, table in EARLIER.items()
    }
    lines = (
        "/* Generated by scripts/generate from scripts/pages/link-codes.toml: do not edit. */",
        f"export const ASKED = {_json(asked)};",
        f"export const EARLIER = {_json(earlier)};",
    )
    return "\n".join(lines) + "\n"


def _check(body: str) -> str:
    total = 0
    for character in body:
        total = (total * 31 + ord(character)) % CHECK
    return DIGITS[total // len(DIGITS)] + DIGITS[total % len(DIGITS)]


def _read_first(code: str) -> CarriedOver | None:
    """What a code of rules 1.0.x says today."""
    table = EARLIER.get(code[1:7])
    if table is None or len(code) < 10:
        return None
    number = int(code[9:], 36)
    if int(code[7:9], 36) != number % FIRST_CHECK:
        return None
    chosen = dict(_chosen(table, _digits(number)))
    return carried_over(chosen)


def _digits(number: int) -> Iterator[int]:
    while number:
        number, digit = divmod(number, FIRST_OPTIONS)
        yield digit


def _chosen(table: Table, digits: Iterable[int]) -> Iterator[tuple[str, str]]:
    """Each answered question with its option; "" for one that the *table* does not have."""
    rows = list(table.items())
    for place, digit in enumerate(digits):
        key, options = rows[place] if place < len(rows) else ("", ())
        if digit:
            yield key, options[digit - 1] if digit <= len(options) else ""


def _still_asked(chosen: Iterable[tuple[str, str]]) -> CarriedOver:
    asked = {question.id: permitted(question) for question in QUESTIONS}
    answers: dict[str, str] = {}
    lost: dict[str, None] = {}
    for key, option in chosen:
        if option in asked.get(key, ()):
            answers[key] = option
        else:
            lost[key] = None
    return CarriedOver(answers, tuple(lost))


def _json(value: object) -> str:
    return json.dumps(value, separators=(",", ":"))
