"""Two records side by side: what differs, and whether it matters."""

from __future__ import annotations

import json

from hypothesis import given

from assessment import record_wire as wire
from assessment.conditions import DONT_KNOW, Answers
from assessment.engine import assess
from assessment.questions import NUMBERS, QUESTIONS, known
from assessment.records.comparing import compared, matters_in_words
from tests.assessment.records.test_records import told
from tests.assessment.strategies import sheets

ANSWERS: Answers = {
    "decision": "depends",
    "open-question": "function",
    "authority": "named",
    "opinions": "conflict",
    "treating-asked": "unsettled",
}


@given(sheets(), sheets())
def test_what_matters_is_what_moves_it_alone_or_by_two(first: Answers, second: Answers) -> None:
    """
    By trying each, against the engine; every question stands in one of both lists, once.
    """
    found = compared(first, second)
    told_now = assess(second).presumed

    ids = [each.answered.question.id for each in found.differing]
    ids += [each.question.id for each in found.same]
    assert sorted(ids) == sorted(asked.id for asked in QUESTIONS)
    for each in found.differing:
        asked = each.answered.question.id
        assert known(first).get(asked) != known(second).get(asked)
        back = {**second, asked: first.get(asked, DONT_KNOW)}
        assert each.matters is (assess(back).presumed is not told_now)
        assert each.leads_to is assess(back).presumed
        for other in each.together_with:
            both = {**back, other.id: first.get(other.id, DONT_KNOW)}
            assert assess(both).presumed is not told_now
            assert each.answered.question in next(
                d.together_with for d in found.differing if d.answered.question is other
            )


@given(sheets())
def test_a_record_beside_itself_differs_in_nothing(answers: Answers) -> None:
    """
    And *not known* is the same whether it was chosen or left.
    """
    chosen = {asked.id: answers.get(asked.id, DONT_KNOW) for asked in QUESTIONS}
    found = compared(answers, chosen)

    assert found.differing == ()
    assert found.summary == "The two answer every question alike."


def test_one_that_matters_is_told_from_one_that_does_not() -> None:
    """
    Through the door: both records by name, the deciding row first, and where it leads.
    """
    first = told({**ANSWERS, "treating-asked": "no", "area": "nerves"}, reference="A 1")
    second = told({**ANSWERS, "area": "mental"}, reference="B 2")
    texts = {"first": json.dumps(first["record"]), "second": json.dumps(second["record"])}
    found = json.loads(wire.compare_json(json.dumps(texts)))
    matters, other = found["differing"]

    assert [each["name"] for each in found["records"]] == ["A 1", "B 2"]
    assert (matters["matters"], matters["words"]) == ("alone", "It does")
    assert matters["leads_to"] == first["record"]["assessment"]["presumed"]
    assert (other["matters"], other["words"]) == ("no", "Not here")
    assert found["summary"] == (
        "Two answers differ. One of them matters: alone, it moves the recommendation."
    )
    assert len(found["same"]) == len(QUESTIONS) - 2


def test_two_that_matter_only_together_say_so_of_each_other() -> None:
    """
    Neither alone moves it, both do, and both rows name the other.
    """
    first = {**ANSWERS, "course": "on-course", "opinions": "vague"}
    found = compared(first, {**ANSWERS, "course": "off-course"})

    assert [each.matters for each in found.differing] == [False, False]
    said = {each.answered.question.id: matters_in_words(each) for each in found.differing}
    assert said == {
        "course": f"Only together with question {NUMBERS['opinions']}",
        "opinions": f"Only together with question {NUMBERS['course']}",
    }
    assert found.summary == "Two answers differ. None matters alone; two of them do together."
