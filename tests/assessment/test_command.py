"""The command as other programs run it: its streams, its status, the signals it gets."""

from __future__ import annotations

import json
import os
import signal
import subprocess
from functools import partial
from pathlib import Path

import pytest

from assessment.screening import ADDED
from tests.assessment.doors import COMMAND, ROOT, ran

CONSOLES = ["cp850", "cp437", "ascii", "latin-1"]
TABLE = b"decision\nsame\n"

pytestmark = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")

HEADER = ",".join(["decision", *ADDED]).encode()


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """A table, in a folder of its own."""
    files = tmp_path / "files.csv"
    files.write_bytes(TABLE)
    return files


@pytest.mark.parametrize("console", CONSOLES)
def test_json_is_utf_8_on_every_terminal(console: str) -> None:
    """
    As programs that read it count on.
    """
    asked = ("assess", "decision=depends", "--json")
    done = ran(*asked, PYTHONIOENCODING=console)

    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout == ran(*asked, PYTHONIOENCODING="utf-8").stdout
    assert not done.stdout.isascii()
    assert json.loads(done.stdout.decode("utf-8"))


@pytest.mark.parametrize("console", CONSOLES)
@pytest.mark.parametrize("command", ["questions", "assess decision=depends", "--help"])
def test_text_is_shown_on_every_terminal(console: str, command: str) -> None:
    """
    What a terminal lacks is shown as near as may be, and the rest as it is.
    """
    done = ran(*command.split(), PYTHONIOENCODING=console)
    whole = ran(*command.split(), PYTHONIOENCODING="utf-8").stdout.decode()

    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode(console).count("?") == whole.count("?")


@pytest.mark.skipif(not Path("/dev/stdout").exists(), reason="standard output has no name here")
def test_standard_output_by_its_name_is_standard_output(files: Path, tmp_path: Path) -> None:
    """
    What a file held that it is appended to stays there.
    """
    log = tmp_path / "log"
    log.write_bytes(b"before\n")
    with log.open("ab") as out:
        command = [*COMMAND, "screen", str(files), "-o", "/dev/stdout"]
        subprocess.run(command, cwd=ROOT, stdout=out, check=True)

    assert log.read_bytes().startswith(b"before\ndecision,recommendation,")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
@pytest.mark.parametrize("ignored", [False, True], ids=["heeded", "ignored"])
def test_nothing_is_left_behind_when_it_is_told_to_end(
    tmp_path: Path, number: signal.Signals, ignored: bool
) -> None:
    """
    Midway through a table, by whatever it is told; where it was begun to hear none of that,
    as by nohup, it goes on to the end.
    """
    pipe, place = tmp_path / "pipe", tmp_path / "out" / "out.csv"
    os.mkfifo(pipe)
    place.parent.mkdir()
    command = [*COMMAND, "screen", str(pipe), "-o", str(place)]
    heed = partial(signal.signal, number, signal.SIG_IGN if ignored else signal.SIG_DFL)
    with subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, preexec_fn=heed) as running:
        with pipe.open("wb") as table:  # it waits until somebody reads
            table.write(TABLE)
            table.flush()
            assert len(list(place.parent.iterdir())) == 1
            running.send_signal(number)
            if not ignored:
                assert running.wait(timeout=60) == 128 + number
        assert running.stderr
        assert running.stderr.read() == b""

    assert list(place.parent.iterdir()) == [place] * ignored
    assert running.returncode == (0 if ignored else 128 + number)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk that is always full here")
@pytest.mark.parametrize(
    "command", ["questions", "--help", "assess decision=same --json", "screen"]
)
def test_a_full_disk_is_one_line(files: Path, command: str) -> None:
    """
    And status 2, whichever command fills it.
    """
    asked = ["screen", str(files)] if command == "screen" else command.split()
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run([*COMMAND, *asked], cwd=ROOT, stdout=full, stderr=subprocess.PIPE)

    assert done.returncode == 2
    full_disk = b"assessment: Standard output cannot be written: No space left on device.\n"
    assert done.stderr == full_disk


def test_a_reader_who_has_read_enough_is_no_error(files: Path) -> None:
    """
    A pipe that is closed ends the command, without a word.
    """
    files.write_bytes(b"decision\n" + b"same\n" * 5000)
    for asked in (["questions", "--json"], ["--help"], ["screen", str(files)]):
        reader, writer = os.pipe()
        os.close(reader)
        done = subprocess.run([*COMMAND, *asked], cwd=ROOT, stdout=writer, stderr=subprocess.PIPE)
        os.close(writer)

        assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize(
    ("closing", "status", "out", "complaint"),
    [
        ("questions >&-", 2, b"", b"assessment: Standard output is closed.\n"),
        ("screen - <&-", 2, b"", b"assessment: Standard input is closed.\n"),
        ("screen - 2>&-", 2, HEADER + b"\nx" + b"," * len(ADDED) + b"\n", b""),
    ],
)
def test_a_closed_stream_is_not_taken_for_another(
    closing: str, status: int, out: bytes, complaint: bytes
) -> None:
    """
    What would be complained of on standard error never ends up in the table.
    """
    shell = ["sh", "-c", f'"$0" -m assessment {closing}', COMMAND[0]]
    done = subprocess.run(shell, cwd=ROOT, input=b"decision\nx\n", capture_output=True)

    assert (done.returncode, done.stdout, done.stderr) == (status, out, complaint)


def test_what_fails_while_it_is_read_is_named() -> None:
    """
    And is not taken for a failure to write.
    """
    memory = Path("/proc/self/mem")
    if not memory.exists():
        pytest.skip("nothing here opens and cannot be read")
    done = ran("screen", memory, "-o", os.devnull)

    assert done.returncode == 2
    assert done.stderr == b"assessment: /proc/self/mem cannot be read: Input/output error.\n"
