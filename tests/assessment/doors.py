"""The terminal's door, opened with what a test holds out: in this process, or in one of its own."""

from __future__ import annotations

import csv
import io
import os
import subprocess
import sys
from pathlib import Path

from assessment.incoming import Source
from assessment.screening import screen

ROOT = Path(__file__).parents[2]
COMMAND = [sys.executable, "-m", "assessment"]


def ran(
    *arguments: str | Path, content: bytes = b"", **environment: str
) -> subprocess.CompletedProcess[bytes]:
    """What one command does with *content* on standard input."""
    return subprocess.run(
        [*COMMAND, *map(str, arguments)],
        cwd=ROOT,
        env={**os.environ, **environment},
        input=content,
        capture_output=True,
    )


def screened(text: str) -> tuple[list[list[str]], list[str], bool]:
    """The rows written, the complaints, and whether all was sound."""
    out, complaints = io.BytesIO(), list[str]()
    sound = screen(Source("table.csv", io.BytesIO(text.encode())), out, complaints.append)
    written = io.StringIO(out.getvalue().decode(), newline="")
    return list(csv.reader(written)), complaints, sound
