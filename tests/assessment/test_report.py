"""What the reader is told holds together: nothing twice, nothing against itself, safety first."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import example, given

from assessment import words
from assessment.conditions import DONT_KNOW, Answers
from assessment.engine import as_presumed
from assessment.model import AS_TOLD, ONWARDS, Factor, FactorKind, Gate, Recommendation
from assessment.questions import QUESTIONS
from assessment.report import Report, report
from assessment.rules import RULES, STAGES
from tests.assessment.strategies import sheets

EITHER_WAY: Answers = {
    "decision": "depends",
    "opinions": "conflict",
    "open-question": "report",
    "lighter": "records-review",
}
"""Each of the last two would do: neither alone decides that the records are reviewed."""

FOR_AN_IME = {rule.because for rule in RULES if getattr(rule, "kind", 0) is FactorKind.TOWARDS}


def sentences(told: Report) -> list[str]:
    """Every sentence of a report, except what the ledger repeats from the questions."""
    said = [told.title, told.sentence, told.also_possible, told.unknowns, told.no_turn]
    said += [each.sentence for each in told.rests_on]
    assert all(each.if_not.startswith("If ") for each in told.rests_on)
    said += [sentence for step in told.steps for sentence in (step.act, *step.how)]
    said += [finding.rule.because for finding in told.why]
    said += [line for each in told.particulars for line in each.lines]
    said += [turn.sentence for turn in told.turns]
    return [each for each in said if each]


@given(sheets())
def test_nothing_is_said_twice(answers: Answers) -> None:
    """
    No sentence stands in a report more than once.
    """
    counted = Counter(sentences(report(answers)))

    assert [said for said, count in counted.items() if count > 1] == []


@pytest.mark.parametrize(
    ("answers", "begins"),
    [
        ({}, "Answer in any order."),
        ({"role": DONT_KNOW}, "Answer in any order."),
        ({"role": "employer"}, "The recommendation depends on one thing above all: is there a"),
    ],
)
def test_a_file_of_which_nothing_is_known_is_asked_for_no_one_answer(
    answers: Answers, begins: str
) -> None:
    """
    What matters most is named from the first known answer on.
    """
    assert report(answers).sentence.startswith(begins)


@given(sheets())
def test_every_sentence_is_whole(answers: Answers) -> None:
    """
    No sentence has a gap, a doubled stop, or a small letter at its beginning.
    """
    for said in sentences(report(answers)):
        assert not any(gap in said for gap in ("  ", "..", "“”", "()", "None.", ": ."))
        assert not said[0].islower()


@given(sheets())
def test_a_file_that_stops_or_waits_hears_nothing_for_an_ime(answers: Answers) -> None:
    """
    What speaks for an IME is said only where one may follow.
    """
    told = report(answers)
    if told.assessment.presumed in ONWARDS:
        return

    assert not {finding.rule.because for finding in told.findings} & FOR_AN_IME
    for finding in told.findings:
        rule = finding.rule
        kinds = (FactorKind.RISK, FactorKind.FIELD, FactorKind.VERIFY)
        assert not (isinstance(rule, Factor) and rule.kind in kinds)


def test_one_of_two_reasons_may_fail() -> None:
    """
    Where it takes two failures to lead elsewhere, each by itself is said to change nothing.
    """
    told = report(
        {"decision": "not-due", "opinions": "conflict", "open-question": "cause", "harm": "warned"}
    )

    assert told.title == "Wait, if three things hold"
    assert [each.if_not for each in told.rests_on] == [
        "If not: Not appropriate.",
        "If not: Not appropriate.",
        "If this alone fails: Wait all the same.",
    ]


@given(sheets())
def test_title_counts_what_it_rests_on(answers: Answers) -> None:
    """
    The headline names the recommendation, and on how many presumptions it rests.
    """
    told = report(answers)
    presumed = told.assessment.presumed
    if presumed is None:
        nothing = all(value == DONT_KNOW for value in answers.values())
        assert told.title == ("Nothing answered yet" if nothing else "Cannot be told yet")
        assert told.what_ifs.find_out_first
    else:
        name, _, condition = told.title.partition(", if ")
        assert name == words.NAMES[presumed]
        count = len(told.rests_on)
        things = "one thing holds" if count == 1 else f"{words.number(count).lower()} things hold"
        assert condition == (things if count else "")


@example(EITHER_WAY)
@given(sheets())
def test_one_answer_decides_and_others_speak(answers: Answers) -> None:
    """
    At most one answer is said to decide: the one that makes the deciding gate hold.
    """
    told = report(answers)
    deciding = [f.rule for f in told.findings if f.decides]
    marked = [line.question for line in told.record if line.note == "decides"]

    assert len(marked) <= 1
    for asked in marked:
        assert asked in deciding[0].when.questions()
        other = {**as_presumed(answers), asked.id: DONT_KNOW}
        assert deciding[0].when.holds(other) is not True


@given(sheets())
def test_record_has_every_answer(answers: Answers) -> None:
    """
    The record lists every question in order, with the answer's own words and state.
    """
    told = report(answers)

    assert [line.question for line in told.record] == list(QUESTIONS)
    for line in told.record:
        option_id = answers.get(line.question.id)
        if option_id is None:
            assert (line.state, line.text) == ("open", "")
        elif option_id == DONT_KNOW:
            assert (line.state, line.text) == ("unknown", "Not known")
        else:
            expected = ("answered", line.question.option(option_id).text)
            assert (line.state, line.text) == expected
        resting = line.question in [each.presumption.question for each in told.rests_on]
        assert line.note.startswith("presumed: ") is resting


@given(sheets())
def test_path_tells_where_the_file_is_held(answers: Answers) -> None:
    """
    A told file is held at one gateway of its recommendation, or passes all of them.
    """
    told = report(answers)
    states = [stop.state for stop in told.path]
    held = [stop.stage.then for stop in told.path if stop.state == "held"]

    assert [stop.stage for stop in told.path] == list(STAGES)
    if told.assessment.presumed in (None, Recommendation.PROCEED):
        assert not held
    else:
        assert held == [told.assessment.presumed]
    assert (told.assessment.presumed is Recommendation.PROCEED) is (
        set(states) <= {"passed", "presumed"}
    )
    if "held" in states:
        assert set(states[states.index("held") + 1 :]) <= {"ahead"}
    for stop in told.path:
        assert bool(stop.sentence) is (stop.state != "ahead")


@given(sheets())
def test_sources_of_the_files_place_come_first(answers: Answers) -> None:
    """
    A rule that a source of the place supports is shown with that source.
    """
    place = report(answers).place

    assert place == (answers.get("place") if answers.get("place") != DONT_KNOW else None)
    for finding in report(answers).findings:
        if place and place in finding.rule.sources:
            assert finding.rule.source_in(place) is finding.rule.sources[place]


@given(sheets())
def test_possible_recommendations_say_when(answers: Answers) -> None:
    """
    Each recommendation that is possible has its condition, each that is not its reasons; both in
    the order in which readers meet the five.
    """
    told = report(answers)
    possible = told.assessment.possible

    assert [each.recommendation for each in told.possible] == [e for e in AS_TOLD if e in possible]
    assert all(each.if_words for each in told.possible)
    assert [each.recommendation for each in told.ruled_out] == [
        each for each in AS_TOLD if each not in possible
    ]
    others = [told.also_possible.find(words.NAMES[each]) for each in AS_TOLD if each in possible]
    named = [at for at in others if at >= 0]
    assert named == sorted(named)
    assert all(each.by_words for each in told.ruled_out)
    assert all(isinstance(f.rule, Gate) for f in told.findings if f.decides)
