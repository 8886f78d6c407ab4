"""Run the tests of the assessment inside Pyodide, where its readers run it.

What the assessment imports meanwhile is what the packed runtime keeps of the standard
library, and must be what `stdlib-recorded.txt` lists; `--record` writes that list anew.
Any other arguments go to pytest, and nothing is compared.
"""

from __future__ import annotations

import subprocess
import sys

from scripts.runtime.pyodide_in_node import ROOT, inside, install_packages

RECORDED = ROOT / "scripts/runtime/stdlib-recorded.txt"
IMPORTED = ROOT / ".cache/stdlib-imported.txt"

# What other programs see of the command: no process starts in a page, and no file is a device.
# What other libraries make of our calendar entries and records: none of them is there.
OUTSIDE = {
    *("test_command.py", "test_streams.py", "test_calendar_elsewhere.py"),
    "test_published_schema.py",
}

# Nested beyond reason, JSON ends Pyodide itself before Python can refuse it; pages send none.
TOO_DEEP = "tests/assessment/test_wire.py::test_malformed_answers_are_named[too deep]"


def main(arguments: list[str]) -> int:
    tests = sorted((ROOT / "tests/assessment").rglob("test_*.py"))
    everything = [str(path) for path in tests if path.name not in OUTSIDE]
    if not arguments or arguments == ["--record"]:
        status = run_pytest(f"--deselect={TOO_DEEP}", *everything)
        return status or keep_record(write=bool(arguments))
    return run_pytest(*arguments)


def run_pytest(*arguments: str) -> int:
    paths = (ROOT, install_packages())
    brief = "--hypothesis-profile=brief"
    command = inside(
        "scripts/runtime/run_tests_inside.py", str(IMPORTED), brief, *arguments, paths=paths
    )
    return subprocess.run(command).returncode


def keep_record(write: bool) -> int:
    if write:
        RECORDED.write_text(IMPORTED.read_text())
    elif IMPORTED.read_text() != RECORDED.read_text():
        print(
            "The assessment imports other modules than scripts/runtime/stdlib-recorded.txt lists:"
            " run scripts/pyodide-test --record."
        )
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
