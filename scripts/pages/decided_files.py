"""Our recommendations beside published outcomes that nobody here wrote.

Two readers answered the questions for every file, blind: they saw its facts and the questions,
and neither its outcome nor the rules.
"""

from __future__ import annotations

import tomllib
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from assessment.conditions import Answers, Question
from assessment.engine import assess
from assessment.model import Assessment, Recommendation
from assessment.questions import QUESTIONS

HOME = Path(__file__).parents[2] / "tests/validation"

SETS = {
    "first set": "decided-files.yaml",
    "second set": "decided-files-2.yaml",
}
"""The sets of decided files.  The questions were revised on both; others are kept apart."""

READERS = ("reader 1", "reader 2")

SOURCE_DECIDED = {"exam_supported": True, "exam_not_supported": False}
"""The outcomes that say whether an examination was right; the rest do not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One reader's answers to a decided file, what we make of them, and how that compares."""

    about: dict[str, Any]
    answers: Answers
    assessment: Assessment

    @property
    def ours(self) -> Recommendation | None:
        """What we say: settled, or else presumed; None where it cannot be told."""
        return self.assessment.presumed

    @property
    def strict(self) -> bool:
        """Whether we say what the source is read to say."""
        return self.ours is Recommendation(self.about["expected"])

    @property
    def lenient(self) -> bool:
        """Whether we say that, or something else a sensible adviser could say."""
        acceptable = [Recommendation(each) for each in self.about["acceptable"]]
        return self.strict or self.ours in acceptable

    @property
    def worst(self) -> bool:
        """Whether we send somebody to an IME the source found wrong, or the reverse."""
        ends = {Recommendation.PROCEED, Recommendation.NOT_APPROPRIATE}
        both = {self.ours, Recommendation(self.about["expected"])}
        return both == ends and not self.about["ambiguous"]

    @property
    def split_right(self) -> bool | None:
        """Whether "proceed" or not agrees with the source; None where it did not decide that."""
        supported = SOURCE_DECIDED.get(self.about["source_outcome"])
        if supported is None:
            return None
        return self.ours is not None and (self.ours is Recommendation.PROCEED) is supported


@dataclass(frozen=True, slots=True, kw_only=True)
class DecidedFile:
    """A published situation with its outcome, and what each reader's answers come to."""

    about: dict[str, Any]
    set: str
    readings: tuple[Reading, ...]

    @property
    def id(self) -> str:
        return str(self.about["id"])

    @property
    def expected(self) -> Recommendation:
        return Recommendation(self.about["expected"])

    @property
    def acceptable(self) -> tuple[Recommendation, ...]:
        return tuple(Recommendation(each) for each in self.about["acceptable"])

    @property
    def first(self) -> Reading:
        """The reading that the page shows."""
        return self.readings[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """How many of some readings came out right."""

    name: str
    files: int
    strict: int
    lenient: int
    open: int
    worst: int
    split: int
    split_of: int


@cache
def decided_files() -> tuple[DecidedFile, ...]:
    """Every decided file, in the order of the data."""
    sheets = [
        tomllib.loads((HOME / f"{reader.replace(' ', '-')}.toml").read_text("utf-8"))
        for reader in READERS
    ]
    return tuple(
        DecidedFile(
            about=about,
            set=name,
            readings=tuple(
                Reading(about=about, answers=answers, assessment=assess(answers))
                for answers in (sheet[about["id"]] for sheet in sheets)
            ),
        )
        for name, file in SETS.items()
        for about in yaml.safe_load((HOME / file).read_text("utf-8"))
    )


def score(name: str, readings: Iterable[Reading]) -> Score:
    """Count what came out right among *readings*."""
    found = list(readings)
    splits = [each.split_right for each in found if each.split_right is not None]
    return Score(
        name=name,
        files=len(found),
        strict=sum(each.strict for each in found),
        lenient=sum(each.lenient for each in found),
        open=sum(each.ours is None for each in found),
        worst=sum(each.worst for each in found),
        split=sum(splits),
        split_of=len(splits),
    )


def scores() -> list[Score]:
    """By reader, all files and then each set; then, for the first reader, by basis and role."""
    files = decided_files()
    found = []
    for number, reader in enumerate(READERS):
        found.append(score(f"all, {reader}", (file.readings[number] for file in files)))
        for name in SETS:
            mine = (file.readings[number] for file in files if file.set == name)
            found.append(score(f"{name}, {reader}", mine))
    found += _by(files, lambda file: f"basis: {file.about['basis'].replace('_', ' ')}")
    return [*found, *_by(files, lambda file: f"role: {file.about['role']}")]


def agreement() -> dict[Question, int]:
    """For each question, the number of files for which both readers chose the same answer."""
    return {
        asked: sum(
            len({each.answers[asked.id] for each in f.readings}) == 1 for f in decided_files()
        )
        for asked in QUESTIONS
    }


def agreed() -> float:
    """The share of all answers that both readers gave alike."""
    return sum(agreement().values()) / len(QUESTIONS) / len(decided_files())


def fired_in(rule_id: str) -> list[DecidedFile]:
    """The decided files in which a rule held for the first reader."""
    return [
        file
        for file in decided_files()
        if any(finding.rule.id == rule_id for finding in file.first.assessment.findings)
    ]


def _by(files: Iterable[DecidedFile], group: Callable[[DecidedFile], str]) -> Iterator[Score]:
    groups: dict[str, list[Reading]] = defaultdict(list)
    for file in files:
        groups[group(file)].append(file.first)
    return (score(name, members) for name, members in sorted(groups.items()))


def main() -> None:
    """Print the scores, how far the readers agree, and each file not read as its source."""
    heads = ("files", "strict", "lenient", "open", "worst", "split")
    print(f"{'':36}" + "".join(f"{head:>9}" for head in heads))
    for each in scores():
        split = f"{each.split}/{each.split_of}"
        row = (each.files, each.strict, each.lenient, each.open, each.worst, split)
        print(f"{each.name:36}" + "".join(f"{cell:>9}" for cell in row))
    files = len(decided_files())
    print(f"\nThe two readers agree on {agreed():.1%} of all answers; by question:")
    for asked, alike in agreement().items():
        print(f"  {asked.id:20}{alike / files:>8.0%}")
    print()
    for file in decided_files():
        for reader, reading in zip(READERS, file.readings, strict=True):
            if not reading.strict:
                ours = reading.ours.value if reading.ours else "open"
                verdict = "acceptable" if reading.lenient else "NOT ACCEPTABLE"
                print(f"{file.id}, {reader}: {ours}, not {file.expected.value} ({verdict})")


if __name__ == "__main__":
    main()
