"""The browser's door for a list: what is asked, what comes back, what is refused."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from typing import Any

import pytest

from assessment.conditions import AnswerError
from assessment.list_wire import list_json
from assessment.questions import QUESTIONS, question

SAME = question("decision").option("same").text

LIST = f"""file,decision,opinions,__proto__
RTW 1,same,,a
RTW 2,depends,confict,b
RTW 3,depends,conflict,c
RTW 4,perhaps,,d
,"{SAME}",,
"""


def asked(**request: Any) -> Any:
    return json.loads(list_json(json.dumps(request)))


def opened(content: bytes, size: int = 50) -> Any:
    """What comes back of a list handed over in pieces of that *size*."""
    asked(do="begin", name="list.csv")
    for at in range(0, len(content), size):
        asked(do="take", piece=b64encode(content[at : at + size]).decode())
    return asked(do="open")


def test_a_list_is_read_in_pieces_and_given_back() -> None:
    """
    Each file says what it comes to, or what is wrong and where; the table holds them all.
    """
    assert opened(LIST.encode()) == {"rows": 5, "columns": ["decision", "opinions"]}

    first, second = (asked(do="read", **{"from": at, "to": at + 2})["files"] for at in (0, 2))
    assert first[0] == {
        "number": 2,
        "file": "RTW 1",
        "answers": {"decision": "same"},
        "recommendation": "not_appropriate",
        "settled": True,
        "decides": first[0]["decides"],
        "presumed": [],
        "step": first[0]["step"],
    }
    assert first[0]["decides"]
    assert first[0]["step"]
    assert first[1] == {
        "number": 3,
        "file": "RTW 2",
        "column": "opinions",
        "trouble": "“confict” is not an answer. Did you mean “conflict”?",
    }
    assert second[0]["recommendation"] is None
    assert second[0]["decides"].startswith("Five are still possible: answer question ")
    (last,) = asked(do="read", **{"from": 4, "to": 9})["files"]
    assert last["answers"] == {"decision": "same"}
    assert second[1]["trouble"] == (
        "“perhaps” is not an answer. Expected one of depends, not-due, same, dont-know."
    )

    length = asked(do="write", to=5)["bytes"]
    pieces = [
        asked(do="give", **{"from": at, "to": at + 100})["piece"] for at in range(0, length, 100)
    ]
    table = b"".join(map(b64decode, pieces)).decode()
    assert len(table.splitlines()) == 6
    assert table.splitlines()[0].startswith("file,decision,opinions,__proto__,recommendation,")


def test_a_presumption_is_named() -> None:
    """
    By the question's short name, as it stands in a sentence.
    """
    answers = {
        "decision": "depends",
        "open-question": "function",
        "authority": "named",
        "opinions": "conflict",
        "treating-asked": "unsettled",
    }
    opened(f"{','.join(answers)}\n{','.join(answers.values())}\n".encode())
    (file,) = asked(do="read", **{"from": 0, "to": 1})["files"]

    assert (file["settled"], file["file"]) == (False, "")
    names = [question.name for question in QUESTIONS]
    assert file["presumed"]
    assert {name[:1].upper() + name[1:] for name in file["presumed"]} <= set(names)


@pytest.mark.parametrize(
    ("request_", "why"),
    [
        ({}, "'None' is nothing to do; expected one of wake, begin, take, open"),
        ({"do": "__class__"}, "'__class__' is nothing to do"),
        ({"do": "take", "piece": "a"}, "A piece of list.csv is not Base64"),
        ({"do": "read", "from": 0, "to": 1}, "No list is open."),
        ({"do": "write", "to": 1}, "No list is open."),
        ({"do": "give", "from": 3, "to": 1}, "'3' to '1' is no span"),
        ({"do": "give", "from": True, "to": 1}, "'True' to '1' is no span"),
        ({"do": "open"}, "no column of answers"),
    ],
)
def test_what_cannot_be_done_is_refused(request_: dict[str, Any], why: str) -> None:
    """
    In a sentence that names it.
    """
    asked(do="begin", name="list.csv")

    with pytest.raises(AnswerError) as refusal:
        list_json(json.dumps(request_))

    assert why in str(refusal.value)


def test_more_than_we_take_is_refused_while_it_arrives() -> None:
    """
    Nobody waits for the rest of it.
    """
    asked(do="begin", name="list.csv")
    piece = b64encode(bytes(500_000)).decode()
    for _ in range(40):
        asked(do="take", piece=piece)

    with pytest.raises(AnswerError, match="has more than the 20 MB"):
        asked(do="take", piece=piece)
