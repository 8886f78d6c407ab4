"""Published outcomes that nobody here wrote, as an outside check."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from assessment.model import Rule, SourceKind
from assessment.questions import QUESTIONS, check_answers
from assessment.rules import RULES
from scripts.pages.decided_files import DecidedFile, decided_files, fired_in, scores

SCENARIOS = Path(__file__).parents[1] / "scenarios"

every_file = pytest.mark.parametrize("file", decided_files(), ids=lambda file: file.id)


@every_file
def test_sheet_answers_every_question(file: DecidedFile) -> None:
    """
    An answer sheet leaves nothing out: where the facts are silent, it says so.
    """
    check_answers(file.answers)

    assert list(file.answers) == [question.id for question in QUESTIONS]


@every_file
def test_no_worst_error(file: DecidedFile) -> None:
    """
    Nobody is sent where the source found it wrong, or kept from where it found it right.
    """
    assert not file.worst


def test_scores_meet_what_we_claim() -> None:
    """
    The score is at least what two readers of the facts alone would call sound.
    """
    everything = scores()[0]

    assert everything.files == 40
    assert everything.lenient >= 39
    assert everything.strict >= 34
    assert everything.split >= 31
    assert everything.split_of == 33


def decided_by(rule: Rule) -> list[str]:
    """The decided files and scenarios in which *rule* decides, by name."""
    names = [
        file.id
        for file in decided_files()
        for finding in file.assessment.findings
        if finding.rule is rule and finding.decides
    ]
    for path in sorted(SCENARIOS.glob("*.toml")):
        for scenario in tomllib.loads(path.read_text("utf-8"))["scenario"]:
            if rule.id in scenario["decides"] and scenario["id"] not in names:
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
    return {finding.rule.id for finding in file.assessment.findings if finding.decides}
