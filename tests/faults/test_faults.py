"""Which faults are planted, and that a planted one is asked about honestly."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("mutmut", reason="mutmut has no wheel for this machine (a Mac with Intel)")

from scripts.faults.faults import ROOT, faults, files
from scripts.faults.survivors import accepted
from scripts.faults.trial import own_tests

ENGINE = ROOT / "assessment/engine.py"


def spoiled(folder: Path, code: str) -> list[str]:
    """Every way in which *code* is spoiled."""
    file = folder / "module.py"
    file.write_text(code)
    return [fault.source() for fault in faults(file)]


@pytest.mark.parametrize(
    ("code", "wrong"),
    [
        pytest.param("GATE = A & ~B\n", "GATE = A | ~B\n", id="a condition outside any function"),
        pytest.param("GATE = A & ~B\n", "GATE = A & B\n", id="an exception that became a rule"),
        pytest.param('A = Q.is_("x", "y")\n', 'A = Q.is_("y")\n', id="an option fewer"),
        pytest.param(
            "class A:\n    @property\n    def a(self):\n        return 1\n",
            "class A:\n    @property\n    def a(self):\n        return 2\n",
            id="a property",
        ),
    ],
)
def test_faults_are_planted_in_whatever_decides(tmp_path: Path, code: str, wrong: str) -> None:
    """
    Rules stand outside of functions, and are spoiled like all else.
    """
    assert wrong in spoiled(tmp_path, code)


@pytest.mark.parametrize(
    "code",
    [
        pytest.param('"""What it is."""\n', id="a docstring"),
        pytest.param('f(because="It is so.")\n', id="a sentence"),
        pytest.param('f(because=("It is" " so."))\n', id="a sentence over two lines"),
        pytest.param("a: dict[str, int | None]\n", id="a type"),
    ],
)
def test_texts_and_types_are_left_alone(tmp_path: Path, code: str) -> None:
    """
    What people read is held by people, and types are held by mypy.
    """
    assert spoiled(tmp_path, code) == []


def test_sources_are_left_alone() -> None:
    """
    They are records of what somebody read, and everything else holds code.
    """
    found = {str(file.relative_to(ROOT)) for file in files(ROOT / "assessment")}

    assert {"assessment/engine.py", "assessment/rules/wait.py"} <= found
    assert not [file for file in found if file.startswith("assessment/sources/")]


def test_a_fault_shows_the_lines_that_differ(tmp_path: Path) -> None:
    """
    Only those, and without line numbers, so that the list of survivors outlasts other changes.
    """
    file = tmp_path / "module.py"
    file.write_text("a = f(\n    1,\n    b,\n)\nc = d\n")

    assert ("1,", "2,") in [fault.lines() for fault in faults(file)]


ALONE = """
from scripts.faults.faults import ROOT, faults
from scripts.faults.trial import tried

wanted = "return possible[1] if len(possible) == 1 else None"
planted = [each for each in faults(ROOT / "assessment/engine.py") if each.lines()[1] == wanted]
print([outcome.name for _, outcome in tried(planted, 1, 0)])
"""
"""Run in a process of its own, as the command is: a fork of this one would hold all its memory."""


def test_a_planted_fault_is_noticed() -> None:
    """
    A planted fault is noticed, and the tree stays as it was.
    """
    before = ENGINE.read_text("utf-8")
    run = subprocess.run(
        [sys.executable, "-c", ALONE], cwd=ROOT, capture_output=True, text=True, check=True
    )

    assert run.stdout == "['NOTICED']\n"
    assert ENGINE.read_text("utf-8") == before


@pytest.mark.parametrize(
    ("module", "own"),
    [
        ("engine.py", "tests/assessment/test_engine.py"),
        ("documents/days.py", "tests/assessment/documents/test_days.py"),
        ("documents/note.py", "tests/assessment/documents"),
        ("rules/stop.py", None),
        ("path.py", None),
    ],
)
def test_a_fault_is_shown_to_the_tests_of_its_room_first(module: str, own: str | None) -> None:
    """
    A module's own tests, or those of its folder, before those of everything.
    """
    assert own_tests(ROOT / "assessment" / module) == own


def test_what_may_survive_still_stands_in_its_file() -> None:
    """
    A reason does not outlive the line it excuses.
    """
    for (file, sound, _), reason in accepted().items():
        lines = (ROOT / file).read_text("utf-8").split("\n")

        assert sound in " ".join(line.strip() for line in lines)
        assert reason
