"""What is written stands where it was asked for, and nothing else is touched."""

from __future__ import annotations

import os
import threading
from pathlib import Path
from stat import S_IMODE

import pytest

from assessment.conditions import AnswerError
from assessment.streams import reading, writing

pytestmark = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")


def write(place: Path, content: bytes = b"new") -> None:
    with writing(str(place)) as out:
        out.write(content)


def test_half_a_file_stands_beside_its_place(tmp_path: Path) -> None:
    """
    Until it is whole, the old one stays; then nothing else is left.
    """
    place = tmp_path / "out.csv"
    place.write_bytes(b"old")

    with writing(str(place)) as out:
        out.write(b"new")
        assert place.read_bytes() == b"old"
        assert {file.name[: len("out.csv")] for file in tmp_path.iterdir()} == {"out.csv"}
        assert len(list(tmp_path.iterdir())) == 2

    assert place.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [place]


def test_a_device_stays_a_device(tmp_path: Path) -> None:
    """
    A pipe that has a name is written to, and so is the device that keeps nothing.
    """
    pipe, heard = tmp_path / "pipe", list[bytes]()
    os.mkfifo(pipe)
    listener = threading.Thread(target=lambda: heard.append(pipe.read_bytes()))
    listener.start()
    write(pipe)
    listener.join()
    write(Path(os.devnull))

    assert heard == [b"new"]
    assert pipe.is_fifo()
    assert Path(os.devnull).is_char_device()


@pytest.mark.parametrize("there", [True, False], ids=["to a file", "to nothing yet"])
def test_a_link_stays_a_link(tmp_path: Path, there: bool) -> None:
    """
    What it leads to is written.
    """
    place, link = tmp_path / "elsewhere.csv", tmp_path / "link.csv"
    if there:
        place.write_bytes(b"old")
    link.symlink_to(place)
    write(link)

    assert link.is_symlink()
    assert place.read_bytes() == b"new"


def test_a_file_keeps_its_mode_and_a_new_one_gets_the_usual(tmp_path: Path) -> None:
    """
    Neither learns that it was written under another name.
    """
    old, new, usual = tmp_path / "old.csv", tmp_path / "new.csv", tmp_path / "usual"
    old.touch()
    old.chmod(0o664)
    usual.touch()
    write(old)
    write(new)

    assert S_IMODE(old.stat().st_mode) == 0o664
    assert S_IMODE(new.stat().st_mode) == S_IMODE(usual.stat().st_mode)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root gives away")
def test_a_file_keeps_its_owner(tmp_path: Path) -> None:
    """
    Whoever may write it afterwards is whoever could before.
    """
    place = tmp_path / "theirs.csv"
    place.touch()
    os.chown(place, 12345, 23456)
    write(place)

    assert (place.stat().st_uid, place.stat().st_gid) == (12345, 23456)


def test_a_file_that_may_not_be_written_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """
    That its folder may be written is no leave to replace it.
    """
    place = tmp_path / "kept.csv"
    place.write_bytes(b"old")
    place.chmod(0o444)
    if os.access(place, os.W_OK):  # root writes anywhere
        monkeypatch.setattr("os.access", lambda *_: False)

    with pytest.raises(AnswerError, match=r"kept\.csv cannot be written: Permission denied"):
        write(place)
    assert place.read_bytes() == b"old"


def test_what_cannot_be_read_or_written_is_named(tmp_path: Path) -> None:
    """
    With what the system says of it; a name that ends like a folder's is a folder's.
    """
    for place, why in (
        (f"{tmp_path}/nowhere/table.csv", r"table\.csv cannot be written: No such file"),
        (f"{tmp_path}/folder/", "folder/ cannot be written: Is a directory"),
        (str(tmp_path), "cannot be written: Is a directory"),
    ):
        with pytest.raises(AnswerError, match=why):
            writing(place).__enter__()
    for place, why in (
        (f"{tmp_path}/nowhere/table.csv", r"table\.csv cannot be read: No such file"),
        (str(tmp_path), "cannot be read: Is a directory"),
    ):
        with pytest.raises(AnswerError, match=why):
            reading(place).__enter__()
    assert list(tmp_path.iterdir()) == []
