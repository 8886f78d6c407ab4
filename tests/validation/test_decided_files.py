"""Published outcomes that nobody here wrote, as an outside check."""

from __future__ import annotations

import pytest

from assessment.engine import assess
from assessment.model import Rule, SourceKind
from assessment.questions import QUESTIONS, check_answers
from assessment.rules import RULES
from assessment.ways import WAYS
from scripts.pages.decided_files import (
    READERS,
    SETS,
    DecidedFile,
    agreed,
    agreement,
    decided_files,
    fired_in,
    scores,
)
from tests.assessment.changing import fault_in_changes
from tests.assessment.strategies import scenarios

every_file = pytest.mark.parametrize("file", decided_files(), ids=lambda file: file.id)


@every_file
def test_sheets_answer_every_question(file: DecidedFile) -> None:
    """
    A blind answer sheet leaves nothing out: where the facts are silent, it says so.
    """
    assert len(file.readings) == len(READERS)
    for reading in file.readings:
        check_answers(reading.answers)
        assert set(reading.answers) == {question.id for question in QUESTIONS}


@every_file
def test_no_worst_error(file: DecidedFile) -> None:
    """
    Nobody is sent where the source found it wrong, or kept from where it found it right.
    """
    assert not any(reading.worst for reading in file.readings)


@every_file
def test_each_is_told_what_would_change_it(file: DecidedFile) -> None:
    """
    Or that no single answer would; and where it stops, what one answer lets it go on.
    """
    assert [fault_in_changes(reading.answers) for reading in file.readings] == ["", ""]


LEAST_ALIKE = 0.90
"""How far readers agree, at least, on a question that decides."""


@pytest.mark.parametrize("number", range(len(READERS)))
def test_scores_meet_what_we_claim(number: int) -> None:
    """
    Whoever of the two reads, no file is worse off, and all but one come out acceptably.
    """
    everything = scores()[number * (1 + len(SETS))]

    assert everything.name == f"all, {READERS[number]}"
    assert everything.files == 65
    assert everything.lenient >= 64
    assert everything.strict >= 55
    assert everything.open <= 4
    assert everything.split_of == 52


def test_two_readers_choose_alike() -> None:
    """
    Readers who see only the facts and the question choose the same option nearly always.
    """
    files = len(decided_files())
    gating = set(WAYS.order)

    assert agreed() >= 0.97
    for asked, alike in agreement().items():
        assert alike / files >= LEAST_ALIKE or asked not in gating, asked.id


def decided_by(rule: Rule) -> list[str]:
    """The decided files and stories in which *rule* decides, by name."""
    names = [file.id for file in decided_files() if rule.id in _deciding(file)]
    for scenario in scenarios():
        deciding = {f.rule.id for f in assess(scenario["answers"]).findings if f.decides}
        if rule.id in deciding and scenario["id"] not in names:
            names.append(scenario["id"])
    return names


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_no_rule_is_made_for_one_file(rule: Rule) -> None:
    """
    A rule that decides in one published file only rests on a source of its own.
    """
    published = [file.id for file in fired_in(rule.id) if rule.id in _deciding(file)]
    if len(published) == 1:
        assert rule.source.kind is not SourceKind.OURS
        assert len(decided_by(rule)) > 1, decided_by(rule)


def _deciding(file: DecidedFile) -> set[str]:
    findings = file.first.assessment.findings
    return {finding.rule.id for finding in findings if finding.decides}
