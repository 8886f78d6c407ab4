"""Faults planted in a copy of the rules are caught."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

FAULTS = {
    "an option misspelt": (
        "assessment/rules/prepare.py",
        'TREATING_ASKED.is_("no")',
        'TREATING_ASKED.is_("none")',
    ),
    "and for or": (
        "assessment/rules/lighter.py",
        'LIGHTER.is_("records-review") | OPEN_QUESTION',
        'LIGHTER.is_("records-review") & OPEN_QUESTION',
    ),
    "unknown read as no": (
        "assessment/conditions.py",
        "return None if answer == DONT_KNOW else",
        "return False if answer == DONT_KNOW else",
    ),
    "a stop-sign weakened": (
        "assessment/rules/stop.py",
        'when=PURPOSE.is_("credibility", "position"),',
        'when=PURPOSE.is_("credibility"),',
    ),
    "an exception widened": (
        "assessment/rules/stages.py",
        'DANGER_SEEN = SAFETY.is_("observed")',
        'DANGER_SEEN = SAFETY.is_("observed", "assumed")',
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_fault_is_caught(fault: str, tmp_path: Path) -> None:
    """
    With one fault planted, the suite fails.
    """
    where, sound, faulty = FAULTS[fault]
    for part in ("assessment", "scripts", "tests"):
        shutil.copytree(
            ROOT / part,
            tmp_path / part,
            ignore=shutil.ignore_patterns("node_modules", "__pycache__"),
        )
    file = tmp_path / where
    text = file.read_text("utf-8")
    assert text.count(sound) == 1
    file.write_text(text.replace(sound, faulty), "utf-8")

    tests = ("assessment/test_rules.py", "assessment/test_scenarios.py", "proofs/test_proofs.py")
    suite = [f"tests/{test}" for test in tests]
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", *suite],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert run.returncode in (1, 2), run.stdout
    assert "failed" in run.stdout or "error" in run.stdout
