"""What the page is told, in the shape it counts on."""

from __future__ import annotations

import json

import pytest
from hypothesis import given

from assessment import wire, words
from assessment.conditions import DONT_KNOW, AnswerError, Answers
from assessment.engine import assess
from assessment.model import Recommendation
from assessment.questions import PRESUMED, QUESTIONS
from assessment.report import report
from assessment.rules import GATES, RULES, STAGES, VERSION
from tests.assessment.strategies import sheets

IDS = [each.value for each in Recommendation]


def found_for(answers: Answers) -> wire.Json:
    """What other programs are told of *answers*, through JSON text both ways."""
    found: wire.Json = json.loads(wire.assess_json(json.dumps(answers)))
    return found


@given(sheets())
def test_contract_holds_for_any_answers(answers: Answers) -> None:
    """
    Every field that other programs rely on is there, with the values they expect.
    """
    found, assessment = found_for(answers), assess(answers)

    assert found["rules_version"] == VERSION
    assert found["possible"] == [each.value for each in assessment.possible]
    settled = found["recommendation"]
    assert [settled] == found["possible"] if settled else len(found["possible"]) > 1
    assert settled in (None, found["presumed"])
    for finding in found["findings"]:
        assert {"rule", "because", "next_step", "source", "guide"} <= set(finding)
    assert all(set(each) == {"question", "matters"} for each in found["open"])
    assert all(each["kind"] in ("do", "verify") for each in found["changes"])
    assert [each["stage"] for each in found["path"]] == [stage.id for stage in STAGES]
    assert [each["question"] for each in found["answers"]] == [q.id for q in QUESTIONS]


def test_examples_to_practise_on_are_those_of_the_gates() -> None:
    """
    They are nobody's answers, and between them every gate holds.
    """
    found = [found_for(answers) for answers in json.loads(wire.examples_json())]

    assert {each["rule"] for told in found for each in told["findings"]} >= {g.id for g in GATES}


@given(sheets())
def test_what_it_rests_on_can_be_read_by_programs(answers: Answers) -> None:
    """
    Each presumption names its question, the presumed option, and the recommendations otherwise.
    """
    for each in found_for(answers)["rests_on"]:
        assert PRESUMED[each["question"]] == each["presumed"]
        assert set(each["otherwise"]) <= set(IDS)
        assert each["if_not"].endswith(".")
        assert each["words"].endswith(".")


@given(sheets())
def test_counts_tell_answers_from_not_known(answers: Answers) -> None:
    """
    What was answered, what was answered *not known*, and what is open add up.
    """
    found = found_for(answers)
    unknown = sum(value == DONT_KNOW for value in answers.values())

    assert found["counts"] == {
        "questions": len(QUESTIONS),
        "answered": len(answers),
        "given": len(answers) - unknown,
        "unknown": unknown,
        "unanswered": len(QUESTIONS) - len(answers),
    }
    assert len(found["open"]) == len(QUESTIONS) - len(answers) + unknown


@given(sheets())
def test_steps_and_turns_are_those_of_the_report(answers: Answers) -> None:
    """
    The wire adds nothing and leaves nothing out.
    """
    told, found = report(answers), found_for(answers)

    assert [step["act"] for step in found["to_do"]] == [step.act for step in told.steps]
    for step, line in zip(told.steps, found["to_do"], strict=True):
        assert line["next_step"].startswith(step.act)
        assert all(sentence in line["next_step"] for sentence in step.how)
        assert (f"“{step.words}”" in line["next_step"]) is bool(step.words)
    assert [turn["sentence"] for turn in found["turns"]] == [t.sentence for t in told.turns]
    assert [turn["kind"] == "do" for turn in found["turns"]] == [t.by_doing for t in told.turns]
    assert len(found["changes"]) == len(told.what_ifs.changes)
    for change in found["changes"]:
        assert len(change["words"]) == len(change["answers"])


def test_words_cross_the_wire_as_they_are() -> None:
    """
    Quotation marks travel as themselves, so that a saved record can be read.
    """
    assert "“" in wire.assess_json('{"decision": "depends"}')
    assert "\\u" not in wire.assess_json('{"decision": "depends"}')


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
        ('{"Decision": 3}', "'Decision' is not a question"),
    ],
)
def test_malformed_answers_are_named(text: str, culprit: str) -> None:
    """
    Text that holds no answers is refused in one sentence that says why.
    """
    with pytest.raises(AnswerError, match=culprit) as refusal:
        wire.assess_json(text)

    assert "\n" not in str(refusal.value)
    assert len(str(refusal.value)) < 500


def test_answers_of_an_earlier_edition_are_carried_over() -> None:
    """
    The page hands in what an old link held, and is told what to ask again.
    """
    told = json.loads(wire.carried_over_json('{"authority": "limit", "harm": "none"}'))

    assert told["answers"] == {"authority": "named", "conditions": "limit"}
    assert told["lost"] == [{"question": "harm", "name": "Risk in attending"}]
    with pytest.raises(AnswerError, match="'harm' is 3; expected a text"):
        wire.carried_over_json('{"harm": 3}')


def test_every_rule_has_a_titled_guide_page() -> None:
    """
    Each rule's address leads to a guide page whose title readers are shown.
    """
    assert all(words.guide_title(rule.guide) for rule in RULES)


def test_every_question_offers_not_knowing() -> None:
    """
    *Not known* is the last option of every question, and what is presumed stands beside it.
    """
    for question in QUESTIONS:
        told = wire.question_object(question)
        ids = [option["id"] for option in told["options"]]

        assert ids == [*(option.id for option in question.options), "dont-know"]
        assert told["options"][-1]["text"] == "Not known"
        assert told["presumed"] == question.presumed
        assert (told["id"], told["text"], told["why"]) == (
            question.id,
            question.text,
            question.why,
        )


def test_quotation_marks_travel_as_they_are() -> None:
    """
    Letters beyond ASCII are not escaped, which would make each six times as long.
    """
    sent = wire.assess_json("{}")

    assert "“" in sent
    assert r"\u" not in sent
