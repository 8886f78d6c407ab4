"""Faults planted in a copy of the rules are caught, by the tests that are there to catch them."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
EXAMPLE = "tests/assessment/test_rules.py::test_examples_hold"
COUNTEREXAMPLE = "tests/assessment/test_rules.py::test_counterexamples_fail"
SILENCE = "tests/assessment/test_rules.py::test_silence_is_undecided"
STORY = "tests/assessment/test_scenarios.py::test_scenario_ends_as_expected"
PROOF = "tests/proofs/test_proofs.py::test_claim_holds_for_every_file"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One change to a file that makes it wrong, and the tests that notice."""

    file: str
    sound: str
    faulty: str
    noticed_by: tuple[str, ...]


FAULTS = {
    "and for or": Fault(
        file="assessment/rules/lighter.py",
        sound='LIGHTER.is_("records-review") | OPEN_QUESTION',
        faulty='LIGHTER.is_("records-review") & OPEN_QUESTION',
        noticed_by=(
            f"{EXAMPLE}[file-review]",
            f"{STORY}[imaging-tells-all]",
            f"{PROOF}[no-repeat-without-change]",
        ),
    ),
    "unknown read as no": Fault(
        file="assessment/conditions.py",
        sound="return None if answer == DONT_KNOW else",
        faulty="return False if answer == DONT_KNOW else",
        noticed_by=(f"{SILENCE}[no-decision]", f"{SILENCE}[safety-first]"),
    ),
    "a stop-sign weakened": Fault(
        file="assessment/rules/stop.py",
        sound='when=PURPOSE.is_("credibility", "position"),',
        faulty='when=PURPOSE.is_("credibility"),',
        noticed_by=(f"{STORY}[gaining-time]", f"{PROOF}[improper-purposes-never-proceed]"),
    ),
    "an exception widened": Fault(
        file="assessment/rules/stages.py",
        sound='DANGER_SEEN = SAFETY.is_("observed")',
        faulty='DANGER_SEEN = SAFETY.is_("observed", "assumed")',
        noticed_by=(
            f"{COUNTEREXAMPLE}[safety-first]",
            f"{PROOF}[assumed-danger-changes-nothing]",
        ),
    ),
    "a presumption that decides": Fault(
        file="assessment/questions.py",
        sound='presumed="none",\n    presumption="nothing less than an IME would answer it",',
        faulty='presumed="service",\n    presumption="nothing less than an IME would answer it",',
        noticed_by=(f"{PROOF}[presumptions-hold-nobody-up]",),
    ),
    "gates left in no order": Fault(
        file="assessment/rules/__init__.py",
        sound="key=lambda gate: STAGES.index(gate.stage),",
        faulty="key=lambda gate: gate.id,",
        noticed_by=(f"{PROOF}[order-does-not-matter]",),
    ),
    "one more reason that lowers": Fault(
        file="assessment/rules/prepare.py",
        sound='RECORDS.is_("gaps") & ~CANNOT_WAIT',
        faulty='RECORDS.is_("gaps", "withheld") & ~CANNOT_WAIT',
        noticed_by=(f"{PROOF}[another-reason-never-lowers]",),
    ),
    "a reason that lowers no more": Fault(
        file="assessment/rules/stop.py",
        sound='OPINIONS.is_("settled") & ~DECISION_CAN_WAIT',
        faulty='OPINIONS.is_("settled")',
        noticed_by=(f"{PROOF}[another-reason-never-lowers]",),
    ),
    "two reasons that contradict": Fault(
        file="assessment/rules/minding.py",
        sound='presupposes=OPEN_QUESTION.is_("function", "recovery", "lasting", "treatment"),',
        faulty='presupposes=OPEN_QUESTION.is_("lasting", "treatment"),',
        noticed_by=(f"{PROOF}[no-two-findings-contradict]",),
    ),
}
MISSPELT = Fault(
    file="assessment/rules/prepare.py",
    sound='TREATING_ASKED.is_("no", "unclear")',
    faulty='TREATING_ASKED.is_("none", "unclear")',
    noticed_by=(f"{EXAMPLE}[ask-treating-first]",),
)
"""Dies when the rules are imported, before any test can ask."""


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The rules, to be spoiled, and links to all that asks them."""
    folder = tmp_path_factory.mktemp("copy")
    shutil.copytree(
        ROOT / "assessment", folder / "assessment", ignore=shutil.ignore_patterns("__pycache__")
    )
    for name in ("scripts", "tests", "pyproject.toml"):
        (folder / name).symlink_to(ROOT / name)
    return folder


def outcomes(folder: Path, tests: Iterable[str]) -> Iterator[tuple[str, str]]:
    """How each test ended in the copy: the word for it, and the test with what went wrong."""
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-rA", "--tb=no", "-p", "no:cacheprovider", *tests],
        cwd=folder,
        env={
            **os.environ,
            "COLUMNS": "1000",  # or reasons are cut off
            "PYTHONDONTWRITEBYTECODE": "1",  # a fault is as long as what it replaces, and as new
            "PYTHONPATH": str(folder),
        },
        capture_output=True,
        text=True,
        check=False,
    )
    yield from re.findall(r"^(PASSED|FAILED|ERROR) (.*)$", run.stdout, re.MULTILINE)


def spoiled(folder: Path, fault: Fault) -> list[tuple[str, str]]:
    """How the tests that should notice *fault* end while it is planted."""
    file = folder / fault.file
    text = file.read_text("utf-8")
    assert text.count(fault.sound) == 1
    file.write_text(text.replace(fault.sound, fault.faulty), "utf-8")
    try:
        return list(outcomes(folder, fault.noticed_by))
    finally:
        file.write_text(text, "utf-8")


def test_sound_rules_pass(copy: Path) -> None:
    """
    The control: with no fault planted, every test named here passes in the copy.
    """
    tests = {test for fault in (*FAULTS.values(), MISSPELT) for test in fault.noticed_by}

    assert set(outcomes(copy, sorted(tests))) == {("PASSED", test) for test in tests}


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_fault_is_caught(fault: Fault, copy: Path) -> None:
    """
    With one fault planted, the tests named for it fail, each by its own assertion.
    """
    ended = [
        (word, *re.split(r" - (?:AssertionError: |assert\b)", test)[:1])
        for word, test in spoiled(copy, fault)
    ]

    assert sorted(ended) == sorted(("FAILED", test) for test in fault.noticed_by)


def test_misspelt_option_is_named(copy: Path) -> None:
    """
    The rules cannot even be imported, and the error says which option of which question.
    """
    ended = spoiled(copy, MISSPELT)

    assert [word for word, _ in ended] == ["ERROR"]
    assert "UnknownOptionError: treating-asked has no option 'none'" in ended[0][1]
