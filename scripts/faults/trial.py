"""Whether the tests notice a fault: asked in a process of its own, so that the tree stays whole."""

from __future__ import annotations

import gc
import os
import resource
import signal
import sys
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum
from importlib import import_module
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_file_location
from pathlib import Path
from types import ModuleType

import hypothesis  # noqa: F401  # loaded once, before the forks
import pytest

from scripts.faults.faults import ROOT, Fault

FIRST = ["tests/assessment/test_rules_as_read.py", "tests/assessment/test_scenarios.py"]
"""The tests that notice most; a module's own tests are asked before them."""

ALL = "tests/assessment"
BRIEFLY = [
    *("-x", "--hypothesis-profile=brief", "--no-header", "--tb=no"),
    *("-k", "not memory"),  # it takes long and notices nothing else
    f"--ignore={ALL}/test_command.py",  # its processes read the sound code
]
WITHOUT = [f"-pno:{plugin}" for plugin in ("cacheprovider", "xdist", "faulthandler")]

AFRESH = ("assessment", "tests")
"""What is imported anew for each fault, since it may have seen sound code."""

MEMORY = 2 << 30
"""In bytes, beyond what this process holds: a loop that never ends may also grow."""


class Outcome(Enum):
    """How a fault fared."""

    SURVIVED = 0
    NOTICED = 1
    NOT_IMPORTED = 2
    TIMED_OUT = 3


def tried(
    faults: Iterable[Fault | None], jobs: int, seconds: int
) -> Iterator[tuple[Fault | None, Outcome]]:
    """How each fault fared, as soon as it is known; None stands for no fault at all.

    A fork knows pytest already and nothing of the assessment, so most faults take a second.
    """
    running: dict[int, Fault | None] = {}
    held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss << 10  # it is told in kilobytes
    gc.freeze()
    sys.stdout.flush()
    for fault in faults:
        if len(running) == jobs:
            yield _first_of(running)
        pid = os.fork()
        if not pid:
            signal.alarm(seconds)
            resource.setrlimit(resource.RLIMIT_DATA, (held + MEMORY, held + MEMORY))
            os._exit(_outcome(fault).value)
        running[pid] = fault
    while running:
        yield _first_of(running)


def own_tests(file: Path) -> str | None:
    """A module's own tests, or else those of its room; None where it has neither."""
    room = file.relative_to(ROOT / "assessment").parent
    tests = ROOT / ALL / room
    own = tests / f"test_{file.stem}.py"
    if own.is_file():
        return str(own.relative_to(ROOT))
    return str(tests.relative_to(ROOT)) if room.parts and tests.is_dir() else None


def _first_of(running: dict[int, Fault | None]) -> tuple[Fault | None, Outcome]:
    pid, status = os.wait()
    killed = os.WIFSIGNALED(status)
    return running.pop(pid), Outcome.TIMED_OUT if killed else Outcome(os.WEXITSTATUS(status))


def _outcome(fault: Fault | None) -> Outcome:
    silence = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silence, 1)
    os.dup2(silence, 2)
    for name in [each for each in sys.modules if each.partition(".")[0] in AFRESH]:
        del sys.modules[name]
    if fault:
        sys.meta_path.insert(0, _Planted(fault))
    try:
        import_module("assessment.__main__")
        if fault:
            import_module(fault.module)
    except Exception:
        return Outcome.NOT_IMPORTED
    return Outcome.NOTICED if any(map(_fails, _tests(fault))) else Outcome.SURVIVED


def _tests(fault: Fault | None) -> Iterator[list[str]]:
    """The tests in the order in which they are likely to notice, each of them once."""
    own = own_tests(fault.file) if fault else None
    sooner = [[own], FIRST] if own else [FIRST]
    yield from sooner
    yield [ALL, *(f"--ignore={test}" for tests in sooner for test in tests)]


def _fails(tests: Sequence[str]) -> bool:
    return pytest.main([*BRIEFLY, *WITHOUT, *tests]) != pytest.ExitCode.OK


class _Planted(MetaPathFinder):
    """Finds the spoiled module in place of the sound one."""

    def __init__(self, fault: Fault) -> None:
        self.fault = fault

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname != self.fault.module:
            return None
        loader = _Spoiled(fullname, str(self.fault.file), self.fault.source().encode())
        return spec_from_file_location(fullname, self.fault.file, loader=loader)


class _Spoiled(SourceFileLoader):
    """Loads a module from what was made of its source, and keeps nothing of it on disk."""

    def __init__(self, fullname: str, path: str, source: bytes) -> None:
        super().__init__(fullname, path)
        self.spoiled = source

    def path_stats(self, path: str | bytes) -> dict[str, float]:
        raise OSError  # which means: nothing compiled is kept

    def get_data(self, path: str | bytes) -> bytes:
        return self.spoiled
