"""Run pytest inside Pyodide, and write down what the assessment imports meanwhile.

Arguments: the file to write, then pytest's own.
"""

import builtins
import sys
from collections.abc import Callable
from importlib.util import resolve_name
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

# Where an import of the assessment leads to these, what they import is their own affair.
# Where it leads to the import system, it comes with a module that is already written down.
OTHERS = {"_pytest", "hypothesis", "importlib", "pluggy"}

# The terminal's door, and the files and streams behind it, are not opened in browsers.
TERMINAL = {
    *("assessment.__main__", "assessment.documents.plain_text", "assessment.records.plain_text"),
    "assessment.streams",
}

imported: set[str] = set()
original_import: Callable[..., Any] = builtins.__import__


def main(record: str, *arguments: str) -> int:
    builtins.__import__ = watched_import
    status = pytest.main(["-p", "no:cacheprovider", *arguments])
    builtins.__import__ = original_import
    Path(record).write_text("".join(f"{name}\n" for name in sorted(imported)))
    return int(status)


def watched_import(
    name: str,
    globals: Any = None,  # noqa: A002 - callers name it so
    locals: Any = None,  # noqa: A002
    fromlist: Any = (),
    level: int = 0,
) -> Any:
    """Import as always.  Modules that are loaded already come this way too."""
    module = original_import(name, globals, locals, fromlist, level)
    absolute = resolve_name("." * level + name, (globals or {}).get("__package__"))
    if absolute.partition(".")[0] in sys.stdlib_module_names and for_assessment(sys._getframe(1)):
        submodules = {f"{absolute}.{item}" for item in fromlist or ()}
        imported.update({absolute} | submodules & sys.modules.keys())
    return module


def for_assessment(frame: FrameType | None) -> bool:
    """Whether the assessment, or a function it called, is importing."""
    while frame:
        module = str(frame.f_globals.get("__name__"))
        package = module.partition(".")[0]
        if package == "assessment" or package in OTHERS:
            return package == "assessment" and module not in TERMINAL
        frame = frame.f_back
    return False


main(*sys.argv[1:])
