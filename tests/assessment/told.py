"""What every story is told, kept for a person to read before it is committed.

`TELL=1 python -m pytest tests/assessment/test_scenarios.py` writes it anew; the change is read
in the diff.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

from assessment.__main__ import as_text
from assessment.conditions import Answers
from assessment.report import report
from assessment.wire import report_object

SCENARIOS = Path(__file__).parents[1] / "scenarios"
TOLD = SCENARIOS / "told"

AS_OBJECTS = (
    "two-specialists-in-conflict",
    "firefighter-and-the-stairs",
    "depression-and-a-hearing-next-week",
    "almost-nothing-but-a-decision",
    "advice-and-a-bid-for-attention",
)
"""The stories whose whole object is kept too: settled, presumed, held, and not to be told."""


def as_told(answers: Answers) -> str:
    """The whole report, as the terminal prints it."""
    return as_text(report(answers)) + "\n"


def as_object(answers: Answers) -> str:
    """The whole report, as other programs read it."""
    return json.dumps(report_object(report(answers)), ensure_ascii=False, indent=1) + "\n"


def kept(name: str, now: str) -> str:
    """What somebody last read under *name*; with TELL set, what is said *now* takes its place."""
    file = SCENARIOS / name
    if os.environ.get("TELL"):
        file.write_text(now, "utf-8")
    return file.read_text("utf-8")
