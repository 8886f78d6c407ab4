"""The packed runtime holds what it must, nothing else, and is the same each time."""

from __future__ import annotations

import json
import os
import random
import stat
import subprocess
from base64 import b64encode
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from zipfile import ZIP_STORED, ZipFile

import pytest

from assessment.document_wire import document_json
from assessment.documents import belonging_to
from assessment.list_wire import list_json
from assessment.model import Document
from assessment.questions import QUESTIONS, permitted
from assessment.report import report as told_of
from assessment.rules import RULES, VERSION
from assessment.sources import SOURCES
from assessment.wire import assess_json
from scripts.runtime import pack
from scripts.runtime.pyodide_in_node import STOCK, inside
from scripts.runtime.travelling import cited_sources
from tests.assessment.strategies import scenarios
from tests.site.published import SITE

ARCHIVES = ("assessment.whl", "documents.whl", "python_stdlib.zip")
ELSEWHERE = {
    "TZ": "America/Los_Angeles",
    "LC_ALL": "fr_CA.ISO-8859-1",
    "PYTHONHASHSEED": "random",
}
"""Each other than where the published runtime was packed."""

STAYING = {"__main__", "plain_text", "streams"}


@pytest.fixture(scope="session")
def runtime() -> Path:
    """The folder that `scripts/pack` filled."""
    return pack.RUNTIME / str(json.loads(pack.MANIFEST.read_text())["folder"])


@pytest.fixture(scope="session")
def sheets() -> list[str]:
    """No answers at all, thirty files half known, and the examples of every rule."""
    chance = random.Random(2026)
    examples = [dict(sheet) for rule in RULES for sheet in rule.examples.values()]
    return [json.dumps(each) for each in ({}, *map(half_known, [chance] * 30), *examples)]


def half_known(chance: random.Random) -> dict[str, str]:
    answers = {}
    for question in QUESTIONS:
        if chance.random() < 0.5:
            answers[question.id] = chance.choice(permitted(question))
    return answers


@pytest.fixture(scope="session")
def requests() -> list[str]:
    """Every document of every third story."""
    return [
        json.dumps({"document": each.value, "answers": answers, "today": "2026-11-26"})
        for answers in (story["answers"] for story in scenarios()[::3])
        for each in belonging_to(told_of(answers))
    ]


@pytest.fixture(scope="session")
def listing() -> list[str]:
    """A list as Windows writes it, read and given back, with a row that cannot be read."""
    table = "Fall;Decision;opinions\r\nZo\xe9;SAME;\r\nB;depends;confict\r\n".encode("cp1252")
    requests: list[dict[str, Any]] = [
        *({"do": "begin", "name": "list.csv"}, {"do": "take", "piece": b64encode(table).decode()}),
        *({"do": "open"}, {"do": "read", "from": 0, "to": 2}),
        *({"do": "write", "to": 2}, {"do": "give", "from": 0, "to": 10_000}),
    ]
    return list(map(json.dumps, requests))


@pytest.fixture(scope="session")
def report(
    runtime: Path, sheets: list[str], requests: list[str], listing: list[str]
) -> dict[str, Any]:
    """What the packed runtime did and loaded, in a process of its own."""
    with TemporaryDirectory(dir=pack.RUNTIME.parent) as unpacked:  # as the worker does
        for archive in ("assessment.whl", "documents.whl"):
            ZipFile(runtime / archive).extractall(unpacked)
        command = inside(
            "tests/runtime/answer_inside.py",
            unpacked,
            json.dumps(sheets),
            json.dumps(requests),
            json.dumps(listing),
            *pack.stdlib_names(),
            stdlib=runtime / "python_stdlib.zip",
        )
        said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    reported: dict[str, Any] = json.loads(said)
    return reported


def test_packing_again_gives_the_same_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Anyone can pack the published runtime again, wherever they are, and compare.
    """
    for name, value in ELSEWHERE.items():
        monkeypatch.setenv(name, value)
    before = os.umask(0o077)
    try:
        with TemporaryDirectory(dir=pack.RUNTIME.parent) as work:
            pack.pack(Path(work, "again"))
            again = {path.name: pack.sha256(path) for path in Path(work, "again").iterdir()}
    finally:
        os.umask(before)

    assert again == json.loads(pack.MANIFEST.read_text())["files"]


def test_packed_runtime_answers_as_python_does(report: dict[str, Any], sheets: list[str]) -> None:
    """
    The trimmed library changes no answer.
    """
    assert report["answered"] == [assess_json(sheet) for sheet in sheets]


def test_packed_runtime_writes_as_python_does(report: dict[str, Any], requests: list[str]) -> None:
    """
    Every document is there with its passages, and the trimmed library changes none.
    """
    assert report["written"] == [document_json(request) for request in requests]
    assert {json.loads(each)["document"] for each in requests} == {d.value for d in Document}


def test_packed_runtime_reads_lists_as_python_does(
    report: dict[str, Any], listing: list[str]
) -> None:
    """
    What tables, their letters and near misses need is there.
    """
    assert report["listed"] == [list_json(request) for request in listing]
    assert "Did you mean" in report["listed"][3]


def test_no_answer_waits_for_documents(report: dict[str, Any], runtime: Path) -> None:
    """
    What writes them, and reads lists, lies in an archive of its own, and is loaded when it is asked
    for.
    """
    first = ZipFile(runtime / "assessment.whl").namelist()
    later = runtime / "documents.whl"

    assert report["waited_for"] == []
    assert [name for name in first if name.startswith(pack.DOCUMENTS)] == []
    assert all(name.startswith(pack.DOCUMENTS) for name in ZipFile(later).namelist())


def test_packed_runtime_refuses_in_words(report: dict[str, Any]) -> None:
    """
    An error reaches JavaScript as the sentence Python wrote.
    """
    assert "AnswerError: The answers are not JSON" in report["refusal"]


def test_everything_kept_is_needed(report: dict[str, Any], runtime: Path) -> None:
    """
    Each file of the standard library is loaded by the names on the two lists.
    """
    kept = ZipFile(runtime / "python_stdlib.zip").namelist()

    assert sorted(kept) == sorted(report["loaded"])


@pytest.mark.parametrize("archive", ARCHIVES)
def test_archives_hold_bytecode_of_pyodides_python(
    archive: str, report: dict[str, Any], runtime: Path
) -> None:
    """
    No source, and nothing that the browser's Python would have to compile or inflate.
    """
    members = ZipFile(runtime / archive)
    bytecode = [name for name in members.namelist() if name.endswith(".pyc")]

    assert not [name for name in members.namelist() if name.endswith(".py")]
    assert {members.read(name)[:4].hex() for name in bytecode} == {report["magic"]}
    assert {member.compress_type for member in members.infolist()} == {ZIP_STORED}


@pytest.mark.parametrize("archive", ARCHIVES)
def test_archives_can_be_read_by_everyone_who_unpacks_them(archive: str, runtime: Path) -> None:
    """
    Their members are plain files of mode 0644, on whatever machine they were packed.
    """
    members = ZipFile(runtime / archive).infolist()

    assert {stat.filemode(member.external_attr >> 16) for member in members} == {"-rw-r--r--"}


def test_wheel_names_the_rules_version_and_pyodides_python() -> None:
    """
    The package is versioned as its rules are; pyodide-build renames what it compiles.
    """
    wheel = json.loads(pack.MANIFEST.read_text())["wheel"]

    assert wheel == f"ime_assessment-{VERSION}-cp314-none-any.whl"


def test_only_what_runs_is_shipped(runtime: Path) -> None:
    """
    Three archives of ours and three files of Pyodide's, as they came: no console, no maps.
    """
    assert {path.name for path in runtime.iterdir()} == {*ARCHIVES, *pack.UNCHANGED}

    for name, stock in pack.UNCHANGED.items():
        assert (runtime / name).read_bytes() == (STOCK / stock).read_bytes()


def test_what_only_pages_and_the_terminal_need_stays(runtime: Path) -> None:
    """
    Of the sources, those that are cited travel, and of these not what they say.
    """
    wheel = ZipFile(runtime / "assessment.whl")
    code = b"".join(wheel.read(name) for name in wheel.namelist())
    cited = {source.id for source in cited_sources()}
    names = [*wheel.namelist(), *ZipFile(runtime / "documents.whl").namelist()]
    travelling = {source.id for source in SOURCES if source.title.encode() in code}

    assert travelling == cited
    assert [source.id for source in SOURCES if source.says.encode() in code] == []
    assert [name for name in names if Path(name).stem in STAYING] == []


def test_the_runtime_is_light() -> None:
    """
    On a line of 400 kbit/s every 50 kB is a second of waiting.
    """
    files = (file for file in SITE.glob("py/*/*.br") if file.name != "documents.whl.br")
    packed = sum(file.stat().st_size for file in files)  # no answer waits for documents

    assert 3_000_000 < packed <= 3_600_000
