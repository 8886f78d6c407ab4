"""A record is whole, says what was told, and its code notices a change."""

from __future__ import annotations

import hashlib
import json
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from assessment import record_wire as wire
from assessment.conditions import DONT_KNOW, AnswerError, Answers
from assessment.questions import QUESTIONS
from assessment.records.check_code import DIGITS, check_code
from assessment.records.record import LONGEST_NOTE
from assessment.report import report
from assessment.rules import VERSION
from tests.assessment.strategies import sheets

PAGE = "https://guide.example/check/"
POLICY = "https://guide.example/about/#update-policy"
REVIEW = {"last": "2026-11-27", "next": "2027-05-24", "policy": POLICY}
FORMULA = '=HYPERLINK("x")\n@SUM(1)\n-2+3'


def told(answers: Answers, note: str = "", reference: str = "RTW 0417") -> dict[str, Any]:
    """What the page is told when it asks for the record of *answers*."""
    asked = {"answers": answers, "made": "2026-11-26", "page": PAGE, "review": REVIEW}
    found: dict[str, Any] = json.loads(
        wire.record_json(json.dumps({**asked, "reference": reference, "note": note}))
    )
    return found


@given(sheets(), st.text(max_size=700))
@example({}, "n" * 700)
@settings(max_examples=60)
def test_a_record_is_whole_and_comes_back(answers: Answers, note: str) -> None:
    """
    Whatever was answered and noted: it holds every question with its answer, *not known* or *not
    answered*, and says so as text; rechecked, it gives the same answers and note, its code
    matches, and nothing differs.
    """
    found = told(answers, note)
    record, said = found["record"], found["record"]["assessment"]
    kept = json.dumps(record, indent=2)
    again = json.loads(wire.recheck_json(json.dumps({"text": kept})))

    assert record["answers"] == again["answers"] == answers
    in_words = {each["question"]: each["answer"] for each in said["answers"]}
    assert list(in_words) == [asked.id for asked in QUESTIONS]
    for text, option_id in (("Not known", DONT_KNOW), ("Not answered", None)):
        said_so = {id_ for id_, answer in in_words.items() if answer == text}
        assert said_so == {id_ for id_ in in_words if answers.get(id_) == option_id}
    assert (again["reference"], again["note"]) == (record["reference"], record["note"])
    assert len(record["note"]) <= LONGEST_NOTE
    assert (again["code"]["state"], again["differences"], again["lost"]) == ("matches", [], [])
    assert again["before"]["title"] == again["today"]["title"]
    sentences = [each["because"] for each in report_reasons(found)]
    sentences += [each["words"] for each in said["rests_on"]]
    sentences += [each["act"] for each in said["to_do"]]
    sentences += [each["sentence"] for each in said["turns"]]
    sentences += [f"{each['text']} {each['answer']}" for each in said["answers"]]
    assert [each for each in sentences if each not in found["text"]] == []
    assert record["check_code"] in found["text"]


@given(sheets())
@settings(max_examples=30)
def test_what_was_not_answered_is_counted_apart(answers: Answers) -> None:
    """
    Given, not known and not answered: three counts, on the page, as text and in the file.
    """
    found = told(answers)
    options = [each["option"] for each in found["record"]["assessment"]["answers"]]
    unknown, unanswered = options.count(DONT_KNOW), options.count(None)
    given = len(options) - unknown - unanswered
    line = f"Answers: {given} given, {unknown} not known, {unanswered} not answered"

    assert found["answers"] == line
    assert line.upper() in found["text"].splitlines()
    assert found["record"]["assessment"]["counts"] == {
        "given": given,
        "unknown": unknown,
        "unanswered": unanswered,
    }


@given(sheets())
@settings(max_examples=30)
def test_its_limits_stand_right_under_what_it_says(answers: Answers) -> None:
    """
    As text: before anything that it rests on, and before any reason.
    """
    found = told(answers)
    said = found["record"]["assessment"]["words"]
    begins = [said["title"].upper(), said["sentence"]]
    begins += [said["also_possible"]] if said["also_possible"] else []
    lines = found["text"].splitlines()
    at = lines.index(begins[0])

    assert lines[at : at + len(begins) + 1] == [*begins, found["record"]["limits"]]


def test_a_record_says_when_its_rules_are_reviewed() -> None:
    """
    The last day and the next, and where it is said how: in the file and as text.
    """
    found = told({"decision": "same"})
    line = f"Rules reviewed 27 November 2026, next review by 24 May 2027: {POLICY}"

    assert found["record"]["review"] == REVIEW
    assert found["text"].splitlines()[1:3] == [f"Made 26 November 2026 with rules {VERSION}", line]


def test_no_line_of_the_text_is_a_formula() -> None:
    """
    Whatever the reader wrote, a table takes it for text.
    """
    lines = told({"decision": "same"}, FORMULA, "=1+1")["text"].splitlines()

    assert [line for line in lines if line.startswith(("=", "@", "-2", "+"))] == []
    assert "File reference: =1+1" in lines
    assert "  @SUM(1)" in lines


def report_reasons(found: dict[str, Any]) -> list[dict[str, Any]]:
    return [each for section in found["reasons"] for each in section["findings"]]


def test_the_reasons_are_those_of_the_report() -> None:
    """
    None is left out of the sheet, and none of risks or fields stands in it.
    """
    answers: Answers = {"decision": "depends", "open-question": "function", "opinions": "conflict"}
    answers = {**answers, "authority": "named", "treating-asked": "unsettled", "told": "objects"}
    rules = [each["rule"] for each in report_reasons(told(answers))]

    assert sorted(rules) == sorted(each.rule.id for each in report(answers).why)
    assert len(rules) > 2


def test_the_code_is_what_the_page_says_it_is() -> None:
    """
    Another program can make it: SHA-256 of the sorted JSON, 80 bits, base 32 by fours.
    """
    record = told({"decision": "same"}, "naïve “quotes”, 漢")["record"]
    content = {key: value for key, value in record.items() if key != "check_code"}
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    bits = f"{int(hashlib.sha256(text.encode()).hexdigest(), 16):0256b}"[:80]
    code = "".join(DIGITS[int(bits[at : at + 5], 2)] for at in range(0, 80, 5))

    assert record["check_code"].replace("-", "") == code
    assert check_code(dict(reversed(record.items()))) == record["check_code"]


@pytest.mark.parametrize("changed", ["note", "reference", "made", "answers", "assessment"])
def test_a_change_is_noticed(changed: str) -> None:
    """
    In any field, and it is said; the record opens all the same.
    """
    record = told({"decision": "same"}, "as agreed")["record"]
    record[changed] = {"made": "2026-11-27", "answers": {}, "assessment": {}}.get(changed, "other")
    found = json.loads(wire.recheck_json(json.dumps({"text": json.dumps(record)})))

    assert found["code"]["state"] == "differs"
    assert "does not match" in found["code"]["words"]


@pytest.mark.parametrize(
    ("asked", "culprit"),
    [
        ({"made": "today"}, "'today' is no day"),
        ({"note": 3}, "'note' is '3'; expected a text"),
        ({"review": None}, "'review' is 'None'; expected an object"),
        ({"review": {**REVIEW, "next": "soon"}}, "'soon' is no day"),
        ({"review": {**REVIEW, "policy": 3}}, "'policy' is '3'; expected a text"),
        ({"answers": {"decision": "perhaps"}}, "'decision' cannot be 'perhaps'"),
    ],
)
def test_a_malformed_request_is_named(asked: dict[str, Any], culprit: str) -> None:
    """
    In one sentence.
    """
    sound = {"answers": {}, "made": "2026-11-26", "page": PAGE, "review": REVIEW}
    sound |= {"reference": "", "note": ""}
    with pytest.raises(AnswerError, match=culprit):
        wire.record_json(json.dumps({**sound, **asked}))
