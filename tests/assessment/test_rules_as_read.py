"""Every rule and every change, with all that it brings along, is as somebody last read it."""

from __future__ import annotations

from collections.abc import Iterator

from assessment.conditions import Question
from assessment.model import Document, Factor, Gate, Moment, Rule
from assessment.questions import QUESTIONS
from assessment.rules import RULES
from tests.assessment.told import kept


def as_read(rule: Rule) -> Iterator[str]:
    """What a rule says, and what decides where and beside what it is said."""
    yield f"{rule.id}: {rule.title}"
    yield f"  when {rule.when}"
    if isinstance(rule, Gate):
        yield f"  {rule.stage.id}: {rule.stage.title}; passed: {rule.stage.passed}"
        yield f"  then {rule.then.value}, since {rule.in_short}; instead: {rule.instead}"
    if isinstance(rule, Factor):
        yield f"  {rule.kind.value}, beside {', '.join(each.value for each in rule.beside)}"
        if rule.presupposes:
            yield f"  unless it fails that {rule.presupposes}"
    yield f"  {rule.because}"
    yield f"  {rule.next_step}"
    document = f", with the {Document(rule.document).value}" if rule.document else ""
    yield f"  {Moment(rule.moment).name.lower()}, {rule.by or 'at no set time'}{document}"
    yield f"  {rule.source.id}, {rule.guide}"
    yield from (f"  in {place}: {source.id}" for place, source in rule.sources.items())


def test_rules_are_as_somebody_last_read_them() -> None:
    """
    In the order in which they apply, with their steps, their sources and where they are silent.
    """
    now = "\n".join(line for rule in RULES for line in as_read(rule)) + "\n"

    assert now == kept("rules.txt", now)


def changes(asked: Question) -> Iterator[str]:
    """How the answer to a question may change: by whose doing, from where, or by itself."""
    yield asked.id
    for option in asked.options:
        if option.by_doing:
            yield f"  {option.id}, from {' or '.join(option.doable_from)}: {option.by_doing}"
        if option.turn:
            whence = f", from {' or '.join(option.turns_from)}" if option.turns_from else ""
            yield f"  {option.id}{whence}, if {option.turn}"


def test_changes_are_as_somebody_last_read_them() -> None:
    """
    What the reader can do about an answer, from which answers, and what may turn out.
    """
    now = "\n".join(line for asked in QUESTIONS for line in changes(asked)) + "\n"

    assert now == kept("changes.txt", now)
