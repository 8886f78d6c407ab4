"""Every fault worth planting: mutmut's changes, made to any expression that is not a text.

mutmut itself plants faults inside functions alone.  Rules and questions are values that stand
outside of any, so we take its changes and walk the whole file with them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import libcst
from mutmut.mutation.mutators import mutation_operators, operator_string

ROOT = Path(__file__).parents[2]
TEXTS = ROOT / "assessment/sources"
"""Records of what was read where; a fault in one is a misprint."""


@dataclass(frozen=True, slots=True, eq=False)
class Fault:
    """One node of a file, and the wrong one that takes its place."""

    file: Path
    sound: libcst.CSTNode
    faulty: libcst.CSTNode

    @property
    def module(self) -> str:
        """The name under which the file is imported."""
        name = ".".join(self.file.relative_to(ROOT).with_suffix("").parts)
        return name.removesuffix(".__init__")

    def source(self) -> str:
        """The whole file, spoiled."""
        spoiled = _parsed(self.file).deep_replace(self.sound, self.faulty)
        assert isinstance(spoiled, libcst.Module)
        return spoiled.code

    def lines(self) -> tuple[str, str]:
        """The lines that differ: as they stand, and spoiled."""
        sound, faulty = self.file.read_text("utf-8").split("\n"), self.source().split("\n")
        while sound and faulty and sound[0] == faulty[0]:
            del sound[0], faulty[0]
        while sound and faulty and sound[-1] == faulty[-1]:
            del sound[-1], faulty[-1]
        return _one_line(sound), _one_line(faulty)


def files(named: Path) -> list[Path]:
    """What holds code at *named*, a file or a folder."""
    found = sorted(named.rglob("*.py")) if named.is_dir() else [named]
    return [file for file in found if TEXTS not in file.parents]


def faults(file: Path) -> list[Fault]:
    """Every fault to plant in *file*, in the order in which it is read."""
    walk = _Walk()
    _parsed(file).visit(walk)
    return [Fault(file, sound, faulty) for sound, faulty in walk.found]


@cache
def _parsed(file: Path) -> libcst.Module:
    return libcst.parse_module(file.read_text("utf-8"))


class _Walk(libcst.CSTVisitor):
    """Collects the faults on the way through a file."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[libcst.CSTNode, libcst.CSTNode]] = []

    def on_visit(self, node: libcst.CSTNode) -> bool:
        # Types are held by mypy, and how a class is made by the tests of the house.
        if isinstance(node, libcst.Annotation | libcst.Decorator):
            return False
        self.found += ((node, faulty) for faulty in _faulty(node))
        return True


def _faulty(node: libcst.CSTNode) -> Iterator[libcst.CSTNode]:
    if isinstance(node, libcst.BaseString):
        if _is_id(node):
            yield next(iter(operator_string(node)))
        return
    for kind, operator in mutation_operators:
        if isinstance(node, kind):
            yield from (each for each in operator(node) if not _takes_a_text(node, each))


def _is_id(node: libcst.BaseExpression) -> bool:
    """Whether a string means something to the code, and is not for a person to read."""
    return isinstance(node, libcst.SimpleString) and bool(
        re.fullmatch(r"'[\w-]+'|\"[\w-]+\"", node.value)
    )


def _takes_a_text(sound: libcst.CSTNode, faulty: libcst.CSTNode) -> bool:
    """Whether all that a call loses is a text."""
    if not (isinstance(sound, libcst.Call) and isinstance(faulty, libcst.Call)):
        return False
    lost = [arg.value for arg in sound.args if arg not in faulty.args]
    texts = libcst.BaseString | libcst.ConcatenatedString
    return bool(lost) and all(isinstance(each, texts) and not _is_id(each) for each in lost)


def _one_line(lines: list[str]) -> str:
    return " ".join(line.strip() for line in lines).strip()
