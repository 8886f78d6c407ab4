"""How sure the check is, it says in numbers; a vague word stands only where a source carries it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings

from assessment import words
from assessment.conditions import Answers
from assessment.model import SourceKind
from assessment.questions import QUESTIONS
from assessment.report import report
from assessment.rules import RULES
from tests.assessment.strategies import scenarios, sheets

VAGUE = re.compile(
    r"\b(likel(?:y|ier|iest|ihood)|unlikely|probabl[ey]|possibly|perhaps|maybe|may well|might"
    r"|(?<!how )often|frequently|sometimes|usually|commonly|generally|typically|normally|mostly"
    r"|seldom|rarely|rare|hardly|tends? to(?! report)|almost|nearly|as a rule"
    r"|certainly|clearly|obviously|surely|doubtless|presumably)\b",
    re.IGNORECASE,
)
"""Words of confidence.  How an examiner “tends to report” is a fact about a person's reports."""

CARRIED_BY_A_SOURCE = {
    "recovery-on-course": ["likely"],
    "surgery-possible": ["likely"],
    "function-not-diagnosis": ["seldom"],
    "capacity-opinions-differ": ["often"],
    "unspelled-question": ["tends to"],
}
"""The rules that say such a word, each from a published text that its reader can open."""


def vague(text: str) -> list[str]:
    return [found.group().lower() for found in VAGUE.finditer(text)]


def words_of_questions() -> Iterator[str]:
    for asked in QUESTIONS:
        yield from (asked.name, asked.text, asked.why, asked.note, asked.check, asked.presumption)
        for option in asked.options:
            yield from (option.text, option.by_doing, option.turn)


def test_no_question_says_a_vague_word() -> None:
    """
    Neither what is asked, nor why, nor what may be answered.
    """
    assert {text: vague(text) for text in words_of_questions() if vague(text)} == {}


def test_a_rule_says_one_only_from_a_source() -> None:
    """
    In its reason or its step, and never where the rule is our own judgement.
    """
    said: dict[str, list[str]] = {}
    for rule in RULES:
        texts = [rule.title, rule.because, rule.next_step, rule.by or ""]
        texts += [getattr(rule, name, "") for name in ("in_short", "instead")]
        if found := vague(" ".join(texts)):
            said[rule.id] = found
    kinds = {rule.id: rule.source.kind for rule in RULES}

    assert said == CARRIED_BY_A_SOURCE
    assert [each for each in said if kinds[each] is SourceKind.OURS] == []


ROOT = Path(__file__).parents[2]
OURS = ROOT / "overrides/ime"
BESIDE_IT = (
    *(OURS / "check/panel.html", OURS / "check/reading.html"),
    *sorted((OURS / "record").glob("*.html")),
    *(ROOT / "docs/gains-and-harms.toml", ROOT / "docs/steps.toml"),
)
"""What a result and a record say whatever the answers are, and what each end and option brings."""


@pytest.mark.parametrize("file", BESIDE_IT, ids=lambda file: file.stem)
def test_nothing_beside_a_result_says_a_vague_word(file: Path) -> None:
    """
    How long a step takes and what it may bring is said as far as it is known.
    """
    assert vague(file.read_text("utf-8")) == []


def sentences_of_ours(answers: Answers) -> Iterator[str]:
    """What a report says beyond the words of its rules."""
    told = report(answers)
    from_rules = {text for rule in RULES for text in (rule.because, rule.next_step)}
    yield from (told.title, told.sentence, told.also_possible, told.unknowns)
    yield from (told.find_out_sentence, told.no_turn, words.LIMITS, *words.LINES.values())
    for resting in told.rests_on:
        yield from (resting.sentence, resting.if_not, resting.check)
    for step in told.steps:
        yield from (each for each in (step.act, *step.how, step.words) if each not in from_rules)
    yield from (turn.sentence for turn in told.turns)
    yield from (line for each in told.particulars for line in each.lines if line not in from_rules)
    yield from (stop.sentence for stop in told.path)


def test_no_report_says_one_of_its_own() -> None:
    """
    Over all stories.
    """
    said = {text for story in scenarios() for text in sentences_of_ours(story["answers"])}

    assert {text: vague(text) for text in said if vague(text)} == {}


@given(sheets())
@settings(max_examples=60)
def test_how_sure_it_is_is_counted(answers: Answers) -> None:
    """
    On how many presumptions it rests, how many answers are open, and how many of those matter.
    """
    told = report(answers)
    found = told.what_ifs
    if told.rests_on:
        count = words.number(len(told.rests_on)).lower()
        assert f"if {count} thing" in told.title
    if found.unknown:
        assert told.unknowns.startswith(f"{words.number(len(found.unknown))} answer")
    if not told.assessment.recommendation and len(found.mattering) < len(found.unknown):
        assert f", {words.number(len(found.mattering)).lower()} can still" in told.unknowns
