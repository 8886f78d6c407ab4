"""What the page is told, in the shape it counts on."""

from __future__ import annotations

import json
import re

import pytest
from hypothesis import given

from assessment import wire, words
from assessment.conditions import AnswerError, Answers
from assessment.model import Recommendation
from assessment.questions import QUESTIONS
from assessment.rules import RULES, STAGES, VERSION
from tests.assessment.strategies import sheets

IDS = [each.value for each in Recommendation]


@given(sheets())
def test_contract_holds_for_any_answers(answers: Answers) -> None:
    """
    Every field that other programs rely on is there, with the values they expect.
    """
    found = json.loads(wire.assess_json(json.dumps(answers)))

    assert found["rules_version"] == VERSION
    assert found["possible"] == [each for each in IDS if each in found["possible"]]
    settled = found["recommendation"]
    assert [settled] == found["possible"] if settled else len(found["possible"]) > 1
    for finding in found["findings"]:
        assert {"rule", "because", "next_step", "source", "guide"} <= set(finding)
    assert all(set(each) == {"question", "matters"} for each in found["open"])
    assert all(each["kind"] in ("do", "verify") for each in found["changes"])
    assert [each["stage"] for each in found["path"]] == [stage.id for stage in STAGES]
    assert [each["question"] for each in found["answers"]] == [q.id for q in QUESTIONS]


@given(sheets())
def test_every_sentence_is_whole(answers: Answers) -> None:
    """
    No sentence is empty where one is due, and none has a gap or a doubled stop.
    """
    found = wire.assessment_object(answers)
    spoken = [found["words"]["title"], found["words"]["sentence"], found["words"]["unknowns"]]
    spoken += [each["if"] for each in found["words"]["possible"]]
    spoken += [each["words"] for each in found["ruled_out"]]
    if found["find_out_first_words"]:
        spoken.append(found["find_out_first_words"]["sentence"])
    for text in spoken:
        assert not re.search(r"  |\.\.|“”|\(\)|None", text)
    assert found["words"]["sentence"].endswith(".")
    assert all(each["words"] for each in found["ruled_out"])


@given(sheets())
def test_path_tells_where_the_file_is_held(answers: Answers) -> None:
    """
    A settled file is held at one stage of its recommendation, or proceeds past all of them.
    """
    found = wire.assessment_object(answers)
    states = [each["state"] for each in found["path"]]
    held = [each["recommendation"] for each in found["path"] if each["state"] == "held"]

    if found["recommendation"] in (None, "proceed"):
        assert not held
    else:
        assert held == [found["recommendation"]]
    assert (found["recommendation"] == "proceed") is (states == ["passed"] * len(STAGES))


@given(sheets())
def test_settled_file_is_told_what_to_do(answers: Answers) -> None:
    """
    A recommendation that rests on a rule comes with that rule's next step first.
    """
    found = wire.assessment_object(answers)
    deciding = [finding["next_step"] for finding in found["findings"] if finding["decides"]]

    assert [step["next_step"] for step in found["to_do"]][: len(deciding)] == deciding


@pytest.mark.parametrize(
    ("text", "culprit"),
    [
        ("", "not JSON"),
        ("{", "not JSON"),
        pytest.param("[" * 200_000, "not JSON", id="too deep"),
        ("[]", r"\[\]; expected an object"),
        ('{"decision": 3}', r"'decision' is 3; expected one of depends"),
        ('{"decision": null}', "'decision' is null"),
        ('{"decision": "same", "decision": "depends"}', "'decision' is answered twice"),
        ('{"Decision": "same"}', "'Decision' is not a question"),
    ],
)
def test_malformed_answers_are_named(text: str, culprit: str) -> None:
    """
    Text that holds no answers is refused in one sentence that says why.
    """
    with pytest.raises(AnswerError, match=culprit) as refusal:
        wire.assess_json(text)

    assert "\n" not in str(refusal.value)


def test_every_rule_has_a_titled_guide_page() -> None:
    """
    Each rule's address leads to a guide page whose title readers are shown.
    """
    assert all(words.guide_title(rule.guide) for rule in RULES)


def test_questions_offer_not_knowing_where_it_is_honest() -> None:
    """
    "I do not know" is the last option wherever a question permits it, and nowhere else.
    """
    for question in QUESTIONS:
        ids = [option["id"] for option in wire.question_object(question)["options"]]

        assert (ids[-1] == "dont-know") is question.dont_know
