"""The browser's door for a list of files: JSON text in, JSON text out.

One list is read at a time, in requests that say what to `do`:

- "wake": nothing, so that all is there when a list comes;
- "begin", with the list's `name`: forgets any other, and what of this one was taken;
- "take", with a `piece` of its bytes in Base64: adds it;
- "open": reads the header; back come `rows`, how many files there are, and `columns`, the
  questions that it answers;
- "read", `from` a file until before another (`to`): the `files`, each with its `number` (the row,
  as a spreadsheet counts), `file` (the reader's reference), and either
  - `answers`, and of what they come to `recommendation` (an id or null), `settled` (whether it
    rests on nothing that is presumed), `decides`, `presumed` (a list of names) and `step`, or
  - `trouble`: what is wrong, and its `column`, or "" where it is with the whole row;
- "write", `to` a file: how many `bytes` the table has, with what was made of the files before it;
- "give", `from` a byte until before another (`to`): that `piece` of it, in Base64.
"""

from __future__ import annotations

import json
from binascii import a2b_base64, b2a_base64
from collections.abc import Callable
from typing import Any

from assessment.columns import CellError
from assessment.conditions import AnswerError
from assessment.file_list import File, FileList, Outcome, check_length
from assessment.questions import NUMBERS, permitted, quoted
from assessment.reading import object_in
from assessment.words import number

Json = dict[str, Any]


def list_json(text: str) -> str:
    """What the request in *text* asks for; raise AnswerError where it cannot be done."""
    asked = object_in(text)
    do = str(asked.get("do"))
    if do not in _DOING:
        raise AnswerError(f"{quoted(do)} is nothing to do; expected one of {', '.join(_DOING)}.")
    return json.dumps(_DOING[do](asked), ensure_ascii=False)


class _Desk:
    """Where the list lies that is being read."""

    def __init__(self) -> None:
        self.begin({})

    def begin(self, asked: Json) -> Json:
        self._name = str(asked.get("name"))
        self._content = bytearray()
        self._opened: FileList | None = None
        self._table = b""
        return {}

    def take(self, asked: Json) -> Json:
        try:
            self._content += a2b_base64(str(asked.get("piece")))
        except ValueError as error:
            raise AnswerError(f"A piece of {self._name} is not Base64: {error}.") from error
        check_length(self._name, len(self._content))
        return {}

    def open(self, _: Json) -> Json:
        self._opened = FileList(self._name, bytes(self._content))
        self._content.clear()
        return {"rows": len(self._opened.filled), "columns": list(self._opened.columns)}

    def read(self, asked: Json) -> Json:
        return {"files": [_file(each) for each in self._files.files(*_span(asked))]}

    def write(self, asked: Json) -> Json:
        self._table = self._files.written(_span(asked)[1])
        return {"bytes": len(self._table)}

    def give(self, asked: Json) -> Json:
        begin, end = _span(asked)
        return {"piece": b2a_base64(self._table[begin:end], newline=False).decode()}

    @property
    def _files(self) -> FileList:
        if self._opened is None:
            raise AnswerError("No list is open.")
        return self._opened


_DESK = _Desk()
_DOING: dict[str, Callable[[Json], Json]] = {
    "wake": lambda _: {},
    "begin": _DESK.begin,
    "take": _DESK.take,
    "open": _DESK.open,
    "read": _DESK.read,
    "write": _DESK.write,
    "give": _DESK.give,
}


def _span(asked: Json) -> tuple[int, int]:
    begin, end = asked.get("from", 0), asked.get("to")
    if type(begin) is not int or type(end) is not int or not 0 <= begin <= end:
        raise AnswerError(f"{quoted(str(begin))} to {quoted(str(end))} is no span of numbers.")
    return begin, end


def _file(file: File) -> Json:
    found: Json = {"number": file.number, "file": file.reference}
    if file.outcome is None:
        return found | _trouble(file.trouble)
    return found | {"answers": dict(file.answers)} | _outcome(file.outcome)


def _trouble(error: AnswerError | None) -> Json:
    if not isinstance(error, CellError):
        return {"column": "", "trouble": str(error)}
    is_none = f"{_said(error.cell)} is not an answer."
    if error.nearest:
        meant = f"Did you mean {_said(error.nearest)}?"
    else:
        meant = f"Expected one of {', '.join(permitted(error.asked))}."
    return {"column": error.asked.id, "trouble": f"{is_none} {meant}"}


def _outcome(found: Outcome) -> Json:
    told = found.assessment.presumed
    return {
        "recommendation": told and told.value,
        "settled": found.assessment.recommendation is not None,
        "decides": _decides(found),
        "presumed": [_in_running_text(each.question.name) for each in found.rests_on],
        "step": found.first_step.act if found.first_step else "",
    }


def _decides(found: Outcome) -> str:
    """What decides, in a few words; of a file that is open, what would tell more."""
    if found.assessment.presumed:
        findings = found.assessment.findings
        return findings[0].rule.title if findings else ""
    possible = number(len(found.assessment.possible))
    first = found.find_out_first
    asked = NUMBERS[first.question.id] if first else ""
    return f"{possible} are still possible: answer question {asked}"


def _in_running_text(name: str) -> str:
    return name[:1].lower() + name[1:]


def _said(text: str) -> str:
    return f"“{text if len(text) <= 60 else f'{text[:59]}…'}”"
