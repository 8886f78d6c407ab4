"""The part of packing that runs inside Pyodide: trim the standard library, compile, in one folder.

The interpreter that will read the bytecode writes it, by pyodide-build's own compile step.
"""

import sys

import pyodide_js
from pyodide.code import run_js

HEADER = 16  # bytes of a .pyc before its code
STANDARD_LIBRARY = next(path for path in sys.path if path.endswith(".zip"))


def files_needed(names: list[str]) -> set[str]:
    """The standard library's files that are read until Pyodide has booted,
    imported *names*, and handed an error to JavaScript."""
    for name in names:
        pyodide_js.pyimport(name)
    run_js("call => { try { call() } catch (error) { return String(error) } }")(lambda: 1 / 0)

    origins = [module.__spec__.origin for module in sys.modules.values() if module.__spec__]
    prefix = f"{STANDARD_LIBRARY}/"
    return {origin.removeprefix(prefix) for origin in origins if origin and prefix in origin}


wheel, stdlib, folder, *names = sys.argv[1:]
needed = files_needed(names)

# Only now, lest what these import be taken for what the assessment needs.
import marshal  # noqa: E402
import py_compile  # noqa: E402
from collections.abc import Callable  # noqa: E402
from pathlib import Path  # noqa: E402
from stat import S_IFREG  # noqa: E402
from types import CodeType  # noqa: E402
from zipfile import ZipFile  # noqa: E402

from pyodide_build._py_compile import _py_compile_archive  # noqa: E402


def compile_archive(archive: Path) -> None:
    """Put a .pyc in place of each .py, uncompressed: web servers compress better than zip."""
    _py_compile_archive(archive, keep=False, verbose=False, compression_level=0)


def compile_bare(file: str, cfile: str, **options: object) -> str:
    """Compile as Python does, without docstrings and line numbers: no source is there to read."""
    unchecked = py_compile.PycInvalidationMode.UNCHECKED_HASH
    compile_file(file, cfile, **options, optimize=2, invalidation_mode=unchecked)
    compiled = Path(cfile).read_bytes()
    header, code = compiled[:HEADER], marshal.loads(compiled[HEADER:])
    Path(cfile).write_bytes(header + marshal.dumps(without_lines(code)))
    return cfile


def without_lines(code: CodeType) -> CodeType:
    inner = (without_lines(each) if isinstance(each, CodeType) else each for each in code.co_consts)
    return code.replace(co_linetable=b"", co_consts=tuple(inner))


def trim(stdlib: str, trimmed: Path) -> None:
    with ZipFile(stdlib) as everything, ZipFile(trimmed, "w") as kept:
        for name in sorted(everything.namelist()):
            if name in needed:
                kept.writestr(name, everything.read(name))


def let_everyone_read(archive: Path) -> None:
    """Give every member the mode 0644, whatever the tools that wrote it gave it."""
    with ZipFile(archive) as written:
        members = [(member, written.read(member)) for member in written.infolist()]
    with ZipFile(archive, "w") as readable:
        for member, content in members:
            member.external_attr = (S_IFREG | 0o644) << 16
            readable.writestr(member, content)


compile_file: Callable[..., object] = py_compile.compile
py_compile.compile = compile_bare  # type: ignore[assignment]  # the archive's step calls it
trimmed = Path(folder, "python_stdlib.zip")
trim(stdlib, trimmed)
compile_archive(trimmed)
compile_archive(Path(wheel))
for archive in sorted(Path(folder).iterdir()):
    let_everyone_read(archive)
