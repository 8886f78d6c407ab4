"""Our recommendations beside published outcomes that nobody here wrote."""

from __future__ import annotations

import tomllib
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from assessment.conditions import Answers
from assessment.engine import assess
from assessment.model import Assessment, Recommendation

HOME = Path(__file__).parents[2] / "tests/validation"

SOURCE_DECIDED = {"exam_supported": True, "exam_not_supported": False}
"""The outcomes that say whether an examination was right; the rest do not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DecidedFile:
    """A published situation with its outcome, our answers to it, and what we make of them."""

    about: dict[str, Any]
    answers: Answers
    assessment: Assessment

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
    def ours(self) -> Recommendation | None:
        return self.assessment.recommendation

    @property
    def strict(self) -> bool:
        """Whether we say what the source is read to say."""
        return self.ours is self.expected

    @property
    def lenient(self) -> bool:
        """Whether we say that, or something else a sensible adviser could say."""
        return self.strict or self.ours in self.acceptable

    @property
    def worst(self) -> bool:
        """Whether we send somebody to an examination the source found wrong, or the reverse."""
        ends = {Recommendation.PROCEED, Recommendation.NOT_APPROPRIATE}
        return {self.ours, self.expected} == ends

    @property
    def split_right(self) -> bool | None:
        """Whether "proceed" or not agrees with the source; None where it did not decide that."""
        supported = SOURCE_DECIDED.get(self.about["source_outcome"])
        if supported is None:
            return None
        return self.ours is not None and (self.ours is Recommendation.PROCEED) is supported


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """How many of some decided files came out right."""

    name: str
    files: int
    strict: int
    lenient: int
    worst: int
    split: int
    split_of: int


@cache
def decided_files() -> tuple[DecidedFile, ...]:
    """Every decided file, in the order of the data."""
    abouts = yaml.safe_load((HOME / "decided-files.yaml").read_text("utf-8"))
    answers = tomllib.loads((HOME / "answers.toml").read_text("utf-8"))
    return tuple(
        DecidedFile(
            about=about, answers=answers[about["id"]], assessment=assess(answers[about["id"]])
        )
        for about in abouts
    )


def score(name: str, files: Iterable[DecidedFile]) -> Score:
    """Count what came out right among *files*."""
    all_files = list(files)
    splits = [file.split_right for file in all_files if file.split_right is not None]
    return Score(
        name=name,
        files=len(all_files),
        strict=sum(file.strict for file in all_files),
        lenient=sum(file.lenient for file in all_files),
        worst=sum(file.worst for file in all_files),
        split=sum(splits),
        split_of=len(splits),
    )


def scores() -> list[Score]:
    """All files, then by basis and by role."""
    files = decided_files()
    return [
        score("All", files),
        *_by(files, lambda file: f"basis: {file.about['basis'].replace('_', ' ')}"),
        *_by(files, lambda file: f"role: {file.about['role']}"),
    ]


def fired_in(rule_id: str) -> list[DecidedFile]:
    """The decided files in which a rule held."""
    return [
        file
        for file in decided_files()
        if any(finding.rule.id == rule_id for finding in file.assessment.findings)
    ]


def _by(files: Iterable[DecidedFile], group: Callable[[DecidedFile], str]) -> list[Score]:
    groups: dict[str, list[DecidedFile]] = defaultdict(list)
    for file in files:
        groups[group(file)].append(file)
    return [score(name, members) for name, members in sorted(groups.items())]


def main() -> None:
    """Print the table, and each file we do not read as its source does."""
    print(f"{'':34}{'files':>6}{'strict':>8}{'lenient':>9}{'worst':>7}{'split':>9}")
    for each in scores():
        split = f"{each.split}/{each.split_of}"
        print(
            f"{each.name:34}{each.files:>6}{each.strict:>8}{each.lenient:>9}{each.worst:>7}{split:>9}"
        )
    print()
    for file in decided_files():
        if not file.strict:
            ours = file.ours.value if file.ours else "open"
            verdict = "acceptable" if file.lenient else "NOT ACCEPTABLE"
            print(f"{file.id}: {ours}, the source reads {file.expected.value} ({verdict})")


if __name__ == "__main__":
    main()
