"""The copies for hosts that send files compressed."""

import gzip
from pathlib import Path

import brotli
import zstandard

from scripts.publish.compress import COPIES

READ = {".br": brotli.decompress, ".gz": gzip.decompress, ".zst": zstandard.decompress}


def test_no_kind_of_copy_is_left_unread() -> None:
    """
    Whatever the build writes, the next test can open.
    """
    assert set(READ) == set(COPIES)


def test_compressed_copies_hold_the_same(site: Path) -> None:
    """
    Whichever copy a host sends, the reader gets the same file.
    """
    different = [
        copy.name
        for copy in site.rglob("*")
        if copy.suffix in READ and READ[copy.suffix](copy.read_bytes()) != original(copy)
    ]

    assert different == []


def original(copy: Path) -> bytes:
    return copy.with_suffix("").read_bytes()
